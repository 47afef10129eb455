/// Copies chains of other journals into the folder of peers, byte for byte but for what is erased.
struct PeerWriter {
  let files: JournalFiles
  let fileSystem: any FileSystem
  let erasures: [RecordHash: Erasure]

  /// Bytes that are read and written at once.
  private static let window = 1 << 20

  /// Writes chains to the folder of peers and makes them durable: what is new of one, behind what a file there has of
  /// it, else the whole of it to a file of its own. A file that an earlier try has left is written anew.
  /// - Parameters:
  ///   - chains: The chains.
  ///   - known: Those in the folder.
  /// - Throws: a ``FileError``; what was written counts for nothing, and is written again at the next merge.
  func write(_ chains: [Chain], knowing known: some Sequence<Chain>) throws(FileError) {
    guard !chains.isEmpty else { return }
    try fileSystem.makeFolder(files.peers)
    var known = Array(known)
    for chain in chains {
      guard let head = chain.head else { continue }
      let extended = known.firstIndex { $0.isBeginning(of: chain) }
      if let place = extended {
        let peer = known.remove(at: place)
        try write(chain, from: peer.links.count, to: peer.files.path, at: peer.reader.endOfRecords)
      } else {
        try write(chain, from: 0, to: path(for: head, beside: known), at: 0)
      }
    }
    try fileSystem.syncFolder(files.peers)
  }

  /// A name in the folder that no chain there has.
  private func path(for head: ChainHead, beside known: [Chain]) -> String {
    let name = head.device.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) ? head.device : "device"
    var path = "\(files.peers)/\(name.prefix(32))-\(head.hash.hex)"
    while known.contains(where: { $0.files.path == path + ".jsonl" }) { path += "-" }
    return path + ".jsonl"
  }

  /// Writes the records of a chain from one of them on.
  private func write(_ chain: Chain, from first: Int, to path: String, at place: Int) throws(FileError) {
    if place == 0, fileSystem.exists(path) { try fileSystem.remove(path) }
    let target = try fileSystem.open(path, .readWrite)
    var end = place
    var source: (segment: Int, file: any File)?
    for run in runs(of: chain, from: first) {
      if source?.segment != run.segment {
        source = (run.segment, try fileSystem.open(chain.files.segment(run.segment), .read))
      }
      guard let file = source?.file else { continue }
      var offset = run.range.lowerBound
      while offset < run.range.upperBound {
        let rest = run.range.upperBound - offset
        var bytes = try file.read(at: offset, count: run.isErased ? rest : min(Self.window, rest))
        guard !bytes.isEmpty else { throw FileError(.read, chain.files.segment(run.segment), code: 5) }
        offset += bytes.count
        if run.isErased { Self.blank(&bytes) }
        if offset == run.range.upperBound { bytes.append(0x0A) }
        try target.write(bytes, at: end)
        end += bytes.count
      }
    }
    try target.sync()
  }

  /// Stretches of whole lines, the last line feed not included. An erased line that is not blank is a stretch of its own.
  private func runs(
    of chain: Chain, from first: Int
  ) -> [(segment: Int, range: Range<Int>, isErased: Bool)] {
    var runs: [(segment: Int, range: Range<Int>, isErased: Bool)] = []
    for index in first..<chain.links.count {
      let line = chain.lines[index]
      let range = line.place.offset..<(line.place.offset + line.length)
      let isErased = chain.hasPayload(at: index) && erasures[chain.links[index].hash] != nil
      if !isErased, let last = runs.last, !last.isErased, last.segment == line.place.segment,
        last.range.upperBound + 1 == range.lowerBound
      {
        runs[runs.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        runs.append((line.place.segment, range, isErased))
      }
    }
    return runs
  }

  private static func blank(_ line: inout [UInt8]) {
    let start = line.withUnsafeBytes { bytes -> Int in RecordParser.headerEnd(in: bytes) ?? 0 }
    line.replaceSubrange(start..<line.count, with: Blanking.blank(line.count - start))
  }

  /// Blanks in the files of peers whatever is erased and not blank.
  /// - Throws: a ``FileError``; the next call does what is left.
  /// - Complexity: O(*n*) in the size of the files.
  func blankPeers() throws(FileError) {
    guard !erasures.isEmpty else { return }
    for path in try files.peerFiles(in: fileSystem) {
      let file = try fileSystem.open(path, .readWrite)
      let bytes = try file.read(at: 0, count: try file.size())
      let patches = bytes.withUnsafeBytes { self.patches(in: $0) }
      guard !patches.isEmpty else { continue }
      for patch in patches { try file.write(patch.bytes, at: patch.offset) }
      try file.sync()
    }
  }

  private func patches(in bytes: UnsafeRawBufferPointer) -> [(offset: Int, bytes: [UInt8])] {
    var found: [(offset: Int, bytes: [UInt8])] = []
    var start = 0
    while start < bytes.count {
      let lineEnd = bytes.lineFeed(from: start) ?? bytes.count
      defer { start = max(start, lineEnd + 1) }
      var parser = RecordParser(bytes, from: start, to: lineEnd)
      guard let line = parser.parse(), let erasure = erasures[line.record.hash] else { continue }
      let end = bytes.endOfErased(from: start, lineEnd: lineEnd, length: erasure.length)
      let blank = bytes.blankOfErased(
        from: start, headerEnd: line.headerEnd, end: end, lineEnd: lineEnd, length: erasure.length)
      if !UnsafeRawBufferPointer(rebasing: bytes[line.headerEnd..<end]).elementsEqual(blank) {
        found.append((line.headerEnd, blank))
      }
      start = end
    }
    return found
  }
}

extension Chain {
  /// Whether a file of peers holds the beginning of another chain, whole and with nothing behind it, so that the rest
  /// can be written there.
  fileprivate func isBeginning(of other: Chain) -> Bool {
    guard let last = links.last, reader.findings.isEmpty, !reader.lacksLineFeed, links.count == last.number,
      links.count < other.links.count
    else { return false }
    // A hash stands for all records before it.
    return other.links[links.count - 1] == last
  }
}
