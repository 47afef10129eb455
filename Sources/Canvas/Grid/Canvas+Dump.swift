extension Canvas {
  /// What it shows, one line a row, without the spaces at the end of rows.
  public func plainText() -> String {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns { line += text(of: cells[row * size.columns + column]) }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  /// What it shows and how: under every row with a style, a row of one letter a cell; at the end, what the letters mean.
  /// - Parameter names: What to call styles, the names of theme scopes for example; the rest are described.
  /// - Returns: The rows, their marks, the legend, the caret.
  public func styledText(names: [Style: String] = [:]) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    var letters: [Style: Character] = [:]
    var legend: [String] = []
    var lines: [String] = []
    for (row, line) in plainText().split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      lines.append("|" + String(line))
      var marks = ""
      for column in 0..<size.columns {
        let style = cells[row * size.columns + column].style
        guard style != .plain else {
          marks.append(".")
          continue
        }
        if letters[style] == nil {
          let letter = legend.count < alphabet.count ? alphabet[legend.count] : "?"
          letters[style] = letter
          legend.append("\(letter) = \(names[style] ?? style.description)")
        }
        marks.append(letters[style] ?? "?")
      }
      if marks.contains(where: { $0 != "." }) { lines.append(":" + marks) }
    }
    if let caret { legend.append("caret = \(caret.column),\(caret.row)") }
    return (lines + legend).joined(separator: "\n")
  }
}

extension Style: CustomStringConvertible {
  /// `bold underline #ffcc00 on 17`; `plain` for the terminal's own look.
  public var description: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    var words = names.filter { attributes.contains($0.0) }.map(\.1)
    if foreground != .default { words.append(foreground.description) }
    if background != .default { words.append("on " + background.description) }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

extension Color: CustomStringConvertible {
  /// `default`, the index, or `#rrggbb`.
  public var description: String {
    switch self {
    case .default: return "default"
    case .indexed(let index): return String(index)
    case .rgb(let red, let green, let blue):
      let value = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
      let digits = String(value, radix: 16)
      return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
  }
}
