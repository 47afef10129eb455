extension Journal {
  /// Takes in copies, and puts back in their places the records that are damaged here and whole there.
  ///
  /// A record is put back where the damaged bytes lie between two whole records and are as many as the copy has between
  /// the same two, so that nothing else moves. What cannot be put back is read from the copy, as after a merge. Erased
  /// records stay erased.
  /// - Parameters:
  ///   - paths: The copies.
  ///   - naming: What is known of the words in records, see ``merge(_:acceptingRewritten:acceptingKeys:isWanted:naming:)``.
  /// - Returns: What the copies brought.
  /// - Throws: a ``JournalError``; what was written by then is whole, and repairing again goes on.
  /// - Complexity: O(*n*) in the size of all journals.
  public func repair(
    from paths: [String], naming: WordNaming = .none
  ) throws(JournalError) -> MergeOutcome {
    let outcome = try merge(paths, naming: naming)
    do {
      let restored = try restore()
      // What was taken from the copy stands here now.
      if restored > 0 { try removeContained(of: try Chains(files, in: fileSystem).all) }
      return outcome
    } catch let error as FileError {
      throw .file(error)
    } catch {
      throw .notAJournal(path: files.path)
    }
  }

  private func restore() throws -> Int {
    let chains = try Chains(files, in: fileSystem).all
    guard let own = chains.first else { return 0 }
    var restored = 0
    for (before, after) in zip(own.links.indices, own.links.indices.dropFirst()) {
      guard own.links[after].number > own.links[before].number + 1,
        own.lines[before].place.segment == own.lines[after].place.segment
      else { continue }
      let start = own.lines[before].place.offset + own.lines[before].length + 1
      let room = own.lines[after].place.offset - start
      for copy in chains.dropFirst() {
        guard let first = copy.links.firstIndex(of: own.links[before]),
          let last = copy.links.firstIndex(of: own.links[after]), last > first + 1
        else { continue }
        let bytes = try copy.bytes(of: (first + 1)..<last, in: fileSystem)
        guard bytes.count == room else { continue }
        let segment = own.lines[before].place.segment
        let result: Result<Void, FileError> = state.with { state in
          Result { () throws(FileError) in
            let file =
              segment == state.segment
              ? state.file : try self.fileSystem.open(self.files.segment(segment), .readWrite)
            try file.write(bytes, at: start)
            try file.sync()
          }
        }
        try result.get()
        restored += last - first - 1
        break
      }
    }
    return restored
  }
}

extension Chain {
  /// The lines of some of its records, with their line feeds.
  fileprivate func bytes(of range: Range<Int>, in fileSystem: any FileSystem) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in range {
      let file = try fileSystem.open(files.segment(lines[index].place.segment), .read)
      bytes += try file.read(at: lines[index].place.offset, count: lines[index].length)
      bytes.append(0x0A)
    }
    return bytes
  }
}
