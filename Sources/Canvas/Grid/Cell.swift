/// What one place of a canvas shows.
public struct Cell: Hashable, Sendable {
  /// One user-perceived character; empty in the second half of a wide one.
  public let text: String
  /// 1 or 2 columns; 0 in the second half of a wide character.
  public let width: Int
  /// How it looks.
  public let style: Style

  /// A cell showing `text`, `width` columns wide, in `style`.
  public init(text: String, width: Int, style: Style = .plain) {
    self.text = text
    self.width = width
    self.style = style
  }

  /// A space in the terminal's own look.
  public static let blank = Cell(text: " ", width: 1)
}
