import Dialogue
import Journal

extension PayloadReader {
  func id<Entity>(_ key: StaticString) throws -> ID<Entity> {
    guard let id = ID<Entity>(utf8: try rawText(key)) else {
      throw CodecError(key, expected: "an identifier")
    }
    return id
  }

  func id<Entity>(ifPresent key: StaticString) throws -> ID<Entity>? {
    try rawText(ifPresent: key) == nil ? nil : try id(key)
  }

  func ids<Entity>(_ key: StaticString) throws -> [ID<Entity>] {
    try texts(key).map { text in
      guard let id = ID<Entity>(text) else { throw CodecError(key, expected: "an identifier") }
      return id
    }
  }

  /// A count, a rank or a length of time. Its bound is far above any that a meeting knows, and far enough below the end of
  /// the range that sums over a journal do not overflow, whoever wrote it.
  func number(_ key: StaticString) throws -> Int {
    guard let number = try number(ifPresent: key) else { throw CodecError(key, expected: "a number") }
    return number
  }

  func number(ifPresent key: StaticString) throws -> Int? {
    guard let number = try integer(ifPresent: key) else { return nil }
    guard (0...PayloadReader.highestNumber).contains(number) else {
      throw CodecError(key, expected: "a number from 0 to \(PayloadReader.highestNumber)")
    }
    return number
  }

  private static var highestNumber: Int { 1_000_000_000 }

  func instant(_ key: StaticString) throws -> Instant { Instant(milliseconds: Int64(try integer(key))) }

  func instant(ifPresent key: StaticString) throws -> Instant? {
    try integer(ifPresent: key).map { Instant(milliseconds: Int64($0)) }
  }

  func day(_ key: StaticString) throws -> Day {
    guard let day = Day(iso: try text(key)) else { throw CodecError(key, expected: "a date, yyyy-mm-dd") }
    return day
  }

  func day(ifPresent key: StaticString) throws -> Day? {
    try text(ifPresent: key) == nil ? nil : try day(key)
  }

  /// A word of a closed list.
  func word<Value: RawRepresentable<String> & CaseIterable>(_ key: StaticString) throws -> Value {
    guard let value = Value(rawValue: try text(key)) else {
      throw CodecError(key, expected: "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return value
  }

  func word<Value: RawRepresentable<String> & CaseIterable>(ifPresent key: StaticString) throws -> Value? {
    try text(ifPresent: key) == nil ? nil : try word(key) as Value
  }

  func college(_ key: StaticString) throws -> CollegeID { CollegeID(rawValue: try text(key)) }

  func college(ifPresent key: StaticString) throws -> CollegeID? {
    try text(ifPresent: key).map(CollegeID.init(rawValue:))
  }

  func party(_ key: StaticString) throws -> Party {
    guard let party = try party(ifPresent: key) else { throw CodecError(key, expected: "a party") }
    return party
  }

  func party(ifPresent key: StaticString) throws -> Party? {
    try object(ifPresent: key).map { try $0.asParty(key) }
  }

  func parties(_ key: StaticString) throws -> [Party] { try objects(key).map { try $0.asParty(key) } }

  private func asParty(_ key: StaticString) throws -> Party {
    if let id: ID<Person> = try id(ifPresent: "person") { return .person(id) }
    if let id: ID<Organisation> = try id(ifPresent: "organisation") { return .organisation(id) }
    if let college = try college(ifPresent: "college") { return .college(college) }
    if let name = try text(ifPresent: "name") { return .name(name) }
    throw CodecError(key, expected: "a person, an organisation, a college or a name")
  }

  func reference(_ key: StaticString) throws -> ContributionReference {
    try ContributionReference(object(key))
  }

  func reference(ifPresent key: StaticString) throws -> ContributionReference? {
    try object(ifPresent: key).map { try ContributionReference($0) }
  }

  func references(_ key: StaticString) throws -> [ContributionReference] {
    try objects(key).map { try ContributionReference($0) }
  }

  func place() throws -> AgendaPlace {
    AgendaPlace(after: try id(ifPresent: "after"), under: try id(ifPresent: "under"))
  }

  func boolean(_ key: StaticString) throws -> Bool {
    guard let value = try boolean(ifPresent: key) else { throw CodecError(key, expected: "true or false") }
    return value
  }
}

extension ContributionReference {
  fileprivate init(_ reader: PayloadReader) throws {
    self.init(session: try reader.id("session"), contribution: try reader.id("contribution"))
  }
}
