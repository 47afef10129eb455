/// Whether the terminal shows UTF-8, as far as the locale says.
enum CharacterSet {
  /// Whether the character set is UTF-8.
  /// - Parameters:
  ///   - environment: `LC_ALL`, `LC_CTYPE`, `LANG`; the first that is not empty counts.
  ///   - codeset: what the C library calls the character set; nil when the machine lacks the locale. The terminal may
  ///     still be a UTF-8 one, as its user says by the locale's name, and nothing here needs the locale's tables.
  /// - Returns: True for UTF-8; false for all else, the C locale included.
  static func isUTF8(environment: [String: String], codeset: String?) -> Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    let named = name?.split(separator: ".").dropFirst().first?.split(separator: "@").first.map(String.init)
    let said = codeset ?? named
    guard let said else { return false }
    return said.lowercased().filter { $0 != "-" } == "utf8"
  }
}
