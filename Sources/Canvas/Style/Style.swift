/// How a cell looks: two colours and a set of attributes.
public struct Style: Hashable, Sendable {
  /// What a terminal can do to text beside colouring it.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter; not everywhere (the Linux console cannot with colours).
    public static let dim = Attributes(rawValue: 2)
    /// Slanted; not everywhere.
    public static let italic = Attributes(rawValue: 4)
    /// Underlined.
    public static let underline = Attributes(rawValue: 8)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }

  /// The colour of the text.
  public var foreground: Color
  /// The colour behind it.
  public var background: Color
  /// The attributes in force.
  public var attributes: Attributes

  /// A style; without arguments, the terminal's own look.
  public init(foreground: Color = .default, background: Color = .default, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own look.
  public static let plain = Style()
}
