/// Takes erased records out of the files of a journal: every line that bears the header of one is blanked behind it.
///
/// What the reader takes for the record is blanked last, after all other copies are durably gone: while it still stands,
/// the erasure counts as unfinished and is done again from the beginning when the journal is next opened.
struct Blanking {
  let files: JournalFiles
  let fileSystem: any FileSystem
  private let wanted: [Int: Erasure]

  init(_ erasures: [Erasure], of files: JournalFiles, in fileSystem: any FileSystem) {
    self.files = files
    self.fileSystem = fileSystem
    wanted = Dictionary(erasures.map { ($0.number, $0) }) { $1 }
  }

  /// Where something is to be written, and what.
  private struct Patch {
    /// Where the line begins.
    var place: RecordPlace
    /// How far behind it the blanks do.
    var header: Int
    var bytes: [UInt8]
  }

  /// Blanks. Writing the same blanks again is harmless, and needed when a sync has failed.
  /// - Parameter counting: where the records stand that the reader takes for the erased ones.
  /// - Throws: a ``FileError``; the erasure is then finished when the journal is next opened.
  /// - Complexity: O(*n*) in the size of the journal, of which one segment at a time is in memory.
  func run(counting: Set<RecordPlace>) throws(FileError) {
    var (copies, last): ([Patch], [Patch]) = ([], [])
    for segment in try files.segmentNumbers(in: fileSystem) {
      guard let file = try fileSystem.openIfThere(files.segment(segment), .read) else { continue }
      let bytes = try file.read(at: 0, count: try file.size())
      for patch in bytes.withUnsafeBytes({ patches(in: $0, segment: segment) }) {
        if counting.contains(patch.place) { last.append(patch) } else { copies.append(patch) }
      }
    }
    try apply(copies)
    try forget()
    try blankPeers()
    try apply(last)
  }

  /// What was merged may hold copies of our own records, and records of others that are erased.
  private func blankPeers() throws(FileError) {
    guard try !files.peerFiles(in: fileSystem).isEmpty else { return }
    let erasures = try Judgement(Chains(files, in: fileSystem).all, in: fileSystem).counting
    try PeerWriter(files: files, fileSystem: fileSystem, erasures: erasures).blankPeers()
  }

  private func apply(_ patches: [Patch]) throws(FileError) {
    for segment in Set(patches.map(\.place.segment)).sorted() {
      let file = try fileSystem.open(files.segment(segment), .readWrite)
      for patch in patches where patch.place.segment == segment {
        try file.write(patch.bytes, at: patch.place.offset + patch.header)
      }
      try file.sync()
    }
  }

  /// Takes away cut tails and drafts, in which the text may stand too.
  func forget() throws(FileError) {
    let names = try fileSystem.list(files.quarantine)
    for name in names { try fileSystem.remove("\(files.quarantine)/\(name)") }
    if !names.isEmpty { try fileSystem.syncFolder(files.quarantine) }
    guard try fileSystem.openIfThere(files.draft, .read) != nil else { return }
    let file = try fileSystem.openAlone(files.draft)
    try DraftFile(file: file).forgetDrafts()
    try file.sync()
  }

  private func patches(in bytes: UnsafeRawBufferPointer, segment: Int) -> [Patch] {
    var found: [Patch] = []
    var start = 0
    while start < bytes.count {
      let lineEnd = bytes.lineFeed(from: start) ?? bytes.count
      defer { start = max(start, lineEnd + 1) }
      var parser = RecordParser(bytes, from: start, to: lineEnd)
      guard let line = parser.parse(), let erasure = wanted[line.record.number],
        erasure.hash == nil || erasure.hash == line.record.hash
      else { continue }
      let end = bytes.endOfErased(from: start, lineEnd: lineEnd, length: erasure.length)
      let blank = bytes.blankOfErased(
        from: start, headerEnd: line.headerEnd, end: end, lineEnd: lineEnd, length: erasure.length)
      let place = RecordPlace(segment: segment, offset: start)
      found.append(Patch(place: place, header: line.headerEnd - start, bytes: blank))
      start = end
    }
    return found
  }

  /// What stands behind the hash of an erased record; where a torn line leaves no room for it, blanks alone.
  static func blank(_ length: Int) -> [UInt8] {
    let mark = Array(",\"z\":null,\"p\":null".utf8)
    guard length > mark.count else { return [UInt8](repeating: 0x20, count: max(0, length)) }
    return mark + [UInt8](repeating: 0x20, count: length - mark.count - 1) + [0x7D]
  }
}

extension UnsafeRawBufferPointer {
  /// Where the line of an erased record ends. Garbage in a torn one, or a blanking that was interrupted, may have left
  /// line feeds in it: the length that the journal gives goes before them. Yet a line that lost bytes is shorter, and
  /// who asked for the erasure may give any length: another record is never reached.
  /// - Complexity: O(*n*) in the length of the line.
  func endOfErased(from start: Int, lineEnd: Int, length: Int?) -> Int {
    let wanted = start + Swift.max(0, Swift.min(length ?? 0, count - start))
    var end = lineEnd
    while end < wanted, end + 1 < count {
      let nextEnd = lineFeed(from: end + 1) ?? count
      var parser = RecordParser(self, from: end + 1, to: nextEnd)
      guard parser.parse() == nil else { break }
      end = Swift.min(wanted, nextEnd)
    }
    // A block that the disk wrote elsewhere may have put another record, whole, into the midst of the line: it is read there.
    let head = Array("{\"n\":".utf8)
    for place in start..<end where place > start && self[place] == 0x7B && begins(with: head, at: place) {
      if JournalReader.line(in: self, from: place, lineEnd: lineFeed(from: place)) != nil { return place }
    }
    return end
  }
  /// What is to stand behind the header of an erased record. A line that is not whole and of another length is not the
  /// record in its place, but a copy that a disk left elsewhere: blanks alone, so that it does not become the record
  /// there.
  func blankOfErased(from start: Int, headerEnd: Int, end: Int, lineEnd: Int, length: Int?) -> [UInt8] {
    let isInPlace =
      length.map { $0 == end - start } ?? true
      || JournalReader.line(in: self, from: start, lineEnd: lineEnd < count ? lineEnd : nil) != nil
    let room = end - headerEnd
    return isInPlace ? Blanking.blank(room) : [UInt8](repeating: 0x20, count: Swift.max(0, room))
  }
}
