/// A part of the screen that a terminal keeps in a window of its own.
public struct Pane: Sendable {
  /// Where it stands on the screen.
  public let frame: Rect
  /// What it shows, as large as its frame.
  public let canvas: Canvas

  /// A pane that shows `canvas` with its first cell at `origin`.
  public init(_ canvas: Canvas, at origin: Point = .zero) {
    frame = Rect(
      column: origin.column, row: origin.row, columns: canvas.size.columns, rows: canvas.size.rows)
    self.canvas = canvas
  }

  /// A pane of what was drawn on a canvas as large as the screen; the rest of that canvas is seen through. Nil when nothing was.
  public init?(above canvas: Canvas) {
    guard !canvas.drawn.isEmpty else { return nil }
    let place = Point(column: canvas.drawn.column, row: canvas.drawn.row)
    var part = canvas.part(canvas.drawn)
    part.caret = canvas.caret.map { Point(column: $0.column - place.column, row: $0.row - place.row) }
    self.init(part, at: place)
  }
}

/// What a terminal shows: panes, one above the other where they overlap.
public struct Scene: Sendable {
  /// The extent of the screen.
  public let size: Size
  /// The colours that most is written in. A terminal changes to them for nothing, so that what is typed into costs least.
  public var ground: Style
  /// From the lowest to the highest.
  public private(set) var panes: [Pane]
  /// Where the terminal's cursor shall stand; nil hides it.
  public var caret: Point?

  /// A scene without panes.
  public init(size: Size, ground: Style = .plain) {
    (self.size, self.ground, panes) = (size, ground, [])
    panes.reserveCapacity(16)
  }

  /// A canvas as the only pane.
  public init(_ canvas: Canvas, ground: Style = .plain) {
    self.init(size: canvas.size, ground: ground)
    add(Pane(canvas))
  }

  /// Puts a pane above the others. Where it has a caret, that is the scene's.
  public mutating func add(_ pane: Pane) {
    panes.append(pane)
    guard let own = pane.canvas.caret else { return }
    caret = Point(column: pane.frame.column + own.column, row: pane.frame.row + own.row)
  }

  /// Puts what was drawn on a canvas as large as the screen above all else; the rest of that canvas is seen through.
  public mutating func add(above canvas: Canvas) {
    if let pane = Pane(above: canvas) { add(pane) }
  }

  /// What is to be seen, on one canvas.
  public func flattened() -> Canvas {
    guard let first = panes.first?.canvas else { return Canvas(size: size) }
    var result = Canvas(size: size, glyphs: first.glyphs)
    for pane in panes { result.copy(pane.canvas, to: pane.frame) }
    result.caret = caret
    return result
  }
}
