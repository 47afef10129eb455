import Dialogue
import Wording

extension CommandTable {
  static let outcomeEntries: [CommandEntry] = [
    CommandEntry(
      ["vote", "voter"], ["vote"], .outcomes, .init("Noter un vote", "Note a vote"),
      usage: .init(
        "\"question\" [méthode=main-levée|consentement|gradients|cinq-doigts|météo] pour=17|habitants:17,… contre= abstention= [option=3:12]",
        "\"question\" [method=show-of-hands|consent|gradients|fist-of-five|weather] for=17|habitants:17,… against= abstain= [option=3:12]"
      ),
      keys: ["F9"], need: .liveSession, isImmediate: true
    ) { a, ids throws(GrammarError) in
      let session = try a.focusSession()
      guard let question = a.next(.question) else { return .intent(.fillVote) }
      let sort = a.named(.method)
      let method: VotingMethod =
        if let sort { try a.choice(sort) { words in { words.label($0) } } } else { .showOfHands }
      var tallies: [Tally] = []
      for (parameter, option) in [(Parameter.for, "for"), (.against, "against"), (.abstain, "abstain")]
      where method == .showOfHands {
        guard let token = a.named(parameter) else { continue }
        for (college, count) in try a.counts(token, parameter) {
          tallies.append(Tally(option: option, college: college, count: count))
        }
      }
      for token in a.rest() {
        guard let name = token.name, let option = method.option(named: name) else {
          throw GrammarError(
            column: token.column,
            .unexpected(token.name ?? token.value, expected: method.options.map { $0 + "=" }))
        }
        for (college, count) in try a.counts(token, .option) {
          tallies.append(Tally(option: option, college: college, count: count))
        }
      }
      let vote = Vote(
        id: ids.next(), question: question.value, method: method, tallies: tallies, at: a.context.now)
      return .commands([.holdVote(session, vote)])
    },
    CommandEntry(
      ["décision", "décider"], ["decision", "decide"], .outcomes,
      .init("Noter une décision", "Note a decision"),
      usage: .init("\"texte\"", "\"text\""), need: .liveSession
    ) { a, ids throws(GrammarError) in
      .commands([a.context.decision(try a.text(.text), id: ids.next(), session: try a.focusSession())])
    },
    CommandEntry(
      ["reformuler"], ["reword"], .outcomes, .init("Corriger une décision", "Mend a decision"),
      usage: .init("d1 \"texte\"", "d1 \"text\""), need: .session, takes: [.decision]
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      return .commands([
        .rewordDecision(session, try a.decision(try a.required(.reference)), try a.text(.text))
      ])
    },
    CommandEntry(
      ["engagement"], ["commitment", "commit"], .outcomes,
      .init(
        "Noter un engagement ; seul, reprend la dernière réponse",
        "Note a commitment; alone, takes up the newest answer"),
      usage: .init("[qui=NOM quoi=\"…\" échéance=15/12]", "[who=NAME text=\"…\" due=15/12]"), keys: ["F11"],
      need: .liveSession, isImmediate: true
    ) { a, ids throws(GrammarError) in
      let session = try a.focusSession()
      let due = try a.day(ifNamed: .due)
      guard let who = a.next(.who) else { return .intent(.draftCommitment) }
      let party = try a.party(who)
      let target = a.named(.target)
      let what = if let target { target.value } else { try a.text(.text) }
      return .commands([
        a.context.commitment(who: party, what: what, due: due, id: ids.next(), session: session)
      ])
    },
    CommandEntry(
      ["avancement"], ["progress"], .outcomes,
      .init("Dire où en est un engagement", "Report on a commitment"),
      usage: .init(
        "e1 à-faire|en-cours|tenu|abandonné [\"texte\"]", "e1 to-do|under-way|kept|dropped [\"text\"]"),
      need: .session, takes: [.commitment]
    ) { a, _ throws(GrammarError) in
      let id = try a.commitment(try a.required(.reference))
      let state: Commitment.State = try a.choice(try a.required(.state)) { words in { words.label($0) } }
      return .commands([.reportProgress(id, state, text: a.next(.text)?.value)])
    },
    CommandEntry(
      ["modifier-engagement"], ["change-commitment"], .outcomes,
      .init("Changer un engagement", "Change a commitment"),
      usage: .init("e1 [qui=] [texte=] [échéance=]", "e1 [who=] [text=] [due=]"), need: .session,
      takes: [.commitment]
    ) { a, _ throws(GrammarError) in
      let id = try a.commitment(try a.required(.reference))
      var commands: [Command] = []
      if let token = a.named(.who) { commands.append(.changeCommitment(id, .who(try a.party(token)))) }
      if let text = a.text(ifNamed: .text) { commands.append(.changeCommitment(id, .what(text))) }
      if let token = a.named(.due) {
        let none = ["-", "aucune", "none"].contains(token.value.folded)
        commands.append(.changeCommitment(id, .due(none ? nil : try a.day(token, .due))))
      }
      guard !commands.isEmpty else { throw a.missing(.who) }
      return .commands(commands)
    },
  ]
}

extension VotingMethod {
  /// An option by its word or its label in either language.
  func option(named name: String) -> String? {
    let (french, english) = (Words(.french), Words(.english))
    return ChoiceMatch.find(
      name,
      among: options.map {
        ([$0, french.label(option: $0, of: self), english.label(option: $0, of: self)], $0)
      })
  }
}

extension LineContext {
  /// A decision, by the last vote of the point that has none yet.
  func decision(_ text: String, id: ID<Decision>, session: ID<Session>) -> Command {
    let meeting = facts.session(session)
    let vote = meeting?.votes.last { vote in
      vote.item == meeting?.currentItem?.id && meeting?.decisions.contains { $0.vote == vote.id } == false
    }
    return .takeDecision(session, Decision(id: id, text: text, vote: vote?.id, at: now))
  }

  /// A commitment. Right after an answer of the same party it answers what that answered; else it carries out the decision
  /// just taken on the point.
  func commitment(who: Party, what: String, due: Day?, id: ID<Commitment>, session: ID<Session>) -> Command {
    var commitment = Commitment(id: id, session: session, who: who, what: what, due: due, at: now)
    let meeting = facts.session(session)
    if let last = meeting?.contributions.last(where: { !$0.isPrivate }), !last.answers.isEmpty,
      last.item == meeting?.currentItem?.id, last.speaker.map({ stands($0, for: who) }) ?? true
    {
      commitment.answers = last.answers
    } else if let decision = meeting?.decisions.last, decision.item == meeting?.currentItem?.id {
      commitment.decision = decision.id
    }
    return .commit(commitment)
  }

  /// Whether the speaker is the party, or speaks for it.
  private func stands(_ speaker: Party, for party: Party) -> Bool {
    func body(_ party: Party) -> ID<Organisation>? {
      switch party {
      case .person(let id): facts.people[id]?.organisation
      case .organisation(let id): id
      default: nil
      }
    }
    return speaker == party || body(speaker).map { $0 == body(party) } ?? false
  }
}
