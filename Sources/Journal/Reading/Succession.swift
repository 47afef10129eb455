/// How a later segment begins, which says what it takes over.
///
/// After a failed sync, records that may or may not have reached the first file are written again to a new one. Whatever the
/// disk kept of them in the older file, pages in any order, the newer file counts.
struct Succession: Hashable, Sendable {
  /// The number of its first record.
  var number: Int
  /// The hash of the record that stands before it.
  var previous: RecordHash

  /// Whether the segment goes on behind this record.
  func follows(_ number: Int, _ hash: RecordHash) -> Bool { self.number - 1 == number && previous == hash }

  /// How segments begin; nil for one in which nothing can be read.
  static func beginnings(
    of numbers: [Int], _ files: JournalFiles, in fileSystem: any FileSystem
  ) throws(FileError) -> [Succession?] {
    var all: [Succession?] = []
    for number in numbers {
      // Nothing comes before the first one.
      let file = number == 1 ? nil : try fileSystem.openIfThere(files.segment(number), .read)
      if let file { all.append(try Succession(firstRecordOf: file)) } else { all.append(nil) }
    }
    return all
  }

  private init?(firstRecordOf file: any File) throws(FileError) {
    var window = 1 << 16
    while window <= 2 * RecordFormat.maximumLine {
      let bytes = try file.read(at: 0, count: window)
      let isWhole = bytes.count < window
      let found = bytes.withUnsafeBytes { bytes -> Succession? in
        // The line feed alone may be missing: it will be added, and the segment must not begin otherwise then.
        let lineEnd = bytes.lineFeed(from: 0)
        guard lineEnd != nil || isWhole else { return nil }
        return JournalReader.line(in: bytes, from: 0, lineEnd: lineEnd)
          .map { Succession(number: $0.record.number, previous: $0.previous) }
      }
      if let found {
        self = found
        return
      }
      if isWhole || bytes.contains(0x0A) { return nil }
      window *= 4
    }
    return nil
  }

  private init(number: Int, previous: RecordHash) {
    self.number = number
    self.previous = previous
  }
}
