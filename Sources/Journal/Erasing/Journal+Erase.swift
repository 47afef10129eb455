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
    let erasures = try sayingWhat(erasures)
    var found: [Int: (erasure: Erasure, place: RecordPlace)] = [:]
    let wanted = Dictionary(erasures.filter { $0.device == nil }.map { ($0.number, $0) }) { $1 }
    let elsewhere: [Erasure]
    do throws(FileError) {
      elsewhere = try find(erasures.filter { $0.device != nil })
      _ = try JournalContents.read(files, in: fileSystem) { record in
        guard var erasure = wanted[record.number], !record.kind.starts(with: "journal.".utf8) else { return }
        erasure.hash = record.hash
        erasure.length = record.lineLength
        found[record.number] = (erasure, record.place)
      }
    } catch {
      throw .file(error)
    }
    let there = Set(elsewhere.map { "\($0.device ?? ""):\($0.number)" })
    for erasure in erasures {
      let isFound =
        erasure.device.map { there.contains("\($0):\(erasure.number)") } ?? (found[erasure.number] != nil)
      guard isFound else { throw .cannotErase(record: erasure.number) }
    }
    let replaced: [(erasure: Erasure, place: RecordPlace)]
    do throws(FileError) {
      replaced = try replacements(of: Set(found.keys), Set(elsewhere.compactMap(\.hash)))
    } catch {
      throw .file(error)
    }
    // What stands for something that is erased once more goes behind it, from the record that says so.
    let own = found.values.map(\.erasure).sorted { $0.number < $1.number } + replaced.map(\.erasure)
    let all = own.dropLast(replaced.count) + elsewhere + replaced.map(\.erasure)
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

  /// The same with, for a record that says what stands in the place of another one, that other one: so it stays said that
  /// this one is erased.
  private func sayingWhat(_ erasures: [Erasure]) throws(JournalError) -> [Erasure] {
    let numbers = Set(erasures.filter { $0.device == nil }.map(\.number))
    var said: [Int: Erasure] = [:]
    do throws(FileError) {
      _ = try JournalContents.read(files, in: fileSystem) { record in
        guard numbers.contains(record.number), record.kindName == RecordFormat.erasureKind,
          let payload = (try? record.fields()).flatMap({ $0 }), var erasure = Erasure(payload),
          erasure.instead != nil
        else { return }
        erasure.instead = nil
        said[record.number] = erasure
      }
    } catch {
      throw .file(error)
    }
    return erasures.map { $0.device == nil ? said[$0.number] ?? $0 : $0 }
  }

  /// The records that say what stands in the place of something, of which others say anew what does, or that nothing does.
  private func replacements(
    of numbers: Set<Int>, _ hashes: Set<RecordHash>
  ) throws(FileError) -> [(erasure: Erasure, place: RecordPlace)] {
    var found: [(erasure: Erasure, place: RecordPlace)] = []
    _ = try JournalContents.read(files, in: fileSystem) { record in
      guard record.kindName == RecordFormat.erasureKind, let said = (try? record.fields()).flatMap({ $0 }),
        let erasure = Erasure(said), erasure.instead != nil,
        erasure.device == nil
          ? numbers.contains(erasure.number) : erasure.hash.map(hashes.contains) ?? false
      else { return }
      found.append(
        (Erasure(number: record.number, hash: record.hash, length: record.lineLength), record.place))
    }
    return found
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
