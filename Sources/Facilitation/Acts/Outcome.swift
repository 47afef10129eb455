import Dialogue
import Wording

/// What an act does: commands to the concertation, or something that only the program does.
public enum Outcome: Hashable, Sendable {
  /// The commands of one act.
  case commands([Command])
  /// Something that the program does.
  case intent(Intent)
}

/// Something that the program does without changing the concertation.
public enum Intent: Hashable, Sendable {
  /// Begin a rehearsal, or end it.
  case rehearse
  /// Show a screen.
  case show(ScreenID)
  /// Show the help.
  case help
  /// Show the palette of acts.
  case palette
  /// Show the first steps, or put them away.
  case toggleSteps
  /// End the program.
  case quit
  /// Stop the program, as ^Z does in a shell.
  case suspend
  /// Draw all of the screen again.
  case redraw
  /// Show the documents of a session before they are written.
  case preview(ID<Session>)
  /// Write a document of a session.
  case publish(ID<Session>, DocumentChoice, DocumentForm)
  /// Read a file and show what it would add.
  case importFile(ImportRequest)
  /// Work on another session.
  case focus(Focus)
  /// Take in the journal of another laptop.
  case merge(String)
  /// Show what other laptops ask to erase.
  case showAsked
  /// Exchange journals with other laptops at a place; nil for that of the last time.
  case sync(String?)
  /// Use another theme.
  case theme(String)
  /// Speak another language, until the program ends.
  case speak(Language)
  /// Begin to choose what the newest contribution answers.
  case chooseAnswered
  /// Show what is left to settle before a session is closed.
  case checklist(ID<Session>)
  /// Sort what was said in a session by theme.
  case sort(ID<Session>)
  /// Open the form of an act.
  case fill(Invocation)
  /// Begin a commitment from the newest answer.
  case draftCommitment
  /// Show the report on a scope; of all spaces when the flag says so.
  case report(ReportScope, allSpaces: Bool)
  /// Show something of the past.
  case past(PastRequest)
  /// Look for words in everything.
  case search(String)
  /// Begin to choose how to catch up.
  case chooseRemedy
  /// Let the room's screen stay as it is, or go on.
  case holdRoom
  /// Show what the room sees.
  case showRoom
  /// Show a text to be read aloud.
  case read(ReadAloud)
  /// Show where something stands.
  case reveal(Target)
  /// Show all that is known of somebody.
  case page(ID<Person>)
  /// Ask whether somebody is to be erased for ever.
  case forget(ID<Person>)
}

extension Invocation {
  /// When it was done, where that is said; nil for now. What puts another act right in time is done now.
  public var clock: Instant? { act == .retime ? nil : values.first(.clock) }
}

extension Event {
  /// The thing that the event has made, for a form that asked for it; nil when it has made none.
  var made: Target? {
    switch self {
    case .space(.created(let space)): .space(space.id)
    case .organisation(.added(let organisation)): .organisation(organisation.id)
    case .person(.added(let person)): .person(person.id)
    case .subject(.added(let subject)): .subject(subject.id)
    case .milestone(.added(let milestone)): .milestone(milestone.id)
    case .planned(let plan): .session(plan.id)
    case .agenda(let session, .added(let item, _)): .item(session, item.id)
    case .initiative(.started(let initiative)): .initiative(initiative.id)
    case .training(.planned(let training)): .training(training.id)
    default: nil
    }
  }
}

extension ScreenID {
  /// The screen that an act shows; nil for any other act.
  init?(act: ActName) {
    switch act {
    case .live: self = .live
    case .prepare: self = .prepare
    case .followUp: self = .followUp
    case .subjects: self = .subjects
    case .initiatives: self = .initiatives
    case .trainings: self = .trainings
    case .people: self = .people
    case .report: self = .report
    case .history: self = .history
    default: return nil
    }
  }
}

extension Words {
  /// What an erasure of somebody does not reach, in words; their name in everybody’s words among it, unless it is taken out of
  /// them.
  public func leftOf(_ id: ID<Person>, in facts: Facts, withoutWords: Bool = false) -> String {
    let said = facts.sessions.values.reduce(0) { sum, session in
      sum + session.contributions.count { $0.speaker == .person(id) }
    }
    let promised = facts.commitments.values.count { $0.who == .person(id) }
    let named = mentions(of: id, in: facts)
    let (naming, owning) = withoutWords ? ([], []) : (named.said, named.owned)
    // What there is nothing of is not told.
    var parts = [(ForgetPhrase.said, said), (.promised, promised)].filter { $0.1 > 0 }.map {
      self($0.0, $0.1)
    }
    if !naming.isEmpty {
      let shown = naming.prefix(12).joined(separator: ", ") + (naming.count > 12 ? "…" : "")
      parts.append(self(ForgetPhrase.naming, naming.count, shown))
    }
    if !owning.isEmpty {
      parts.append(
        self(
          ForgetPhrase.owning, owning.count, owning.joined(separator: ", "), slash(.changeCommitment)))
    }
    let body = facts.people[id]?.organisation.flatMap { facts.organisations[$0]?.name }
    if let group = body ?? facts.college(of: .person(id)).map({ label($0) }) {
      parts.append(self(ForgetPhrase.group, group))
    }
    let context = LineContext(facts: facts, focus: Focus(), now: .epoch, zone: .utc, words: self)
    if let other = context.perhapsSame(as: id) { parts.append(self(ForgetPhrase.perhapsSame, other)) }
    parts.append(self(ForgetPhrase.documents))
    return parts.joined(separator: ", ")
  }

  /// Whether the name of somebody stands in anybody’s words.
  public func isNamed(_ id: ID<Person>, in facts: Facts) -> Bool {
    let named = mentions(of: id, in: facts)
    return !named.said.isEmpty || !named.owned.isEmpty
  }

  /// What has the name of somebody in its text, and what is promised under it as a text.
  private func mentions(of id: ID<Person>, in facts: Facts) -> (said: [String], owned: [String]) {
    // A part of the name tells who it was as well as all of it; private notes are no better hidden from a thief.
    let names = (facts.people[id]?.name ?? "").folded.split { !$0.isLetter }.filter {
      $0.count > 2 && !["mme", "monsieur", "madame"].contains($0)
    }
    func stands(in text: String) -> Bool {
      let said = Set(text.folded.split { !$0.isLetter })
      return names.contains { said.contains($0) }
    }
    let promises = facts.commitments.values
    let said =
      facts.sessions.values.flatMap { session in
        session.contributions.filter { stands(in: $0.text) }.map(\.label)
          + session.decisions.filter { stands(in: $0.text) }.map(\.label)
      } + promises.filter { stands(in: $0.what) }.map(\.label)
    // Who owns an action may stand there as a text, « Inès et Karim ».
    let owned = promises.filter { if case .name(let text) = $0.who { stands(in: text) } else { false } }
      .map(\.label)
    return (said, owned)
  }
}
