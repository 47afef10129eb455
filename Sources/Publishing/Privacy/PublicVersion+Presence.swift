import Dialogue
import OrderedCollections
import Wording

extension PublicVersion {
  /// Attendance and turns by college, no college with fewer than ``smallest`` people: those stand together as one, and no
  /// total changes.
  mutating func setPeople(of session: inout Session, from old: Session) {
    // Of a room that nobody counted only names are known, and they are nobody's here.
    let presence = source.isCounted(old) ? Self.presence(of: old, in: source, until: now, words) : [:]
    let isAll = presence.keys.allSatisfy(pooled.contains)
    let pool = CollegeID(
      rawValue: words(isAll ? PrivacyPhrase.allColleges : PrivacyPhrase.otherColleges))
    var shown: OrderedDictionary<CollegeID, CollegePresence> = [:]
    for (college, there) in presence where !pooled.contains(college) {
      shown[open(college), default: CollegePresence()] =
        shown[open(college), default: CollegePresence()] + there
    }
    let together = presence.filter { pooled.contains($0.key) }.values
    if !together.isEmpty { shown[pool] = together.reduce(CollegePresence(), +) }
    if (1..<Self.smallest).contains(presence.values.reduce(0) { $0 + $1.came }) { hideSome(of: old.id) }
    session.attendance.settled = source.isCounted(old) ? shown : nil
    for turn in old.floor.turns {
      guard let college = source.college(of: turn.party),
        source.side(of: college, in: old.space) != .facilitation
      else { continue }
      let place = shown[open(college)] != nil ? open(college) : pool
      guard shown[place] != nil else { continue }
      var open = FloorTurn(id: turn.id, party: .college(place), item: turn.item, at: turn.span.start)
      open.span = turn.span
      open.pauses = turn.pauses
      session.floor.begin(open)
    }
  }

  /// Which colleges stand together: those with one to four people in what is shown, and the next smallest ones until those
  /// together are at least five. The same in all sessions that are shown.
  static func pooled(_ shown: Shown, in facts: Facts, until now: Instant, _ words: Words) -> Set<CollegeID> {
    typealias Figures = OrderedDictionary<CollegeID, CollegePresence>
    func figures(_ id: ID<Session>) -> Figures {
      facts.session(id).map { presence(of: $0, in: facts, until: now, words) } ?? [:]
    }
    func sum(_ tables: [Figures]) -> Figures {
      tables.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
    let (tables, whole): ([Figures], Figures) =
      switch shown {
      case .each(let ids): (ids.map(figures), sum(ids.map(figures)))
      case .sums(let ids): ([sum(ids.map(figures))], sum(ids.map(figures)))
      }
    var pooled = Set(tables.flatMap { $0.filter { (1..<smallest).contains($0.value.came) }.keys })
    func isTold() -> Bool {
      tables.contains { table in
        (1..<smallest).contains(table.filter { pooled.contains($0.key) }.values.reduce(0) { $0 + $1.came })
      }
    }
    var rest = whole.filter { !pooled.contains($0.key) && $0.value.came > 0 }.sorted {
      ($0.value.came, $0.key) < ($1.value.came, $1.key)
    }.map(\.key)
    while isTold(), !rest.isEmpty { pooled.insert(rest.removeFirst()) }
    return pooled
  }

  /// Which groups of one count stand together: those with one to four people, and the next smallest ones until those
  /// together are at least five.
  static func together(_ counts: [CollegeID: Int]) -> Set<CollegeID> {
    let sorted = counts.filter { $0.value > 0 }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    var (together, sum): (Set<CollegeID>, Int) = ([], 0)
    for (college, count) in sorted where count < smallest || !together.isEmpty && sum < smallest {
      together.insert(college)
      sum += count
    }
    return together
  }

  /// Who came, facilitators left out; those without a college are one of their own.
  private static func presence(
    of session: Session, in facts: Facts, until now: Instant, _ words: Words
  ) -> OrderedDictionary<CollegeID, CollegePresence> {
    var presence = facts.presence(in: session, until: session.end(at: now))
    let unplaced = facts.unplaced(in: session)
    guard unplaced.came > 0 else { return presence }
    var others = CollegePresence()
    others.came = unplaced.came
    others.atClose = max(0, unplaced.there)
    presence[CollegeID(rawValue: words(.withoutCollege))] = others
    return presence
  }
}
