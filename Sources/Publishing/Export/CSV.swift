/// Comma-separated values (RFC 4180): CRLF line ends, quotes where needed.
public struct CSV: Equatable, Sendable {
  /// What stands above the columns.
  public var columns: [String]
  /// The rows; each has as many cells as there are columns.
  public var rows: [[String]]

  /// A table.
  public init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// How a table is written.
  public struct Style: Equatable, Sendable {
    /// What stands between cells; French spreadsheets and Decidim want `;`.
    public var separator: Character
    /// Whether the text begins with a byte order mark, by which Excel knows UTF-8.
    public var hasMark: Bool

    /// A style.
    public init(separator: Character = ";", hasMark: Bool = false) {
      self.separator = separator
      self.hasMark = hasMark
    }
  }

  /// The table as text.
  ///
  /// A cell that a spreadsheet would read as a formula (it begins with `=`, `+`, `-`, `@` or a tab) is led by an
  /// apostrophe (<https://owasp.org/www-community/attacks/CSV_Injection>); reading the file back takes it off.
  public func text(_ style: Style = Style()) -> String {
    let lines = ([columns] + rows).map { row in
      row.map { Self.cell($0, style) }.joined(separator: String(style.separator)) + "\r\n"
    }
    return (style.hasMark ? "\u{FEFF}" : "") + lines.joined()
  }

  /// Characters with which a formula begins.
  package static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t"]

  private static func cell(_ text: String, _ style: Style) -> String {
    var text = text.cleaned
    if let first = text.unicodeScalars.first, formulaStarts.contains(first) { text = "'" + text }
    let needsQuotes = text.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "," || $0 == ";" || Character($0) == style.separator
    }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
