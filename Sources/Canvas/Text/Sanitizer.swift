/// The rule that makes any text safe to show. See <doc:SafeText> for why each group is treated as it is.
///
/// | Scalars | Become |
/// |---|---|
/// | tab | four spaces |
/// | C0 controls, DEL | their picture (␛), `^[` in ASCII |
/// | line and paragraph separators, NEL | ␊, `^J` in ASCII |
/// | C1 controls | `<9B>` |
/// | bidirectional embeddings, overrides and isolates | `<202E>` |
/// | noncharacters | U+FFFD, `?` in ASCII |
/// | marks and other format controls without a look (U+200B, U+FEFF, U+00AD, tags …) | nothing |
/// | U+200D between two emoji (three times in a character at most), U+FE0F and U+FE0E after an emoji | kept |
/// | combining marks after the fourth on one base | nothing |
/// | a combining mark without a base | ◌ (a space in ASCII) with the mark |
struct Sanitizer {
  /// ncurses' `cchar_t` holds one spacing character and four more (`CCHARW_MAX` is 5).
  static let marksPerCluster = 4
  /// The longest emoji recommended for interchange joins four (Unicode, `emoji-zwj-sequences.txt`).
  static let joinsPerCluster = 3
  static let tab = "    "

  let glyphs: GlyphSet
  private var output = String.UnicodeScalarView()
  private var marks = 0
  private var joins = 0
  /// The scalar that the current cluster began with; nil at the start of the text.
  private var base: Unicode.Scalar?
  private var last: Unicode.Scalar = " "

  init(glyphs: GlyphSet) { self.glyphs = glyphs }

  /// The repertoire of `text` when it needs no change at all; nil when a scalar has to be looked at.
  /// - Complexity: O(*n*).
  static func repertoire(of text: String) -> SafeText.Repertoire? {
    var text = text
    return text.withUTF8 { bytes in
      var outside = false
      for byte in bytes where byte &- 0x20 >= 0x5F { outside = true }
      return outside ? repertoire(ofUTF8: bytes) : .ascii
    }
  }

  /// Two-byte sequences up to U+02FF and the typographic part of the three-byte ones are plain; the rest is not known.
  private static func repertoire(ofUTF8 bytes: UnsafeBufferPointer<UInt8>) -> SafeText.Repertoire? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        guard byte &- 0x20 < 0x5F else { return nil }
        index += 1
      } else if byte < 0xCC {
        let value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        guard value >= 0xA0, value != 0xAD else { return nil }
        index += 2
      } else if byte & 0xF0 == 0xE0 {
        let value =
          UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        guard isPlain(value) else { return nil }
        index += 3
      } else {
        return nil
      }
    }
    return .narrow
  }

  /// Dashes, quotes, the ellipsis, the narrow no-break space, currency, arrows, control pictures, box drawing, ticks:
  /// one column each and never joined to a neighbour.
  private static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20C0, 0x2190...0x2199, 0x2400...0x2426, 0x2500...0x25FC,
      0x2713...0x2714, 0x2717...0x2718:
      true
    default: false
    }
  }

  mutating func clean(_ scalars: String.UnicodeScalarView) -> SafeText {
    var index = scalars.startIndex
    while index != scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      append(scalar, before: index == scalars.endIndex ? nil : scalars[index])
    }
    let string = String(output)
    return SafeText(unchecked: string, Self.repertoire(of: string) ?? .general)
  }

  private mutating func append(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    let value = scalar.value
    switch value {
    case 0x20..<0x7F: start(scalar)
    case 0x09: show(Self.tab)
    case 0x00..<0x20, 0x7F: show(picture(value))
    // CR LF would otherwise show two glyphs for one break; the picture of CR stays, that of LF follows.
    case 0x85, 0x2028, 0x2029: show(picture(0x0A))
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069:
      show("<" + String(value, radix: 16, uppercase: true) + ">")
    case 0x200D: join(next)
    case 0xFE0E, 0xFE0F: vary(scalar)
    case _ where value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value):
      show(glyphs == .unicode ? "\u{FFFD}" : "?")
    case _ where value < 0x300 && value != 0xAD: start(scalar)
    case _
    where DisplayWidth.contains(WidthTables.zero, value) || scalar.properties.isDefaultIgnorableCodePoint:
      mark(scalar)
    case 0x1F3FB...0x1F3FF:
      // A skin tone belongs to the emoji before it.
      output.append(scalar)
      last = scalar
      if base == nil { base = scalar }
    default: start(scalar)
    }
  }

  private mutating func start(_ scalar: Unicode.Scalar) {
    let joined = last.value == 0x200D
    output.append(scalar)
    last = scalar
    guard !joined else { return }
    base = scalar
    marks = 0
    joins = 0
  }

  private mutating func show(_ text: String) {
    for scalar in text.unicodeScalars { start(scalar) }
  }

  private mutating func join(_ next: Unicode.Scalar?) {
    guard joins < Self.joinsPerCluster, let next, Self.isPictograph(next), let base, Self.isPictograph(base)
    else {
      return
    }
    joins += 1
    output.append("\u{200D}")
    last = "\u{200D}"
  }

  private mutating func vary(_ scalar: Unicode.Scalar) {
    guard last.properties.isEmoji else { return }
    output.append(scalar)
    last = scalar
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .otherLetter:
      // Variation selectors and other marks without a look; the Hangul fillers are letters without one.
      guard !scalar.properties.isDefaultIgnorableCodePoint else { return }
    default: return
    }
    if scalar.properties.generalCategory != .otherLetter {
      guard marks < Self.marksPerCluster else { return }
      if base == nil { show(glyphs == .unicode ? "\u{25CC}" : " ") }
      marks += 1
    }
    output.append(scalar)
    last = scalar
    if base == nil { base = scalar }
  }

  /// What may stand on both sides of a joiner.
  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x203C && scalar.properties.isEmoji
  }

  private func picture(_ control: UInt32) -> String {
    if glyphs == .ascii { return control == 0x7F ? "^?" : "^" + String(UnicodeScalar(UInt8(control + 0x40))) }
    return Unicode.Scalar(control == 0x7F ? 0x2421 : 0x2400 + control).map { String($0) } ?? "\u{FFFD}"
  }
}
