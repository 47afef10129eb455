import Glibc

extension Journal {
  /// Erases records for good: says so in a record that is durable first, then blanks their salts and payloads wherever they
  /// stand. What an earlier erasure has put in their place goes with them. Cut tails in quarantine and drafts go too. The numbers, hashes and times stay, and the chain verifies.
  ///
  /// When this throws after the first sync, or the power goes, the erasure is finished at the next opening.
  /// - Parameters:
  ///   - erasures: numbers, and what is to count in their place; hash and length are looked up.
  ///   - damaged: which lines that are no whole records are overwritten with blanks, since the words stand in them too.
  /// - Throws: a ``JournalError``; ``JournalError/cannotErase(record:)`` before anything is done when a number is that of no
  ///   record, or of one that speaks of the journal itself.
  /// - Complexity: O(*n*) in the size of the journal; appending waits meanwhile.
  public func erase(_ erasures: [Erasure], damaged: ((DamagedLine) -> Bool)? = nil) throws(JournalError) {
    flush()
    if let damaged {
      // Before anything is said: no record says that this is still to be done. What is damaged is so afterwards too.
      let result: Result<Void, FileError> = state.with { _ in
        Result { () throws(FileError) in
          try DamagedLines(files, in: fileSystem).blank(where: damaged)
          try Blanking([], of: files, in: fileSystem).forget()
        }
      }
      do { try result.get() } catch { throw .file(error) }
    }
    guard !erasures.isEmpty else { return }
    let (wantedHere, elsewhere, found, said): ([Erasure], [Erasure], [Int: Placed], [Placed])
    do throws(FileError) {
      var standing = try stand(erasures)
      // A record that says what stands in the place of another one goes when that other one is erased anew.
      let wanted = erasures.map { erasure in
        standing.said.first { erasure.device == nil && $0.record.number == erasure.number }?
          .withoutReplacement
          ?? erasure
      }
      if wanted != erasures { standing = try stand(wanted) }
      elsewhere = try find(wanted.filter { $0.device != nil })
      (wantedHere, found, said) = (wanted, standing.found, standing.said)
    } catch {
      throw .file(error)
    }
    let there = Set(elsewhere.map { "\($0.device ?? ""):\($0.number)" })
    for erasure in wantedHere {
      let isFound =
        erasure.device.map { there.contains("\($0):\(erasure.number)") } ?? (found[erasure.number] != nil)
      guard isFound else { throw .cannotErase(record: erasure.number) }
    }
    let hashes = Set(elsewhere.compactMap(\.hash))
    let replaced = said.filter { said in
      said.says.device == nil
        ? found[said.says.number] != nil : said.says.hash.map(hashes.contains) ?? false
    }
    // What stands for something that is erased once more goes behind it, from the record that says so.
    let own = found.values.map(\.record).sorted { $0.number < $1.number } + replaced.map(\.record)
    let all = own.dropLast(replaced.count) + elsewhere + replaced.map(\.record)
    try append(
      all.map {
        NewRecord(
          kind: RecordFormat.erasureKind, milliseconds: environment.clock(), payload: $0.payload)
      })
    flush()
    if case .notSaved(let error) = saveState { throw .file(error) }
    let places = Set(found.values.map(\.place) + replaced.map(\.place))
    let result: Result<Void, FileError> = state.with { _ in
      Result { () throws(FileError) in
        try Blanking(own, of: files, in: fileSystem).run(counting: places)
      }
    }
    do {
      try result.get()
    } catch {
      throw .file(error)
    }
  }

  /// A record that is to be erased, and where it stands.
  private struct Placed {
    var record: Erasure
    var place: RecordPlace
    /// What it says itself, when it is one that says what stands in the place of another.
    var says: Erasure

    /// That the other one is erased, and nothing stands in its place.
    var withoutReplacement: Erasure {
      var erasure = says
      erasure.instead = nil
      return erasure
    }
  }

  /// Where the records of the journal itself stand that are to be erased, and all that say what stands in the place of others.
  private func stand(_ erasures: [Erasure]) throws(FileError) -> (found: [Int: Placed], said: [Placed]) {
    let wanted = Dictionary(erasures.filter { $0.device == nil }.map { ($0.number, $0) }) { $1 }
    var (found, said): ([Int: Placed], [Placed]) = ([:], [])
    _ = try JournalContents.read(files, in: fileSystem) { record in
      guard record.isOfJournal else {
        guard var erasure = wanted[record.number] else { return }
        (erasure.hash, erasure.length) = (record.hash, record.lineLength)
        found[record.number] = Placed(record: erasure, place: record.place, says: erasure)
        return
      }
      guard record.kindName == RecordFormat.erasureKind, let payload = (try? record.fields()).flatMap({ $0 }),
        let says = Erasure(payload), says.instead != nil
      else { return }
      said.append(
        Placed(
          record: Erasure(number: record.number, hash: record.hash, length: record.lineLength),
          place: record.place, says: says))
    }
    return (found, said)
  }

  /// Records of other devices that stand among the peers, with their hashes and lengths.
  private func find(_ wanted: [Erasure]) throws(FileError) -> [Erasure] {
    guard !wanted.isEmpty else { return [] }
    let byNumber = Dictionary(grouping: wanted, by: \.number)
    var found: [RecordHash: Erasure] = [:]
    for chain in try Chains(files, in: fileSystem).all.dropFirst() {
      for (index, link) in chain.links.enumerated() {
        guard
          let erasure = byNumber[link.number]?.first(where: {
            $0.device == chain.reader.device(of: link.number)
              && $0.hash ?? link.hash == link.hash
          })
        else { continue }
        found[link.hash] = Erasure(
          number: link.number, device: erasure.device, hash: link.hash, length: chain.lines[index].length,
          about: erasure.about, instead: erasure.instead)
      }
    }
    return found.values.sorted { ($0.device ?? "", $0.number) < ($1.device ?? "", $1.number) }
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
