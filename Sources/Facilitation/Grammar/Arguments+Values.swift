import Dialogue
import Wording

extension Arguments {
  mutating func text(_ parameter: Parameter) throws(GrammarError) -> String { try required(parameter).value }
  mutating func text(ifNamed parameter: Parameter) -> String? { named(parameter)?.value }

  mutating func day(ifNamed parameter: Parameter) throws(GrammarError) -> Day? {
    guard let token = named(parameter) else { return nil }
    return try day(token, parameter)
  }

  func day(_ token: Token, _ parameter: Parameter) throws(GrammarError) -> Day {
    do {
      return try DateReader.read(token.value, today: context.today)
    } catch {
      throw token.error(error == .noSuchDay ? .noSuchDay(token.value) : .malformed(token.value, parameter))
    }
  }

  /// A date and a time (`2026-11-22 19:00`), a time alone (today, or the day of `base`), a date alone (at 19:00), or how far
  /// behind `base`, else from now (`+90`).
  func moment(_ token: Token, _ parameter: Parameter, after base: Instant? = nil) throws(GrammarError)
    -> Instant
  {
    var text = token.value
    if let middle = text.firstIndex(of: "T"), Day(iso: text[..<middle]) != nil {
      text.replaceSubrange(middle...middle, with: " ")
    }
    let baseDay = base.map { context.zone.wallTime(at: $0).day } ?? context.today
    if let seconds = TimeReader.secondOfDay(text) {
      let moment = context.zone.instant(of: WallTime(day: baseDay, secondOfDay: seconds))
      if let base, moment <= base {
        return context.zone.instant(of: WallTime(day: baseDay.advanced(by: 1), secondOfDay: seconds))
      }
      return moment
    }
    if let minutes = TimeReader.minutesAhead(text) {
      return (base ?? context.now).advanced(bySeconds: minutes * 60)
    }
    let words = text.split(separator: " ")
    for split in words.indices.dropFirst() {
      let time = words[split...].filter { !["à", "a", "at"].contains($0.lowercased()) }.joined()
      guard let seconds = TimeReader.secondOfDay(time) else { continue }
      let date = Token(
        name: nil,
        value: words[..<split].filter { !["à", "at"].contains($0.lowercased()) }.joined(separator: " "),
        column: token.column, valueColumn: token.valueColumn)
      return context.zone.instant(of: WallTime(day: try day(date, parameter), secondOfDay: seconds))
    }
    return context.zone.instant(of: WallTime(day: try day(token, parameter), hour: 19, minute: 0))
  }

  func minutes(_ token: Token, _ parameter: Parameter, unit: Int = 1) throws(GrammarError) -> Int {
    guard let minutes = TimeReader.minutes(token.value, unit: unit) else {
      throw token.error(.malformed(token.value, parameter))
    }
    return minutes
  }

  func integer(_ token: Token, _ parameter: Parameter) throws(GrammarError) -> Int {
    let digits = token.value.filter { !$0.isWhitespace && $0 != "€" }
    guard let value = Int(digits), value == value.clamped else {
      throw token.error(.malformed(token.value, parameter))
    }
    return value
  }

  /// A value of a closed list, by its word or its label in either language.
  func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ token: Token, _ label: (Words) -> (Value) -> String
  ) throws(GrammarError) -> Value {
    let (french, english) = (label(Words(.french)), label(Words(.english)))
    let choices = Value.allCases.map { (names: [$0.rawValue, french($0), english($0)], value: $0) }
    guard let value = ChoiceMatch.find(token.value, among: choices) else {
      throw token.error(.notOneOf(token.value, expected: Value.allCases.map(\.rawValue)))
    }
    return value
  }

  func college(_ token: Token) throws(GrammarError) -> CollegeID { try college(token.value, token) }

  func college(_ name: String, _ token: Token) throws(GrammarError) -> CollegeID {
    let colleges =
      context.focus.space.flatMap { context.facts.spaces[$0]?.settings.colleges } ?? CollegeID.defaults
    let (french, english) = (Words(.french), Words(.english))
    let choices = colleges.map { (names: [$0.rawValue, french.label($0), english.label($0)], value: $0) }
    guard let college = ChoiceMatch.find(name, among: choices) else {
      throw token.error(.notOneOf(name, expected: colleges.map(\.rawValue)))
    }
    return college
  }

  func kind(_ token: Token) throws(GrammarError) -> ContributionKind {
    let kinds =
      context.focus.space.flatMap { context.facts.spaces[$0]?.settings.kinds } ?? ContributionKind.defaults
    let (french, english) = (Words(.french), Words(.english))
    let choices = kinds.map { (names: [$0.rawValue, french.label($0), english.label($0)], value: $0) }
    guard let kind = ChoiceMatch.find(token.value, among: choices) else {
      throw token.error(.notOneOf(token.value, expected: kinds.map(\.rawValue)))
    }
    return kind
  }

  /// Counts: `17` for the whole room, or `habitants:17,associations:4`.
  func counts(_ token: Token, _ parameter: Parameter) throws(GrammarError) -> [(
    college: CollegeID?, count: Int
  )] {
    if let count = Int(token.value)?.clamped { return [(nil, count)] }
    var counts: [(college: CollegeID?, count: Int)] = []
    for part in token.value.split(separator: ",") {
      let pair = part.split(separator: ":", omittingEmptySubsequences: false)
      guard pair.count == 2, let count = Int(pair[1].filter { $0 != " " })?.clamped else {
        throw token.error(.malformed(String(part), parameter))
      }
      counts.append((try college(String(pair[0]), token), count))
    }
    guard !counts.isEmpty else { throw token.error(.malformed(token.value, parameter)) }
    return counts
  }
}

extension Int {
  /// The number, or the nearest one that can be added to others without overflow; far outside what any count may be.
  var clamped: Int { Swift.min(Swift.max(self, -1_000_000_000), 1_000_000_000) }
}
