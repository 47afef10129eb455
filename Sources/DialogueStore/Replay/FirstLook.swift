import Dialogue
import Glibc
import Journal

/// What a first screen needs of meetings, beyond that they were planned and held, with their agendas, decisions and commitments.
public struct FirstNeeds: Sendable {
  /// Meetings of which all is needed.
  public var wholly: Set<ID<Session>>
  /// Meetings of which only what was said is needed, and what became of it.
  public var contributions: Set<ID<Session>>

  /// What a first screen needs.
  public init(wholly: Set<ID<Session>> = [], contributions: Set<ID<Session>> = []) {
    self.wholly = wholly
    self.contributions = contributions
  }
}

extension Concertation {
  /// What is known of a journal at a first look, to draw a screen from it while all of it is read and verified, and for
  /// nothing else: what was said, and who had the floor, is missing of all meetings but those that are needed.
  /// - Parameters:
  ///   - path: The journal.
  ///   - fileSystem: Where it is.
  ///   - needs: What is needed, told by a state that has nothing but meetings and their agendas.
  /// - Returns: Nil where there is no first look, see `Journal.Glance`, or where it is not worth while.
  /// - Complexity: O(*n*) at the speed of memory, and that of what is needed.
  public static func firstLook(
    path: String, in fileSystem: any FileSystem = POSIXFileSystem(), needs: (Facts) -> FirstNeeds
  ) -> Concertation? {
    let files = JournalFiles(path: path)
    guard let size = try? fileSystem.open(path, .read).size(), size >= FirstEntries.worthwhile,
      let first = try? Glance(files, in: fileSystem, into: FirstEntries(.skeleton))
    else { return nil }
    let looks = first.batches + [first.instead]
    guard looks.allSatisfy({ !$0.isDoubtful }) else { return nil }
    let standing = ActStanding(of: first.batches.flatMap(\.acts))
    var outline = Replay(standing, isForPicture: true)
    for (look, place) in FirstEntries.order(of: looks) where looks[look].entries[place].event.isOfOutline {
      outline.apply(looks[look].entries[place], canBeUndone: false)
    }
    var needs = needs(outline.finish().facts)
    let runs = first.batches.flatMap(\.left)
    // The newest acts of all can be undone.
    needs.wholly.formUnion(runs.lazy.filter { $0.end > size - FirstEntries.recent }.map(\.session))
    let wanted = runs.filter { needs.wholly.contains($0.session) || needs.contributions.contains($0.session) }
    var rest: [FirstEntries] = []
    if let start = wanted.map(\.start).min() {
      guard
        let second = try? Glance(
          files, in: fileSystem, from: start, to: size, into: FirstEntries(.rest(needs))),
        second.batches.allSatisfy({ !$0.isDoubtful })
      else { return nil }
      rest = second.batches
    }
    var replaying = Replaying(standing, isForPicture: true)
    for batch in FirstEntries.merged(first.batches, rest + [first.instead]) { replaying.fold(batch) }
    return replaying.finish()
  }
}

extension Event {
  /// Whether it tells which meetings there are, and where they stand.
  fileprivate var isOfOutline: Bool {
    switch self {
    case .space, .planned, .session, .agenda, .joined: true
    default: false
    }
  }
}

/// Entries that are gathered at a first look.
struct FirstEntries: GlanceBatch {
  /// What is gathered.
  enum Part {
    /// All but what was said and who had the floor.
    case skeleton
    /// Only that, of the meetings for which it is needed.
    case rest(FirstNeeds)
  }

  /// Where records of a meeting stand that were left out, with whatever stands between them.
  struct Run {
    var session: ID<Session>
    var start: Int
    var end: Int
  }

  /// Smaller journals are read in the same time.
  static let worthwhile = 512 << 10
  /// How much at the end of a journal is taken whole, in bytes: more than the acts that can be undone, in most.
  static let recent = 256 << 10

  private var batch = EntryBatch()
  /// Where each of them stands.
  private(set) var places: [Int] = []
  /// Those that speak of acts.
  private(set) var acts: [Entry] = []
  /// What was left out.
  private(set) var left: [Run] = []
  /// Whether a record was not understood.
  private(set) var isDoubtful = false
  private let part: Part

  init(_ part: Part) { self.part = part }

  mutating func wants(kind: UnsafeRawBufferPointer, payload: UnsafeRawBufferPointer, at place: Int) -> Bool {
    let isOfFloor = kind.has("floor.", at: 0)
    guard isOfFloor || kind.has("contribution.", at: 0), !payload.hasAnswers,
      let session = payload.sessionInFront
    else {
      if case .skeleton = part { return true }
      return false
    }
    switch part {
    case .skeleton:
      if left.last?.session == session {
        left[left.count - 1].end = place
      } else {
        left.append(Run(session: session, start: place, end: place))
      }
      return false
    case .rest(let needs):
      return needs.wholly.contains(session) || !isOfFloor && needs.contributions.contains(session)
    }
  }

  mutating func gather(_ record: Record) {
    do throws(CodecError) {
      guard let entry = try EventCodec.entry(of: record) else { return }
      if case .act = entry.event { acts.append(entry) }
      batch.gather(entry)
      places.append(record.place.offset)
    } catch {
      isDoubtful = true
    }
  }

  fileprivate var entries: [Entry] { _read { yield batch.entries } }

  /// Which look has each entry, and where in it, in the order of the file. Entries are large: they stay where they are.
  fileprivate static func order(of looks: [FirstEntries]) -> [(look: Int, place: Int)] {
    let all = looks.enumerated().flatMap { look, entries in
      entries.places.indices.map { (look: look, place: $0) }
    }
    func isBefore(_ a: (look: Int, place: Int), _ b: (look: Int, place: Int)) -> Bool {
      looks[a.look].places[a.place] < looks[b.look].places[b.place]
    }
    let isInOrder = zip(all, all.dropFirst()).allSatisfy { !isBefore($1, $0) }
    return isInOrder ? all : all.sorted(by: isBefore)
  }

  /// The entries of all looks in the order of the file, stretch by stretch of the first.
  fileprivate static func merged(_ first: [FirstEntries], _ rest: [FirstEntries]) -> [EntryBatch] {
    var others = order(of: rest)[...]
    func take(before end: Int, into batch: inout EntryBatch) {
      while let (look, place) = others.first, rest[look].places[place] < end {
        batch.gather(rest[look].entries[place])
        others.removeFirst()
      }
    }
    var batches = first.map { stretch in
      guard let other = others.first, let end = stretch.places.last,
        rest[other.look].places[other.place] < end
      else { return stretch.batch }
      var batch = EntryBatch()
      batch.reserve(stretch.places.count)
      for (place, offset) in stretch.places.enumerated() {
        take(before: offset, into: &batch)
        batch.gather(stretch.entries[place])
      }
      return batch
    }
    var last = EntryBatch()
    take(before: .max, into: &last)
    batches.append(last)
    return batches
  }
}

extension UnsafeRawBufferPointer {
  /// The session that a payload names first behind its act, or of which a contribution is spoken first; nil where it does not.
  fileprivate var sessionInFront: ID<Session>? {
    // {"a":"…"
    var place = 6 + 12 + 1
    if has(",\"session\":\"", at: place) {
      place += 12
    } else if has(",\"of\":{\"session\":\"", at: place) {
      place += 18
    } else {
      return nil
    }
    guard place + 13 <= count, self[place + 12] == 0x22 else { return nil }
    return identifier(UnsafeRawBufferPointer(rebasing: self[place..<(place + 12)])).map { ID(rawValue: $0) }
  }

  /// Whether a payload says that something is an answer: that reaches into other meetings.
  fileprivate var hasAnswers: Bool {
    let key: StaticString = "\"answers\":"
    guard let base = baseAddress else { return false }
    var place = 0
    // By the brackets of lists, which are few.
    while let found = memchr(base + place, 0x5B, count - place) {
      place = UnsafeRawPointer(found) - base + 1
      if has(key, at: place - 1 - key.utf8CodeUnitCount) { return true }
    }
    return false
  }

  fileprivate func has(_ text: StaticString, at place: Int) -> Bool {
    guard let base = baseAddress, place >= 0, place + text.utf8CodeUnitCount <= count else { return false }
    return memcmp(base + place, text.utf8Start, text.utf8CodeUnitCount) == 0
  }
}
