import Dialogue

/// Makes up the journal of a city: spaces, people, and one meeting after another, as a facilitator would have noted them.
/// The same seed makes the same entries for ever, so that benchmarks can be compared and a failed test can be repeated.
///
/// It is an endless sequence of acts, each with its entries; numbers and references are those that the domain would have
/// given. About one act in fifty is undone, and half of those are redone.
public struct JournalGenerator: Sequence, IteratorProtocol {
  /// How large the meetings are.
  public struct Shape: Hashable, Sendable {
    /// What is noted in one session, 1 or more.
    public var contributions: Int
    /// Sessions of a space before the next space is created, 1 or more.
    public var sessionsOfSpace: Int
    /// People of a space, 1 or more.
    public var people: Int

    /// A shape; values below 1 count as 1.
    public init(contributions: Int = 500, sessionsOfSpace: Int = 40, people: Int = 60) {
      self.contributions = Swift.max(1, contributions)
      self.sessionsOfSpace = Swift.max(1, sessionsOfSpace)
      self.people = Swift.max(1, people)
    }
  }

  let shape: Shape
  var random: GeneratorRandom
  var ids: IDSource
  /// The clock of the story.
  var now: Instant
  var cast = Cast()
  private var ready: [[Entry]] = []
  private var nextReady = 0
  private var sessions = 0

  /// A story that begins at a moment, the usual one a Tuesday evening.
  public init(seed: UInt64, shape: Shape = Shape(), start: Instant = Instant(seconds: 1_420_567_200)) {
    self.shape = shape
    random = GeneratorRandom(seed: seed)
    ids = IDSource(seed: seed ^ 0x5041_4C41_4252_4531)
    now = start
  }

  /// The entries of the next act; never nil.
  /// - Complexity: that of a session once in so many acts; memory for the acts of one session.
  public mutating func next() -> [Entry]? {
    if nextReady == ready.count {
      ready.removeAll(keepingCapacity: true)
      nextReady = 0
      if sessions % shape.sessionsOfSpace == 0 { foundSpace(number: sessions / shape.sessionsOfSpace + 1) }
      holdSession(number: sessions % shape.sessionsOfSpace + 1)
      sessions += 1
    }
    defer { nextReady += 1 }
    return ready[nextReady]
  }

  /// Adds an act, some seconds after the last one.
  @discardableResult
  mutating func act(after seconds: ClosedRange<Int> = 1...6, _ events: Event...) -> ID<Act> {
    now = now.advanced(bySeconds: random.number(in: seconds))
    now.milliseconds += Int64(random.number(in: 0...999))
    return add(events)
  }

  /// Adds an act at a moment that its events name themselves.
  @discardableResult
  mutating func act(at moment: Instant, _ events: Event...) -> ID<Act> {
    now = moment
    return add(events)
  }

  private mutating func add(_ events: [Event]) -> ID<Act> {
    let act = ids.next(Act.self)
    let at = now
    ready.append(events.map { Entry(act: act, at: at, event: $0) })
    return act
  }

  /// Lets some time pass.
  mutating func wait(seconds: Int) { now = now.advanced(bySeconds: seconds) }
}

/// Who and what a meeting is about.
struct Cast {
  var space = ID<DialogueSpace>(rawValue: 0)
  var residents: [ID<Person>] = []
  var officials: [ID<Person>] = []
  var subjects: [ID<Subject>] = []
  var commitments: [ID<Commitment>] = []
}

/// Random numbers that are the same in every run: SplitMix64, Steele, Lea & Flood, "Fast splittable pseudorandom number
/// generators" (OOPSLA 2014). The generators of the standard library may change from version to version.
struct GeneratorRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() >> 1) % (range.upperBound - range.lowerBound + 1)
  }

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool { number(in: 1...times) == 1 }

  mutating func element<Element>(of list: [Element], or other: Element) -> Element {
    list.isEmpty ? other : list[number(in: 0...(list.count - 1))]
  }

  mutating func element<Element>(of list: [Element]) -> Element? {
    list.isEmpty ? nil : list[number(in: 0...(list.count - 1))]
  }
}
