import Dialogue
import Journal

/// How recurring points, templates and the sides of colleges stand in payloads.
extension PayloadWriter {
  mutating func entity(_ item: RecurringItem) {
    field("title", item.title)
    field("kind", item.kind)
    field("minutes", item.plannedMinutes)
    field("place", item.place)
  }

  mutating func entity(_ template: AgendaTemplate) {
    field("name", template.name)
    objects("items", template.items) { writer, item in
      writer.field("title", item.title)
      writer.field("kind", item.kind)
      writer.field("minutes", item.plannedMinutes)
      writer.field("nested", item.isNested)
    }
  }

  /// `jeunes:civil`, in the order of the names, so that the same sides are the same bytes.
  static func sides(_ sides: [CollegeID: College.Side]) -> [String] {
    sides.sorted { $0.key < $1.key }.map { "\($0.key.rawValue):\($0.value.rawValue)" }
  }
}

extension PayloadReader {
  func recurringItem() throws -> RecurringItem {
    RecurringItem(
      title: try text("title"), kind: try word("kind"), plannedMinutes: try number(ifPresent: "minutes"),
      place: try word("place"))
  }

  func template() throws -> AgendaTemplate {
    AgendaTemplate(
      name: try text("name"),
      items: try objects("items").map {
        AgendaTemplate.Item(
          title: try $0.text("title"), kind: try $0.word("kind"),
          plannedMinutes: try $0.number(ifPresent: "minutes"), isNested: try $0.boolean("nested"))
      })
  }

  func sides(_ key: StaticString) throws -> [CollegeID: College.Side] {
    var sides: [CollegeID: College.Side] = [:]
    for text in try texts(key) {
      guard let colon = text.lastIndex(of: ":"),
        let side = College.Side(rawValue: String(text[text.index(after: colon)...]))
      else { throw CodecError(key, expected: "a college and its side, jeunes:civil") }
      sides[CollegeID(rawValue: String(text[..<colon]))] = side
    }
    return sides
  }
}
