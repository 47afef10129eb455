/// A drawing with the same in words, from which each format makes its picture.
struct Figure {
  enum Shape {
    case bar(isFull: Bool, x: Int, y: Int, width: Int, height: Int)
    /// Letters on a line at `y`, that begin at `x` or end there.
    case text(String, x: Int, y: Int, endsThere: Bool? = nil)
    case line(fromX: Int, y: Int, toX: Int, toY: Int, isDashed: Bool = false)
    case disc(isFull: Bool, x: Int, y: Int, radius: Int)
    case cross(x: Int, y: Int, radius: Int)
  }

  /// Height of letters, in units.
  static let letters = 13

  /// Letters and digits only: it names elements of a page.
  let id: String
  let title: String
  /// All that it shows, in words.
  let description: String
  /// Units; letters are ``letters`` high.
  let width: Int
  let height: Int
  /// What is drawn, by the lines of the file.
  let lines: [[Shape]]

  /// A `figure` with an image, its text equivalent, and a caption; where it is wider than the screen, keys move it too.
  var html: String {
    let drawn = lines.map { $0.map(Self.svg).joined() + "\n" }.joined()
    return """
      <figure tabindex="0">
      <svg role="img" aria-labelledby="\(id)-title \(id)-desc" viewBox="0 0 \(width) \(height)" \
      xmlns="http://www.w3.org/2000/svg">
      <title id="\(id)-title">\(HTMLText.escape(title))</title>
      <desc id="\(id)-desc">\(HTMLText.escape(description))</desc>
      \(drawn)</svg>
      <figcaption>\(HTMLText.escape(title))</figcaption>
      </figure>

      """
  }

  private static func svg(_ shape: Shape) -> String {
    switch shape {
    case .bar(let isFull, let x, let y, let width, let height):
      return "<rect class=\"\(name(isFull))\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>"
    case .text(let text, let x, let y, let endsThere):
      let anchor = endsThere.map { " text-anchor=\"\($0 ? "end" : "start")\"" } ?? ""
      return "<text x=\"\(x)\" y=\"\(y)\"\(anchor)>\(HTMLText.escape(text))</text>"
    case .line(let x, let y, let toX, let toY, let isDashed):
      let dashes = isDashed ? " stroke-dasharray=\"3 4\"" : ""
      return "<line class=\"axis\" x1=\"\(x)\" y1=\"\(y)\" x2=\"\(toX)\" y2=\"\(toY)\"\(dashes)/>"
    case .disc(let isFull, let x, let y, let radius):
      return "<circle class=\"\(name(isFull))\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"/>"
    case .cross(let x, let y, let radius):
      let size = 2 * radius
      return
        "<path class=\"axis\" d=\"M\(x - radius) \(y - radius)l\(size) \(size)m0 -\(size)l-\(size) \(size)\"/>"
    }
  }

  private static func name(_ isFull: Bool) -> String { isFull ? "full" : "hollow" }
}
