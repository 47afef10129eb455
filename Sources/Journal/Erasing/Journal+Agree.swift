extension Journal {
  /// What other devices ask to erase, and was neither agreed to nor refused.
  /// - Throws: a ``JournalError`` when a file cannot be read.
  /// - Complexity: O(*n*) in the size of the journal and its peers.
  public func askedErasures() throws(JournalError) -> [AskedErasure] {
    flush()
    do {
      return try Judgement(Chains(files, in: fileSystem).all, in: fileSystem).asked
    } catch {
      throw .file(error)
    }
  }

  /// Says that records of other devices count although they change what is not theirs, or that they never do.
  /// - Throws: a ``JournalError``; nothing was said then.
  public func answer(
    _ records: [(number: Int, device: String, hash: RecordHash)], agreeing: Bool
  ) throws(JournalError) {
    try append(
      records.map { record in
        var payload = PayloadWriter()
        payload.field("record", record.number)
        payload.field("device", record.device)
        payload.field("hash", record.hash.hex)
        if !agreeing { payload.field("asked", record.hash.hex) }
        return NewRecord(
          kind: agreeing ? RecordFormat.agreedKind : RecordFormat.keptKind,
          milliseconds: environment.clock(), payload: payload.finished())
      })
    flush()
    if case .notSaved(let error) = saveState { throw .file(error) }
  }

  /// Says that records stay although other devices ask to erase them; a later asking by another record is asked again.
  /// - Throws: a ``JournalError``; nothing was said then.
  public func keep(_ asked: [AskedErasure]) throws(JournalError) {
    try append(
      asked.map { asked in
        var payload = PayloadWriter()
        payload.field("record", asked.number)
        payload.field("device", asked.device)
        payload.field("hash", asked.hash.hex)
        payload.field("asked", asked.asked.hex)
        return NewRecord(
          kind: RecordFormat.keptKind, milliseconds: environment.clock(), payload: payload.finished())
      })
    flush()
    if case .notSaved(let error) = saveState { throw .file(error) }
  }
}
