import Dialogue
import Wording

extension ValueKind<ID<DialogueSpace>> {
  /// A space.
  public static var space: ValueKind {
    thing(
      .space, creates: .space, takes: { target, _ in if case .space(let id) = target { id } else { nil } },
      all: { context in
        context.facts.spaces.values.map { Thing($0.name, $0.id, gloss: context.gloss(of: $0)) }
      })
  }
}

extension ValueKind<ID<Session>> {
  /// A session: of the space in focus before all others. One of two with one title is told by its body, its day, or both:
  /// `Séance 3 (Conseil)`, `Conseil/Séance 3`, `Séance 3 12/11/2026`.
  public static var session: ValueKind {
    thing(
      .session, creates: .session,
      near: { id, context in context.facts.session(id)?.space == context.focus.space }, reachesOut: true,
      takes: { target, _ in if case .session(let id) = target { id } else { nil } },
      all: sessions)
  }

  /// All sessions, each with what tells it from others of its title.
  static func sessions(_ context: LineContext) -> [Thing<ID<Session>>] {
    context.facts.sessions.values.map { session in
      // By the day on which it was held, and by that for which it was planned.
      let days = [session.heldAt, session.plannedStart].map { context.zone.wallTime(at: $0).day }
      var thing = Thing(session.title, session.id, gloss: context.gloss(of: session))
      let body = context.facts.spaces[session.space]?.name
      thing.spellings = { [words = context.words] in
        (days[0] == days[1] ? [days[0]] : days).flatMap { session.title.told(body: body, day: $0, words) }
      }
      return thing
    }
  }
}

extension String {
  /// The title of a session with what tells it from others: its body, its day, both; the day as people write it in both
  /// languages.
  fileprivate func told(body: String?, day: Day, _ words: Words) -> [String] {
    let (year, month, number) = day.parts
    func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let languages = words.language == .french ? [words, Words(.english)] : [words, Words(.french)]
    let days =
      languages.map { $0.writtenDate(day) } + [
        day.iso, "\(digits(number))/\(digits(month))/\(year)", "\(number)/\(month)/\(year)",
      ]
    let told = days.flatMap { ["\(self) (\($0))", "\(self) \($0)"] }
    guard let body else { return told }
    let both = days.flatMap {
      ["\(self) (\(body), \($0))", "\(self) (\(body) \($0))", "\(body)/\(self) \($0)"]
    }
    return ["\(self) (\(body))", "\(body)/\(self)"] + told + both
  }
}

extension LineContext {
  /// What tells a session from another of its title: its body, its day, what is in it.
  func gloss(of session: Session) -> String {
    let day = words.writtenDate(zone.wallTime(at: session.heldAt).day)
    let said = session.contributions.count
    return [
      spaceName(session.space), day, said > 0 ? words(CommonPhrase.noteCount, said) : "",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What tells a space from another of its name: where it is, how many sessions it has, when the last one is.
  func gloss(of space: DialogueSpace) -> String {
    let sessions = facts.sessions(of: space.id)
    let last = sessions.map(\.heldAt).max()
    return [
      space.territory, sessions.isEmpty ? nil : words(CommonPhrase.sessionCount, sessions.count),
      last.map { words.writtenDate(zone.wallTime(at: $0).day) },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
