import Dialogue

/// The names of people and organisations, sorted, so that a prefix is found while a line is typed.
///
/// Its owner must let it ``follow(_:in:)`` the events of each act.
public struct NameIndex: Sendable {
  private(set) var people: NameTable<ID<Person>>
  private(set) var organisations: NameTable<ID<Organisation>>

  /// The names in a state.
  /// - Complexity: O(*n* log *n*) in the number of people and organisations.
  public init(_ facts: Facts) {
    people = NameTable(facts.people.values.lazy.map { ($0.name, $0.id) })
    organisations = NameTable(facts.organisations.values.lazy.map { ($0.name, $0.id) })
  }

  /// Takes in an act: reads the names again when the act may have changed one, and does nothing otherwise.
  public mutating func follow(_ events: [Event], in facts: Facts) {
    let mayRename = events.contains { event in
      switch event {
      case .person(.added), .person(.changed), .organisation(.added), .organisation(.changed), .joined,
        .act(.undone),
        .act(.redone):
        true
      default: false
      }
    }
    if mayRename { self = NameIndex(facts) }
  }
}

/// Names that are found by the beginning of any of their words.
struct NameTable<Value: Hashable & Sendable>: Sendable {
  private var entries: [(name: String, key: String, value: Value)] = []
  /// Each name from each of its words on, sorted.
  private var beginnings: [(text: String, entry: Int)] = []
  /// Whole names and their words from each on, with `ue` for what may be an umlaut written out.
  private var umlauts: [String: [Int]] = [:]

  init(_ names: some Sequence<(String, Value)>) {
    for (name, value) in names {
      let key = name.nameKey
      beginnings.append((key, entries.count))
      for place in key.indices where key[place] == " " {
        beginnings.append((String(key[key.index(after: place)...]), entries.count))
      }
      entries.append((name, key, value))
    }
    for (text, entry) in beginnings {
      let plain = text.withoutUmlauts
      if plain != text { umlauts[plain, default: []].append(entry) }
    }
    beginnings.sort { ($0.text, $0.entry) < ($1.text, $1.entry) }
  }

  /// The names of which some word begins so, at most `limit`, in the order of entry.
  /// - Complexity: O(log *n* + `limit`)
  func names(beginning wanted: String, limit: Int) -> [(name: String, value: Value)] {
    found(wanted.nameKey, limit: limit).map { (entries[$0].name, entries[$0].value) }
  }

  /// What a name stands for, as ``NameMatch`` finds it.
  func match(_ wanted: String) -> NameMatch<Value> {
    let key = wanted.nameKey
    guard !key.isEmpty else { return .none }
    var place = lowerBound(key)
    var whole: [Value] = []
    // Beginnings that equal the key come first, whole names among them.
    while place < beginnings.count, beginnings[place].text == key, whole.count < 12 {
      let entry = entries[beginnings[place].entry]
      if entry.key == key { whole.append(entry.value) }
      place += 1
    }
    let found = whole.isEmpty ? found(key, limit: 12).map { entries[$0].value } : whole
    return found.isEmpty ? written(key) : NameMatch(found)
  }

  /// The only name that differs by `ü` written as `ue` or as `u`.
  private func written(_ key: String) -> NameMatch<Value> {
    let plain = key.withoutUmlauts
    var found = umlauts[plain] ?? []
    var place = lowerBound(plain)
    while plain != key, place < beginnings.count, beginnings[place].text == plain, found.count < 12 {
      found.append(beginnings[place].entry)
      place += 1
    }
    let values = Set(found.map { entries[$0].value })
    return values.count == 1 ? NameMatch(Array(values)) : .none
  }

  private func found(_ key: String, limit: Int) -> [Int] {
    var found: [Int] = []
    var place = lowerBound(key)
    while place < beginnings.count, found.count < limit, beginnings[place].text.hasPrefix(key) {
      let entry = beginnings[place].entry
      if !found.contains(entry) { found.append(entry) }
      place += 1
    }
    return found.sorted()
  }

  private func lowerBound(_ key: String) -> Int {
    var (low, high) = (0, beginnings.count)
    while low < high {
      let middle = (low + high) / 2
      if beginnings[middle].text < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension String {
  /// A name as it is compared: folded, its words parted by single blanks.
  package var nameKey: String {
    let folded = folded
    return folded.isNameKey
      ? folded : folded.split(whereSeparator: \.isNameSeparator).joined(separator: " ")
  }

  /// Whether nothing but single blanks parts its words, seen byte by byte: so most names are written.
  private var isNameKey: Bool {
    var before = UInt8(ascii: " ")
    for byte in utf8 {
      guard byte >= 0x20, byte < 0x80, !"-'_".utf8.contains(byte), byte > 0x20 || before > 0x20 else {
        return false
      }
      before = byte
    }
    return before > 0x20
  }
}
