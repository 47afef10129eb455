import Dialogue
import Journal

/// Who is excused, and what becomes of minutes.
extension EventCodec {
  static func write(_ event: AbsenceEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .excused(let person, let by):
      p.field("person", person)
      p.field("by", by)
      return .personExcused
    case .cleared(let person):
      p.field("person", person)
      return .excuseCleared
    }
  }

  static func write(_ event: MinutesEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .noted(let note):
      p.field("note", note.id)
      p.field("kind", note.kind)
      p.field("by", note.by)
      p.field("item", note.item)
      p.field("text", note.text)
      return .minutesNoted
    case .approved(let session):
      p.field("at", session)
      return .minutesApproved
    case .signed(let role, let party):
      p.field("role", role)
      p.field("by", party)
      return .minutesSigned
    }
  }
}

extension PayloadReader {
  func minutesNote(at: Instant) throws -> MinutesNote {
    MinutesNote(
      id: try id("note"), kind: try word("kind"), by: try party(ifPresent: "by"),
      item: try id(ifPresent: "item"),
      text: try text("text"), at: at)
  }
}
