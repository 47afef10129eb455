/// How a later segment begins, which says what it takes over.
///
/// After a failed sync, records that may or may not have reached the first file are written again to a new one. Whatever the
/// disk kept of them in the older file, pages in any order, the newer file counts.
struct Succession: Hashable, Sendable {
  /// The number of its first record.
  var number: Int
  /// The hash of the record that stands before it.
  var previous: RecordHash
  /// The hash of that first record.
  var hash: RecordHash

  /// Whether the segment goes on behind this record.
  func follows(_ number: Int, _ hash: RecordHash) -> Bool { self.number - 1 == number && previous == hash }

  /// Those of several files with names of segments that are journals of their own.
  ///
  /// A file that begins with a first record takes over from the first segment only what that one begins with as well; where that
  /// cannot be read, only when this journal has been opened before, and never one that has a draft of its own.
  static func strangers(
    among numbers: [Int], _ files: JournalFiles, in fileSystem: any FileSystem
  ) throws(FileError) -> [Int] {
    guard numbers.contains(where: { $0 > 1 }) else { return [] }
    let first = try beginning(of: files.path, in: fileSystem)
    var strangers: [Int] = []
    for number in numbers where number > 1 {
      let path = files.segment(number)
      guard let later = try beginning(of: path, in: fileSystem), later.follows(0, .zero) else { continue }
      let isOwn =
        if let first, first.follows(0, .zero) {
          first.hash == later.hash
        } else {
          fileSystem.exists(files.draft) && !fileSystem.exists(path + ".draft")
        }
      if !isOwn { strangers.append(number) }
    }
    return strangers
  }

  private static func beginning(
    of path: String, in fileSystem: any FileSystem
  ) throws(FileError) -> Succession? {
    guard let file = try fileSystem.openIfThere(path, .read) else { return nil }
    return try Succession(firstRecordOf: file)
  }

  /// How segments begin; nil for one in which nothing can be read.
  static func beginnings(
    of numbers: [Int], _ files: JournalFiles, in fileSystem: any FileSystem
  ) throws(FileError) -> [Succession?] {
    var all: [Succession?] = []
    for number in numbers {
      // Nothing comes before the first one.
      all.append(number == 1 ? nil : try beginning(of: files.segment(number), in: fileSystem))
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
          .map { Succession(number: $0.record.number, previous: $0.previous, hash: $0.record.hash) }
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

  private init(number: Int, previous: RecordHash, hash: RecordHash) {
    (self.number, self.previous, self.hash) = (number, previous, hash)
  }
}
