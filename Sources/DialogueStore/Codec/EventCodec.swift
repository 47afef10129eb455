import Dialogue
import Journal

/// Turns entries into records and back. The kinds and keys are part of the journal's format: see *Format* of the journal
/// for the record, and the golden payloads in the tests for the kinds.
public enum EventCodec {
  /// The newest version of every kind.
  public static let version = 1

  /// The record of an entry.
  public static func record(of entry: Entry) -> NewRecord {
    var payload = PayloadWriter()
    payload.field("a", entry.act)
    write(entry.event, to: &payload)
    return NewRecord(
      kind: EventKind(of: entry.event).rawValue, version: version, milliseconds: entry.at.milliseconds,
      payload: payload.finished())
  }

  /// The entry of a record; nil for a kind or a version that this program does not know, and for records that speak of
  /// the journal itself.
  /// - Throws: a ``CodecError`` when the payload is not what its kind asks for.
  public static func entry(of record: Record) throws(CodecError) -> Entry? {
    guard record.version <= version, let bytes = record.payload, let kind = EventKind(utf8: record.kind)
    else {
      return nil
    }
    let at = Instant(milliseconds: record.milliseconds)
    do {
      let payload = try PayloadReader(bytes)
      guard let event = try event(kind, payload, at: at) else { return nil }
      return Entry(act: try payload.id("a"), at: at, event: event)
    } catch {
      throw CodecError(kind: kind.rawValue, error)
    }
  }

  /// Whether a record without an entry is one of a kind or a version that this program should know and does not. Records
  /// that speak of the journal itself are not, nor are those whose payload was erased.
  static func isUnknown(_ record: Record) -> Bool {
    record.payload != nil && !record.kind.starts(with: "journal.".utf8)
  }

  private static func write(_ event: Event, to p: inout PayloadWriter) {
    switch event {
    case .spaceCreated(let space):
      p.entity(space)
    case .spaceConfigured(let id, let setting):
      p.field("space", id)
      p.change(setting)
    case .organisationAdded(let body):
      p.field("organisation", body.id)
      p.field("name", body.name)
      p.field("college", body.college)
    case .organisationChanged(let id, let change):
      p.field("organisation", id)
      p.change(change)
    case .personAdded(let person):
      p.field("person", person.id)
      p.field("name", person.name)
      p.field("organisation", person.organisation)
      p.word("college", person.college)
    case .personChanged(let id, let change):
      p.field("person", id)
      p.change(change)
    case .personIdentified(let id, let identity):
      p.field("person", id)
      p.field("name", identity.fullName)
      p.field("contact", identity.contact)
      p.field("visible", identity.visibleTo)
    case .subjectAdded(let subject):
      p.entity(subject)
    case .subjectChanged(let id, let change):
      p.field("subject", id)
      p.change(change)
    case .milestoneAdded(let milestone):
      p.field("milestone", milestone.id)
      p.field("space", milestone.space)
      p.field("title", milestone.title)
      p.field("day", milestone.day)
      if !milestone.subjects.isEmpty { p.field("subjects", milestone.subjects) }
    case .milestoneChanged(let id, let change):
      p.field("milestone", id)
      p.change(change)
    case .initiativeStarted(let initiative):
      p.entity(initiative)
    case .initiativeChanged(let id, let change):
      p.field("initiative", id)
      p.change(change)
    case .trainingPlanned(let training):
      p.entity(training)
    case .trainingChanged(let id, let change):
      p.field("training", id)
      p.change(change)
    case .actUndone(let act):
      p.field("act", act)
    case .actRedone(let act):
      p.field("act", act)
    default: writeMeeting(event, to: &p)
    }
  }

  private static func event(_ kind: EventKind, _ p: PayloadReader, at: Instant) throws -> Event? {
    switch kind {
    case .spaceCreated: .spaceCreated(try p.space())
    case .spaceConfigured: .spaceConfigured(try p.id("space"), try p.spaceSetting())
    case .organisationAdded:
      .organisationAdded(
        Organisation(
          id: try p.id("organisation"), name: try p.text("name"), college: try p.college("college")))
    case .organisationChanged: .organisationChanged(try p.id("organisation"), try p.organisationChange())
    case .personAdded:
      .personAdded(
        Person(
          id: try p.id("person"), name: try p.text("name"), organisation: try p.id(ifPresent: "organisation"),
          college: try p.college(ifPresent: "college")))
    case .personChanged: .personChanged(try p.id("person"), try p.personChange())
    case .personIdentified:
      .personIdentified(
        try p.id("person"),
        Identity(
          fullName: try p.text("name"), contact: try p.text(ifPresent: "contact"),
          visibleTo: try p.text(ifPresent: "visible")))
    case .subjectAdded: .subjectAdded(try p.subject())
    case .subjectChanged: .subjectChanged(try p.id("subject"), try p.subjectChange())
    case .milestoneAdded:
      .milestoneAdded(
        Milestone(
          id: try p.id("milestone"), space: try p.id(ifPresent: "space"), title: try p.text("title"),
          day: try p.day("day"), subjects: try p.ids("subjects")))
    case .milestoneChanged: .milestoneChanged(try p.id("milestone"), try p.milestoneChange())
    case .initiativeStarted: .initiativeStarted(try p.initiative())
    case .initiativeChanged: .initiativeChanged(try p.id("initiative"), try p.initiativeChange())
    case .trainingPlanned: .trainingPlanned(try p.training())
    case .trainingChanged: .trainingChanged(try p.id("training"), try p.trainingChange())
    case .actUndone: .actUndone(try p.id("act"))
    case .actRedone: .actRedone(try p.id("act"))
    default: try meetingEvent(kind, p, at: at)
    }
  }
}
