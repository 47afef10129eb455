import Dialogue
import Journal

/// What an erasure would take away, to be shown before it is done.
public struct ErasurePlan: Sendable {
  /// A record, as it is listed.
  public struct Line: Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// What sort of record it is.
    public var kind: String
  }

  /// What the journal is to erase.
  public private(set) var erasures: [Erasure] = []
  /// The records that go.
  public private(set) var going: [Line] = []
  /// Records that mention a name of the person in their words, and stay: each can be erased by its number.
  public private(set) var staying: [Line] = []

  /// The plan to erase one record.
  /// - Throws: a `FileError` when the journal cannot be read.
  public static func record(
    _ number: Int, path: String, in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> ErasurePlan {
    var plan = ErasurePlan()
    _ = try JournalContents.read(JournalFiles(path: path), in: fileSystem) { record in
      guard record.number == number, record.payload != nil, !record.kindName.hasPrefix("journal.") else {
        return
      }
      plan.erasures = [Erasure(number: number)]
      plan.going = [Line(number: number, kind: record.kindName)]
    }
    return plan
  }

  /// The plan to erase who a person is outside the room; with a replacement, also what the room calls them.
  /// - Throws: a `FileError` when the journal cannot be read.
  /// - Complexity: reads the whole journal twice.
  public static func person(
    _ id: ID<Person>, replacing replacement: String?, path: String,
    in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> ErasurePlan {
    var plan = ErasurePlan()
    var names: Set<String> = []
    try plan.read(path, fileSystem, begin: { names = [] }) { plan, record, entry in
      switch entry.event {
      case .personIdentified(id, let identity):
        names.insert(identity.fullName)
        if let contact = identity.contact { names.insert(contact) }
        plan.take(record, instead: nil)
      case .personAdded(var person) where person.id == id && replacement != nil:
        names.insert(person.name)
        person.name = replacement ?? person.name
        plan.take(record, instead: Entry(act: entry.act, at: entry.at, event: .personAdded(person)))
      case .personChanged(id, .name(let name)) where replacement != nil:
        names.insert(name)
        let change = Event.personChanged(id, .name(replacement ?? name))
        plan.take(record, instead: Entry(act: entry.act, at: entry.at, event: change))
      default: break
      }
    }
    let taken = Set(plan.erasures.map(\.number))
    try plan.read(path, fileSystem) { plan, record, _ in
      guard !taken.contains(record.number), let payload = record.payload else { return }
      let text = String(decoding: payload, as: UTF8.self)
      if names.contains(where: { !$0.isEmpty && text.contains($0) }) {
        plan.staying.append(Line(number: record.number, kind: record.kindName))
      }
    }
    return plan
  }

  private mutating func take(_ record: Record, instead: Entry?) {
    let number = record.number
    erasures.append(Erasure(number: number, instead: instead.map { EventCodec.record(of: $0).payload }))
    going.append(Line(number: number, kind: record.kindName))
  }

  private mutating func read(
    _ path: String, _ fileSystem: any FileSystem, begin: () -> Void = {},
    _ body: (inout ErasurePlan, Record, Entry) -> Void
  ) throws(FileError) {
    let before = self
    var plan = self
    _ = try JournalContents.read(
      JournalFiles(path: path), in: fileSystem,
      startingOver: {
        plan = before
        begin()
      }
    ) { record in
      if let entry = try? EventCodec.entry(of: record) { body(&plan, record, entry) }
    }
    self = plan
  }
}
