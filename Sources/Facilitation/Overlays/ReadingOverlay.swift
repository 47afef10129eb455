import Canvas
import Dialogue
import Wording

/// A text that is read aloud to the room. What is typed while it is in view goes into the capture line: nothing is swallowed.
public struct ReadingOverlay: Overlay {
  /// What is read.
  public let reading: ReadAloud
  private var text = ScrolledText()

  /// When it was opened.
  private let openedAt: Instant

  init(_ reading: ReadAloud, at moment: Instant) { (self.reading, openedAt) = (reading, moment) }

  /// Scrolls; F10 again goes on to the end of the meeting; any other key closes it.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    if text.handle(key, rows: model.size.rows) { return .stay }
    if key == Key(.function(10)), closes(model) {
      // A key that is held has opened it; closing is always asked.
      guard model.now.milliseconds - openedAt.milliseconds >= ActionMenu.patience else {
        model.say(model.words(ModelPhrase.repeated), .warning)
        return .stay
      }
      model.askToClose()
      return .close
    }
    guard key.typed == nil else { return model.typeOn(key) }
    // A key that does something does it: « F6 : premier point ».
    return model.keyMap.act(for: key) == nil ? .close : .close(model.handle(.key(key)))
  }

  /// What was promised is read at the end: from there the meeting is closed.
  private func closes(_ model: Model) -> Bool {
    guard case .commitments(let id) = reading else { return false }
    return model.facts.session(id)?.isLive == true
  }

  /// The key that opened it goes on to the end of the meeting.
  public func hints(of model: Model) -> [KeyHint] {
    let words = model.words
    guard closes(model) else { return [KeyHint(words(FooterPhrase.escape), words(FooterPhrase.close))] }
    return [
      KeyHint("F10", words(FooterPhrase.endMeeting)),
      KeyHint(words(FooterPhrase.escape), words(FooterPhrase.meeting)),
    ]
  }

  /// What is typed over it is for the capture line.
  public var leavesTyping: Bool { true }

  /// Draws it.
  public func draw(on canvas: inout Canvas, of model: Model) {
    text.draw(
      model.title(of: reading), model.lines(of: reading, width: min(110, model.size.columns) - 6),
      on: &canvas,
      of: model)
  }
}
