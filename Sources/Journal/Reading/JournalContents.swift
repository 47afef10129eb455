/// A journal as it was read.
public struct JournalContents {
  /// What verified it.
  public var reader: JournalReader
  /// How many segments there are.
  public var segments: Int
  /// The size of the newest one.
  public var size: Int
  /// The last records, when they stand in an older segment only: where, and how long their lines are.
  private(set) var behind: [(place: RecordPlace, length: Int)] = []
  /// The last record that was acknowledged as saved, as the draft file has it.
  var watermark: Watermark?
  /// The newest segment, when it is there.
  private(set) var file: (any File)?

  /// Reads and verifies a whole journal, segment by segment, on all cores. Erased records are handed out as they stand.
  /// - Throws: a ``FileError`` when a file cannot be read.
  /// - Complexity: O(*n*) in the size of the journal; memory for a few chunks, or for the longest span of damage.
  public static func read(
    _ files: JournalFiles, in fileSystem: any FileSystem, _ body: (Record) -> Void
  ) throws(FileError) -> JournalContents {
    try pass(files, in: fileSystem, reader: JournalReader(), body)
  }

  /// The same, with what is made of the records on all cores, stretch by stretch, as they stand.
  /// - Parameters:
  ///   - files: The journal.
  ///   - fileSystem: Where it is.
  ///   - batch: In what each stretch is gathered.
  ///   - folding: Takes in what was made of the next stretch.
  /// - Returns: What the journal is found to be.
  /// - Throws: a ``FileError`` when a file cannot be read.
  public static func verify<Batch: RecordBatch>(
    _ files: JournalFiles, in fileSystem: any FileSystem, into batch: Batch, folding: (Batch) -> Void
  ) throws(FileError) -> JournalContents {
    try pass(
      files, in: fileSystem, isGrowing: false, reader: JournalReader(), knowing: [:], into: batch, { _ in },
      folding: folding)
  }

  /// Reads and verifies a whole journal on all cores and folds what is made of its records, once, in order; what stands for an
  /// erased record is taken in its place.
  /// - Parameters:
  ///   - files: The journal.
  ///   - fileSystem: Where it is.
  ///   - kinds: How the kinds of records begin that the look ahead is to have, beside those that speak of the journal itself.
  ///   - beginning: With what the folding begins, and the batch in which every stretch of records is gathered, knowing
  ///     what the journal says further on. Called again when damage has hidden something of that.
  ///   - folding: Takes in what was made of the next stretch.
  /// - Returns: What the journal is found to be, and what was folded.
  /// - Throws: a ``FileError`` when a file cannot be read.
  /// - Complexity: O(*n*) in the size of the journal; memory for a few chunks, or for the longest span of damage.
  public static func read<Batch: RecordBatch, Folded>(
    _ files: JournalFiles, in fileSystem: any FileSystem, noting kinds: [String] = [],
    beginning: (LookAhead) -> (folded: Folded, batch: Batch), folding: (inout Folded, Batch) -> Void
  ) throws(FileError) -> (contents: JournalContents, folded: Folded) {
    try read(files, in: fileSystem, isGrowing: false, noting: kinds, beginning: beginning, folding: folding)
  }

  /// The same, of a journal that somebody else may be writing: with `isGrowing` its end is left for later, and is no finding.
  static func read<Batch: RecordBatch, Folded>(
    _ files: JournalFiles, in fileSystem: any FileSystem, isGrowing: Bool, noting kinds: [String],
    beginning: (LookAhead) -> (folded: Folded, batch: Batch), folding: (inout Folded, Batch) -> Void
  ) throws(FileError) -> (contents: JournalContents, folded: Folded) {
    let wanted = LookAhead.Wanted(kinds)
    return try knowing(files, in: fileSystem, wanted) { (ahead, note) throws(FileError) in
      var (folded, batch) = beginning(ahead)
      let contents = try pass(
        files, in: fileSystem, isGrowing: isGrowing, reader: JournalReader(), knowing: ahead.erasures,
        into: batch, note
      ) { folding(&folded, $0) }
      return (contents, folded)
    }
  }

  /// Reads and verifies a whole journal and hands out each record by itself; what stands for an erased one is handed
  /// out in its place.
  /// - Parameters:
  ///   - files: The journal.
  ///   - fileSystem: Where it is.
  ///   - beginning: Called before the first record; called again when damage has hidden an erasure and all is handed out again.
  ///   - body: Takes a record.
  /// - Returns: What the journal is found to be.
  /// - Throws: a ``FileError`` when a file cannot be read.
  /// - Complexity: O(*n*) in the size of the journal.
  public static func read(
    _ files: JournalFiles, in fileSystem: any FileSystem, beginning: (LookAhead) -> Void,
    _ body: (Record) -> Void
  ) throws(FileError) -> JournalContents {
    try knowing(files, in: fileSystem, LookAhead.Wanted([])) { (ahead, note) throws(FileError) in
      beginning(ahead)
      let contents = try pass(files, in: fileSystem, reader: JournalReader(knowing: ahead.erasures)) {
        note($0)
        body($0)
      }
      return (contents, ())
    }.contents
  }

  /// Reads with what the headers say; should the verified records say otherwise, once more with what they say.
  private static func knowing<Folded>(
    _ files: JournalFiles, in fileSystem: any FileSystem, _ wanted: LookAhead.Wanted,
    _ attempt: (LookAhead, _ note: (Record) -> Void) throws(FileError) -> (JournalContents, Folded)
  ) throws(FileError) -> (contents: JournalContents, folded: Folded) {
    var ahead = try LookAhead(files, in: fileSystem, wanted)
    while true {
      var said: [RecordHash] = []
      let result = try attempt(ahead) { record in
        if wanted.includes(record.kind) { said.append(record.hash) }
      }
      if said == ahead.hashes || ahead.isVerified { return result }
      ahead = try LookAhead(verified: files, in: fileSystem, wanted)
    }
  }

  /// Reads a whole journal, handing out each record by itself.
  static func pass(
    _ files: JournalFiles, in fileSystem: any FileSystem, reader: JournalReader, _ body: (Record) -> Void
  ) throws(FileError) -> JournalContents {
    try pass(
      files, in: fileSystem, isGrowing: false, reader: reader, knowing: [:], into: NoBatch(), body
    ) { _ in }
  }

  private static func pass<Batch: RecordBatch>(
    _ files: JournalFiles, in fileSystem: any FileSystem, isGrowing: Bool, reader: JournalReader,
    knowing known: [Int: Erasure], into batch: Batch, _ body: (Record) -> Void, folding: (Batch) -> Void
  ) throws(FileError) -> JournalContents {
    let (numbers, strangers) = try files.segmentNames(in: fileSystem)
    var contents = JournalContents(reader: reader, segments: numbers.last ?? 0, size: 0)
    let beginnings = try Succession.beginnings(of: numbers, files, in: fileSystem)
    var left: [LeftBehind] = []
    for (place, number) in numbers.enumerated() {
      contents.reader.begin(segment: number, successors: beginnings[(place + 1)...].compactMap { $0 })
      (contents.size, contents.file) = (0, nil)
      // A segment may have been taken away; the chain shows what is missing with it.
      guard let file = try fileSystem.openIfThere(files.segment(number), .read) else { continue }
      (contents.size, contents.file) = (try file.size(), file)
      try contents.reader.read(
        file, size: contents.size, segment: number,
        ending: isGrowing && number == contents.segments ? .growing : .whole, knowing: known, into: batch,
        body,
        folding: folding)
      if contents.reader.isSuperseded {
        left.append(
          LeftBehind(
            segment: number, file: file, offset: contents.reader.endOfRecords, size: contents.size))
      }
    }
    for number in strangers {
      contents.reader.report(Finding(.foreign, record: 1, segment: number, offset: 0))
    }
    // A writer at work brings by itself what it has not taken over yet.
    if isGrowing { return contents }
    for older in left.reversed() {
      try contents.reader.goOn(in: older, knowing: known, into: batch) { record in
        contents.behind.append((record.place, record.lineLength))
        body(record)
      } folding: {
        folding($0)
      }
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
}

extension JournalReader {
  /// Reads a segment on all cores. Where a chunk ends in what needs a look further ahead, the next one begins with that.
  mutating func read<Batch: RecordBatch>(
    _ file: any File, size: Int, segment: Int, ending: Ending, knowing known: [Int: Erasure],
    into empty: Batch, _ body: (Record) -> Void, folding: (Batch) -> Void
  ) throws(FileError) {
    var offset = 0
    var window = ChunkPipeline<Void>.window
    var isDone = false
    while !isDone {
      let pipeline = ChunkPipeline(file, from: offset, size: size, window: window) { bytes, offset, _ in
        ParsedLines(bytes, segment: segment, offset: offset, knowing: known, into: empty)
      }
      try pipeline.run { chunk in
        var places: [Int] = []
        places.reserveCapacity(chunk.product.records)
        read(
          chunk.buffer.bytes, parsed: chunk.product.lines, offset: chunk.offset,
          ending: chunk.isLast ? ending : .more
        ) { record in
          places.append(record.place.offset)
          body(record)
        }
        folding(
          chunk.product.batch(
            of: places, segment: segment, offset: chunk.offset, knowing: known, into: empty))
        isDone = chunk.isLast || isSuperseded
        guard !isDone, endOfRecords < chunk.end else { return !isDone }
        // Twice what was asked for, not what there was: a long line behind the damage is no part of the chunk.
        window =
          endOfRecords > chunk.offset
          ? ChunkPipeline<Void>.window : 2 * max(window, chunk.buffer.count)
        offset = max(chunk.offset, endOfRecords)
        return false
      }
    }
  }
}
