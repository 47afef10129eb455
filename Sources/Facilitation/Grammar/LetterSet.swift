/// What letters a text has, and how many, in a few bits: texts that are one slip away from each other differ little in it.
struct LetterSet: Sendable {
  private var bits: UInt64 = 0
  private var length = 0

  init() {}

  init(_ letters: some Sequence<Unicode.Scalar>) {
    for letter in letters {
      // Digits apart from the letters of ASCII.
      bits |= 1 << UInt64((letter.value < 0x40 ? letter.value &- 0x30 : letter.value) & 63)
      length += 1
    }
  }

  /// Whether texts of both may be the same but for one letter that is missing, too many or another, or for two that are exchanged.
  func isNear(_ other: LetterSet) -> Bool {
    abs(length - other.length) <= 1 && (bits ^ other.bits).nonzeroBitCount <= 2
  }
}
