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

  /// A canvas, cut into its panes (``Canvas/beginPane(in:)``); what lies around them is the lowest pane.
  /// - Complexity: O(cells).
  public init(_ canvas: Canvas, ground: Style = .plain) {
    size = canvas.size
    self.ground = ground
    caret = canvas.caret
    var rest = canvas
    panes = []
    for place in canvas.panes {
      panes.append(Pane(canvas.part(place), at: Point(column: place.column, row: place.row)))
      rest.fill(place, style: ground)
    }
    panes.insert(Pane(rest), at: 0)
  }

  /// Puts what was drawn on a canvas as large as the screen above all else; the rest of that canvas is seen through.
  public mutating func add(above canvas: Canvas) {
    guard !canvas.drawn.isEmpty else { return }
    let place = Point(column: canvas.drawn.column, row: canvas.drawn.row)
    panes.append(Pane(canvas.part(canvas.drawn), at: place))
    caret = canvas.caret ?? caret
  }

  /// What is to be seen, on one canvas.
  public func flattened() -> Canvas {
    guard var result = panes.first?.canvas else { return Canvas(size: size) }
    for pane in panes.dropFirst() { result.copy(pane.canvas, to: pane.frame) }
    result.caret = caret
    return result
  }
}
