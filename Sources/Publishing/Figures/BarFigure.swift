import Wording

/// Two bars a row, one full and one hollow, so that nothing hangs on colour; drawn as SVG with the same in words.
struct BarFigure {
  struct Row {
    var label: String
    /// Value and words of the full bar.
    var full: (value: Double, text: String)
    /// Value and words of the hollow bar.
    var hollow: (value: Double, text: String)
  }

  /// Letters and digits only: it names elements of the file.
  let id: String
  let words: Words
  let title: String
  let full: String
  let hollow: String
  let rows: [Row]

  private static let width = 480
  private static let longest = 370.0
  private static let rowHeight = 56

  /// A `figure` with an image, its text equivalent, and a caption.
  var html: String {
    let height = 44 + rows.count * Self.rowHeight
    let top = max(rows.flatMap { [$0.full.value, $0.hollow.value] }.max() ?? 0, .leastNormalMagnitude)
    let drawn = rows.enumerated().map { draw($1, at: 40 + $0 * Self.rowHeight, top: top) }.joined()
    return """
      <figure>
      <svg role="img" aria-labelledby="\(id)-title \(id)-desc" viewBox="0 0 \(Self.width) \(height)" \
      xmlns="http://www.w3.org/2000/svg">
      <title id="\(id)-title">\(HTMLText.escape(title))</title>
      <desc id="\(id)-desc">\(HTMLText.escape(description))</desc>
      \(legend)\(drawn)</svg>
      <figcaption>\(HTMLText.escape(title))</figcaption>
      </figure>

      """
  }

  /// The figure in words.
  var description: String {
    let lines = rows.map {
      "\($0.label)\(words(.colon)) \(full) \($0.full.text), \(hollow) \($0.hollow.text)"
    }
    return words.joined(lines) + "."
  }

  private var legend: String {
    """
    <rect class="full" x="1" y="4" width="14" height="12"/><text x="21" y="15">\(HTMLText.escape(full))</text>
    <rect class="hollow" x="241" y="4" width="14" height="12"/><text x="261" y="15">\(HTMLText.escape(hollow))</text>

    """
  }

  private func draw(_ row: Row, at y: Int, top: Double) -> String {
    func bar(_ kind: String, _ part: (value: Double, text: String), _ y: Int) -> String {
      let share = part.value.isFinite ? min(max(part.value / top, 0), 1) : 0
      let width = Int((share * Self.longest).rounded())
      let rect =
        width > 0 ? "<rect class=\"\(kind)\" x=\"1\" y=\"\(y)\" width=\"\(width)\" height=\"11\"/>" : ""
      return "\(rect)<text x=\"\(width + 8)\" y=\"\(y + 10)\">\(HTMLText.escape(part.text))</text>\n"
    }
    let label = HTMLText.escape(row.label.shortened(to: 60))
    return "<text x=\"1\" y=\"\(y + 11)\">\(label)</text>\n" + bar("full", row.full, y + 17)
      + bar("hollow", row.hollow, y + 32)
  }
}
