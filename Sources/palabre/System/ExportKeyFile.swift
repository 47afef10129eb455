import Glibc
import Journal
import Wording

/// The key under which identifiers in exports without personal data are hidden. Who makes several exports that are to join keeps
/// one; whoever has it can find what is named there, so that it stays with them.
enum ExportKeyFile {
  /// The shortest key, in bytes.
  private static let least = 16
  /// The longest one.
  private static let most = 1024

  /// Where it is unless another is given; made when there is none.
  static var path: String { Folders.data + "/export.key" }

  /// The key in a file, line ends left out.
  static func key(_ given: String?, _ words: Words) throws(CommandFailure) -> [UInt8] {
    let path = given ?? path
    if given == nil, !Files.exists(path) { make() }
    guard Files.isRegular(path), var key = Files.bytes(path, most: 1 << 20) else {
      throw .finding(words(ShellPhrase.unreadable, path))
    }
    guard JournalFiles.claim(on: path, in: POSIXFileSystem()) == nil else {
      throw .finding(words(ShellPhrase.noKey, path, least))
    }
    while key.last == 0x0A || key.last == 0x0D { key.removeLast() }
    guard isKey(key) else { throw .finding(words(ShellPhrase.noKey, path, least)) }
    guard key.count >= least else { throw .finding(words(ShellPhrase.shortKey, path, least)) }
    return key
  }

  /// Bytes by chance, or one line of words; several lines are none, and neither is the beginning of data.
  private static func isKey(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= most else { return false }
    guard String(validating: bytes, as: UTF8.self) != nil else { return true }
    return !bytes.contains { $0 < 0x20 }
      && !["{", "[", "<", "-----"].contains { bytes.starts(with: $0.utf8) }
  }

  /// Two processes at once make one key: the first name stays.
  private static func make() {
    Files.makeFolder(Folders.data)
    let digits = DeviceSecret.newSeed().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    try? Files.write(digits.joined() + "\n", to: path, replacing: false)
  }
}
