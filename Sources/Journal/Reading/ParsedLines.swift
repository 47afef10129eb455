/// What is made of records while they are read: gathered on all cores, then folded in the order of the journal.
public protocol RecordBatch: Sendable {
  /// Takes in the next record of a stretch. Its Lamport clock is the one that was written, whatever stands before it.
  mutating func gather(_ record: Record)
  /// Makes room for about so many.
  mutating func reserve(_ records: Int)
}

extension RecordBatch {
  /// Needs no room.
  public func reserve(_ records: Int) {}
}

/// Nothing is made of the records.
struct NoBatch: RecordBatch {
  func gather(_ record: Record) {}
}

/// The lines of a stretch of a journal, each verified in itself; how they follow one another is looked at afterwards.
struct ParsedLines<Batch: RecordBatch> {
  /// A line and the record in it; nil when it holds none that is as it was written.
  typealias Line = (lineEnd: Int?, line: RecordParser.Line?)

  private(set) var lines: [Line] = []
  /// How many of them hold a record.
  private(set) var records = 0
  /// What was made of all these records.
  private(set) var batch: Batch

  init(
    _ bytes: UnsafeRawBufferPointer, segment: Int, offset: Int, knowing known: [Int: Erasure],
    into batch: Batch
  ) {
    self.batch = batch
    lines.reserveCapacity(bytes.count / 320)
    self.batch.reserve(bytes.count / 360)
    var place = 0
    while place < bytes.count {
      let lineEnd = bytes.lineFeed(from: place)
      var line = JournalReader.line(in: bytes, from: place, lineEnd: lineEnd)
      place = lineEnd.map { $0 + 1 } ?? bytes.count
      if let line {
        records += 1
        Self.gather(line, segment, offset, known, into: &self.batch)
      }
      line?.record.forgetFields()
      lines.append((lineEnd, line))
    }
  }

  private static func gather(
    _ line: RecordParser.Line, _ segment: Int, _ offset: Int, _ known: [Int: Erasure], into batch: inout Batch
  ) {
    var record = line.record
    record.place = RecordPlace(segment: segment, offset: offset + line.start)
    record.lineLength = line.end - line.start
    record.handOut(knowing: known) { batch.gather($0) }
  }

  /// What is made of those records alone that stand at these places.
  func batch(
    of places: [Int], segment: Int, offset: Int, knowing known: [Int: Erasure], into empty: Batch
  ) -> Batch {
    guard places.count < records else { return batch }
    let counting = Set(places)
    var batch = empty
    for (_, line) in lines {
      guard let line, counting.contains(offset + line.start) else { continue }
      Self.gather(line, segment, offset, known, into: &batch)
    }
    return batch
  }
}

extension Record {
  /// Hands it out as it is to be: what stands for it where it was erased.
  func handOut(knowing known: [Int: Erasure], _ body: (Record) -> Void) {
    guard !known.isEmpty, let erasure = known[number] else { return body(self) }
    var record = self
    record.payload = nil
    guard let instead = erasure.instead else { return body(record) }
    instead.withUnsafeBytes { bytes in
      record.payload = bytes
      body(record)
    }
  }
}
