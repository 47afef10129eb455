/// The files of a journal and how they are named.
public struct JournalFiles: Hashable, Sendable {
  /// The path of the first segment, `NAME.jsonl`.
  public let path: String

  /// The files of the journal at a path.
  public init(path: String) {
    self.path = path
  }

  /// The draft and the watermark of what was acknowledged.
  public var draft: String { path + ".draft" }
  /// Cut tails, for inspection.
  public var quarantine: String { stem + ".quarantine" }

  /// A segment; the first is 1. Later ones are opened after a failed sync or behind damage.
  public func segment(_ number: Int) -> String { number == 1 ? path : "\(stem).\(number).jsonl" }

  /// The numbers of the segments that are there, in order, without gaps.
  public func segments(in fileSystem: any FileSystem) -> Int {
    var count = 0
    while fileSystem.exists(segment(count + 1)) { count += 1 }
    return count
  }

  private var stem: String { path.hasSuffix(".jsonl") ? String(path.dropLast(6)) : path }
}

/// A journal as it was read.
public struct JournalContents {
  /// What verified it.
  public var reader: JournalReader
  /// How many segments there are.
  public var segments: Int
  /// The size of the newest one.
  public var size: Int

  /// Reads and verifies a whole journal, segment by segment.
  /// - Throws: a ``FileError`` when a file cannot be read.
  public static func read(
    _ files: JournalFiles, in fileSystem: any FileSystem, _ body: (Record) -> Void
  ) throws(FileError) -> JournalContents {
    var contents = JournalContents(reader: JournalReader(), segments: files.segments(in: fileSystem), size: 0)
    for number in stride(from: 1, through: contents.segments, by: 1) {
      let file = try fileSystem.open(files.segment(number), .read)
      let bytes = try file.read(at: 0, count: try file.size())
      contents.size = bytes.count
      bytes.withUnsafeBytes { contents.reader.read($0, body) }
    }
    if let lost = contents.acknowledgedLoss(files, in: fileSystem) { contents.reader.report(lost) }
    contents.reader.finish()
    return contents
  }

  /// Records that the draft file says were acknowledged and that are not there.
  private func acknowledgedLoss(_ files: JournalFiles, in fileSystem: any FileSystem) -> Finding? {
    guard fileSystem.exists(files.draft), let file = try? fileSystem.open(files.draft, .read),
      let mark = DraftFile(file: file).watermark, mark > reader.lastNumber
    else { return nil }
    return Finding(
      .acknowledgedLost(through: mark), record: reader.lastNumber + 1, segment: segments, offset: size)
  }
}
