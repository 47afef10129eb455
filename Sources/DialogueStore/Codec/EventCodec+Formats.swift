import Dialogue
import Journal

extension EventCodec {
  /// Writes the events of batches, small groups and walks.
  static func writeFormats(_ event: Event, to p: inout PayloadWriter) {
    switch event {
    case .batchBegun(let id, let size):
      p.field("session", id)
      p.field("size", size)
    case .batchEnded(let id), .roundEnded(let id), .stopEnded(let id): p.field("session", id)
    case .tableAdded(let id, let table):
      p.field("session", id)
      p.field("table", table.id)
      p.field("number", table.number)
      p.field("name", table.name)
      p.field("host", table.host)
      p.field("subject", table.subject)
    case .tableChanged(let id, let table, let change):
      p.field("session", id)
      p.field("table", table)
      switch change {
      case .name(let value): p.change("name", value)
      case .host(let value): p.change("host", party: value)
      case .subject(let value): p.change("subject", value?.text)
      }
    case .roundBegun(let id, let question, let minutes):
      p.field("session", id)
      p.field("question", question)
      p.field("minutes", minutes)
    case .stopReached(let id, let stop, let place):
      p.field("session", id)
      p.field("stop", stop)
      p.field("place", place)
    default: break
    }
  }

  static func formatsEvent(_ kind: EventKind, _ p: PayloadReader) throws -> Event? {
    switch kind {
    case .batchBegun: .batchBegun(try p.id("session"), size: try p.number(ifPresent: "size"))
    case .batchEnded: .batchEnded(try p.id("session"))
    case .tableAdded:
      .tableAdded(
        try p.id("session"),
        Table(
          id: try p.id("table"), number: try p.number("number"), name: try p.text(ifPresent: "name"),
          host: try p.party(ifPresent: "host"), subject: try p.id(ifPresent: "subject")))
    case .tableChanged: .tableChanged(try p.id("session"), try p.id("table"), try p.tableChange())
    case .roundBegun:
      .roundBegun(
        try p.id("session"), question: try p.text("question"), minutes: try p.number(ifPresent: "minutes"))
    case .roundEnded: .roundEnded(try p.id("session"))
    case .stopReached: .stopReached(try p.id("session"), try p.id("stop"), place: try p.text("place"))
    case .stopEnded: .stopEnded(try p.id("session"))
    default: nil
    }
  }
}
