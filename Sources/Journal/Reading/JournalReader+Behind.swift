/// What was left of a segment when a later one took over.
struct LeftBehind {
  var segment: Int
  var file: any File
  /// Where it begins.
  var offset: Int
  /// Where the segment ends.
  var size: Int
}

extension JournalReader {
  /// Goes on, behind the last record of the newest segment, with what was left in an older one: each line there that is
  /// the next record.
  ///
  /// After a failed sync the writer takes what is not durable to a new segment, and what came meanwhile after it;
  /// killed between the two, it leaves a newer segment that is shorter than the older one. Nothing else there is a
  /// finding: it was written again.
  mutating func goOn<Batch: RecordBatch>(
    in left: LeftBehind, knowing known: [Int: Erasure], into empty: Batch, _ body: (Record) -> Void,
    folding: (Batch) -> Void
  ) throws(FileError) {
    let pipeline = ChunkPipeline(left.file, from: left.offset, size: left.size) { bytes, offset, _ in
      ParsedLines(bytes, segment: left.segment, offset: offset, knowing: known, into: empty)
    }
    try pipeline.run { chunk in
      var places: [Int] = []
      for (_, line) in chunk.product.lines {
        guard let line, line.record.number == lastNumber + 1, line.previous == lastHash else { continue }
        acceptBehind(line, in: left.segment, at: chunk.offset + line.start) { record in
          places.append(record.place.offset)
          body(record)
        }
      }
      if !places.isEmpty {
        folding(
          chunk.product.batch(
            of: places, segment: left.segment, offset: chunk.offset, knowing: known, into: empty))
      }
      return true
    }
  }
}
