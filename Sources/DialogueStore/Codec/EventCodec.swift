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
    let kind = write(entry.event, to: &payload)
    return NewRecord(
      kind: kind, version: version, milliseconds: entry.at.milliseconds, payload: payload.finished())
  }

  /// The entry of a record; nil for a kind or a version that this program does not know, and for records that speak of
  /// the journal itself.
  /// - Throws: a ``CodecError`` when the payload is not what its kind asks for.
  public static func entry(of record: Record) throws(CodecError) -> Entry? {
    guard record.version <= version, let bytes = record.payload else { return nil }
    let at = Instant(milliseconds: record.milliseconds)
    do {
      let payload = try PayloadReader(bytes)
      guard let event = try event(record.kindName, payload, at: at) else { return nil }
      return Entry(act: try payload.id("a"), at: at, event: event)
    } catch {
      throw CodecError(kind: record.kindName, error)
    }
  }

  private static func write(_ event: Event, to p: inout PayloadWriter) -> String {
    switch event {
    case .spaceCreated(let space):
      p.entity(space)
      return "space.created"
    case .spaceConfigured(let id, let setting):
      p.field("space", id)
      p.change(setting)
      return "space.configured"
    case .organisationAdded(let body):
      p.field("organisation", body.id)
      p.field("name", body.name)
      p.field("college", body.college)
      return "organisation.added"
    case .organisationChanged(let id, let change):
      p.field("organisation", id)
      p.change(change)
      return "organisation.changed"
    case .personAdded(let person):
      p.field("person", person.id)
      p.field("name", person.name)
      p.field("organisation", person.organisation)
      p.word("college", person.college)
      return "person.added"
    case .personChanged(let id, let change):
      p.field("person", id)
      p.change(change)
      return "person.changed"
    case .personIdentified(let id, let identity):
      p.field("person", id)
      p.field("name", identity.fullName)
      p.field("contact", identity.contact)
      return "person.identified"
    case .subjectAdded(let subject):
      p.entity(subject)
      return "subject.added"
    case .subjectChanged(let id, let change):
      p.field("subject", id)
      p.change(change)
      return "subject.changed"
    case .milestoneAdded(let milestone):
      p.field("milestone", milestone.id)
      p.field("space", milestone.space)
      p.field("title", milestone.title)
      p.field("day", milestone.day)
      if !milestone.subjects.isEmpty { p.field("subjects", milestone.subjects) }
      return "milestone.added"
    case .milestoneChanged(let id, let change):
      p.field("milestone", id)
      p.change(change)
      return "milestone.changed"
    case .initiativeStarted(let initiative):
      p.entity(initiative)
      return "initiative.started"
    case .initiativeChanged(let id, let change):
      p.field("initiative", id)
      p.change(change)
      return "initiative.changed"
    case .trainingPlanned(let training):
      p.entity(training)
      return "training.planned"
    case .trainingChanged(let id, let change):
      p.field("training", id)
      p.change(change)
      return "training.changed"
    case .actUndone(let act):
      p.field("act", act)
      return "act.undone"
    case .actRedone(let act):
      p.field("act", act)
      return "act.redone"
    default: return writeMeeting(event, to: &p)
    }
  }

  private static func event(_ kind: String, _ p: PayloadReader, at: Instant) throws -> Event? {
    switch kind {
    case "space.created": .spaceCreated(try p.space())
    case "space.configured": .spaceConfigured(try p.id("space"), try p.spaceSetting())
    case "organisation.added":
      .organisationAdded(
        Organisation(
          id: try p.id("organisation"), name: try p.text("name"), college: try p.college("college")))
    case "organisation.changed": .organisationChanged(try p.id("organisation"), try p.organisationChange())
    case "person.added":
      .personAdded(
        Person(
          id: try p.id("person"), name: try p.text("name"), organisation: try p.id(ifPresent: "organisation"),
          college: try p.college(ifPresent: "college")))
    case "person.changed": .personChanged(try p.id("person"), try p.personChange())
    case "person.identified":
      .personIdentified(
        try p.id("person"), Identity(fullName: try p.text("name"), contact: try p.text(ifPresent: "contact")))
    case "subject.added": .subjectAdded(try p.subject())
    case "subject.changed": .subjectChanged(try p.id("subject"), try p.subjectChange())
    case "milestone.added":
      .milestoneAdded(
        Milestone(
          id: try p.id("milestone"), space: try p.id(ifPresent: "space"), title: try p.text("title"),
          day: try p.day("day"), subjects: try p.ids("subjects")))
    case "milestone.changed": .milestoneChanged(try p.id("milestone"), try p.milestoneChange())
    case "initiative.started": .initiativeStarted(try p.initiative())
    case "initiative.changed": .initiativeChanged(try p.id("initiative"), try p.initiativeChange())
    case "training.planned": .trainingPlanned(try p.training())
    case "training.changed": .trainingChanged(try p.id("training"), try p.trainingChange())
    case "act.undone": .actUndone(try p.id("act"))
    case "act.redone": .actRedone(try p.id("act"))
    default: try meetingEvent(kind, p, at: at)
    }
  }
}
