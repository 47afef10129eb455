import Glibc

extension Journal {
  func append(_ records: some Sequence<NewRecord>, to state: inout State) throws(JournalError) {
    var writer = state.writer
    var lines: [(number: Int, hash: RecordHash, line: [UInt8])] = []
    for record in records {
      guard record.isWellFormed else {
        throw .file(FileError(.write, files.segment(state.segment), code: EINVAL))
      }
      let salt = RecordHash(high: environment.random(), low: environment.random())
      let number = writer.number
      let line = writer.line(for: record, salt: salt)
      guard line.count <= RecordFormat.maximumLine else {
        throw .tooLong(bytes: line.count, limit: RecordFormat.maximumLine)
      }
      lines.append((number, writer.previous, line))
    }
    if state.holdsPending { try write(lines.lazy.map(\.line), to: &state) }
    state.writer = writer
    if !lines.isEmpty { state.isSigned = false }
    state.pending += lines
  }

  private func write(_ lines: some Sequence<[UInt8]>, to state: inout State) throws(JournalError) {
    let path = files.segment(state.segment)
    do throws(FileError) {
      if try state.isUntouched(at: path) {
        try state.add(lines)
        state.hasChanged = false
        return
      }
    } catch {
      throw .file(error)
    }
    state.hasChanged = true
    throw .changedUnderneath(path: path)
  }
}

extension Journal.State {
  /// Whether the file is where it was and ends where it did; what a write that failed has left is cut first.
  fileprivate mutating func isUntouched(at path: String) throws(FileError) -> Bool {
    guard file.isStill(at: path) else { return false }
    if hasRemains {
      try file.truncate(to: end)
      hasRemains = false
    }
    return try file.size() == end
  }

  /// Most bytes that are put together for one write: those of an import of a hundred thousand people would be there twice.
  private static let mostBytes = 1 << 20

  fileprivate mutating func add(_ lines: some Sequence<[UInt8]>) throws(FileError) {
    var (bytes, end): ([UInt8], Int) = ([], self.end)
    do throws(FileError) {
      for line in lines {
        if bytes.count + line.count > Self.mostBytes, !bytes.isEmpty {
          try file.write(bytes, at: end)
          end += bytes.count
          bytes.removeAll(keepingCapacity: true)
        }
        bytes += line
      }
      try file.write(bytes, at: end)
    } catch {
      // What a full disk has taken of the line is cut again, so that the file ends in a whole record.
      hasRemains = (try? file.truncate(to: self.end)) == nil
      throw error
    }
    self.end = end + bytes.count
  }
}

extension NewRecord {
  /// Whether it can be written as one line that a reader takes for what it is.
  fileprivate var isWellFormed: Bool {
    guard (1...64).contains(kind.utf8.count), kind.utf8.allSatisfy(RecordFormat.isKindByte),
      (1...RecordFormat.maximumInteger).contains(version)
    else { return false }
    return payload.withUnsafeBytes { bytes in
      guard !bytes.contains(where: { $0 < 0x20 }) else { return false }
      var scanner = PayloadScanner(bytes)
      guard let slot = try? scanner.skipValue() else { return false }
      return slot.kind == .object && scanner.offset == bytes.count
    }
  }
}
