/// A journal as it was read.
public struct JournalContents {
  /// What verified it.
  public var reader: JournalReader
  /// How many segments there are.
  public var segments: Int
  /// The size of the newest one.
  public var size: Int
  /// The last record that was acknowledged as saved, as the draft file has it.
  var watermark: Watermark?

  /// Bytes that are read at once: they stay in the cache of the processor, and a large journal is never in memory whole.
  private static let window = 1 << 20

  /// Reads and verifies a whole journal, segment by segment. Erased records are handed out as they stand.
  /// - Throws: a ``FileError`` when a file cannot be read.
  /// - Complexity: O(*n*) in the size of the journal; memory for one window, or for the longest span of damage.
  public static func read(
    _ files: JournalFiles, in fileSystem: any FileSystem, _ body: (Record) -> Void
  ) throws(FileError) -> JournalContents {
    try pass(files, in: fileSystem, reader: JournalReader(), body)
  }

  /// Reads and verifies a whole journal; what stands for an erased record is handed out in its place.
  ///
  /// The journal says so only behind the record. Where that changes what was handed out, `startingOver` is called, and
  /// everything is handed out again.
  /// - Throws: a ``FileError`` when a file cannot be read.
  /// - Complexity: as without `startingOver`, twice when there are such records.
  public static func read(
    _ files: JournalFiles, in fileSystem: any FileSystem, startingOver: () -> Void,
    _ body: (Record) -> Void
  ) throws(FileError) -> JournalContents {
    let contents = try read(files, in: fileSystem, body)
    guard contents.reader.wasWrong else { return contents }
    startingOver()
    return try pass(
      files, in: fileSystem, reader: JournalReader(knowing: contents.reader.erasures), body)
  }

  static func pass(
    _ files: JournalFiles, in fileSystem: any FileSystem, reader: JournalReader, _ body: (Record) -> Void
  ) throws(FileError) -> JournalContents {
    var contents = JournalContents(reader: reader, segments: try files.segments(in: fileSystem), size: 0)
    for number in stride(from: 1, through: contents.segments, by: 1) {
      contents.reader.begin(
        segment: number,
        successors: try Succession.after(number, of: contents.segments, files, in: fileSystem))
      contents.size = 0
      // A segment may have been taken away; the chain shows what is missing with it.
      guard let file = try fileSystem.openIfThere(files.segment(number), .read) else { continue }
      contents.size = try file.size()
      try contents.read(file, body)
    }
    contents.watermark = try fileSystem.openIfThere(files.draft, .read).flatMap {
      DraftFile(file: $0).watermark
    }
    if let mark = contents.watermark, mark.number > contents.reader.lastNumber {
      contents.reader.report(
        Finding(
          .acknowledgedLost(through: mark.number), record: contents.reader.lastNumber + 1,
          segment: max(1, contents.segments), offset: contents.size))
    }
    contents.reader.finish()
    return contents
  }

  /// Reads a segment window by window. A window begins behind a whole record, and grows where there is none in it.
  private mutating func read(_ file: any File, _ body: (Record) -> Void) throws(FileError) {
    var offset = 0
    var window = JournalContents.window
    while !reader.isSuperseded {
      let bytes = try file.read(at: offset, count: min(window, size - offset))
      let isLast = offset + bytes.count >= size || bytes.isEmpty
      bytes.withUnsafeBytes { reader.read($0, offset: offset, ending: isLast ? .whole : .more, body) }
      if isLast { return }
      window = reader.endOfRecords > offset ? JournalContents.window : 2 * window
      offset = max(offset, reader.endOfRecords)
    }
  }
}
