import Glibc
import Journal
import Wording

/// The key under which identifiers in exports without personal data are hidden. Who makes several exports that are to join keeps
/// one; whoever has it can find what is named there, so that it stays with them.
enum ExportKeyFile {
  /// The shortest key, in bytes.
  private static let least = 16

  /// Where it is unless another is given; made when there is none.
  static var path: String { Folders.data + "/export.key" }

  /// The key in a file, line ends left out.
  static func key(_ given: String?, _ words: Words) throws(CommandFailure) -> [UInt8] {
    let path = given ?? path
    if given == nil, !Files.exists(path) { make() }
    guard Files.isRegular(path), var key = Files.bytes(path, most: 4096) else {
      throw .finding(words(ShellPhrase.unreadable, path))
    }
    while key.last == 0x0A || key.last == 0x0D { key.removeLast() }
    guard key.count >= least else { throw .finding(words(ShellPhrase.shortKey, path, least)) }
    return key
  }

  /// Two processes at once make one key: the first name stays.
  private static func make() {
    Files.makeFolder(Folders.data)
    let digits = DeviceSecret.newSeed().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    try? Files.write(digits.joined() + "\n", to: path, replacing: false)
  }
}
