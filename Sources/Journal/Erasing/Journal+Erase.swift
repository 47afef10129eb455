import Glibc

extension Journal {
  /// Erases records for good: says so in a record that is durable first, then blanks their salts and payloads wherever they
  /// stand. Cut tails in quarantine and drafts go too. The numbers, hashes and times stay, and the chain verifies.
  ///
  /// When this throws after the first sync, or the power goes, the erasure is finished at the next opening.
  /// - Parameter erasures: numbers, and what is to count in their place; hash and length are looked up.
  /// - Throws: a ``JournalError``; ``JournalError/cannotErase(record:)`` before anything is done when a number is that of no
  ///   record, or of one that speaks of the journal itself.
  /// - Complexity: O(*n*) in the size of the journal; appending waits meanwhile.
  public func erase(_ erasures: [Erasure]) throws(JournalError) {
    guard !erasures.isEmpty else { return }
    flush()
    var found: [Int: (erasure: Erasure, place: RecordPlace)] = [:]
    let wanted = Dictionary(erasures.map { ($0.number, $0) }) { $1 }
    do throws(FileError) {
      _ = try JournalContents.read(files, in: fileSystem) { record in
        guard var erasure = wanted[record.number], !record.kind.starts(with: "journal.".utf8) else { return }
        erasure.hash = record.hash
        erasure.length = record.lineLength
        found[record.number] = (erasure, record.place)
      }
    } catch {
      throw .file(error)
    }
    for erasure in erasures where found[erasure.number] == nil {
      throw .cannotErase(record: erasure.number)
    }
    let all = found.values.map(\.erasure).sorted { $0.number < $1.number }
    try append(
      all.map {
        NewRecord(
          kind: RecordFormat.erasureKind, milliseconds: environment.clock(), payload: $0.payload)
      })
    flush()
    if case .notSaved(let error) = saveState { throw .file(error) }
    let places = Set(found.values.map(\.place))
    let result: Result<Void, FileError> = state.with { _ in
      Result { () throws(FileError) in
        try Blanking(all, of: files, in: fileSystem).run(counting: places)
      }
    }
    do {
      try result.get()
    } catch {
      throw .file(error)
    }
  }

  /// Finishes erasures that were interrupted.
  static func finish(_ erasures: [Erasure], of files: JournalFiles, in fileSystem: any FileSystem)
    throws(FileError)
  {
    var places: Set<RecordPlace> = []
    let numbers = Set(erasures.map(\.number))
    _ = try JournalContents.read(files, in: fileSystem) { record in
      if numbers.contains(record.number) { places.insert(record.place) }
    }
    try Blanking(erasures, of: files, in: fileSystem).run(counting: places)
  }
}
