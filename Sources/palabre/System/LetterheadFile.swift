import Publishing
import Wording

/// Who issues documents: `letterhead.toml` beside the journal, else in the folder of the configuration.
///
/// ```toml
/// issuer = "Ville de Belmont — Conseil citoyen des Oliviers"
/// contact = "12, rue du Mail · conseil@belmont.example · 01 23 45 67 89"
/// logo = "logo.png"        # beside this file; PNG, JPEG or GIF
/// colour = "#0b5394"
/// access = "Tram A, arrêt Oliviers ; entrée sans marche rue du Mail"
/// privacy = "Noms gardés trois ans par la Ville ; pour les voir ou les faire effacer : dpo@belmont.example"
/// ```
enum LetterheadFile {
  static let name = "letterhead.toml"
  /// Bytes of a logo; more would make every document heavy.
  private static let largestLogo = 1_000_000

  /// The letterhead for the documents of a journal; an empty one where there is no file.
  static func read(for journal: String, _ words: Words) throws(CommandFailure) -> Letterhead {
    guard let folder = folder(for: journal) else { return Letterhead() }
    let path = folder + "/" + name
    guard Files.isRegular(path) else { throw .finding(words(OutputPhrase.notAFile, path)) }
    let text = try Files.needed(Files.read(path))
    return try letterhead(text, path: path, folder: folder, words)
  }

  /// Where that of a journal is; nil where there is none.
  static func folder(for journal: String) -> String? {
    [DocumentFile.folder(of: journal), Folders.configuration].first { Files.exists($0 + "/" + name) }
  }

  private static func letterhead(_ text: String, path: String, folder: String, _ words: Words)
    throws(CommandFailure) -> Letterhead
  {
    var letterhead = Letterhead()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.trimmingBlanks
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let (key, value) = pair(line) else {
        throw .finding(words(OutputPhrase.letterheadLine, path, number + 1))
      }
      switch key {
      case "issuer": letterhead.issuer = value
      case "contact": letterhead.contact = value
      case "access": letterhead.access = value
      case "privacy": letterhead.privacy = value
      case "logo": letterhead.logo = try logo(value.hasPrefix("/") ? value : folder + "/" + value, words)
      case "colour", "color":
        guard value.count == 7, value.first == "#", value.dropFirst().allSatisfy(\.isHexDigit) else {
          throw .finding(words(OutputPhrase.letterheadLine, path, number + 1))
        }
        letterhead.colour = value
      default: throw .finding(words(OutputPhrase.letterheadLine, path, number + 1))
      }
    }
    return letterhead
  }

  /// `key = "value"`, with a remark behind it or not.
  private static func pair(_ line: Substring) -> (String, String)? {
    guard let equals = line.firstIndex(of: "=") else { return nil }
    let rest = line[line.index(after: equals)...].trimmingBlanks
    guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else { return nil }
    let behind = rest[rest.index(after: end)...].trimmingBlanks
    guard behind.isEmpty || behind.hasPrefix("#") else { return nil }
    return (String(line[..<equals].trimmingBlanks), String(rest[rest.index(after: rest.startIndex)..<end]))
  }

  private static func logo(_ path: String, _ words: Words) throws(CommandFailure) -> String {
    guard Files.isRegular(path), let bytes = Files.bytes(path), bytes.count <= largestLogo,
      let kind = kind(of: bytes)
    else {
      throw .finding(words(OutputPhrase.notALogo, path))
    }
    return "data:image/\(kind);base64," + base64(bytes)
  }

  /// The sort of picture, by its first bytes.
  private static func kind(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpeg" }
    if bytes.starts(with: Array("GIF8".utf8)) { return "gif" }
    return nil
  }

  /// RFC 4648.
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let padded = part + Array(repeating: 0, count: 3 - part.count)
      let number = padded.reduce(0) { $0 << 8 | Int($1) }
      for place in 0..<4 {
        text.append(
          place <= part.count ? letters[number >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Substring {
  /// The text without blanks at either end.
  fileprivate var trimmingBlanks: Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
