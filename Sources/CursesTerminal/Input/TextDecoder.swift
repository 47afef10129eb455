import CNCurses

/// Turns the bytes of the locale into characters, however long the next byte of one takes.
struct TextDecoder {
  /// Bytes that are no UTF-8 are read as Latin-1: for terminals of which nothing is known but ASCII.
  let guessesLatin: Bool
  private var state = mbstate_t()
  private var pending: [UInt8] = []

  init(guessesLatin: Bool = false) { self.guessesLatin = guessesLatin }

  /// The characters that a byte completes. Controls are none: C1 among them, which no key sends.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    let result = palabre_decode(&state, byte)
    pending.append(byte)
    if result == -1 { return [] }
    defer { pending = [] }
    if result >= 0 { return [result].compactMap(TextDecoder.text) }
    let first = guessesLatin ? pending.dropLast().compactMap { TextDecoder.text(Int64($0)) } : []
    guard pending.count > 1 else { return guessesLatin ? [Int64(byte)].compactMap(TextDecoder.text) : [] }
    // The byte that broke a character off may begin another.
    pending = []
    return first + take(byte)
  }

  private static func text(_ value: Int64) -> Unicode.Scalar? {
    value < 0x20 || (0x7F..<0xA0).contains(value) ? nil : Unicode.Scalar(UInt32(value))
  }
}
