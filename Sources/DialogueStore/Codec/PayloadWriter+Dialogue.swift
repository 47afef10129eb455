import Dialogue
import Journal

extension PayloadWriter {
  mutating func field<Entity>(_ key: StaticString, _ id: ID<Entity>) { field(key, id.text) }
  mutating func field<Entity>(_ key: StaticString, _ id: ID<Entity>?) { field(key, id?.text) }
  mutating func field<Entity>(_ key: StaticString, _ ids: [ID<Entity>]) { field(key, ids.map(\.text)) }
  /// A moment beyond the calendar is put at its end, as in the time of a record.
  mutating func field(_ key: StaticString, _ instant: Instant) {
    field(key, Int(instant.inCalendar.milliseconds))
  }
  mutating func field(_ key: StaticString, _ instant: Instant?) {
    field(key, instant.map { Int($0.inCalendar.milliseconds) })
  }
  mutating func field(_ key: StaticString, _ day: Day) { field(key, day.iso) }
  mutating func field(_ key: StaticString, _ day: Day?) { field(key, day?.iso) }
  mutating func field(_ key: StaticString, _ word: some RawRepresentable<String>) {
    field(key, word.rawValue)
  }

  mutating func word<Value: RawRepresentable<String>>(_ key: StaticString, _ word: Value?) {
    field(key, word?.rawValue)
  }

  mutating func field(_ key: StaticString, _ party: Party) { object(key) { $0.party(party) } }
  mutating func field(_ key: StaticString, _ party: Party?) { if let party { field(key, party) } }
  mutating func field(_ key: StaticString, _ parties: [Party]) { objects(key, parties) { $0.party($1) } }

  private mutating func party(_ party: Party) {
    switch party {
    case .person(let id): field("person", id)
    case .organisation(let id): field("organisation", id)
    case .college(let id): field("college", id)
    case .name(let name): field("name", name)
    }
  }

  mutating func field(_ key: StaticString, _ reference: ContributionReference) {
    object(key) { $0.reference(reference) }
  }
  mutating func field(_ key: StaticString, _ reference: ContributionReference?) {
    if let reference { field(key, reference) }
  }
  mutating func field(_ key: StaticString, _ references: [ContributionReference]) {
    objects(key, references) { $0.reference($1) }
  }

  private mutating func reference(_ reference: ContributionReference) {
    field("session", reference.session)
    field("contribution", reference.contribution)
  }

  mutating func place(_ place: AgendaPlace) {
    field("after", place.after)
    field("under", place.parent)
  }

  /// A list that is left out when it is empty.
  mutating func list(_ key: StaticString, _ values: [String]) { if !values.isEmpty { field(key, values) } }
}
