/// Copies chains of other journals into the folder of peers, byte for byte but for what is erased.
struct PeerWriter {
  let files: JournalFiles
  let fileSystem: any FileSystem
  let erasures: [RecordHash: Erasure]

  /// Bytes that are read and written at once.
  private static let window = 1 << 20

  /// Writes a chain to a file of its own and makes it durable. A file that an earlier try has left is written anew.
  /// - Throws: a ``FileError``; what was written of it counts for nothing, and is written again at the next merge.
  func write(_ chain: Chain) throws(FileError) {
    guard let head = chain.head else { return }
    let name = head.device.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) ? head.device : "device"
    let path = "\(files.peers)/\(name.prefix(32))-\(head.hash.hex).jsonl"
    try fileSystem.makeFolder(files.peers)
    if fileSystem.exists(path) { try fileSystem.remove(path) }
    let target = try fileSystem.open(path, .readWrite)
    var end = 0
    var source: (segment: Int, file: any File)?
    for run in runs(of: chain) {
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
    try fileSystem.syncFolder(files.peers)
  }

  /// Stretches of whole lines, the last line feed not included. An erased line that is not blank is a stretch of its own.
  private func runs(of chain: Chain) -> [(segment: Int, range: Range<Int>, isErased: Bool)] {
    var runs: [(segment: Int, range: Range<Int>, isErased: Bool)] = []
    for (index, line) in chain.lines.enumerated() {
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
      // A blanking that was interrupted may have left line feeds in the line: its length is known.
      let end = min(max(lineEnd, erasure.length.map { start + $0 } ?? 0), bytes.count)
      let blank = Blanking.blank(end - line.headerEnd)
      if !UnsafeRawBufferPointer(rebasing: bytes[line.headerEnd..<end]).elementsEqual(blank) {
        found.append((line.headerEnd, blank))
      }
      start = end
    }
    return found
  }
}
