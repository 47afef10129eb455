import Dialogue
import Wording

extension DocumentContext {
  /// What a party is called.
  func name(of party: Party) -> String {
    // A group that speaks bears its name as others do theirs.
    if case .college(let college) = party { return words.label(college).oneLine.capitalizedFirst }
    // What stands for a name is said in the language of the document.
    if facts.isForgotten(party) { return words(ForgetPhrase.erasedPerson) }
    let name = facts.name(of: party)?.oneLine ?? ""
    return name.isEmpty ? words(.unknownParty) : name
  }

  /// What a party is called, with the organisation for which somebody speaks where they come first.
  func fullName(of party: Party) -> String { fullName(of: party) { $0 } }

  /// « par la Ville », « par Mme Ferrand (Ville) ».
  func by(_ party: Party) -> String {
    if case .college(let college) = party { return words.by(words.label(college).oneLine) }
    return fullName(of: party, words.by)
  }

  private func fullName(of party: Party, _ phrase: (String) -> String) -> String {
    switch party {
    case .organisation(let id): mention(of: id, phrase)
    case .person(let id): phrase(name(of: party)) + once(id, organisation(of: party).map { " (\($0))" })
    case .college, .name: phrase(name(of: party))
    }
  }

  /// A name with the body and the function of who bears it.
  func titled(_ party: Party) -> String {
    guard case .person(let id) = party, let person = facts.people[id],
      person.isElected || person.function != nil
    else { return fullName(of: party) }
    let function = person.function?.oneLine
    let elected = words(CardPhrase.elected)
    let isSaid = function.map { $0.folded.contains(elected.folded.prefix(3)) } ?? false
    let parts = [organisation(of: party), function, person.isElected && !isSaid ? elected : nil]
      .compactMap(\.self)
    return name(of: party) + once(id, " (\(parts.joined(separator: ", ")))")
  }

  /// For whom a party speaks: organisation and college.
  func standing(of party: Party) -> String? {
    if case .college = party { return nil }
    let body = organisation(of: party)
    guard let college = facts.college(of: party).map({ words.label($0).oneLine }) else { return body }
    guard case .person(let id) = party else { return college }
    return once(id, body.map { "\($0), " }) + college
  }

  /// What an organisation is called: in full where it comes first, by its short form from then on.
  func mention(of id: ID<Organisation>, _ phrase: (String) -> String = { $0 }) -> String {
    let name = phrase(self.name(of: .organisation(id)))
    guard mentionsOnce, let short = shortNames[id] else { return name }
    return Mention.marked("o\(id.rawValue)", full: name, short: phrase(short))
  }

  /// What is said of somebody where they come first alone.
  private func once(_ person: ID<Person>, _ text: String?) -> String {
    guard let text else { return "" }
    return mentionsOnce ? Mention.marked("p\(person.rawValue)", full: text, short: "") : text
  }

  /// The short forms of organisations that have one which no other has: the letters behind a name, « Agence nationale …
  /// (ANRU) », or what stands before the first comma or dash of a long one.
  static func shortNames(_ facts: Facts) -> [ID<Organisation>: String] {
    let all = facts.organisations.values.map { (id: $0.id, name: $0.name.oneLine) }
    let shorts = all.compactMap { body in short(body.name).map { (body.id, $0) } }
    let uses = Dictionary(grouping: shorts.map(\.1.folded) + all.map(\.name.folded)) { $0 }
    return Dictionary(uniqueKeysWithValues: shorts.filter { uses[$0.1.folded]?.count == 1 })
  }

  private static func short(_ name: String) -> String? {
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      let letters = name[name.index(after: open)...].dropLast()
      if (2...8).contains(letters.count), letters.allSatisfy({ $0.isUppercase || $0.isNumber }) {
        return String(letters)
      }
    }
    guard name.count > longName else { return nil }
    let cuts = [", ", " — ", " – ", " - "].compactMap { name.firstRange(of: $0)?.lowerBound }
    return cuts.min().map { String(name[..<$0]) }
  }

  /// Characters of a name beyond which it is long.
  private static let longName = 40

  func names(of parties: [Party]) -> String {
    parties.map(name(of:)).joined(separator: ", ")
  }

  private func organisation(of party: Party) -> String? {
    guard case .person(let id) = party, let body = facts.people[id]?.organisation else { return nil }
    return mention(of: body)
  }

  /// The name of a contribution as seen from this session; nil when others may not see it.
  func label(of reference: ContributionReference) -> String? {
    guard let contribution = facts.contribution(reference), !contribution.isPrivate else { return nil }
    if reference.session == session.id { return contribution.label }
    let title = facts.session(reference.session).map(shortTitle) ?? ""
    return "\(title), \(contribution.label)"
  }

  func labels(of references: [ContributionReference]) -> TemplateValue {
    .optional(references.compactMap(label(of:)).joined(separator: ", "))
  }

  /// When something was noted; not told in public, where a recording would give the speaker away.
  func noted(_ moment: Instant) -> TemplateValue { isPublic ? .nothing : .text(time(moment)) }

  /// What the clock on the wall showed.
  func time(_ moment: Instant) -> String { words.writtenClock(setting.zone.wallTime(at: moment)) }

  func times(_ span: Span) -> String {
    words.times(
      setting.zone.wallTime(at: span.start), span.end.map { setting.zone.wallTime(at: $0) })
  }
}
