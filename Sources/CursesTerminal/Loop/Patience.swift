/// How long the rest of something that was begun is waited for: of a key after its `ESC`, of a paste after its beginning.
///
/// The time runs from the last byte that came, whatever else wakes the loop meanwhile. Times are milliseconds of any clock
/// that never goes back.
struct Patience {
  /// Milliseconds to wait for the rest of a key that began with `ESC`.
  let escape: Int
  /// Milliseconds to wait for the rest of a paste.
  let paste = 1000
  private var lastByte = 0

  /// Takes `ESCDELAY`, as other ncurses programs do; 25 ms without it, where ncurses' own 1000 ms would be felt.
  init(environment: [String: String]) {
    escape = environment["ESCDELAY"].flatMap { Int($0) }.map { min(max($0, 1), 5000) } ?? 25
  }

  /// Bytes came.
  mutating func heard(at now: Int) { lastByte = now }

  /// Milliseconds left to wait for the decoder's rest, 0 when it is overdue; nil when nothing was begun.
  func left(for decoder: KeyDecoder, at now: Int) -> Int? {
    guard decoder.isWaiting else { return nil }
    return max(0, lastByte + (decoder.isPasting ? paste : escape) - now)
  }
}
