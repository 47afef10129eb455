import Dialogue
import HashTreeCollections

/// The names of people, organisations and themes, and the titles of topics, milestones, initiatives and trainings, sorted, so
/// that a prefix is found while a line is typed.
///
/// Its owner must let it ``follow(_:)`` each act.
public struct NameIndex: Sendable {
  /// All of it: each line that is read has a copy.
  private var held = Boxed(Held())
  /// What was offered last for the beginnings of names.
  let offered = KeptOffers()

  var people: NameTable<ID<Person>> { _read { yield held.value.people } }
  var organisations: NameTable<ID<Organisation>> { _read { yield held.value.organisations } }
  var subjects: NameTable<ID<Subject>> { _read { yield held.value.subjects } }
  var milestones: NameTable<ID<Milestone>> { _read { yield held.value.milestones } }
  var initiatives: NameTable<ID<Initiative>> { _read { yield held.value.initiatives } }
  var trainings: NameTable<ID<Training>> { _read { yield held.value.trainings } }
  /// Those of each body that stand by themselves.
  var themes: [ID<DialogueSpace>: NameTable<ID<DialogueTheme>>] { _read { yield held.value.themes } }

  /// The names in a state.
  /// - Complexity: O(*n* log *n*) in the number of names.
  public init(_ facts: Facts) { follow(facts) }

  /// Takes in whatever is called something else since.
  /// - Complexity: that of what differs; O(log *n*) for a new name, on the average of many.
  public mutating func follow(_ facts: Facts) { held.value.follow(facts) }
}

private struct Held: Sendable {
  var people = NameTable<ID<Person>>()
  var organisations = NameTable<ID<Organisation>>()
  var subjects = NameTable<ID<Subject>>()
  var milestones = NameTable<ID<Milestone>>()
  var initiatives = NameTable<ID<Initiative>>()
  var trainings = NameTable<ID<Training>>()
  var themes: [ID<DialogueSpace>: NameTable<ID<DialogueTheme>>] = [:]
  var known:
    (
      people: PersistentList<Person>, organisations: PersistentList<Organisation>,
      themes: PersistentList<DialogueTheme>, subjects: PersistentList<Subject>,
      milestones: PersistentList<Milestone>, initiatives: PersistentList<Initiative>,
      trainings: PersistentList<Training>
    ) = ([], [], [], [], [], [], [])

  mutating func follow(_ facts: Facts) {
    people.follow(facts.people.values, since: known.people) { ($0.name, $0.id) }
    organisations.follow(facts.organisations.values, since: known.organisations) { ($0.name, $0.id) }
    followThemes(facts.themes.values)
    subjects.follow(facts.subjects.values, since: known.subjects) { ($0.title, $0.id) }
    milestones.follow(facts.milestones.values, since: known.milestones) { ($0.title, $0.id) }
    initiatives.follow(facts.initiatives.values, since: known.initiatives) { ($0.title, $0.id) }
    trainings.follow(facts.trainings.values, since: known.trainings) { ($0.title, $0.id) }
    known = (
      facts.people.values, facts.organisations.values, facts.themes.values, facts.subjects.values,
      facts.milestones.values, facts.initiatives.values, facts.trainings.values
    )
  }

  private mutating func followThemes(_ list: PersistentList<DialogueTheme>) {
    typealias Change = NameTable<ID<DialogueTheme>>.Change
    var changes: [ID<DialogueSpace>: [Change]] = [:]
    let before = known.themes
    for stretch in list.stretches(apartFrom: before) {
      for place in stretch.clamped(to: 0..<list.count) {
        let theme = list[place]
        if place < before.count, before[place].space != theme.space {
          changes[before[place].space, default: []].append(Change(place: place, name: nil, value: theme.id))
        }
        changes[theme.space, default: []].append(
          Change(place: place, name: theme.merged == nil ? theme.title : nil, value: theme.id))
      }
    }
    for place in min(list.count, before.count)..<before.count {
      changes[before[place].space, default: []].append(
        Change(place: place, name: nil, value: before[place].id))
    }
    for (space, changes) in changes { themes[space, default: NameTable()].take(changes) }
  }
}

/// Names that are found by the beginning of any of their words.
struct NameTable<Value: Hashable & Sendable>: Sendable {
  private struct Entry: Sendable {
    var name: String
    var key: String
    var value: Value
    /// Where it stands among the names.
    var place: Int
  }

  /// A name from one of its words on.
  private struct Beginning: Sendable {
    var text: String
    /// What letters all of it has, and those its first word has: what cannot be a slip away is seen without reading it.
    var (letters, firstLetters) = (LetterSet(), LetterSet())
    /// Whether it is not the whole name; those come first among what reads the same.
    var isPart: Bool
    var entry: Int

    init(text: String, isPart: Bool, entry: Int) {
      self.text = text
      self.isPart = isPart
      self.entry = entry
      letters = LetterSet(text.unicodeScalars)
      firstLetters = LetterSet(text.unicodeScalars.prefix { $0 != " " })
    }

    static func < (a: Beginning, b: Beginning) -> Bool {
      a.text == b.text ? a.isPart == b.isPart ? a.entry < b.entry : b.isPart : a.text < b.text
    }
  }

  /// Every name that ever was, until they are gathered anew.
  private var entries: PersistentList<Entry> = []
  /// The entry of each place.
  private var current: PersistentList<Int?> = []
  /// Sorted runs, each at least as long as all behind it: a name that comes is not sorted in among all others.
  private var runs: [[Beginning]] = []
  /// Whole names and their words from each on, with `ue` for what may be an umlaut written out.
  private var umlauts: TreeDictionary<String, [Int]> = [:]
  private var isGone = 0

  init() {}

  init(_ names: some Sequence<(String, Value)>) {
    var fresh: [Beginning] = []
    for (place, (name, value)) in names.enumerated() { set(name, value, at: place, &fresh) }
    take(fresh)
  }

  /// What is called something else at a place, or nothing any more.
  struct Change {
    var place: Int
    var name: String?
    var value: Value
  }

  /// Takes in what differs.
  mutating func take(_ changes: [Change]) {
    var fresh: [Beginning] = []
    for change in changes {
      if let name = change.name {
        set(name, change.value, at: change.place, &fresh)
      } else {
        leave(change.place)
      }
    }
    take(fresh)
    gather()
  }

  private mutating func leave(_ place: Int) {
    guard place < current.count, current[place] != nil else { return }
    isGone += 1
    current[place] = nil
  }

  /// Leaves behind what is gone, once that is most of it.
  private mutating func gather() {
    guard isGone > 64, isGone * 2 > entries.count else { return }
    let live = current.enumerated().compactMap { place, entry in
      entry.map { Change(place: place, name: entries[$0].name, value: entries[$0].value) }
    }
    self = NameTable()
    take(live)
  }

  /// Takes in what differs between two lists.
  mutating func follow<Element>(
    _ list: PersistentList<Element>, since other: PersistentList<Element>,
    _ name: (Element) -> (String, Value)
  ) {
    var fresh: [Beginning] = []
    for stretch in list.stretches(apartFrom: other) {
      for place in stretch.clamped(to: 0..<list.count) {
        let (name, value) = name(list[place])
        set(name, value, at: place, &fresh)
      }
    }
    for place in min(list.count, current.count)..<current.count { leave(place) }
    take(fresh)
    gather()
  }

  private mutating func set(_ name: String, _ value: Value, at place: Int, _ fresh: inout [Beginning]) {
    while current.count <= place { current.append(nil) }
    if let entry = current[place] {
      guard entries[entry].name != name || entries[entry].value != value else { return }
      isGone += 1
    }
    let (key, entry) = (name.nameKey, entries.count)
    current[place] = entry
    entries.append(Entry(name: name, key: key, value: value, place: place))
    let start = fresh.count
    fresh.append(Beginning(text: key, isPart: false, entry: entry))
    for place in key.indices where key[place] == " " {
      fresh.append(Beginning(text: String(key[key.index(after: place)...]), isPart: true, entry: entry))
    }
    for beginning in fresh[start...] {
      let plain = beginning.text.withoutUmlauts
      if plain != beginning.text { umlauts[plain, default: []].append(entry) }
    }
  }

  private mutating func take(_ fresh: [Beginning]) {
    guard !fresh.isEmpty else { return }
    var run = fresh.sorted(by: <)
    while let last = runs.last, last.count <= run.count {
      runs.removeLast()
      run = NameTable.merged(last, run)
    }
    runs.append(run)
  }

  private static func merged(_ a: [Beginning], _ b: [Beginning]) -> [Beginning] {
    var (all, next) = ([Beginning](), 0)
    all.reserveCapacity(a.count + b.count)
    for beginning in a {
      while next < b.count, b[next] < beginning {
        all.append(b[next])
        next += 1
      }
      all.append(beginning)
    }
    return all + b[next...]
  }

  private func stands(_ entry: Int) -> Bool {
    let place = entries[entry].place
    return place < current.count && current[place] == entry
  }

  /// The names of which some word begins so, at most `limit`, in the order of entry.
  /// - Complexity: O(log² *n* + `limit` log *n*)
  func names(beginning wanted: String, limit: Int) -> [(name: String, value: Value)] {
    found(wanted.nameKey, limit: limit).map { (entries[$0].name, entries[$0].value) }
  }

  /// What a name stands for, as ``NameMatch`` finds it.
  func match(_ wanted: String) -> NameMatch<Value> {
    let key = wanted.nameKey
    guard !key.isEmpty else { return .none }
    let whole = beginnings(from: key, limit: 12) { $0.text == key && !$0.isPart }
    let found = whole.isEmpty ? found(key, limit: 12) : inOrder(whole)
    return found.isEmpty ? written(key) : NameMatch(found.map { entries[$0].value })
  }

  /// The only name that differs by `ü` written as `ue` or as `u`.
  private func written(_ key: String) -> NameMatch<Value> {
    let plain = key.withoutUmlauts
    var found = (umlauts[plain] ?? []).filter(stands)
    if plain != key { found += beginnings(from: plain, limit: 12) { $0.text == plain }.map(\.entry) }
    let values = Set(found.map { entries[$0].value })
    return values.count == 1 ? NameMatch(Array(values)) : .none
  }

  /// Whoever is called exactly so, in the order of entry.
  /// - Complexity: that of finding a name, and of how many there are.
  func values(called name: String) -> [Value] {
    let key = name.nameKey
    return inOrder(beginnings(from: key, limit: .max) { $0.text == key && !$0.isPart }).map {
      entries[$0].value
    }
  }

  /// Those whose names end in these words, or are these words, in the order of entry.
  /// - Complexity: that of finding a name, and of how many there are.
  func values(ending name: String) -> [Value] {
    let key = name.nameKey
    return inOrder(beginnings(from: key, limit: .max) { $0.text == key }).map { entries[$0].value }
  }

  /// All that ``NameMatch`` may find of a name, in the order of entry.
  /// - Complexity: that of finding a name, and of how many there are.
  func candidates(_ name: String) -> [(name: String, value: Value)] {
    let key = name.nameKey
    guard !key.isEmpty else { return [] }
    let plain = key.withoutUmlauts
    var all = Set(beginnings(from: key, limit: .max) { $0.text.hasPrefix(key) }.map(\.entry))
    all.formUnion((umlauts[plain] ?? []).filter(stands))
    if plain != key { all.formUnion(beginnings(from: plain, limit: .max) { $0.text == plain }.map(\.entry)) }
    return all.map { entries[$0] }.sorted { $0.place < $1.place }.map { ($0.name, $0.value) }
  }

  /// Those of which the whole name, or with `byWord` a word of it, may be one slip away, in the order of entry; few of them are not.
  /// - Complexity: O(*n*), a few comparisons of integers each.
  func values(perhapsNear key: String, byWord: Bool) -> [Value] {
    let wanted = LetterSet(key.unicodeScalars)
    var found: Set<Int> = []
    for run in runs {
      for beginning in run
      where !beginning.isPart && beginning.letters.isNear(wanted)
        || byWord && beginning.firstLetters.isNear(wanted)
      {
        if stands(beginning.entry) { found.insert(beginning.entry) }
      }
    }
    return found.map { entries[$0] }.sorted { $0.place < $1.place }.map(\.value)
  }

  private func found(_ key: String, limit: Int) -> [Int] {
    inOrder(beginnings(from: key, limit: limit) { $0.text.hasPrefix(key) })
  }

  private func inOrder(_ beginnings: [Beginning]) -> [Int] {
    beginnings.map { (place: entries[$0.entry].place, entry: $0.entry) }.sorted { $0.place < $1.place }
      .map(\.entry)
  }

  /// The first names, as they are sorted, from a text on that fit, each once.
  private func beginnings(
    from text: String, limit: Int, fitting fits: (Beginning) -> Bool
  ) -> [Beginning] {
    var found: [Beginning] = []
    for run in runs {
      var place = NameTable.lowerBound(text, in: run)
      var seen: Set<Int> = []
      while place < run.count, seen.count < limit, fits(run[place]) {
        let entry = run[place].entry
        if stands(entry), seen.insert(entry).inserted { found.append(run[place]) }
        place += 1
      }
    }
    // What is found twice is so in one run.
    return Array(found.sorted(by: <).prefix(limit))
  }

  private static func lowerBound(_ key: String, in run: [Beginning]) -> Int {
    var (low, high) = (0, run.count)
    while low < high {
      let middle = (low + high) / 2
      if run[middle].text < key { low = middle + 1 } else { high = middle }
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
      guard byte >= 0x20, byte < 0x80, byte != 0x2D, byte != 0x27, byte != 0x5F, byte > 0x20 || before > 0x20
      else {
        return false
      }
      before = byte
    }
    return before > 0x20
  }
}
