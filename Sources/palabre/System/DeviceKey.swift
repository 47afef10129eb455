import Glibc
import Journal

/// The secret key of this device, in a file of its user alone that no journal and no copy of one carries along.
enum DeviceKeyFile {
  /// Where it is: 32 bytes in hexadecimal digits.
  static var path: String { Folders.data + "/device.key" }

  /// The secret; made when there is none. Nil when it cannot be read, made or kept, or when others may read it: then nothing
  /// is signed.
  static var secret: DeviceSecret? {
    if !Files.exists(path) { make() }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0,
      let text = try? Files.read(path)
    else { return nil }
    let digits = Array(text.utf8.prefix { $0 != 0x0A })
    guard digits.count == 64 else { return nil }
    var seed: [UInt8] = []
    for place in stride(from: 0, to: 64, by: 2) {
      guard let byte = UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16) else {
        return nil
      }
      seed.append(byte)
    }
    return DeviceSecret(seed)
  }

  /// Two processes at once make one key: the first name stays.
  private static func make() {
    Files.makeFolder(Folders.data)
    let text = DeviceSecret.newSeed().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    try? Files.write(text + "\n", to: path, replacing: false)
  }
}
