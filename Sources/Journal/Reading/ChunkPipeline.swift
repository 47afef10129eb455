import Glibc
import Synchronization

/// Bytes of a file that were read and stay as they are.
// Sendable because it is filled before anybody else knows it, and never changed after.
final class ChunkBuffer: @unchecked Sendable {
  private let room: UnsafeMutableRawBufferPointer
  private let spare: SpareRoom
  private(set) var count = 0

  /// Reads up to `capacity` bytes of a file.
  fileprivate init(_ file: any File, at offset: Int, capacity: Int, in spare: SpareRoom) throws(FileError) {
    self.spare = spare
    room = spare.take(capacity)
    count = try file.read(at: offset, into: UnsafeMutableRawBufferPointer(rebasing: room[..<capacity]))
  }

  deinit { spare.give(back: room) }

  /// Forgets what stands behind so many bytes.
  func cut(to count: Int) { self.count = min(count, self.count) }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: room[..<count]) }
}

/// Room that chunks have left, for those that come: fresh room costs a page fault every 4 KiB, while others wait for what is
/// being read.
private final class SpareRoom: Sendable {
  // Sendable because nobody else knows of it while it is spare.
  private struct Room: @unchecked Sendable {
    var bytes: UnsafeMutableRawBufferPointer
  }

  private let rooms = Mutex<[Room]>([])

  /// Room for so many bytes.
  func take(_ capacity: Int) -> UnsafeMutableRawBufferPointer {
    let usual = ChunkPipeline<Void>.window
    if capacity <= usual, let room = rooms.withLock({ $0.popLast() }) { return room.bytes }
    return .allocate(byteCount: max(capacity, usual), alignment: 8)
  }

  func give(back bytes: UnsafeMutableRawBufferPointer) {
    guard bytes.count == ChunkPipeline<Void>.window else { return bytes.deallocate() }
    let room = Room(bytes: bytes)
    rooms.withLock { $0.append(room) }
  }

  deinit {
    rooms.withLock { for room in $0 { room.bytes.deallocate() } }
  }
}

/// Reads a file in chunks of whole lines, has all cores work on them, and hands them out in the order of the file.
///
/// Whoever asks for the next chunk while it is not ready works on one too, so that no core waits for another. The file
/// is read, not mapped: one that somebody cuts while it is read would end the program.
final class ChunkPipeline<Product>: Sendable {
  /// A stretch of whole lines, or the end of the file, with what was made of it.
  // Sendable because what is made of a chunk leads at most into its own bytes, which nobody changes.
  struct Chunk: @unchecked Sendable {
    var buffer: ChunkBuffer
    /// Where it begins in the file.
    var offset: Int
    /// Whether the file ends with it.
    var isLast: Bool
    var product: Product

    /// Where it ends in the file.
    var end: Int { offset + buffer.count }
  }

  private struct Claim: Sendable {
    var index: Int
    var buffer: ChunkBuffer
    var offset: Int
    var isLast: Bool
  }

  private struct State {
    var offset: Int
    var window: Int
    /// How many chunks were claimed, and how many were handed out.
    var claimed = 0
    var handedOut = 0
    var ready: [Int: Chunk] = [:]
    var isAtEnd = false
    var failure: FileError?
  }

  private enum Step {
    case take(Chunk)
    case work(Claim)
    case end(FileError?)
  }

  /// Bytes of a chunk: they stay in the cache of a core.
  static var window: Int { 256 << 10 }

  private let file: any File
  private let size: Int
  private let state: Monitor<State>
  private let work: @Sendable (UnsafeRawBufferPointer, _ offset: Int, _ isLast: Bool) -> Product
  private let lead: Int
  private let helpers: Int
  private let spare = SpareRoom()

  /// A pipeline over the part of a file that stands between an offset, where a line begins, and a size.
  /// - Parameters:
  ///   - file: The file.
  ///   - offset: Where the first line begins, in bytes.
  ///   - size: The end of the part, in bytes.
  ///   - window: Bytes that are read at once; more where there is no whole line in them.
  ///   - work: What is made of a chunk, on any thread.
  init(
    _ file: any File, from offset: Int, size: Int, window: Int = ChunkPipeline.window,
    work: @escaping @Sendable (UnsafeRawBufferPointer, _ offset: Int, _ isLast: Bool) -> Product
  ) {
    self.file = file
    self.size = size
    self.work = work
    state = Monitor(State(offset: offset, window: window))
    let cores = max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    helpers = size - offset > 2 * window ? cores - 1 : 0
    lead = 3 * cores
  }

  /// Hands out chunk after chunk until the end, or until the body says false.
  /// - Throws: a ``FileError`` when the file cannot be read.
  func run(_ body: (Chunk) -> Bool) throws(FileError) {
    let threads = (0..<helpers).map { _ in WorkerThread { self.help() } }
    defer {
      state.with { $0.isAtEnd = true }
      for thread in threads { thread.join() }
    }
    while true {
      switch state.wait(until: next) {
      case .take(let chunk): if !body(chunk) { return }
      case .work(let claim): finish(claim)
      case .end(let failure):
        if let failure { throw failure }
        return
      }
    }
  }

  private func next(_ state: inout State) -> Step? {
    if let chunk = state.ready.removeValue(forKey: state.handedOut) {
      state.handedOut += 1
      return .take(chunk)
    }
    if let claim = claim(&state) { return .work(claim) }
    return state.isAtEnd && state.handedOut == state.claimed ? .end(state.failure) : nil
  }

  private func help() {
    while true {
      let claimed = state.wait { state -> Claim?? in
        if let claim = claim(&state) { return .some(claim) }
        return state.isAtEnd ? .some(nil) : nil
      }
      guard let claimed else { return }
      finish(claimed)
    }
  }

  private func finish(_ claim: Claim) {
    let product = work(claim.buffer.bytes, claim.offset, claim.isLast)
    let chunk = Chunk(buffer: claim.buffer, offset: claim.offset, isLast: claim.isLast, product: product)
    state.with { $0.ready[claim.index] = chunk }
  }

  /// Reads the next chunk; nil when there is none, or when enough wait to be handed out.
  private func claim(_ state: inout State) -> Claim? {
    guard !state.isAtEnd, state.claimed < state.handedOut + lead else { return nil }
    do throws(FileError) {
      while true {
        // Fewer bytes than asked for: somebody has cut the file meanwhile.
        let wanted = min(state.window, size - state.offset)
        let buffer = try ChunkBuffer(file, at: state.offset, capacity: wanted, in: spare)
        let isLast = state.offset + buffer.count >= size || buffer.count < wanted
        if !isLast {
          guard let lineFeed = buffer.bytes.lastIndex(of: 0x0A) else {
            state.window *= 2
            continue
          }
          buffer.cut(to: lineFeed + 1)
        }
        defer {
          state.offset += buffer.count
          state.claimed += 1
          state.window = ChunkPipeline.window
          state.isAtEnd = isLast
        }
        return Claim(index: state.claimed, buffer: buffer, offset: state.offset, isLast: isLast)
      }
    } catch {
      state.failure = error
      state.isAtEnd = true
      return nil
    }
  }
}
