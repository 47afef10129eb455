import CNCurses
import Canvas

/// What of Unicode the terminal shows, as far as the locale says.
struct CharacterSet {
  /// How text is sent.
  enum Encoding: Hashable {
    case utf8
    /// A character set that the C library has tables of, such as Latin-9.
    case locale
    /// Nothing is known but that ASCII is shown.
    case ascii
  }

  let encoding: Encoding
  /// Whether the terminal gives two columns to the characters whose width Unicode leaves open. ncurses counts one for them: what
  /// follows would stand elsewhere than it thinks, so they are spelled plainly.
  let ambiguousIsWide: Bool
  /// What the font of a Linux console has, which shows one sign for all the rest; nil elsewhere, where nobody knows.
  let font: Set<UInt32>?
  private var known: [UInt32: Bool] = [:]

  init(_ encoding: Encoding, ambiguousIsWide: Bool = false, font: Set<UInt32>? = nil) {
    (self.encoding, self.ambiguousIsWide, self.font) = (encoding, ambiguousIsWide, font)
  }

  /// Takes the character set of the environment; the program then decodes and encodes in it.
  ///
  /// Where only ASCII is shown, what people type is read as UTF-8 all the same.
  /// - Parameters:
  ///   - environment: `LC_ALL`, `LC_CTYPE`, `LANG`; the first that is not empty counts.
  ///   - ambiguousIsWide: Whether characters of open width take two columns there.
  /// - Returns: The character set.
  static func take(environment: [String: String], ambiguousIsWide: Bool) -> CharacterSet {
    let codeset = palabre_codeset().map { String(cString: $0) }
    let encoding = encoding(environment: environment, codeset: codeset)
    if encoding == .ascii || codeset == nil { palabre_use_utf8() }
    return CharacterSet(encoding, ambiguousIsWide: ambiguousIsWide, font: consoleFont(1))
  }

  /// The characters of the font of a Linux console, 256 or 512 glyphs with what they stand for; nil for any other terminal.
  private static func consoleFont(_ terminal: Int32) -> Set<UInt32>? {
    var characters = [UInt16](repeating: 0, count: 4096)
    let count = palabre_console_characters(terminal, &characters, Int32(characters.count))
    return count > 0 ? Set(characters.prefix(Int(count)).map(UInt32.init)) : nil
  }

  /// The encoding that an environment asks for.
  /// - Parameters:
  ///   - environment: `LC_ALL`, `LC_CTYPE`, `LANG`; the first that is not empty counts.
  ///   - codeset: What the C library calls the character set; nil when the machine lacks the locale. The terminal may still
  ///     be a UTF-8 one, as its user says by the locale's name, and nothing here needs the locale's tables.
  /// - Returns: How text is sent.
  static func encoding(environment: [String: String], codeset: String?) -> Encoding {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    let named = name?.split(separator: ".").dropFirst().first?.split(separator: "@").first.map(String.init)
    guard let said = codeset ?? named else { return .ascii }
    if said.lowercased().filter({ $0 != "-" }) == "utf8" { return .utf8 }
    return codeset == nil || said.hasPrefix("ANSI_X3.4") || said == "US-ASCII" ? .ascii : .locale
  }

  /// Whether the terminal has a character.
  mutating func has(_ scalar: UInt32) -> Bool {
    if scalar < 0x7F || encoding == .utf8 && !ambiguousIsWide && font == nil { return true }
    guard encoding != .ascii else { return false }
    if let known = known[scalar] { return known }
    let has =
      (encoding == .utf8 || palabre_encodes(scalar) == 1) && !(ambiguousIsWide && isOpen(scalar))
      && font?.contains(scalar) ?? true
    known[scalar] = has
    return has
  }
}

extension CharacterSet {
  /// Whether Unicode leaves its width open.
  private func isOpen(_ scalar: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    return DisplayWidth.isOpen(scalar)
  }

  /// What stands for a character that the terminal does not have: one column, of what looks like it, else of ASCII.
  mutating func standIn(for scalar: UInt32) -> UInt32 {
    for alike in Self.alike[scalar] ?? [] where has(alike) { return alike }
    return Self.plain(scalar)
  }

  /// Double or thin lines for thick ones, and what the fonts of consoles have of signs; what comes first goes first.
  private static let alike: [UInt32: [UInt32]] = {
    let rows = [
      "━═─", "┃║│", "┏╔┌", "┓╗┐", "┗╚└", "┛╝┘", "┣╠├", "┫╣┤", "┳╦┬", "┻╩┴", "╋╬┼", "✓√", "✔√", "●•", "◆♦",
      "◇○",
      "◐○", "▶►", "▸►", "▎▌", "▍▌", "▋▌", "▊█", "▉█",
    ].map { $0.unicodeScalars.map(\.value) }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Array($0.dropFirst())) })
  }()

  /// The same in ASCII.
  static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return 0x20
    case 0x2500...0x2501, 0x2504...0x2505, 0x2508...0x2509, 0x254C...0x254D, 0x2574, 0x2576: return 0x2D
    case 0x2502...0x2503, 0x2506...0x2507, 0x250A...0x250B: return 0x7C
    case 0x250C...0x257F: return 0x2B
    case 0x2580...0x259F, 0x25A0: return 0x23
    default: return table[scalar] ?? letter(scalar) ?? 0x3F
    }
  }

  /// The letter under an accent.
  private static func letter(_ scalar: UInt32) -> UInt32? {
    guard (0xC0..<0x250).contains(scalar) || (0x1E00..<0x1F00).contains(scalar),
      let name = Unicode.Scalar(scalar)?.properties.name
    else { return nil }
    // LATIN SMALL LETTER E WITH ACUTE
    let words = name.split(separator: " ")
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1,
      let letter = words[3].utf8.first
    else { return nil }
    return UInt32(words[1] == "SMALL" ? letter + 0x20 : letter)
  }

  private static let table: [UInt32: UInt32] = {
    let pairs: [(String, Character)] = [
      ("‘’‚′ʼ´", "'"), ("“”„″«»", "\""), ("‐‑‒–—―−·", "-"), ("…", "."), ("•●■◆★✱", "*"), ("○◌□◇◐", "o"),
      ("→▶▸›⇒", ">"), ("←◀◂‹", "<"), ("↑▲", "^"), ("↓▼", "v"), ("×✗✘", "x"), ("÷≠", "/"), ("⏸⇄", "="),
      ("±", "~"),
      ("€", "E"),
      ("✓✔", "v"), ("œ", "o"), ("Œ", "O"), ("æ", "a"), ("Æ", "A"), ("ß", "s"), ("°", "o"), ("№", "n"),
      ("¦", "|"),
    ]
    var table: [UInt32: UInt32] = [:]
    for (signs, plain) in pairs {
      for sign in signs.unicodeScalars { table[sign.value] = plain.unicodeScalars.first?.value }
    }
    return table
  }()
}
