/// A line in a file of a journal that is no whole record of it: damage, a torn tail, or a line from elsewhere.
public struct DamagedLine {
  /// The numbers of the records that it may have been: its own when its header can be read, else those that are missing there.
  public var mayBe: ClosedRange<Int>
  /// Its bytes, without the line feed.
  public var bytes: UnsafeRawBufferPointer
}

/// The lines of a journal and its peers that are no whole records, for erasures: words may stand in them that no record
/// number leads to.
public struct DamagedLines {
  private let files: JournalFiles
  private let fileSystem: any FileSystem

  /// Those of a journal.
  public init(_ files: JournalFiles, in fileSystem: any FileSystem) {
    self.files = files
    self.fileSystem = fileSystem
  }

  /// How many hold something.
  /// - Throws: a ``FileError`` when a file cannot be read.
  /// - Complexity: O(*n*) in the size of the files, one of which is in memory.
  public func count(where holds: (DamagedLine) -> Bool) throws(FileError) -> Int {
    var count = 0
    for path in try paths() { count += try ranges(in: path, where: holds).count }
    return count
  }

  /// Overwrites with blanks those that hold something, and makes that durable. Line feeds stay.
  /// - Throws: a ``FileError``; doing it again does what is left.
  func blank(where holds: (DamagedLine) -> Bool) throws(FileError) {
    for path in try paths() {
      let found = try ranges(in: path, where: holds)
      guard !found.isEmpty else { continue }
      let file = try fileSystem.open(path, .readWrite)
      for range in found {
        try file.write([UInt8](repeating: 0x20, count: range.count), at: range.lowerBound)
      }
      try file.sync()
    }
  }

  private func paths() throws(FileError) -> [String] {
    var paths: [String] = []
    for number in try files.segmentNumbers(in: fileSystem) {
      if try fileSystem.openIfThere(files.segment(number), .read) != nil {
        paths.append(files.segment(number))
      }
    }
    return try paths + files.peerFiles(in: fileSystem)
  }

  private func ranges(in path: String, where holds: (DamagedLine) -> Bool) throws(FileError) -> [Range<Int>] {
    let file = try fileSystem.open(path, .read)
    let bytes = try file.read(at: 0, count: try file.size())
    return bytes.withUnsafeBytes { bytes in
      var found: [Range<Int>] = []
      var waiting: [Range<Int>] = []
      var (start, last) = (0, 0)
      // What is missing between two whole records is what the damage between them may have been.
      func settle(before next: Int) {
        for range in waiting {
          let line = UnsafeRawBufferPointer(rebasing: bytes[range])
          var parser = RecordParser(bytes, from: range.lowerBound, to: range.upperBound)
          let own = parser.parse()?.record.number
          if holds(
            DamagedLine(mayBe: own.map { $0...$0 } ?? (last + 1)...max(last + 1, next - 1), bytes: line))
          {
            found.append(range)
          }
        }
        waiting = []
      }
      while start < bytes.count {
        let lineEnd = bytes.lineFeed(from: start)
        let end = lineEnd ?? bytes.count
        if let line = JournalReader.line(in: bytes, from: start, lineEnd: lineEnd), line.end == end,
          line.record.number > last
        {
          settle(before: line.record.number)
          last = line.record.number
        } else if bytes[start..<end].contains(where: { $0 != 0x20 }) {
          waiting.append(start..<end)
        }
        start = end + 1
      }
      settle(before: Int.max)
      return found
    }
  }
}
