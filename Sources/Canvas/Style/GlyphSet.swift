/// The repertoire that decorations may draw from.
public enum GlyphSet: Hashable, Sendable, CaseIterable {
  /// Box drawing, blocks, arrows: for UTF-8 locales.
  case unicode
  /// The 95 printable ASCII characters: for every other locale, and for terminals with poor fonts.
  case ascii
}
