import Canvas
import Facilitation

/// The file that keeps where somebody was in a journal: in the state folder, one for each journal.
struct PlaceFile {
  private let path: String

  /// The file of a journal.
  init(journal: String) {
    // FNV-1a: a name for the whole path that needs no folder of its own.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in Files.absolute(journal).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    path = "\(Folders.state)/places/\(String(hash, radix: 16)).toml"
  }

  /// What was kept; nil when nothing was.
  /// - Throws: a ``Canvas/TOMLError`` when it cannot be read.
  func read() throws(TOMLError) -> Place? {
    // A place that cannot be read is as none.
    guard let bytes = Files.bytes(path, most: 1 << 20) else { return nil }
    return try Place(toml: String(decoding: bytes, as: UTF8.self))
  }

  /// Keeps a place. Where it cannot be written, the program opens where it always does.
  func write(_ place: Place) {
    Files.makeFolder(Folders.state + "/places")
    try? Files.write(place.toml, to: path, replacing: true)
  }
}
