import Dialogue
import Wording

/// Every act of a journal in order, and which acts undid or redid which.
public struct ActHistory: Sendable {
  /// All entries, in the order of the journal.
  public private(set) var entries: [Entry] = []
  /// All acts, oldest first; acts that undo or redo another are among them.
  public private(set) var acts: [HistoryAct] = []
  private var places: [ID<Act>: Int] = [:]
  private var standing = ActStanding()
  /// The acts of each session, and those of none, by their places.
  private var sessions: [ID<Session>?: [Int]] = [:]
  /// The acts of no session that made a theme, by their places.
  private var themes: [ID<DialogueTheme>: Int] = [:]

  /// The history of a journal.
  /// - Complexity: linear in the entries.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
    places.reserveCapacity(entries.count)
    acts.reserveCapacity(entries.count)
    for place in entries.indices { take(entries[place], place) }
  }

  /// Adds entries that were kept since.
  public mutating func follow(_ new: [Entry]) {
    for entry in new {
      entries.append(entry)
      take(entry, entries.count - 1)
    }
  }

  /// Adds entries that were kept while the journal was read: the first of them may have been read with it.
  mutating func catchUp(_ new: [Entry]) {
    var known: [ID<Act>: Int] = [:]
    for entry in new {
      let left = known[entry.act] ?? act(entry.act)?.entries.count ?? 0
      known[entry.act] = max(0, left - 1)
      if left == 0 { follow([entry]) }
    }
  }

  private mutating func take(_ entry: Entry, _ place: Int) {
    if let last = acts.indices.last, acts[last].id == entry.act {
      acts[last].entries = acts[last].entries.lowerBound..<(place + 1)
      assign(last, to: entry.event.session)
    } else {
      places[entry.act] = acts.count
      acts.append(
        HistoryAct(id: entry.act, at: entry.at, entries: place..<(place + 1), session: entry.event.session))
      sessions[entry.event.session, default: []].append(acts.count - 1)
    }
    standing.take(entry)
    relate(entry)
  }

  /// An act of no session is found to belong to one.
  private mutating func assign(_ place: Int, to session: ID<Session>?) {
    guard acts[place].session == nil, let session else { return }
    acts[place].session = session
    if let index = sessions[nil]?.lastIndex(of: place) { sessions[nil]?.remove(at: index) }
    let index = sessions[session]?.lastIndex { $0 < place }.map { $0 + 1 } ?? 0
    sessions[session, default: []].insert(place, at: index)
  }

  /// Notes on both acts what one does to the other; an act that undoes another belongs to the same session.
  private mutating func relate(_ entry: Entry) {
    let last = acts.count - 1
    switch entry.event {
    case .act(.undone(let act)):
      acts[last].undoes = act
      guard let other = places[act] else { return }
      acts[other].turns.append(HistoryAct.Turn(by: entry.act, at: entry.at, isUndone: true))
      assign(last, to: acts[other].session)
    case .act(.redone(let act)):
      acts[last].redoes = act
      guard let other = places[act] else { return }
      acts[other].turns.append(HistoryAct.Turn(by: entry.act, at: entry.at, isUndone: false))
      assign(last, to: acts[other].session)
    // A theme belongs to the meeting of what is first filed under it.
    case .theme(.created(let theme)): themes[theme.id] = last
    case .theme(.filed(_, let theme)):
      if let made = themes.removeValue(forKey: theme) { assign(made, to: acts[last].session) }
    case .act(.retimed(let act, _)):
      acts[last].retimes.append(act)
      if let other = places[act] { assign(last, to: acts[other].session) }
    default: break
    }
  }

  /// An act by its name; nil when there is none.
  public func act(_ id: ID<Act>) -> HistoryAct? { places[id].map { acts[$0] } }

  /// The entries of an act.
  public func entries(of act: HistoryAct) -> ArraySlice<Entry> {
    act.entries.upperBound <= entries.count ? entries[act.entries] : []
  }

  /// When an act was done, as it counts: the time that was noted with it, unless it was put right.
  public func time(of act: HistoryAct) -> Instant { standing.time(of: act.id) ?? act.at }

  /// The entries in their order, at the times at which they were done.
  /// - Complexity: linear in the entries, where a time was put right.
  public var placedEntries: [Entry] { standing.keepsTimes ? entries : entries.map(standing.placed) }

  /// The acts of one session, oldest first.
  /// - Complexity: linear in them.
  public func acts(of session: ID<Session>) -> [HistoryAct] { (sessions[session] ?? []).map { acts[$0] } }

  /// The newest acts of a session, or of all, oldest first, and how many there are.
  /// - Complexity: linear in `limit`.
  func newest(_ limit: Int, of session: ID<Session>?) -> (acts: [HistoryAct], count: Int) {
    guard let session else { return (Array(acts.suffix(limit)), acts.count) }
    let places = sessions[session] ?? []
    return (places.suffix(limit).map { acts[$0] }, places.count)
  }

  /// What an act did, in one line. One that undid or redid another says what that one had done.
  public func line(of act: HistoryAct, in words: EventWords) -> String {
    if let first = act.retimes.first.flatMap(self.act) {
      let more = act.retimes.count > 1 ? " +\(act.retimes.count - 1)" : ""
      return words.words(HistoryPhrase.retimedAct, words.line(of: entries(of: first)) + more)
    }
    guard let other = (act.undoes ?? act.redoes).flatMap(self.act) else {
      return words.line(of: entries(of: act))
    }
    let what = words.line(of: entries(of: other))
    return words.words(act.undoes != nil ? HistoryPhrase.undoneAct : HistoryPhrase.redoneAct, what)
  }

  /// Words for lines of some acts, in which names are known of things too that are there no longer: those that the acts
  /// themselves brought, those of no session, and what was undone by one of them.
  /// - Complexity: linear in those acts, and in the acts of no session.
  func words(_ words: Words, in facts: Facts, of shown: [HistoryAct]) -> EventWords {
    let undone = shown.flatMap { [$0.undoes, $0.redoes].compactMap(\.self) + $0.retimes }.compactMap {
      places[$0]
    }
    let told = Set(shown.compactMap { places[$0.id] } + undone + (sessions[nil] ?? [])).sorted()
    return EventWords(
      words, facts: facts,
      forgotten: Facts(forgottenBy: facts, in: told.flatMap { entries(of: acts[$0]) }))
  }

  /// Words for lines of this history, in which names are known of things too that are there no longer.
  /// - Complexity: linear in the entries.
  public func words(_ words: Words, in facts: Facts) -> EventWords {
    EventWords(words, facts: facts, forgotten: Facts(forgottenBy: facts, in: entries))
  }
}

/// An act in its history.
public struct HistoryAct: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Act>
  /// What the clock showed.
  public let at: Instant
  /// Its entries, by their places in the journal.
  public fileprivate(set) var entries: Range<Int>
  /// The session to which it belongs; nil for none.
  public fileprivate(set) var session: ID<Session>?
  /// The act that it undid.
  public fileprivate(set) var undoes: ID<Act>?
  /// The act that it redid.
  public fileprivate(set) var redoes: ID<Act>?
  /// The acts whose times it put right.
  public fileprivate(set) var retimes: [ID<Act>] = []
  /// How often it was undone and redone, oldest first.
  public fileprivate(set) var turns: [Turn] = []

  init(id: ID<Act>, at: Instant, entries: Range<Int>, session: ID<Session>?) {
    self.id = id
    self.at = at
    self.entries = entries
    self.session = session
  }

  /// Whether it counts no longer.
  public var isUndone: Bool { turns.last?.isUndone ?? false }

  /// An undoing, or a redoing.
  public struct Turn: Hashable, Sendable {
    /// The act that did it.
    public var by: ID<Act>
    /// When.
    public var at: Instant
    /// Whether it undid.
    public var isUndone: Bool
  }
}
