/// Where a journal was last exchanged, so that the next time is one key: a line a journal in a file of the user's.
enum ExchangeMemory {
  /// The file.
  static var path: String { Folders.data + "/exchanges" }

  private static var lines: [[Substring]] {
    let text = String(decoding: Files.bytes(path, most: 1 << 20) ?? [], as: UTF8.self)
    return text.split(separator: "\n").map { $0.split(separator: "\t", maxSplits: 1) }.filter {
      $0.count == 2
    }
  }

  /// The place; nil when it was never exchanged.
  static func place(of journal: String) -> String? {
    let journal = Files.absolute(journal)
    return lines.last { $0[0] == journal }.map { String($0[1]) }
  }

  /// Keeps the place. That it could not be kept is no reason to fail.
  static func keep(_ place: String, of journal: String) {
    let journal = Files.absolute(journal)
    guard !(journal + place).contains(where: { $0 == "\t" || $0.isNewline }) else { return }
    let place = Files.isFolder(place) ? Files.absolute(place) : place
    let others = lines.filter { $0[0] != journal }.suffix(99).map { "\($0[0])\t\($0[1])\n" }
    Files.makeFolder(Folders.data)
    try? Files.write(others.joined() + "\(journal)\t\(place)\n", to: path, replacing: true)
  }
}
