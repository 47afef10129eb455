/// The thread that makes things durable, in groups: whatever was appended while it was syncing is synced next.
struct Syncer: Sendable {
  let state: Monitor<Journal.State>
  let files: JournalFiles
  let fileSystem: any FileSystem
  let draftFile: DraftFile
  let wake: @Sendable () -> Void

  private enum Work {
    case records(file: any File, through: Int)
    case newSegment(lines: [UInt8], number: Int, through: Int)
    case draft
    case end
  }

  func run() {
    var generation = 1
    while true {
      switch state.wait(until: next) {
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
      case .newSegment(let lines, let number, let through):
        do throws(FileError) {
          let path = files.segment(number)
          let file = try fileSystem.open(path, .readWrite)
          try file.truncate(to: 0)
          try file.write(lines, at: 0)
          try file.sync()
          try fileSystem.syncFolder(path.folder)
          state.with { state in
            // What was appended meanwhile stands in the old file only, and follows.
            state.file = file
            state.segment = number
            state.end = lines.count
            let late = state.pending.filter { $0.number > through }.flatMap(\.line)
            if !late.isEmpty {
              do {
                try file.write(late, at: state.end)
                state.end += late.count
                state.failure = nil
              } catch {
                state.failure = error as? FileError ?? state.failure
              }
            } else {
              state.failure = nil
            }
          }
          acknowledge(through, generation: &generation)
        } catch {
          state.with { $0.failure = error }
        }
      case .draft: try? draftFile.file.sync()
      case .end: return
      }
      wake()
    }
  }

  /// What is to be done next; nil when there is nothing.
  private func next(_ state: inout Journal.State) -> Work? {
    if let last = state.pending.last {
      if state.failure == nil { return .records(file: state.file, through: last.number) }
      if state.wantsRetry {
        state.wantsRetry = false
        return .newSegment(
          lines: state.pending.flatMap(\.line), number: state.segment + 1, through: last.number)
      }
    }
    if state.wantsDraftSync {
      state.wantsDraftSync = false
      return .draft
    }
    return state.isClosing ? .end : nil
  }

  /// Says that the records up to `number` are safe. The watermark is written after they are, so that it never promises
  /// more than the file holds.
  private func acknowledge(_ number: Int, generation: inout Int) {
    generation += 1
    try? draftFile.setWatermark(number, generation: generation)
    state.with { state in
      state.acknowledged = max(state.acknowledged, number)
      state.pending.removeAll { $0.number <= number }
    }
  }
}
