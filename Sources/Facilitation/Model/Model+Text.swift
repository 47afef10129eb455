import Dialogue
import Wording

extension Model {
  /// What the panes of a screen hold, one line each, for terminals that only append lines.
  public func text(of screen: ScreenID) -> [String] {
    var model = self
    model.screen = screen
    var lines = [screen.title(in: words) + " · " + screen.purpose(in: words)]
    if screen == .live { return spokenMeeting() }
    // The calendar is a drawing; what it draws stands in the other panes.
    let panes = screen == .subjects ? model.panes.dropLast() : model.panes[...]
    for pane in panes {
      lines.append(words(SpokenPhrase.pane, pane.title))
      // « + new … » is for the keyboard: a command says as much.
      lines += pane.rows.filter { $0.opens == nil || $0.target != nil }.map(\.text)
    }
    return lines
  }

  /// All that is known of something, one line each.
  public func text(of target: Target) -> [String] {
    [title(of: target)] + detail(of: target, width: 200).map { $0.map(\.text).joined() }
  }

  /// A text to be read aloud, one line each.
  public func text(of reading: ReadAloud) -> [String] {
    [title(of: reading)] + lines(of: reading, width: 200).map { $0.map(\.text).joined() }
  }

  /// Works on another space or session.
  public mutating func work(on focus: Focus) {
    self.focus = focus
    settle()
  }
}
