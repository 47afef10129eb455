import Dialogue
import Journal

/// The entries of a journal and of what was merged into it, in their common order, and the fields that were set at once.
///
/// The order is that of the journal (``Journal/RecordOrder``), by the first record of each act: the entries of an act stay
/// together. What several laptops did while one meeting ran stands in the order of its time, see ``Weaving``.
struct MergedEntries {
  /// All entries, oldest first, undone ones too.
  private(set) var entries: [Entry] = []
  /// Records whose payload does not fit.
  private(set) var undecodable: [DialogueStore.Problem] = []
  /// Records of kinds and versions that are not known.
  private(set) var unknown = 0
  /// Fields that were set at the same time on several laptops.
  private(set) var conflicts: [Conflict] = []
  /// What other devices say of what is not theirs.
  private(set) var foreign: [ForeignAct] = []
  /// Meetings that several laptops kept at once.
  let woven: [ID<Session>: SharedMeeting]
  /// What was merged.
  let union: JournalUnion
  /// The acts whose place follows from their times.
  private let wovenActs: Set<ID<Act>>
  /// Those of the newest acts, as many as may be undone, that other laptops did.
  private let othersActs: Set<ID<Act>>

  /// Reads all of it; with `withholding`, without the words that other devices ask to erase, agreed to or not.
  /// - Throws: a `FileError` when a file cannot be read.
  /// - Complexity: O(*n* log *n*) in the records of all journals, which are in memory meanwhile.
  init(_ files: JournalFiles, in fileSystem: any FileSystem, withholding: Bool = false) throws(FileError) {
    union = try JournalUnion(files, in: fileSystem)
    let withheld = Set(withholding ? union.asked.map(\.hash) : [])
    var placed: [PlacedEntry] = []
    var reader = Reader()
    try union.read(in: fileSystem) { record, origin in
      if var entry = reader.entry(of: record) {
        if withheld.contains(record.hash) {
          guard let rest = entry.withoutWords else { return }
          entry = rest
        }
        var order = origin.order
        if let last = placed.last, last.entry.act == entry.act, last.position.branch == origin.position.branch
        {
          order = last.order
        }
        placed.append(
          PlacedEntry(
            order: order, number: record.number, hash: record.hash, position: origin.position,
            isOwn: origin.isOwn, entry: entry))
      }
    }
    (undecodable, unknown) = (reader.undecodable, reader.unknown)
    let ownership = Ownership(placed, union)
    foreign = ownership.foreign
    if !ownership.left.isEmpty { placed.removeAll { ownership.left.contains($0.hash) } }
    placed.sort { $0.order == $1.order ? $0.number < $1.number : $0.order < $1.order }
    let standing = ActStanding(of: placed.lazy.map(\.entry))
    let weaving = Weaving(placed, standing, union)
    woven = weaving.meetings.merging(ownership.shared) { $0.joined(with: $1) }
    wovenActs = weaving.acts
    var (newest, others): (Set<ID<Act>>, Set<ID<Act>>) = ([], [])
    for one in weaving.placed.reversed() {
      newest.insert(one.entry.act)
      guard newest.count <= Concertation.undoDepth else { break }
      if !one.isOwn { others.insert(one.entry.act) }
    }
    othersActs = others
    entries = weaving.placed.map(\.entry)
    conflicts = MergedEntries.conflicts(weaving.placed, standing.undone, union.ancestry)
  }

  /// The state that they add up to.
  var state: Concertation {
    var state = Concertation(replaying: entries)
    state.note(conflicts)
    state.note(placedByTime: wovenActs)
    state.note(elsewhere: othersActs)
    return state
  }

  private struct Reader {
    var undecodable: [DialogueStore.Problem] = []
    var unknown = 0

    mutating func entry(of record: Record) -> Entry? {
      do throws(CodecError) {
        if let entry = try EventCodec.entry(of: record) { return entry }
        if EventCodec.isUnknown(record) { unknown += 1 }
      } catch {
        undecodable.append(.undecodable(record: record.number, error))
      }
      return nil
    }
  }

  /// Fields of which the last values were set by writers who had not seen each other's. Acts that were undone do not count.
  private static func conflicts(
    _ placed: [PlacedEntry], _ undone: Set<ID<Act>>, _ ancestry: Ancestry
  ) -> [Conflict] {
    var latest: [Field: [PlacedEntry]] = [:]
    var order: [Field] = []
    for write in placed where !undone.contains(write.entry.act) {
      guard let field = write.entry.event.field else { continue }
      var writes = latest[field] ?? []
      if writes.isEmpty { order.append(field) }
      // What adds replaces nothing.
      if !write.entry.event.addsToField {
        writes.removeAll { ancestry.hasSeen($0.position, from: write.position) }
      }
      writes.append(write)
      latest[field] = writes
    }
    return order.compactMap { field in
      guard var writes = latest[field] else { return nil }
      // Of what adds, only what somebody who set the field had not seen stands against it, or the other way round.
      let setting = writes.filter { !$0.entry.event.addsToField }
      writes.removeAll { one in
        one.entry.event.addsToField
          && setting.allSatisfy { ancestry.hasSeen($0.position, from: one.position) }
      }
      guard !setting.isEmpty, Set(writes.map(\.entry.event)).count > 1 else { return nil }
      return Conflict(
        field: field, alternatives: writes.map { Conflict.Alternative(entry: $0.entry, device: $0.device) })
    }
  }
}

extension Entry {
  /// What may be shown of it while somebody asks to erase it: of what others speak of, that it is there, and nothing else.
  fileprivate var withoutWords: Entry? {
    let withheld = "…"
    let shown: Event
    switch event {
    case .person(.added(var person)):
      person.name = withheld
      shown = .person(.added(person))
    case .organisation(.added(var body)):
      body.name = withheld
      shown = .organisation(.added(body))
    case .space(.created(var space)):
      (space.name, space.territory) = (withheld, nil)
      shown = .space(.created(space))
    case .planned(var plan):
      (plan.title, plan.place) = (withheld, nil)
      shown = .planned(plan)
    case .agenda(let session, .added(var item, let place)):
      item.title = withheld
      shown = .agenda(session, .added(item, place))
    case .subject(.added(let subject)):
      shown = .subject(
        .added(
          Subject(
            id: subject.id, space: subject.space, title: withheld, scale: subject.scale, level: subject.level)
        ))
    case .session(let id, .cancelled): shown = .session(id, .cancelled(because: nil))
    case .session(_, .changed), .floor(_, .requested), .act(.imported): return nil
    // Without words they say when and how something was done.
    case .session, .attendance, .floor, .act, .agenda(_, .begun), .agenda(_, .ended): shown = event
    default: return nil
    }
    return Entry(act: act, at: at, event: shown)
  }
}
