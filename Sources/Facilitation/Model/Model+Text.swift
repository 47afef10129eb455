import Dialogue

extension Model {
  /// What the panes of a screen hold, one line each, for terminals that only append lines.
  public func text(of screen: ScreenID) -> [String] {
    var model = self
    model.screen = screen
    var lines = [screen.title(in: words) + " · " + screen.purpose(in: words)]
    for pane in model.panes {
      lines.append("== " + pane.title)
      lines += pane.rows.map(\.text)
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
