import Dialogue
import Wording

extension DocumentContext {
  /// What a party is called.
  func name(of party: Party) -> String {
    if case .college(let college) = party { return words.label(college).oneLine }
    let name = facts.name(of: party)?.oneLine ?? ""
    return name.isEmpty ? words(.unknownParty) : name
  }

  /// What a party is called, with the organisation for which somebody speaks.
  func fullName(of party: Party) -> String {
    guard let body = organisation(of: party) else { return name(of: party) }
    return "\(name(of: party)) (\(body))"
  }

  /// A name with the body and the function of who bears it.
  func titled(_ party: Party) -> String {
    guard case .person(let id) = party, let function = facts.people[id]?.function?.oneLine else {
      return fullName(of: party)
    }
    return
      "\(name(of: party)) (\([organisation(of: party), function].compactMap(\.self).joined(separator: ", ")))"
  }

  /// For whom a party speaks: organisation and college.
  func standing(of party: Party) -> String? {
    if case .college = party { return nil }
    let college = facts.college(of: party).map { words.label($0).oneLine }
    let parts = [organisation(of: party), college].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  func names(of parties: [Party]) -> String {
    parties.map(name(of:)).joined(separator: ", ")
  }

  private func organisation(of party: Party) -> String? {
    guard case .person(let id) = party, let body = facts.people[id]?.organisation else { return nil }
    return facts.organisations[body]?.name.oneLine
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
