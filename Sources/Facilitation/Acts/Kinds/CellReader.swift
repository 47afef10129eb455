import Dialogue
import Wording

/// Reads what stands in the cells of files by the kinds of values that forms and lines read by, so that a file may say whatever a
/// form may. A name in a file is a whole name: the beginning of one is nobody's.
package struct CellReader: Sendable {
  /// What is known, and the clock against which days are read.
  package private(set) var context: LineContext
  private var reading: Reading { Reading(context: context) }

  /// A reader for cells that speak of a space and maybe of a session.
  /// - Parameters:
  ///   - facts: What is known.
  ///   - space: The space.
  ///   - session: The session; nil for none.
  ///   - now: The clock.
  ///   - zone: The zone of the clock on the wall.
  ///   - words: The language.
  ///   - findsPeople: Whether cells name people, who are put into an index.
  /// - Complexity: O(*n* log *n*) in the number of people and organisations, where it finds them.
  package init(
    facts: Facts, space: ID<DialogueSpace>?, session: ID<Session>?, now: Instant, zone: Zone, words: Words,
    findsPeople: Bool = true
  ) {
    context = LineContext(
      facts: facts, focus: Focus(space: space, session: session), now: now, zone: zone,
      names: findsPeople ? NameIndex(facts) : nil, words: words)
  }

  /// The same reader for cells that speak of another session.
  package func focused(on session: Session) -> CellReader {
    var reader = self
    reader.context.focus = Focus(space: session.space, session: session.id)
    return reader
  }

  /// Where something that was promised stands.
  package func commitmentState(_ text: String) throws(Problem) -> Commitment.State {
    if let state = listed(state: text) { return state }
    return try ValueKind<Commitment.State>.oneOf { $0.label($1) }.read(text, reading)
  }

  /// States as lists of actions write them, a share of the work done included.
  private func listed(state text: String) -> Commitment.State? {
    let key = text.folded.filter { !$0.isWhitespace }
    if key.hasSuffix("%"), let share = Double(key.dropLast().replacing(",", with: ".")),
      (0...100).contains(share)
    {
      return share == 0 ? .open : share == 100 ? .done : .underWay
    }
    for (state, words) in Words.listedStates where words.contains(key) { return state }
    return nil
  }

  /// A length in minutes; a bare number counts `unit` minutes.
  package func minutes(_ text: String, unit: Int = 1) throws(Problem) -> Int {
    try ValueKind<Int>.minutes(unit: unit).read(text, reading)
  }

  /// A day.
  package func day(_ text: String) throws(Problem) -> Day { try ValueKind<Day>.day.read(text, reading) }

  /// A moment: a time alone is one of the day of `base`, or of the next when it is not behind it.
  package func moment(_ text: String, after base: Instant? = nil) throws(Problem) -> Instant {
    try ValueKind<Instant>.moment { _ in base }.read(text, reading)
  }

  /// The day of a meeting, and the hour when it says one. A month, a week, a season or a deadline says no day on which
  /// anybody meets.
  package func meetingDay(_ text: String) throws(Problem) -> DateReader.Found {
    if let moment = StampReader.read(text) {
      let wall = context.zone.wallTime(at: moment)
      return try found(wall.day.iso, second: wall.secondOfDay)
    }
    var text = text
    // `2027-01-12T18:30:00`, the time of this place.
    if let middle = text.firstIndex(of: "T"), Day(iso: text[..<middle]) != nil {
      text.replaceSubrange(middle...middle, with: " ")
    }
    return try found(text, second: nil)
  }

  private func found(_ text: String, second: Int?) throws(Problem) -> DateReader.Found {
    var found: DateReader.Found
    do { found = try DateReader.find(text, from: context.dates) } catch {
      throw error == .noSuchDay ? .noSuchDay(text) : .malformed(text, .day)
    }
    guard found.day.isWithinReach else { throw .noSuchDay(text) }
    guard found.isExact else { throw .malformed(text, .day) }
    found.second = second ?? found.second
    return found
  }

  /// A moment in a meeting: a time alone is of the day of the session, past midnight when it lies hours before the beginning.
  package func momentInSession(_ text: String) throws(Problem) -> Instant {
    guard let session = context.session, let second = TimeReader.secondOfDay(text) else {
      return try moment(text)
    }
    let start = session.heldAt
    let day = context.zone.wallTime(at: start).day
    let same = context.zone.instant(of: WallTime(day: day, secondOfDay: second))
    guard same < start.advanced(bySeconds: -6 * 3600) else { return same }
    return context.zone.instant(of: WallTime(day: day.advanced(by: 1), secondOfDay: second))
  }

  /// A moment in a meeting or near it: a day without a year, or counted from another, is the one nearest to the meeting.
  package func moment(inMeeting text: String) throws(Problem) -> Instant {
    guard let session = context.session, TimeReader.secondOfDay(text) == nil else {
      return try momentInSession(text)
    }
    let start = session.heldAt
    var nearest = try counted(from: start).moment(text)
    func distance(_ moment: Instant) -> Int64 { abs(Int64(moment.milliseconds) - Int64(start.milliseconds)) }
    if distance(nearest) < 86_400_000 { return nearest }
    for days in [7, 183, 364] {
      guard let other = try? counted(from: start.advanced(bySeconds: -days * 86_400)).moment(text) else {
        continue
      }
      if distance(other) < distance(nearest) { nearest = other }
    }
    return nearest
  }

  /// The same reader for what was said at another moment.
  package func counted(from moment: Instant) -> CellReader {
    var reader = self
    reader.context.now = moment
    return reader
  }

  /// A college of the space.
  package func college(_ text: String) throws(Problem) -> CollegeID {
    try ValueKind<CollegeID>.college.read(text, reading)
  }

  /// The college of the space that these words name, whole: one of its names, in either language; nil for the beginning of one.
  package func college(named words: String) -> CollegeID? {
    let key = words.nameKey
    return (context.settings?.colleges ?? CollegeID.defaults).first { college in
      let names = [Words(.french).label(college), Words(.english).label(college), college.rawValue]
      return (names + Words.otherNames(of: college)).contains { $0.nameKey == key }
    }
  }

  /// A kind of contribution of the space.
  package func contributionKind(_ text: String) throws(Problem) -> ContributionKind {
    try ValueKind<ContributionKind>.contributionKind.read(text, reading)
  }

  /// A kind of point.
  package func itemKind(_ text: String) throws(Problem) -> AgendaItem.Kind {
    try ActTable.itemKind.read(text, reading)
  }

  /// What becomes of something that was said; nil for nothing yet.
  package func fate(_ text: String) throws(Problem) -> Fate.Code? {
    try ValueKind<FateChoice>.fate.read(text, reading).code
  }

  /// Somebody or a body of exactly this name; nil for a name that nobody bears.
  /// - Throws: a ``Problem`` when several bear it.
  package func party(_ name: String) throws(Problem) -> Party? {
    try whole(name, .party) { context.facts.name(of: $0) }
  }

  /// The subject of exactly this title; nil when there is none.
  /// - Throws: a ``Problem`` when several bear it.
  package func subject(_ title: String) throws(Problem) -> ID<Subject>? {
    try whole(title, .subject) { context.facts.subjects[$0]?.title }
  }

  /// The point of the session of exactly this title or number; nil when there is none.
  /// - Throws: a ``Problem`` when several bear it.
  package func item(_ text: String) throws(Problem) -> ID<AgendaItem>? {
    if context.session?.agenda.numbered.contains(where: { $0.number == text }) == true {
      return try ValueKind<ID<AgendaItem>>.item.read(text, reading)
    }
    return try whole(text, .item) { context.session?.agenda[$0]?.title }
  }

  /// What a kind finds for a name, unless it only begins so.
  private func whole<Value>(
    _ text: String, _ kind: ValueKind<Value>, _ name: (Value) -> String?
  ) throws(Problem) -> Value? {
    let key = text.nameKey
    do throws(Problem) {
      let found = try kind.read(text, reading)
      return name(found)?.nameKey == key || MarkedName(text).mark != nil ? found : nil
    } catch {
      // Of several that only begin so, none is meant; of several that are called so, one is.
      if case .ambiguous(_, let candidates) = error,
        candidates.contains(where: {
          $0.nameKey == key || $0.nameKey.hasPrefix(key + " (") || $0.nameKey.hasPrefix(key + " ~")
        })
      {
        throw error
      }
      return nil
    }
  }
}
