import Canvas

/// A text that is read aloud to the room. What is typed while it is in view goes into the capture line: nothing is swallowed.
public struct ReadingOverlay: Overlay {
  /// What is read.
  public let reading: ReadAloud
  private var text = ScrolledText()

  init(_ reading: ReadAloud) { self.reading = reading }

  /// Scrolls; any other key closes it.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    if text.handle(key, rows: model.size.rows) { return .stay }
    return key.typed == nil ? .close : model.typeOn(key)
  }

  /// Draws it.
  public func draw(on canvas: inout Canvas, of model: Model) {
    text.draw(
      model.title(of: reading), model.lines(of: reading, width: min(110, model.size.columns) - 6),
      on: &canvas,
      of: model)
  }
}
