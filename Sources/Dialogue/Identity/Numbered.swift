import HashTreeCollections

/// Where a number comes from. A number that was shown never changes and never means another thing.
public struct NumberOrigin: Hashable, Sendable {
  /// The laptop that gave the number, by its mark; nil in a journal that did not keep it.
  public var laptop: String?
  /// What stands behind the number: the mark of a laptop that did not open the session; nil for a plain number.
  public private(set) var mark: String?

  /// An origin of which nothing shows yet.
  public init(laptop: String? = nil) {
    self.laptop = laptop
  }

  /// The mark as it stands behind a number.
  var suffix: String { mark.map { "-" + $0 } ?? "" }

  mutating func show(_ mark: String?) { self.mark = mark }
}

/// Something that has a number within its session.
public protocol Numbered: Hashable, Sendable {
  /// What identifiers name.
  associatedtype Entity
  /// Its name in the journal.
  var id: ID<Entity> { get }
  /// Number within the session, from 1.
  var number: Int { get set }
  /// Where the number comes from.
  var origin: NumberOrigin { get set }
}

extension Numbered {
  /// Takes its place among the numbers of a session, the only way in which any number is settled: plain when the laptop that
  /// opened the session gave it, else with the mark of its laptop. Where a journal did not keep who gave a number, one that is
  /// taken becomes the next, as it always did.
  /// - Parameters:
  ///   - opener: The laptop that opened the session.
  ///   - others: What has numbers of the same sort already.
  mutating func settle(opener: String?, among others: some Sequence<Self>) {
    guard number > 0 else { return }
    let same = others.filter { $0.number == number }
    guard let laptop = origin.laptop else {
      if !same.isEmpty { number = (others.map(\.number).max() ?? 0) + 1 }
      return
    }
    func isTaken(_ mark: String?) -> Bool { same.contains { $0.origin.mark == mark } }
    origin.show(opener == nil || opener == laptop ? nil : laptop)
    // Two copies of one journal that went on apart, or a session that an older program opened.
    if isTaken(origin.mark) { origin.show(laptop) }
    if isTaken(origin.mark) || origin.mark == opener && opener != nil {
      origin.show(String(id.text.suffix(3)))
    }
  }
}

extension Contribution: Numbered {}
extension Decision: Numbered {}
extension Vote: Numbered {}
extension Commitment: Numbered {}

/// The highest numbers that were ever given, by what was undone too: none of them is given again. And the names that people
/// ever had, which words may still say.
public struct GivenNumbers: Sendable {
  /// What has numbers.
  public enum Sort: Hashable, Sendable {
    /// See the types of these names.
    case contribution, decision, vote, commitment
  }

  private struct Key: Hashable {
    var session: ID<Session>
    var sort: Sort
  }

  /// The names that the journal gave to people, by what was changed, joined or undone since too.
  public private(set) var names: TreeSet<GivenName> = []
  private var highest: TreeDictionary<Key, Int> = [:]
  /// What an act speaks of that calendars are told, and whether it makes a version of it. It is judged once, however
  /// often later acts are added up again.
  private var judged: TreeDictionary<ID<Act>, [Announced: Bool]> = [:]
  /// How often each was changed, that undone and done again, and when last.
  private var versions: TreeDictionary<Announced, (count: Int, at: Instant)> = [:]
  /// Where a promise stands that was reported on; nil where something of that was undone.
  private var standing: TreeDictionary<ID<Commitment>, Commitment.State?> = [:]
  private let isKept: Bool

  /// None yet; where they are not kept, none ever.
  init(isKept: Bool = true) { self.isKept = isKept }

  /// What calendars are told of.
  public enum Announced: Hashable, Sendable {
    /// A meeting, or the record of its decisions.
    case session(ID<Session>), record(ID<Session>)
    /// A milestone.
    case milestone(ID<Milestone>)
    /// A promise.
    case commitment(ID<Commitment>)
  }

  /// The next number.
  /// - Complexity: O(1)
  public func next(_ sort: Sort, in session: ID<Session>) -> Int {
    (highest[Key(session: session, sort: sort)] ?? 0) + 1
  }

  /// Takes in an event, whether it still counts or not, and what number it was shown with.
  mutating func note(_ entry: Entry) {
    guard isKept else { return }
    for name in GivenName.names(in: entry.event) { names.insert(name) }
    switch entry.event {
    case .contribution(.noted(let said)): note(said.number, .contribution, said.session)
    case .decision(let session, .taken(let decision)): note(decision.number, .decision, session)
    case .decision(let session, .voted(let vote)): note(vote.number, .vote, session)
    case .commitment(.made(let promise)): note(promise.number, .commitment, promise.session)
    case .act(.undone(let act)), .act(.redone(let act)):
      for (one, isVersion) in judged[act] ?? [:] where isVersion {
        if case .commitment(let promise) = one { standing[promise] = .some(nil) }
        addVersion(of: one, at: entry.at)
      }
    default: break
    }
    guard let one = entry.event.announced else { return }
    // However many fields of it an act changes, it is one version.
    let earlier = judged[entry.act]?[one]
    guard earlier != true else { return }
    if case .commitment(.progressed(let promise, let state, _)) = entry.event {
      guard earlier == nil else { return }
      let before = standing[promise] ?? .open
      standing[promise] = .some(state)
      judged[entry.act, default: [:]][one] = before != state
      guard before != state else { return }
    }
    judged[entry.act, default: [:]][one] = true
    addVersion(of: one, at: entry.at)
  }

  private mutating func addVersion(of one: Announced, at moment: Instant) {
    versions[one] = versions[one].map { ($0.count + 1, max($0.at, moment)) } ?? (1, moment)
  }

  /// How often what was announced was changed, that undone and done again, and when last: what a calendar that was sent
  /// out is told by. It never goes down. A record begins when its meeting is opened.
  /// - Complexity: O(1)
  public func version(of one: Announced) -> (number: Int, at: Instant?) {
    let (count, at) = versions[one].map { ($0.count, Optional($0.at)) } ?? (0, nil)
    if case .record = one { return (max(0, count - 1), at) }
    return (count, at)
  }

  /// Takes the versions of another state, and nothing else of it: for facts that are shown without all that was said.
  public mutating func takeVersions(of other: GivenNumbers) { versions = other.versions }

  mutating func note(_ number: Int, _ sort: Sort, _ session: ID<Session>) {
    let key = Key(session: session, sort: sort)
    if number > highest[key] ?? 0, number < Int.max { highest[key] = number }
  }
}

extension Event {
  /// What it makes a new version of in a calendar, as RFC 5545 (3.8.7.4) has it: when and where that is, and whether it stands.
  fileprivate var announced: GivenNumbers.Announced? {
    switch self {
    case .session(let session, .changed(.plannedStart)), .session(let session, .changed(.plannedEnd)),
      .session(let session, .changed(.place)), .session(let session, .cancelled),
      .joined(.sessions(_, into: let session)):
      .session(session)
    case .session(let session, .opened), .session(let session, .closed): .record(session)
    case .milestone(.changed(let milestone, .day)), .milestone(.changed(let milestone, .state)):
      .milestone(milestone)
    case .commitment(.changed(let promise, .due)), .commitment(.progressed(let promise, _, _)):
      .commitment(promise)
    default: nil
    }
  }
}
