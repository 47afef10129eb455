import Canvas
import Dialogue
import Wording

/// What the room is shown while it is read aloud to it: texts of the meeting, and nobody's name.
extension RoomDisplay {
  /// The rules of a body, numbered, then its method; nil when it has neither.
  func rules(_ id: ID<DialogueSpace>, columns: Int) -> [Block]? {
    guard let settings = state.facts.spaces[id]?.settings else { return nil }
    let rules = settings.groundRules.enumerated().map { "\($0 + 1)  \($1)" }
    let texts = rules + (settings.method.map { [$0] } ?? [])
    return texts.isEmpty ? nil : page(words(ReadAloudPhrase.rulesTitle), texts, columns: columns)
  }

  /// The card of a subject; nil when it is not known.
  func card(_ id: ID<Subject>, columns: Int) -> [Block]? {
    guard let subject = state.facts.subjects[id] else { return nil }
    let fields: [(CardPhrase, String?)] = [
      (.decided, subject.decided), (.open, subject.open), (.scale, subject.scale.map { words.label($0) }),
      (.level, subject.level.map { words.label($0) }),
      (.impacts, subject.impacts.isEmpty ? nil : subject.impacts.joined(separator: ", ")),
      (.openUntil, subject.openUntil.map { words.longDate($0) }),
    ]
    return page(
      subject.title, fields.compactMap { label, text in text.map { words.labelled(words(label), $0) } },
      columns: columns)
  }

  /// What a session has decided, and the votes on which no decision rests with what they came to; nil while that is nothing.
  func decisions(_ id: ID<Session>, columns: Int) -> [Block]? {
    guard let session = state.facts.session(id) else { return nil }
    let votes = session.votesApart.map { vote in
      words.labelled(vote.label, vote.question + (words.result(of: vote).map { " — " + $0 } ?? ""))
    }
    let texts = session.decisions.map { words.labelled($0.label, $0.text) } + votes
    return texts.isEmpty ? nil : page(words.title(of: .decisions), texts, columns: columns)
  }

  /// What is chosen about, and among what, numbered: nothing else, so that all of it can be read from the last row.
  func choosing(_ question: String, _ choices: [String], columns: Int) -> [Block] {
    [text(0, question, "agenda.current", lines: 3, columns: columns)]
      + (choices.isEmpty
        ? [] : [alike(1, choices.enumerated().map { "\($0 + 1)  " + seen($1) }, columns: columns)])
  }

  /// A title and texts, all in the largest letters that there is room for: the first ones grow first.
  private func page(_ title: String, _ texts: [String], columns: Int) -> [Block] {
    [text(0, title, "title", columns: columns)]
      + texts.enumerated().map { text($0 + 1, $1, lines: 6, columns: columns) }
  }
}
