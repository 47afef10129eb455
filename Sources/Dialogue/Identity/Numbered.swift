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
  /// The sessions whose announcement an act changed.
  private var revised: TreeDictionary<ID<Act>, Set<ID<Session>>> = [:]
  /// How often such acts were undone and done again, and when last.
  private var turns: TreeDictionary<ID<Session>, (count: Int, at: Instant)> = [:]
  /// The milestones that an act changed, and how often each was changed, that undone and done again, and when last.
  private var moved: TreeDictionary<ID<Act>, Set<ID<Milestone>>> = [:]
  private var moves: TreeDictionary<ID<Milestone>, (count: Int, at: Instant)> = [:]

  /// The next number.
  /// - Complexity: O(1)
  public func next(_ sort: Sort, in session: ID<Session>) -> Int {
    (highest[Key(session: session, sort: sort)] ?? 0) + 1
  }

  /// Takes in an event, whether it still counts or not, and what number it was shown with.
  mutating func note(_ entry: Entry) {
    for name in GivenName.names(in: entry.event) { names.insert(name) }
    switch entry.event {
    case .contribution(.noted(let said)): note(said.number, .contribution, said.session)
    case .decision(let session, .taken(let decision)): note(decision.number, .decision, session)
    case .decision(let session, .voted(let vote)): note(vote.number, .vote, session)
    case .commitment(.made(let promise)): note(promise.number, .commitment, promise.session)
    case .session(let session, .changed), .session(let session, .cancelled):
      revised[entry.act, default: []].insert(session)
    case .milestone(.changed(let milestone, _)):
      moved[entry.act, default: []].insert(milestone)
      moves[milestone] = ((moves[milestone]?.count ?? 0) + 1, entry.at)
    case .act(.undone(let act)), .act(.redone(let act)):
      for session in revised[act] ?? [] { turns[session] = ((turns[session]?.count ?? 0) + 1, entry.at) }
      for milestone in moved[act] ?? [] { moves[milestone] = ((moves[milestone]?.count ?? 0) + 1, entry.at) }
    default: break
    }
  }

  /// How often what was announced of a session was changed, undone and done again, and when last: what a calendar that was sent
  /// out is told by. It never goes down: an act changes at most four things, so that each turn counts for more than it takes back.
  /// - Complexity: O(1)
  public func version(of session: Session) -> (number: Int, at: Instant?) {
    guard let turned = turns[session.id] else { return (session.revisions, session.revisedAt) }
    return (session.revisions + 5 * turned.count, session.revisedAt.map { max($0, turned.at) } ?? turned.at)
  }

  /// The same for a milestone.
  /// - Complexity: O(1)
  public func version(of milestone: ID<Milestone>) -> (number: Int, at: Instant?) {
    (moves[milestone]?.count ?? 0, moves[milestone]?.at)
  }

  mutating func note(_ number: Int, _ sort: Sort, _ session: ID<Session>) {
    let key = Key(session: session, sort: sort)
    if number > highest[key] ?? 0, number < Int.max { highest[key] = number }
  }
}
