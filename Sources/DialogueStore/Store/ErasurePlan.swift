import Dialogue
import Journal

/// What an erasure would take away, to be shown before it is done.
public struct ErasurePlan: Sendable {
  /// Makes, of names, and of what tells whether a telephone, an address or the like is to go, what takes these out of words.
  public typealias Cleaner = (_ names: Set<String>, _ isContact: @escaping (String) -> Bool) -> (String) ->
    String

  /// A record, as it is listed.
  public struct Line: Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// The device that wrote it, when it was merged; nil for a record of the journal itself.
    public var device: String?
    /// Its hash.
    public var hash: RecordHash
    /// What sort of record it is.
    public var kind: String
    /// What it says; nil when it is not understood.
    public var event: Event?

    init(_ record: Record, of device: String?, _ event: Event?) {
      (number, self.device, hash) = (record.number, device, record.hash)
      (kind, self.event) = (record.kindName, event)
    }
  }

  /// What the journal is to erase.
  public private(set) var erasures: [Erasure] = []
  /// The records that go.
  public private(set) var going: [Line] = []
  /// Records that mention a name of the person in their words, and stay: each can be erased by its number.
  public private(set) var staying: [Line] = []
  /// Records whose words stay without the name.
  public private(set) var cleaned: [Line] = []

  /// What stands in lines that are damaged and goes too, see ``traces``: how many there are.
  public private(set) var damagedLines = 0
  /// Whether a damaged line may have said what the person is called: then not all that names them may have been found.
  public private(set) var isNameUnread = false
  /// By what such a line is known to hold what goes.
  private(set) var traces = Traces()

  /// Nothing goes, yet.
  public init() {}

  /// The plan to erase one record: of the journal itself, or, with a device, of what was merged. Other versions of the same text,
  /// earlier and later ones, edited or undone, go with it.
  /// - Throws: a `FileError` when the journal cannot be read.
  public static func record(
    _ number: Int, of device: String? = nil, path: String, in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> ErasurePlan {
    var plan = ErasurePlan()
    var thing: WordedThing?
    try plan.readAll(path, fileSystem) { plan, record, foreign in
      guard record.number == number, foreign == device, record.payload != nil,
        !record.kindName.hasPrefix("journal.")
      else { return }
      plan.take(record, of: device, (try? EventCodec.entry(of: record)).flatMap { $0 }, instead: nil)
      thing = thing ?? WordedThing(of: record)
    }
    if device == nil { plan.traces.numbers.insert(number) }
    if thing == nil, device == nil {
      // A record that is damaged may still say of what it was: its later wordings are no damage.
      _ = try DamagedLines(JournalFiles(path: path), in: fileSystem).count { line in
        if line.mayBe == number...number { thing = thing ?? WordedThing(ofDamaged: line) }
        return false
      }
    }
    if thing == nil {
      // Of what was erased, words may have stayed in its place: they go as well. What stands for a person is nobody's.
      try plan.read(path, fileSystem, begin: { thing = nil }) { plan, record, foreign, entry in
        guard record.number == number, foreign == device, let worded = WordedThing(of: record),
          !worded.isOfPerson
        else { return }
        plan.take(record, of: device, entry, instead: nil)
        thing = worded
      }
    }
    if let thing {
      let taken = Set(plan.erasures.map(\.hash))
      plan.traces.ids.insert(thing.id)
      func take(_ plan: inout ErasurePlan, _ record: Record, _ foreign: String?) {
        guard !taken.contains(record.hash), thing.isWorded(by: record) else { return }
        plan.take(record, of: foreign, (try? EventCodec.entry(of: record)).flatMap { $0 }, instead: nil)
      }
      if thing.isOfPerson {
        try plan.readAll(path, fileSystem) { take(&$0, $1, $2) }
      } else {
        try plan.read(path, fileSystem) { plan, record, foreign, _ in take(&plan, record, foreign) }
      }
    }
    try plan.countDamaged(path, fileSystem)
    return plan
  }

  /// The people of whom an identity or a damaged line says that they are called so: whoever was added in a record that
  /// is damaged is on no list.
  /// - Throws: a `FileError` when the journal cannot be read.
  public static func unlisted(
    _ name: String, path: String, in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> Set<ID<Person>> {
    var found: Set<ID<Person>> = []
    var plan = ErasurePlan()
    try plan.readAll(path, fileSystem) { _, record, _ in
      switch (try? EventCodec.entry(of: record)).flatMap({ $0 })?.event {
      case .person(.identified(let id, let identity)) where identity.fullName.folded == name.folded:
        found.insert(id)
      case .person(.changed(let id, .name(let other))) where other.folded == name.folded: found.insert(id)
      default: break
      }
    }
    _ = try DamagedLines(JournalFiles(path: path), in: fileSystem).count { line in
      let text = String(decoding: line.bytes, as: UTF8.self)
      if Traces.names(in: line).contains(where: { $0.folded == name.folded }),
        let id = text.firstMatch(of: /"person":"([0-9a-z]+)"/).flatMap({ ID<Person>(String($0.1)) })
      {
        found.insert(id)
      }
      return false
    }
    return found
  }

  /// The plan to erase who a person is outside the room; with a replacement, also what the room calls them.
  /// - Parameters:
  ///   - id: The person.
  ///   - replacement: What stands for the name; nil to leave what the room calls them.
  ///   - path: The journal.
  ///   - cleaner: Makes, of all their names and of what tells how they are reached, what takes these out of somebody's words;
  ///     nil to leave them there.
  ///   - fileSystem: Where the journal stands.
  /// - Returns: What would go.
  /// - Throws: a `FileError` when the journal cannot be read.
  /// - Complexity: reads the whole journal twice.
  public static func person(
    _ id: ID<Person>, replacing replacement: String?, path: String,
    cleaning cleaner: Cleaner? = nil,
    in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> ErasurePlan {
    var plan = ErasurePlan()
    // Whoever was entered twice is erased in both entries.
    var joined: [(id: ID<Person>, kept: ID<Person>)] = []
    try plan.read(path, fileSystem, begin: { joined = [] }) { _, _, _, entry in
      if case .joined(.people(let id, let kept))? = entry?.event { joined.append((id, kept)) }
    }
    var all: Set<ID<Person>> = [id]
    for _ in joined { for join in joined where all.contains(join.kept) { all.insert(join.id) } }
    var (names, contacts): (Set<String>, Set<String>) = ([], [])
    // What was noted with their name in front before it was said who that is.
    var openedBy: Set<ContributionReference> = []
    try plan.read(path, fileSystem, begin: { (names, contacts, openedBy) = ([], [], []) }) {
      plan, record, device, entry in
      guard let entry else { return }
      switch entry.event {
      case .contribution(.changed(let reference, .speaker(.person(let somebody)?)))
      where all.contains(somebody):
        openedBy.insert(reference)
      case .person(.identified(let somebody, let identity)) where all.contains(somebody):
        names.insert(identity.fullName)
        if let contact = identity.contact { contacts.insert(contact) }
        plan.take(record, of: device, entry, instead: nil)
      case .person(.contacted(let somebody, let contact)) where all.contains(somebody):
        contacts.formUnion([contact.mail, contact.telephone, contact.address].compactMap { $0 })
        plan.take(record, of: device, entry, instead: nil)
      case .person(.added(var person)) where all.contains(person.id) && replacement != nil:
        names.insert(person.name)
        person.name = replacement ?? person.name
        // What somebody is, « adjointe au maire », names them as well.
        (person.function, person.isElected) = (nil, false)
        plan.take(
          record, of: device, entry,
          instead: Entry(act: entry.act, at: entry.at, event: .person(.added(person)))
        )
      case .person(.changed(let somebody, .name(let name)))
      where all.contains(somebody) && replacement != nil:
        names.insert(name)
        let change = Event.person(.changed(somebody, .name(replacement ?? name)))
        plan.take(
          record, of: device, entry, instead: Entry(act: entry.act, at: entry.at, event: change))
      case .person(.changed(let somebody, .function)) where all.contains(somebody) && replacement != nil:
        let change = Event.person(.changed(somebody, .function(nil)))
        plan.take(
          record, of: device, entry, instead: Entry(act: entry.act, at: entry.at, event: change))
      case .mandate(let space, .given(var mandate))
      where all.contains(mandate.person) && replacement != nil && mandate.role != nil:
        mandate.role = nil
        plan.take(
          record, of: device, entry,
          instead: Entry(act: entry.act, at: entry.at, event: .mandate(space, .given(mandate))))
      case .floor(let session, .requested(var request)) where replacement != nil && request.reason != nil:
        // Why somebody wanted the floor speaks of them without a name.
        guard case .person(let somebody) = request.party, all.contains(somebody) else { return }
        request.reason = nil
        plan.take(
          record, of: device, entry,
          instead: Entry(act: entry.act, at: entry.at, event: .floor(session, .requested(request))))
      case .person(.changed(let somebody, .isElected)) where all.contains(somebody) && replacement != nil:
        let change = Event.person(.changed(somebody, .isElected(false)))
        plan.take(
          record, of: device, entry, instead: Entry(act: entry.act, at: entry.at, event: change))
      default: break
      }
    }
    // Without a name nobody is to be known by an identity either, should another device still give one.
    if replacement != nil {
      for place in plan.erasures.indices {
        plan.erasures[place].about = plan.erasures[place].about.map {
          $0.split(separator: "/").prefix(2).joined(separator: "/")
        }
      }
    }
    for id in all { plan.traces.ids.insert(id.text) }
    plan.traces.families = ["person.", "mandate."]
    let damaged = try plan.damagedNames(path, fileSystem)
    let mentions = Mentions(names: names, contacts: contacts, damaged: damaged)
    plan.traces.mentions = mentions
    let taken = Set(plan.erasures.map(\.hash))
    let reached = Mentions(names: [], contacts: contacts)
    let clean = replacement == nil ? nil : cleaner?(names) { reached.stand(in: $0) }
    try plan.read(path, fileSystem) { plan, record, device, entry in
      guard !taken.contains(record.hash), let payload = record.payload else { return }
      if replacement != nil, let entry, case .contribution(.noted(var note)) = entry.event,
        openedBy.contains(note.reference), note.dropOpenName()
      {
        plan.take(
          record, of: device, entry,
          instead: Entry(act: entry.act, at: entry.at, event: .contribution(.noted(note))))
        // It speaks of the person: what is said of the note later stays.
        plan.erasures[plan.erasures.count - 1].about = "person/\(id.text)"
        return
      }
      plan.take(mentions, out: payload, of: record, device, entry, clean)
    }
    try plan.countDamaged(path, fileSystem)
    return plan
  }

  /// The plan to take a name out of everybody's words: that of somebody who was erased before, or is on no list.
  /// - Throws: a `FileError` when the journal cannot be read.
  public static func words(
    naming name: String, cleaning cleaner: Cleaner, path: String,
    in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> ErasurePlan {
    var plan = ErasurePlan()
    let clean = cleaner([name]) { _ in false }
    let mentions = Mentions(names: [name], contacts: [])
    try plan.read(path, fileSystem) { plan, record, device, entry in
      guard let payload = record.payload else { return }
      plan.take(mentions, out: payload, of: record, device, entry, clean)
    }
    return plan
  }

  /// Lists a record whose words have a name in them, and plans to take it out of them where that is wanted.
  private mutating func take(
    _ mentions: Mentions, out payload: UnsafeRawBufferPointer, of record: Record, _ device: String?,
    _ entry: Entry?, _ clean: ((String) -> String)?
  ) {
    guard mentions.stand(in: WordedPayload.said(in: payload)) else { return }
    let line = Line(record, of: device, entry?.event)
    let left = entry == nil ? nil : clean.flatMap { WordedPayload.mapped(payload, $0) }
    if let left, !left.elementsEqual(payload) {
      erasures.append(
        Erasure(
          number: record.number, device: device, hash: record.hash, about: WordedThing(of: record)?.about,
          instead: left))
      cleaned.append(line)
    }
    let isLeft = left?.withUnsafeBytes { mentions.stand(in: WordedPayload.said(in: $0)) } ?? true
    if isLeft { staying.append(line) }
  }

  /// The plan to agree to what other devices ask to erase. Where they want to leave the words without a name, these stay so;
  /// else what they want to put in the place never counts: of a person the place stays, under the replacement; of everything
  /// else nothing does.
  /// - Parameters:
  ///   - asked: What is agreed to.
  ///   - replacement: What stands for the name of a person.
  ///   - path: The journal.
  ///   - fileSystem: Where the journal stands.
  /// - Returns: What would go.
  /// - Throws: a `FileError` when the journal cannot be read.
  /// - Complexity: reads the whole journal and its peers.
  public static func asked(
    _ asked: [AskedErasure], replacing replacement: String, path: String,
    in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> ErasurePlan {
    var plan = ErasurePlan()
    let devices = Dictionary(asked.map { ($0.hash, $0.device) }) { first, _ in first }
    let rests = Dictionary(asked.compactMap { one in one.instead.map { (one.hash, $0) } }) { first, _ in first
    }
    var shortened: Set<RecordHash> = []
    // Whoever agrees to take a text away agrees for all its versions, also those that stand here.
    var things: [String: WordedThing] = [:]
    try plan.readAll(path, fileSystem) { plan, record, foreign in
      guard devices[record.hash] != nil else { return }
      if let rest = rests[record.hash], let payload = record.payload,
        Reduction.isReduction(rest, of: payload)
      {
        if shortened.insert(record.hash).inserted {
          plan.leave(rest, of: record, devices[record.hash] ?? foreign)
        }
        return
      }
      // A later wording, maybe of something of ours, goes alone.
      guard let entry = (try? EventCodec.entry(of: record)).flatMap({ $0 }), entry.event.created != nil,
        let thing = WordedThing(of: record)
      else { return }
      things[thing.about] = thing
    }
    try plan.readAll(path, fileSystem) { plan, record, foreign in
      guard record.payload != nil, !shortened.contains(record.hash) else { return }
      let isVersion = WordedThing(of: record).map { things[$0.about] != nil } ?? false
      guard devices[record.hash] != nil || isVersion else { return }
      let device = devices[record.hash] ?? foreign
      let entry = (try? EventCodec.entry(of: record)).flatMap { $0 }
      var instead: Entry?
      switch entry?.event {
      case .person(.added(var person))?:
        (person.name, person.function, person.isElected) = (replacement, nil, false)
        instead = entry.map { Entry(act: $0.act, at: $0.at, event: .person(.added(person))) }
      case .mandate(let space, .given(var mandate))?:
        // Who holds a seat goes on to hold it.
        mandate.role = nil
        instead = entry.map { Entry(act: $0.act, at: $0.at, event: .mandate(space, .given(mandate))) }
      default: break
      }
      plan.take(record, of: device, entry, instead: instead)
      // Who has no name has no identity either, should another device still give one.
      if case .person(.added(let person))? = instead?.event {
        plan.erasures[plan.erasures.count - 1].about = "person/\(person.id.text)"
      }
    }
    return plan
  }

  /// Takes everything that is damaged, whoever it may speak of.
  /// - Throws: a `FileError` when the journal cannot be read.
  public mutating func takeAllDamaged(path: String, in fileSystem: any FileSystem = POSIXFileSystem())
    throws(FileError)
  {
    traces.takesAll = true
    try countDamaged(path, fileSystem)
  }

  /// What damaged lines that speak of the person still say of their names.
  private mutating func damagedNames(_ path: String, _ fileSystem: any FileSystem) throws(FileError) -> Set<
    String
  > {
    var (names, traces): (Set<String>, Traces) = ([], traces)
    traces.takesAll = false
    let found = try DamagedLines(JournalFiles(path: path), in: fileSystem).count { line in
      guard traces.mayName(line) else { return false }
      names.formUnion(Traces.names(in: line))
      return true
    }
    isNameUnread = found > 0
    return names
  }

  private mutating func countDamaged(_ path: String, _ fileSystem: any FileSystem) throws(FileError) {
    damagedLines = try DamagedLines(JournalFiles(path: path), in: fileSystem).count(where: traces.stand)
  }

  /// Reads the journal as it stands in the files, and what was merged: what was put in the place of a record is no record.
  private mutating func readAll(
    _ path: String, _ fileSystem: any FileSystem, _ body: (inout ErasurePlan, Record, String?) -> Void
  ) throws(FileError) {
    var plan = self
    let files = JournalFiles(path: path)
    _ = try JournalContents.read(files, in: fileSystem) { body(&plan, $0, nil) }
    // Also what an interrupted merge has left.
    if try files.hasPeers(in: fileSystem) {
      try JournalUnion(files, in: fileSystem).read(in: fileSystem, withAll: true) { record, origin in
        if !origin.isOwn { body(&plan, record, origin.order.device) }
      }
    }
    self = plan
  }

  /// Plans to leave the words of a record without what somebody wants to be taken out.
  private mutating func leave(_ rest: [UInt8], of record: Record, _ device: String?) {
    erasures.append(
      Erasure(
        number: record.number, device: device, hash: record.hash, about: WordedThing(of: record)?.about,
        instead: rest))
    let entry = rest.withUnsafeBytes { bytes in
      var left = record
      left.payload = bytes
      return (try? EventCodec.entry(of: left)).flatMap { $0 }
    }
    cleaned.append(Line(record, of: device, entry?.event))
  }

  private mutating func take(_ record: Record, of device: String?, _ entry: Entry?, instead: Entry?) {
    erasures.append(
      Erasure(
        number: record.number, device: device, hash: record.hash, about: WordedThing(of: record)?.about,
        instead: instead.map { EventCodec.record(of: $0).payload }))
    going.append(
      Line(record, of: device, entry?.event))
  }

  private mutating func read(
    _ path: String, _ fileSystem: any FileSystem, begin: () -> Void = {},
    _ body: (inout ErasurePlan, Record, String?, Entry?) -> Void
  ) throws(FileError) {
    let before = self
    var plan = self
    let files = JournalFiles(path: path)
    _ = try JournalContents.read(
      files, in: fileSystem,
      beginning: { _ in
        plan = before
        begin()
      }
    ) { record in
      body(&plan, record, nil, (try? EventCodec.entry(of: record)).flatMap { $0 })
    }
    // Also what an interrupted merge has left.
    if try files.hasPeers(in: fileSystem) {
      plan = before
      begin()
      try JournalUnion(files, in: fileSystem).read(in: fileSystem, withAll: true) { record, origin in
        let device = origin.isOwn ? nil : origin.order.device
        body(&plan, record, device, (try? EventCodec.entry(of: record)).flatMap { $0 })
      }
    }
    self = plan
  }
}
