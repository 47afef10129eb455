/// Reads a journal that somebody else writes, as it grows: whole verified records only.
public struct JournalFollower: Sendable {
  private let files: JournalFiles
  private let fileSystem: any FileSystem
  private var reader: JournalReader
  private var segment = 1
  private var file: (any File)?
  private var offset = 0

  /// A follower at the beginning of a journal.
  public init(path: String, in fileSystem: any FileSystem = POSIXFileSystem()) {
    self.init(JournalFiles(path: path), in: fileSystem, reader: JournalReader())
  }

  private init(_ files: JournalFiles, in fileSystem: any FileSystem, reader: JournalReader) {
    self.files = files
    self.fileSystem = fileSystem
    self.reader = reader
  }

  /// Reads all that is there, on all cores, and folds what is made of its records: see
  /// ``JournalContents/read(_:in:noting:beginning:folding:)``. A follower that goes on behind it. A journal that is not
  /// there yet is empty.
  /// - Throws: a ``FileError`` when a file cannot be read.
  public static func begin<Batch: RecordBatch, Folded>(
    path: String, in fileSystem: any FileSystem = POSIXFileSystem(), noting kinds: [String] = [],
    beginning: (LookAhead) -> (folded: Folded, batch: Batch), folding: (inout Folded, Batch) -> Void
  ) throws(FileError) -> (follower: JournalFollower, folded: Folded) {
    let files = JournalFiles(path: path)
    let (contents, folded) = try JournalContents.read(
      files, in: fileSystem, isGrowing: true, noting: kinds, beginning: beginning, folding: folding)
    var follower = JournalFollower(
      files, in: fileSystem, reader: contents.reader.knowing(contents.reader.erasures))
    guard let file = contents.file else { return (follower, folded) }
    (follower.file, follower.segment) = (file, contents.segments)
    follower.offset = contents.reader.endOfRecords
    return (follower, folded)
  }

  /// What is not as it should be, so far.
  public var findings: [Finding] { reader.findings }
  /// Changes whenever what was merged may count otherwise: the journals then have to be read together again.
  public var mergeCount: Int { reader.mergeCount }
  /// The number and the hash of the last record that was read.
  public var head: (count: Int, hash: RecordHash) { (reader.lastNumber, reader.lastHash) }

  /// Reads what has been added since the last time. True when the file was replaced, cut below what was read, or
  /// written anew, or when a record that was handed out has been erased: what was handed out before no longer holds,
  /// and everything is handed out again.
  /// - Throws: a ``FileError`` when a file cannot be read.
  @discardableResult
  public mutating func poll(startingOver: () -> Void = {}, _ body: (Record) -> Void) throws(FileError) -> Bool
  {
    var didRestart = false
    while true {
      let path = files.segment(segment)
      // Asked before the size: what the writer added before it opened the next segment is then in the size.
      let later = try files.segmentNumbers(in: fileSystem).filter { $0 > segment }
      if file == nil {
        guard let opened = try fileSystem.openIfThere(path, .read) else {
          // One that was taken away; what is missing with it shows in the next.
          guard let next = later.first else { return didRestart }
          segment = next
          continue
        }
        file = opened
        offset = 0
        let successors = try Succession.beginnings(of: later, files, in: fileSystem)
        reader.begin(segment: segment, successors: successors.compactMap { $0 })
      }
      guard let file else { return didRestart }
      let size = try file.size()
      if size < offset || !file.isStill(at: path) {
        guard !didRestart else { return true }
        self = JournalFollower(path: files.path, in: fileSystem)
        didRestart = true
        startingOver()
        continue
      }
      if size > offset {
        let bytes = try file.read(at: offset, count: size - offset)
        bytes.withUnsafeBytes { reader.read($0, offset: offset, isGrowing: later.isEmpty, body) }
        offset = max(offset, reader.endOfRecords)
        if reader.wasWrong {
          self = JournalFollower(files, in: fileSystem, reader: JournalReader(knowing: reader.erasures))
          didRestart = true
          startingOver()
          continue
        }
      }
      guard let next = later.first else { return didRestart }
      segment = next
      self.file = nil
    }
  }
}
