import Dialogue
import Journal

extension PayloadReader {
  func id<Entity>(_ key: StaticString) throws -> ID<Entity> {
    guard let number = try identifier(rawText(key)) else { throw CodecError(key, expected: "an identifier") }
    return ID(rawValue: number)
  }

  func id<Entity>(ifPresent key: StaticString) throws -> ID<Entity>? {
    guard let text = try rawText(ifPresent: key) else { return nil }
    guard let number = identifier(text) else { throw CodecError(key, expected: "an identifier") }
    return ID(rawValue: number)
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

  /// A moment of the years that dates have, as the journal's own times are: with one beyond nothing was said.
  func instant(_ key: StaticString) throws -> Instant {
    guard let instant = try instant(ifPresent: key) else { throw CodecError(key, expected: "a moment") }
    return instant
  }

  func instant(ifPresent key: StaticString) throws -> Instant? {
    guard let instant = try integer(ifPresent: key).map({ Instant(milliseconds: Int64($0)) }) else {
      return nil
    }
    guard instant.isInCalendar else {
      throw CodecError(key, expected: "a moment of the years 0000 to 9999, in milliseconds since 1970")
    }
    return instant
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

/// The number behind the twelve characters of an identifier, as `ID.init(utf8:)` reads them; nil when they are none.
/// Identifiers are a third of a payload, and the initializer, generic in what it reads, is not specialized from here.
func identifier(_ text: UnsafeRawBufferPointer) -> UInt64? {
  guard text.count == 12 else { return nil }
  var number: UInt64 = 0
  var all: UInt8 = 0xFF
  // Without branches: the characters are random, and a branch that is guessed wrong costs more than all of this.
  for byte in text {
    let digit = digits.utf8Start[Int(min(byte &- 48, 75))]
    all &= digit
    number = number << 5 | UInt64(digit & 31)
  }
  return all & 0x40 != 0 ? number : nil
}

/// What the bytes from `0` to `z` stand for in an identifier, and any other: 64 and the digit, or a blank for what is none.
private let digits: StaticString =
  "@ABCDEFGHI                                       JKLMNOPQ RS TU VWXYZ [\\]^_ "
