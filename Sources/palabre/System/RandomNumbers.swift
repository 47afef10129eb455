import Glibc
import Synchronization

/// Random numbers of the system, drawn 256 bytes at a time, which is the most that getentropy(3) gives: a call for each
/// would be a fifth of the time that an import takes to be written.
final class RandomNumbers: Sendable {
  private let drawn = Mutex<[UInt64]>([])

  /// The next number.
  func next() -> UInt64 {
    drawn.withLock { drawn in
      if let number = drawn.popLast() { return number }
      drawn = [UInt64](unsafeUninitializedCapacity: 32) { buffer, count in
        count = getentropy(buffer.baseAddress, 256) == 0 ? 32 : 0
      }
      return drawn.popLast() ?? .random(in: .min ... .max)
    }
  }
}
