import Dialogue
import Journal

/// Whose the things of a concertation are, and what other devices do to those that are not theirs.
///
/// What a record brings into being belongs to the device that wrote it. Where two records bring different things under
/// one identifier, that of this journal counts, and among others the one that was merged first: no clock makes up for
/// that. A meeting that was closed here, and what it holds, is changed by its own devices alone; what others change
/// waits until it is agreed to. So does what they change of how things of this journal are shown that were there before
/// such a meeting closed: its minutes show them. What others did while it was running, before they knew that it was
/// closed, counts, since a second scribe's journal may be merged whenever there is time; that several laptops kept it is
/// told, and what they decided or counted, one by one. That they opened or closed it does not count.
///
/// A meeting that is not closed may be kept by several, who arrange it together: what they change of each other's is told.
/// That an act of somebody else counts no longer, or that a meeting which goes on here is over or called off, waits.
///
/// Who takes part in something has seen it: what is said of a thing by somebody whose chain had not taken in the record that
/// created it waits, whatever it says, but for a note more in a meeting that is not closed, which is told.
///
/// Answers, what becomes of a proposal, and how far a commitment, an initiative or a training has come, are followed up
/// wherever people like, and it is told.
struct Ownership {
  /// What others do to what is not theirs.
  private(set) var foreign: [ForeignAct] = []
  /// Meetings closed here that others kept too, before they knew that.
  private(set) var shared: [ID<Session>: SharedMeeting] = [:]
  /// The records that do not count.
  private(set) var left: Set<RecordHash> = []

  /// A meeting that was closed.
  private struct Closing {
    var position: Ancestry.Position
    /// Where it stands among the entries of this journal.
    var place: Int
    var device: String
    var opened: Instant?
    var at: Instant
  }

  /// Whose something is.
  private struct Owner {
    var device: String
    /// Where it stands among the entries.
    var place: Int
    /// The meetings that it belongs to, or that an act touched.
    var sessions: Set<ID<Session>> = []
  }

  private let placed: [PlacedEntry]
  private let union: JournalUnion
  private let peers: Range<Int>
  private var closings: [ID<Session>: Closing] = [:]
  /// Meetings that were opened here and go on.
  private var running: Set<ID<Session>> = []
  /// Where closings stand, in order.
  private var closingPlaces: [(place: Int, position: Ancestry.Position)] = []

  /// - Parameters:
  ///   - placed: The entries of all journals, those of this one first.
  ///   - union: Where they come from.
  /// - Complexity: O(*n*) in the entries.
  init(_ placed: [PlacedEntry], _ union: JournalUnion) {
    self.placed = placed
    self.union = union
    peers = (placed.firstIndex { !$0.isOwn } ?? placed.count)..<placed.count
    guard !peers.isEmpty else { return }
    leaveClaims()
    findClosings()
    closingPlaces = closings.values.map { ($0.place, $0.position) }.sorted { $0.place < $1.place }
    leaveChanges()
    if foreign.contains(where: { $0.standing != .claim }) { findHeld() }
  }

  // MARK: - What bears the identifier of something else

  private mutating func leaveClaims() {
    var claimed: Set<Created> = []
    var twice: Set<Created> = []
    for place in peers {
      guard let created = placed[place].entry.event.created else { continue }
      if !claimed.insert(created).inserted { twice.insert(created) }
    }
    guard !claimed.isEmpty else { return }
    var held: [Created: Int] = [:]
    for place in 0..<peers.lowerBound {
      guard let created = placed[place].entry.event.created, claimed.contains(created), held[created] == nil
      else { continue }
      held[created] = place
    }
    guard !held.isEmpty || !twice.isEmpty else { return }
    for place in peers {
      guard let created = placed[place].entry.event.created, twice.contains(created) else { continue }
      guard let known = held[created] else {
        held[created] = place
        continue
      }
      if known >= peers.lowerBound, isBefore(place, known) { held[created] = place }
    }
    for place in peers {
      guard let created = placed[place].entry.event.created, let known = held[created], known != place,
        placed[known].entry.event != placed[place].entry.event
      else { continue }
      leave(
        place, .claim, in: placed[place].entry.event.session, instead: placed[known].entry)
    }
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (union.merge(of: placed[one].position), union.merge(of: placed[other].position))
    return first == second ? placed[one].order < placed[other].order : first < second
  }

  // MARK: - What changes a meeting that was closed

  /// Finds the meetings that are closed as this journal says, those that were joined with such ones, and those that go on.
  private mutating func findClosings() {
    let own = placed[..<peers.lowerBound]
    let undone = ActStanding(of: own.lazy.map(\.entry)).undone
    let agreed = placed[peers].filter { one in
      if case .joined = one.entry.event { union.agreed.contains(one.hash) } else { false }
    }
    var opened: [ID<Session>: Instant] = [:]
    for (place, one) in (own + agreed).enumerated() {
      switch one.entry.event {
      case .session(let id, .opened) where !undone.contains(one.entry.act):
        opened[id] = one.entry.at
        closings[id] = nil
        running.insert(id)
      case .session(let id, .closed) where !undone.contains(one.entry.act):
        closings[id] = Closing(
          position: one.position, place: place, device: one.device, opened: opened[id], at: one.entry.at)
        running.remove(id)
      case .session(let id, .cancelled) where !undone.contains(one.entry.act): running.remove(id)
      case .joined(.sessions(let joined, let kept)) where !undone.contains(one.entry.act):
        if let closing = closings[joined] ?? closings[kept] {
          closings[joined] = closing
          closings[kept] = closing
        }
      default: break
      }
    }
  }

  private mutating func leaveChanges() {
    let reaches = peers.map { placed[$0].entry.event.reach }
    let answered = Set(peers.flatMap { placed[$0].entry.event.answered })
    let (things, acts) = owners(of: reaches, answered: answered)
    let takenBack = takenBack(acts, reaches)
    let ended = Set(
      peers.compactMap { place in
        guard placed[place].entry.event.endsMeeting, let id = placed[place].entry.event.session,
          let owner = things[.target(.session(id))], !isForeign(place, to: owner)
        else { return nil as ID<Session>? }
        return id
      })
    for (reach, place) in zip(reaches, peers) {
      let one = placed[place]
      guard !left.contains(one.hash) else { continue }
      // What they took back themselves says nothing.
      guard !takenBack.contains(one.entry.act) else { continue }
      // Who speaks of what they cannot know of has its name from elsewhere.
      let spokenOf = (reach.things + one.entry.event.answered).compactMap { things[$0] }
      if let owner = spokenOf.first(where: { isForeign(place, to: $0) && !hasSeen($0, place) }) {
        let closed = owner.sessions.first { closings[$0] != nil }
        // Something more that is said changes nothing that was said.
        let isOnlyMore = closed == nil && one.entry.event.isNote && one.entry.event.answered.isEmpty
        leave(place, isOnlyMore ? .counting : .waiting, in: closed ?? owner.sessions.first)
        continue
      }
      switch reach {
      case .nothing: break
      case .addition(let id):
        guard let closing = closing(of: id, before: place) else { break }
        if !hasSeen(closing, place) { note(id, keptBy: place) }
        if hasSeen(closing, place) {
          // What is noted behind it is told; nothing is decided there any more.
          leave(place, one.entry.event.isNote ? .counting : .waiting, in: id)
        } else if !one.entry.event.isNote {
          leave(place, .counting, in: id)
        }
      case .meeting(let id):
        if closings[id] != nil {
          if closing(of: id, before: place) != nil { leave(place, .waiting, in: id) }
        } else if let owner = things[.target(.session(id))], isForeign(place, to: owner) {
          leave(place, one.entry.event.endsMeeting && running.contains(id) ? .waiting : .counting, in: id)
        }
      case .running(let id), .point(let id):
        guard let closing = closing(of: id, before: place) else { break }
        let isWithin = one.entry.at <= closing.at && closing.opened.map { $0 <= one.entry.at } ?? true
        if !isWithin || hasSeen(closing, place) {
          leave(place, .waiting, in: id)
        } else {
          note(id, keptBy: place)
          if one.entry.event.isCounted { leave(place, .counting, in: id) }
        }
      case .standing(let id):
        if closings[id] != nil {
          guard let closing = closing(of: id, before: place) else { break }
          if hasSeen(closing, place) {
            leave(place, .waiting, in: id)
          } else {
            // Whoever kept it too began and ended it as well; here that has been said.
            left.insert(one.hash)
            note(id, keptBy: place)
          }
        } else if one.entry.event.endsMeeting, running.contains(id),
          let owner = things[.target(.session(id))], isForeign(place, to: owner)
        {
          // Where whoever planned it has ended it, that others did as well says nothing more.
          if ended.contains(id) { left.insert(one.hash) } else { leave(place, .waiting, in: id) }
        }
      case .things(let several):
        let sessions = several.compactMap { things[$0] }.filter { isForeign(place, to: $0) }.flatMap(
          \.sessions)
        if let id = sessions.first(where: { closing(of: $0, before: place) != nil }) {
          leave(place, .waiting, in: id)
        } else if let id = several.compactMap({ thing in
          things[thing].flatMap { meetingClosed(with: $0, before: place) }
        }).first {
          // Its own, that the minutes of a meeting closed here show.
          leave(place, .waiting, in: id)
        } else if let id = sessions.first(where: { closings[$0] == nil }) {
          // What kind something is decides whether others may read it.
          leave(place, one.entry.event.changesKind ? .waiting : .counting, in: id)
        }
      case .label(let thing):
        guard let owner = things[thing], isForeign(place, to: owner) else { break }
        leave(place, isInMinutes(owner, before: place) ? .waiting : .counting, in: owner.sessions.first)
      case .progress(let thing):
        guard let owner = things[thing], isForeign(place, to: owner) else { break }
        leave(place, .counting, in: owner.sessions.first)
      case .join(let joined, let kept):
        if let id = [joined, kept].lazy.compactMap(\.session).first(where: {
          closing(of: $0, before: place) != nil
        }) {
          leave(place, .waiting, in: id)
          break
        }
        // Under the name of what is joined, whoever brought that would change what it is joined into.
        if let owner = things[kept], isForeign(place, to: owner), isInMinutes(owner, before: place) {
          leave(place, .waiting, in: nil)
          break
        }
        guard let owner = things[joined], isForeign(place, to: owner) else { break }
        // What is joined into something of the one who joins bears another name from then on: that is what names are.
        let isBoth = things[kept].map { isForeign(place, to: $0) } ?? true
        let isSettled = isBoth && closingPlaces.last.map { !hasSeen(place, from: $0.position) } ?? false
        leave(place, isSettled || isInMinutes(owner, before: place) ? .waiting : .counting, in: nil)
      case .act(let act):
        guard let owner = acts[act] else { break }
        guard isForeign(place, to: owner) else {
          if let id = meetingClosed(with: owner, before: place) { leave(place, .waiting, in: id) }
          break
        }
        leave(place, .waiting, in: owner.sessions.first { closings[$0] != nil } ?? owner.sessions.first)
      }
      // An answer says what became of what it answers.
      if !left.contains(one.hash), foreign.last?.hash != one.hash,
        let owner = one.entry.event.answered.compactMap({ things[$0] }).first(where: {
          isForeign(place, to: $0)
        })
      {
        leave(place, .counting, in: owner.sessions.first)
      }
    }
  }

  /// The acts of others that they have undone themselves, where that counts.
  private func takenBack(_ acts: [ID<Act>: Owner], _ reaches: [Reach]) -> Set<ID<Act>> {
    var takenBack: Set<ID<Act>> = []
    for (reach, place) in zip(reaches, peers) {
      guard case .act(let act) = reach, let owner = acts[act], owner.place >= peers.lowerBound,
        !isForeign(place, to: owner), meetingClosed(with: owner, before: place) == nil
      else { continue }
      switch placed[place].entry.event.turnsAct {
      case .undone: takenBack.insert(act)
      case .redone: takenBack.remove(act)
      case nil: break
      }
    }
    return takenBack
  }

  /// Notes that somebody who did not know that a meeting was closed has kept it too.
  private mutating func note(_ session: ID<Session>, keptBy place: Int) {
    shared[session, default: SharedMeeting(mergesSince: .max)].take(
      since: mergesSince(place), isNote: placed[place].entry.event.isNote)
  }

  /// How a meeting was closed here by somebody else than who says this, and without having it in view: what had been merged when
  /// it was closed is in the minutes as they were closed.
  private func closing(of id: ID<Session>, before place: Int) -> Closing? {
    guard let closing = closings[id], isForeign(place, to: closing), !hasSeen(place, from: closing.position)
    else { return nil }
    return closing
  }

  /// The meeting that was closed here, with something in view or taken in since, by somebody else than who says this of it now.
  private func meetingClosed(with owner: Owner, before place: Int) -> ID<Session>? {
    owner.sessions.first { id in
      closing(of: id, before: place).map {
        hasSeen(owner.place, from: $0.position) || hasSeen($0, place)
          || union.merge(of: placed[owner.place].position) < union.merge(of: placed[place].position)
      } ?? false
    }
  }

  /// Whether something of this journal was there before a meeting was closed here, whose minutes may show it, and what is said
  /// of it was not in view then.
  private func isInMinutes(_ owner: Owner, before place: Int) -> Bool {
    guard owner.place < peers.lowerBound else { return false }
    var (low, high) = (0, closingPlaces.count)
    while low < high {
      let middle = (low + high) / 2
      if closingPlaces[middle].place <= owner.place { low = middle + 1 } else { high = middle }
    }
    return low < closingPlaces.count && !hasSeen(place, from: closingPlaces[low].position)
  }

  /// Whether the writer of a record of the journal had a record of a peer in view.
  private func hasSeen(_ place: Int, from position: Ancestry.Position) -> Bool {
    union.ancestry.hasSeen(placed[place].position, from: position)
  }

  /// Whose the things and the acts are that others reach.
  private func owners(of reaches: [Reach], answered: Set<Created>) -> (
    things: [Created: Owner], acts: [ID<Act>: Owner]
  ) {
    var reached = answered
    var turned: Set<ID<Act>> = []
    for reach in reaches {
      reached.formUnion(reach.things)
      if case .act(let act) = reach { turned.insert(act) }
    }
    var things: [Created: Owner] = [:]
    var acts: [ID<Act>: Owner] = [:]
    guard !reached.isEmpty || !turned.isEmpty else { return (things, acts) }
    // What was joined here, or as was agreed to, is what it was joined into, whoever brought it.
    let undone = ActStanding(of: placed[..<peers.lowerBound].lazy.map(\.entry)).undone
    let joins = placed.lazy.filter { one in
      (one.isOwn || union.agreed.contains(one.hash)) && !undone.contains(one.entry.act)
    }.compactMap { one in
      if case .joined(let join) = one.entry.event { join } else { nil as Join? }
    }
    let same = joins.map { (joined: Created.target($0.joined), kept: Created.target($0.kept)) }
    for join in same.reversed() where reached.contains(join.joined) { reached.insert(join.kept) }
    for (place, one) in placed.enumerated() where !left.contains(one.hash) {
      let session = one.entry.event.session
      if let created = one.entry.event.created, reached.contains(created), things[created] == nil {
        things[created] = Owner(device: one.device, place: place, sessions: Set([session].compactMap(\.self)))
      }
      if turned.contains(one.entry.act) {
        acts[one.entry.act, default: Owner(device: one.device, place: place)].sessions.formUnion(
          [session].compactMap(\.self))
      }
    }
    for join in same {
      guard let kept = things[join.kept], let joined = things[join.joined], kept.place < joined.place else {
        continue
      }
      things[join.joined] = Owner(
        device: kept.device, place: kept.place, sessions: kept.sessions.union(joined.sessions))
    }
    return (things, acts)
  }

  // MARK: - What was before

  /// What a change is about.
  private enum Matter: Hashable {
    case field(Field)
    case thing(Created)
    case act(ID<Act>)
    /// Whether a meeting is open, closed or called off.
    case standing(ID<Session>)
  }

  /// Finds what counts so far of all that others change.
  /// - Complexity: O(*n*) in the entries.
  private mutating func findHeld() {
    let changes = foreign.indices.filter { foreign[$0].standing != .claim }
    let told = Set(changes.map { foreign[$0].hash })
    var latest: [Matter: Int] = [:]
    var wanted: Set<Matter> = []
    for place in changes { wanted.formUnion(Ownership.matters(of: foreign[place].entry.event)) }
    let left = left
    let undone = ActStanding(of: placed.lazy.filter { !left.contains($0.hash) }.map(\.entry)).undone
    for (place, one) in placed.enumerated() where !left.contains(one.hash) && !told.contains(one.hash) {
      let event = one.entry.event
      var matters = [Matter.act(one.entry.act)]
      if let standing = Ownership.standing(event) { matters.append(standing) }
      if let field = event.field { matters.append(.field(field)) }
      if let created = event.created { matters.append(.thing(created)) }
      for matter in matters where wanted.contains(matter) {
        if undone.contains(one.entry.act) {
          guard case .act = matter else { continue }
        }
        if let other = latest[matter], one.order < placed[other].order { continue }
        latest[matter] = place
      }
    }
    for place in changes {
      let found = Ownership.matters(of: foreign[place].entry.event).lazy.compactMap { latest[$0] }.first
      foreign[place].held = found.map { placed[$0].entry }
    }
  }

  /// What an event is about, what says most of it first.
  private static func matters(of event: Event) -> [Matter] {
    if case .contribution(.shared(let said, _)) = event {
      return [event.field.map { .field($0) }, .thing(.target(.contribution(said)))].compactMap(\.self)
    }
    let thing: Created? =
      switch event.reach {
      case .things(let several): several.first
      case .label(let thing), .progress(let thing), .join(let thing, into: _): thing
      case .meeting(let id): if case .session = event { .target(.session(id)) } else { nil }
      case .act, .nothing, .addition, .running, .point, .standing: nil
      }
    if case .act(let act) = event.reach { return [.act(act)] }
    return [standing(event), event.field.map { .field($0) }, thing.map { .thing($0) }].compactMap(\.self)
  }

  private static func standing(_ event: Event) -> Matter? {
    switch event {
    case .session(let id, .opened), .session(let id, .closed), .session(let id, .cancelled): .standing(id)
    default: nil
    }
  }

  /// Whether a record of a peer speaks of what is another device's.
  private func isForeign(_ place: Int, to closing: Closing) -> Bool {
    isForeign(place, to: closing.device, since: closing.position)
  }

  private func isForeign(_ place: Int, to owner: Owner) -> Bool {
    isForeign(place, to: owner.device, since: placed[owner.place].position)
  }

  private func isForeign(_ place: Int, to device: String, since position: Ancestry.Position) -> Bool {
    placed[place].device != device || !union.isWritten(placed[place].position, by: device, as: position)
  }

  /// Whether the writer of a record knew that something was there.
  private func hasSeen(_ owner: Owner, _ place: Int) -> Bool {
    union.ancestry.hasSeen(placed[owner.place].position, from: placed[place].position)
  }

  private func hasSeen(_ closing: Closing, _ place: Int) -> Bool {
    union.ancestry.hasSeen(closing.position, from: placed[place].position)
  }

  private mutating func leave(
    _ place: Int, _ standing: ForeignAct.Standing, in session: ID<Session>?, instead held: Entry? = nil
  ) {
    let one = placed[place]
    if standing != .claim, union.agreed.contains(one.hash) || union.isBeforeOwnership(one.position) { return }
    if standing != .counting { left.insert(one.hash) }
    if standing != .counting, union.kept.contains(one.hash) { return }
    foreign.append(
      ForeignAct(
        standing: standing, device: one.device, number: one.number, hash: one.hash, entry: one.entry,
        session: session, held: held, mergesSince: mergesSince(place)))
  }

  private func mergesSince(_ place: Int) -> Int {
    union.merges.count - 1 - union.merge(of: placed[place].position)
  }
}
