/// Random numbers that a seed makes the same every time: SplitMix64, Steele, Lea & Flood (OOPSLA 2014).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that begins at a seed.
  public init(seed: UInt64) { state = seed }

  /// The next sixty-four bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from 0 up to, and without, `sides`.
  public mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }

  /// One of some elements; there must be one.
  public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
}
