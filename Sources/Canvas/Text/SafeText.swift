/// Text that can be shown on a terminal and can do nothing else to it: the only text that a canvas accepts.
///
/// Anything can be turned into safe text; ``Sanitizer`` holds the rule for what a terminal might obey, or a reader
/// might not see. Text that needs no change is kept as it is, not copied.
public struct SafeText: Hashable, Sendable {
  /// What is known about the scalars, from the plainest; lets the common cases skip the search for clusters.
  enum Repertoire: Comparable {
    /// Only U+0020 to U+007E.
    case ascii
    /// Every scalar is a cluster by itself and one column wide.
    case narrow
    /// Anything.
    case general
  }

  /// The text, made safe: one line, without control characters.
  public let string: String
  let repertoire: Repertoire

  /// `text` made safe, on one line: a line break is shown as a glyph. Use ``lines(of:glyphs:)`` to split instead.
  /// - Complexity: O(*n*); about a pass over memory for ASCII.
  public init(_ text: String, glyphs: GlyphSet = .unicode) {
    let repertoire = Sanitizer.repertoire(of: text)
    if let repertoire {
      self.init(unchecked: text, repertoire)
    } else {
      var sanitizer = Sanitizer(glyphs: glyphs)
      self = sanitizer.clean(text.unicodeScalars)
    }
  }

  init(unchecked string: String, _ repertoire: Repertoire) {
    self.string = string
    self.repertoire = repertoire
  }

  /// A part of safe text, which is safe: only whole clusters are ever cut off.
  init(part: Substring, of text: SafeText) {
    self.init(unchecked: String(part), text.repertoire)
  }

  /// No text.
  public static let empty = SafeText(unchecked: "", .ascii)

  /// `count` spaces; none for a negative count.
  public static func spaces(_ count: Int) -> SafeText {
    SafeText(unchecked: String(repeating: " ", count: max(0, count)), .ascii)
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { string.isEmpty }

  /// The columns it takes, ambiguous scalars counting one.
  /// - Complexity: constant for ASCII, else O(*n*).
  public var width: Int { DisplayWidth.columns(of: self) }

  /// Both texts, one after the other. A mark at the start of `right` joins the last character of `left`.
  public static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(unchecked: left.string + right.string, max(left.repertoire, right.repertoire))
  }

  /// `count` times the same text.
  public func repeated(_ count: Int) -> SafeText {
    SafeText(unchecked: String(repeating: string, count: max(0, count)), repertoire)
  }

  /// The lines of `text`, each made safe; breaks are LF, CR, CR LF, VT, FF, NEL, U+2028 and U+2029. At least one line.
  /// - Complexity: O(*n*).
  public static func lines(of text: String, glyphs: GlyphSet = .unicode) -> [SafeText] {
    // CR LF is one Character, so splitting by Character takes it for one break.
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { SafeText(String($0), glyphs: glyphs) }
  }
}

extension SafeText: ExpressibleByStringInterpolation {
  /// A literal, or a literal with values in it; made safe as a whole, like any other text.
  public init(stringLiteral value: String) { self.init(value) }
}

extension SafeText: CustomStringConvertible {
  /// The text.
  public var description: String { string }
}
