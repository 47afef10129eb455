/// What opening a journal for writing has found.
struct Opening {
  /// The first segment, on which the lock of the whole journal is.
  var lock: any File
  var file: any File
  var segment: Int
  var end: Int
  var writer: RecordWriter
  var header: JournalHeader
  /// The mark of the machine that wrote last.
  var machine: String?
  /// The device that writes, the key that it has said, and whether the last record signs the one before it.
  var device = ""
  var key: DeviceKey?
  var isSigned = false
  /// Whether other journals were merged into it.
  var hasMerged: Bool
  var findings: [Finding]
}

extension Journal {
  /// Opens a journal for writing, or makes it.
  ///
  /// A torn tail is copied to the quarantine folder and cut. Damage in the middle is left alone: what is written next goes
  /// into a new segment. An erasure that was interrupted is finished.
  /// - Throws: a ``JournalError``.
  /// - Complexity: O(*n*) in the size of the journal.
  public static func open(
    path: String, in fileSystem: any FileSystem = POSIXFileSystem(), environment: Environment
  ) throws(JournalError) -> Journal {
    try open(path: path, in: fileSystem, environment: environment, beginning: { _ in ((), NoBatch()) }) {
      _, _ in
    }.journal
  }

  /// Opens a journal for writing, or makes it, and folds what is made of its records: see
  /// ``JournalContents/read(_:in:noting:beginning:folding:)``.
  /// - Throws: a ``JournalError``.
  /// - Complexity: O(*n*) in the size of the journal.
  public static func open<Batch: RecordBatch, Folded>(
    path: String, in fileSystem: any FileSystem = POSIXFileSystem(), environment: Environment,
    noting kinds: [String] = [], beginning: (LookAhead) -> (folded: Folded, batch: Batch),
    folding: (inout Folded, Batch) -> Void
  ) throws(JournalError) -> (journal: Journal, folded: Folded) {
    let files = JournalFiles(path: path)
    do {
      // That one would read it as its own, and its records would be seen no more.
      guard JournalFiles.claim(byNameOf: path, in: fileSystem) == nil else {
        throw JournalError.ofAnotherJournal(path: path)
      }
      try fileSystem.makeFolder(path.folder)
      let first = try fileSystem.open(path, .readWrite)
      guard try first.lock() else { throw JournalError.locked(by: holder(of: files, in: fileSystem)) }
      // Between opening and locking, the one before may have moved the file away.
      guard first.isStill(at: path) else { throw JournalError.changedUnderneath(path: path) }
      // A later file under whose name another one lies would have that one cut and written to.
      let named = try files.segmentNames(in: fileSystem)
      for number in named.own + named.strangers where number > 1 {
        let later = files.segment(number)
        guard fileSystem.isAlone(later) else { throw FileError(.open, later, code: FileError.notAFile) }
      }
      var (contents, folded) = try JournalContents.read(
        files, in: fileSystem, noting: kinds, beginning: beginning, folding: folding)
      let unfinished = contents.reader.unfinishedErasures
      if !unfinished.isEmpty, contents.reader.header?.isWritable == true {
        try finish(unfinished, of: files, in: fileSystem)
        (contents, folded) = try JournalContents.read(
          files, in: fileSystem, noting: kinds, beginning: beginning, folding: folding)
      }
      var opened = try read(contents, of: files, first: first, in: fileSystem)
      let draft = DraftFile(file: try fileSystem.openAlone(files.draft))
      // At every opening: whoever made the files may have been killed before their names were durable.
      try fileSystem.syncFolder(path.folder)
      if opened.writer.number == 1 {
        try begin(&opened, environment)
        let mark = Watermark(number: 1, hash: opened.writer.previous)
        try? draft.setWatermark(mark, generation: draft.watermarkGeneration + 1)
      }
      try? draft.setHolder(environment.holder)
      if let machine = opened.machine, machine != environment.machine, machine != Environment.unknownMachine,
        environment.machine != Environment.unknownMachine
      {
        try moveIn(&opened, environment)
      }
      let journal = Journal(
        files: files, fileSystem: fileSystem, environment: environment, draftFile: draft, opened: opened)
      return (journal, folded)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// Who writes the journal, as they put it; nil when nobody has said so.
  public static func holder(of files: JournalFiles, in fileSystem: any FileSystem = POSIXFileSystem())
    -> String?
  {
    guard let file = try? fileSystem.open(files.draft, .read) else { return nil }
    return DraftFile(file: file).holder
  }

  private static func read(
    _ contents: JournalContents, of files: JournalFiles, first: any File, in fileSystem: any FileSystem
  ) throws -> Opening {
    try finishPeers(contents.reader, of: files, in: fileSystem)
    let reader = contents.reader
    if let header = reader.header, !header.isWritable { throw JournalError.newerFormat(header.format) }
    if reader.findings.contains(where: { $0.problem == .noBeginning }) {
      throw JournalError.notAJournal(path: files.path)
    }
    if reader.lastNumber == 0, contents.size > 0, !isTornBeginning(of: files, in: fileSystem) {
      throw JournalError.notAJournal(path: files.path)
    }
    let segment = max(1, contents.segments)
    let file = segment == 1 ? first : try fileSystem.open(files.segment(segment), .readWrite)
    var opened = Opening(
      lock: first, file: file, segment: segment, end: contents.size, writer: try contents.writer(files),
      header: reader.header ?? JournalHeader(device: "", machine: ""), machine: reader.machine,
      hasMerged: reader.mergeCount > 0,
      findings: reader.findings)
    (opened.device, opened.key) = reader.writingDevice
    opened.isSigned = reader.isSigned
    if reader.endOfRecords < contents.size {
      try cut(&opened, files, to: reader.endOfRecords, in: fileSystem)
    }
    if reader.lacksLineFeed {
      try file.write([0x0A], at: opened.end)
      opened.end += 1
    }
    // Whoever wrote the last records may have been killed before they were durable; from now on they count as saved.
    if opened.end > 0 { try file.sync() }
    if reader.findings.contains(where: { $0.segment == segment && $0.isDamage }) {
      opened.segment = try files.next(after: segment, in: fileSystem)
      opened.file = try fileSystem.open(files.segment(opened.segment), .readWrite)
      opened.end = 0
    }
    try takeOver(contents.behind, into: &opened, files, in: fileSystem)
    return opened
  }

  /// Writes again, behind the newest segment, the last records that stand in an older one only.
  private static func takeOver(
    _ lines: [(place: RecordPlace, length: Int)], into opened: inout Opening, _ files: JournalFiles,
    in fileSystem: any FileSystem
  ) throws {
    guard !lines.isEmpty else { return }
    for line in lines {
      let older = try fileSystem.open(files.segment(line.place.segment), .read)
      let bytes = try older.read(at: line.place.offset, count: line.length) + [0x0A]
      try opened.file.write(bytes, at: opened.end)
      opened.end += bytes.count
    }
    try opened.file.sync()
  }

  /// Blanks what an interrupted erasure, or an interrupted merge, has left among the peers.
  private static func finishPeers(
    _ reader: JournalReader, of files: JournalFiles, in fileSystem: any FileSystem
  ) throws {
    guard reader.header?.isWritable == true, try !files.peerFiles(in: fileSystem).isEmpty else { return }
    let erasures = try Judgement(Chains(files, in: fileSystem).all, in: fileSystem).counting
    try PeerWriter(files: files, fileSystem: fileSystem, erasures: erasures).blankPeers()
  }

  /// Whether all that the file holds is a first record that a power cut has left unfinished, garbled even. A file of
  /// somebody else has no draft file beside it: a journal has, durable before its first record is written.
  private static func isTornBeginning(of files: JournalFiles, in fileSystem: any FileSystem) -> Bool {
    guard let file = try? fileSystem.open(files.path, .read), let size = try? file.size(), size < 4096,
      let bytes = try? file.read(at: 0, count: size)
    else { return false }
    let start = Array("{\"n\":1,\"q\":1,\"b\":\"".utf8)
    return zip(bytes, start).allSatisfy(==) || bytes.allSatisfy { $0 == 0 } || fileSystem.exists(files.draft)
  }

  /// Takes a torn tail away, keeping a copy of it.
  private static func cut(
    _ opened: inout Opening, _ files: JournalFiles, to end: Int, in fileSystem: any FileSystem
  ) throws {
    let tail = try opened.file.read(at: end, count: opened.end - end)
    try fileSystem.makeFolder(files.quarantine)
    let names = try fileSystem.list(files.quarantine)
    let copy = try fileSystem.open(
      "\(files.quarantine)/\(names.count + 1)-\(opened.segment)-\(end).tail", .readWrite)
    try copy.write(tail, at: 0)
    try copy.sync()
    try fileSystem.syncFolder(files.quarantine)
    try opened.file.truncate(to: end)
    try opened.file.sync()
    opened.end = end
  }

  /// Says that the journal goes on on another machine, under another device: should it go on on the first one too, the
  /// records of both can be told apart when they are merged.
  private static func moveIn(_ opened: inout Opening, _ environment: Environment) throws {
    opened.device = newDevice(environment)
    var payload = PayloadWriter()
    payload.field("device", opened.device)
    payload.field("machine", environment.machine)
    try write(RecordFormat.deviceKind, payload.finished(), to: &opened, environment)
    (opened.key, opened.isSigned) = (nil, false)
  }

  /// Writes one record and makes it durable.
  private static func write(
    _ kind: String, _ payload: [UInt8], to opened: inout Opening, _ environment: Environment
  ) throws {
    let record = NewRecord(kind: kind, milliseconds: environment.clock(), payload: payload)
    let salt = RecordHash(high: environment.random(), low: environment.random())
    let line = opened.writer.line(for: record, salt: salt)
    try opened.file.write(line, at: opened.end)
    try opened.file.sync()
    opened.end += line.count
  }

  private static func newDevice(_ environment: Environment) -> String {
    RecordHash(high: environment.random(), low: 0).hex.prefix(16).description
  }

  /// Writes the first record and makes the file durable.
  private static func begin(_ opened: inout Opening, _ environment: Environment) throws {
    let header = JournalHeader(
      device: newDevice(environment), machine: environment.machine)
    try write(RecordFormat.headerKind, header.payload, to: &opened, environment)
    opened.header = header
    opened.device = header.device
  }
}

extension JournalContents {
  /// What goes on behind the last record. Numbers that were acknowledged and are lost are not used again: the next record
  /// names the lost one as the one before it, so that the gap shows for ever and can be filled from a copy.
  fileprivate func writer(_ files: JournalFiles) throws(JournalError) -> RecordWriter {
    guard reader.lastNumber < RecordFormat.maximumInteger else { throw .notAJournal(path: files.path) }
    var writer = RecordWriter(
      number: reader.lastNumber + 1, lamport: min(reader.lastLamport + 1, RecordFormat.maximumInteger),
      previous: reader.lastHash)
    if let watermark, watermark.number > reader.lastNumber, reader.lastNumber > 0 {
      writer.number = watermark.number + 1
      writer.previous = watermark.hash
    }
    return writer
  }
}

extension Finding {
  /// Whether it is damage behind which nothing is to be written in the same file.
  var isDamage: Bool {
    switch problem {
    case .damage, .foreign: true
    case .tornTail, .missing, .erasedWithoutReason, .newerFormat, .noBeginning, .acknowledgedLost: false
    }
  }
}
