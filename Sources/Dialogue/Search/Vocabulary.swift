/// The different words of all texts, in one buffer: there are few of them, however much is said, so that looking for a
/// fragment in all words costs a look through a small buffer.
struct Vocabulary: Sendable {
  /// How a fragment stands in a word.
  enum Fit: UInt8, Sendable {
    /// Somewhere in it.
    case inside = 1
    /// At its beginning.
    case prefix
    /// It is the word.
    case exact
  }

  /// All words, each after a zero byte; one more zero byte at the end.
  private var pool: [UInt8] = [0]
  /// Where each word begins in the pool.
  private var starts: [Int] = []
  /// A hash table with open addressing: a word plus 1, or 0.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// The number of a word; a new one comes behind the others.
  /// - Complexity: O(1) on average.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Vocabulary.hash(word) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isWord(number, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = starts.count
    slots[slot] = UInt32(number + 1)
    starts.append(pool.count)
    pool.append(contentsOf: word)
    pool.append(0)
    if starts.count * 2 > slots.count { grow() }
    return number
  }

  /// Calls `body` with each word in which a fragment stands, and how. Fragments of one or two bytes are looked for at the
  /// beginning of words only: inside, they are in nearly all.
  /// - Complexity: linear in the vocabulary.
  func forEach(with fragment: [UInt8], _ body: (Int, Fit) -> Void) {
    guard !fragment.isEmpty, !starts.isEmpty else { return }
    let wanted = fragment.count < 3 ? [0] + fragment : fragment
    let begin = fragment.count < 3 ? 1 : 0
    pool.withUnsafeBufferPointer { pool in
      var number = 0
      var place = 0
      let last = pool.count - wanted.count
      while place <= last {
        guard pool[place] == wanted[0], Vocabulary.matches(pool, at: place, wanted) else {
          place += 1
          continue
        }
        let found = place + begin
        number = word(at: found, from: number)
        let isPrefix = starts[number] == found
        let isExact = isPrefix && pool[found + fragment.count] == 0
        body(number, isExact ? .exact : isPrefix ? .prefix : .inside)
        // Once in a word is enough: the beginning, if it fits, is met first.
        place = number + 1 < starts.count ? starts[number + 1] - 1 : pool.count
      }
    }
  }

  private static func matches(_ pool: UnsafeBufferPointer<UInt8>, at place: Int, _ wanted: [UInt8]) -> Bool {
    for offset in 1..<wanted.count where pool[place + offset] != wanted[offset] { return false }
    return true
  }

  /// The word in which a place of the pool stands, which is not before that numbered `first`.
  private func word(at place: Int, from first: Int) -> Int {
    var (low, high) = (first, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  private func isWord(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[number]
    guard start + word.count < pool.count, pool[start + word.count] == 0 else { return false }
    for offset in word.indices where pool[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 4)
    pool.withUnsafeBufferPointer { pool in
      for (number, start) in starts.enumerated() {
        let end = number + 1 < starts.count ? starts[number + 1] - 1 : pool.count - 1
        var slot = Vocabulary.hash(.init(rebasing: pool[start..<end])) & (larger.count - 1)
        while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
        larger[slot] = UInt32(number + 1)
      }
    }
    slots = larger
  }

  /// FNV-1a, Fowler, Noll & Vo, <http://www.isthe.com/chongo/tech/comp/fnv/>; its high bits folded into the low ones.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}
