/// The thread that makes things durable, in groups: whatever was appended while it was syncing is synced next.
struct Syncer: Sendable {
  /// How long a draft may stay in memory only of the system, in nanoseconds: below the half second that is promised.
  static let draftDelay: UInt64 = 400_000_000

  let state: Monitor<Journal.State>
  let files: JournalFiles
  let fileSystem: any FileSystem
  let draftFile: DraftFile
  let wake: @Sendable () -> Void

  private enum Work {
    case records(file: any File, through: Watermark)
    case newSegment(lines: [UInt8], after: Int, through: Watermark)
    case draft
    case end
  }

  func run() {
    var generation = draftFile.watermarkGeneration
    while true {
      switch state.wait(until: next, deadline: { $0.draftDeadline }) {
      case .records(let file, let through):
        do throws(FileError) {
          try file.sync()
          acknowledge(through, generation: &generation)
        } catch {
          // After a failed sync the pages count as clean although they are lost (fsync(2) of Linux): syncing the same
          // file again would say "saved" of what is not. The records go into a new file.
          state.with {
            $0.failure = error
            $0.wantsRetry = true
          }
        }
      case .newSegment(let lines, let last, let through):
        do throws(FileError) {
          let number = try files.next(after: last, in: fileSystem)
          let file = try write(lines, segment: number)
          state.with { goOn(&$0, in: file, segment: number, end: lines.count, behind: through.number) }
          acknowledge(through, generation: &generation)
        } catch {
          state.with { $0.failure = error }
        }
      case .draft:
        // Nobody waits for it, so nobody is woken.
        try? draftFile.file.sync()
        state.with { $0.isSyncing = false }
        continue
      case .end: return
      }
      state.with { $0.isSyncing = false }
      wake()
    }
  }

  /// What is to be done next; nil when there is nothing.
  private func next(_ state: inout Journal.State) -> Work? {
    let work = choose(&state)
    // Only set here: whoever waits for the end of the work is woken by the change that ``run()`` makes after it.
    switch work {
    case .end?, nil: break
    default: state.isSyncing = true
    }
    return work
  }

  private func choose(_ state: inout Journal.State) -> Work? {
    if let last = state.pending.last {
      let through = Watermark(number: last.number, hash: last.hash)
      if state.failure == nil { return .records(file: state.file, through: through) }
      if state.wantsRetry {
        state.wantsRetry = false
        return .newSegment(
          lines: state.pending.flatMap(\.line), after: state.segment, through: through)
      }
    }
    if let deadline = state.draftDeadline, state.isClosing || deadline <= Monotonic.now {
      state.draftDeadline = nil
      return .draft
    }
    return state.isClosing ? .end : nil
  }

  /// Writes records to a new file and makes it durable with its name. A file that an earlier try has left is not used
  /// again: whether it can be synced is not known any more.
  private func write(_ lines: [UInt8], segment: Int) throws(FileError) -> any File {
    let path = files.segment(segment)
    try fileSystem.remove(path)
    let file = try fileSystem.open(path, .readWrite)
    do throws(FileError) {
      try file.write(lines, at: 0)
      try file.sync()
      try fileSystem.syncFolder(path.folder)
      return file
    } catch {
      // Readers would leave the older file for it, which may hold more by now. None of its records was acknowledged.
      try? fileSystem.remove(path)
      throw error
    }
  }

  /// Turns to a new segment. What was appended meanwhile is not in it, and follows.
  private func goOn(
    _ state: inout Journal.State, in file: any File, segment: Int, end: Int, behind number: Int
  ) {
    state.file = file
    state.segment = segment
    state.end = end
    state.failure = nil
    state.holdsPending = true
    let late = state.pending.filter { $0.number > number }.flatMap(\.line)
    guard !late.isEmpty else { return }
    do {
      try file.write(late, at: end)
      state.end += late.count
    } catch {
      state.failure = error
      state.holdsPending = false
    }
  }

  /// Says that the records up to one are safe. The watermark is written after they are, so that it never promises more
  /// than the file holds.
  private func acknowledge(_ mark: Watermark, generation: inout Int) {
    generation += 1
    try? draftFile.setWatermark(mark, generation: generation)
    state.with { state in
      state.acknowledged = max(state.acknowledged, mark.number)
      state.pending.removeAll { $0.number <= mark.number }
    }
  }
}
