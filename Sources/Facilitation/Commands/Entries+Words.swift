import Dialogue

extension CommandTable {
  static let wordEntries: [CommandEntry] = [
    CommandEntry(
      ["noter"], ["note"], .words,
      .init("Noter une contribution d’un genre", "Note a contribution of a kind"),
      usage: .init(
        "GENRE \"texte\" [orateur=NOM] [objet=NOM]", "KIND \"text\" [speaker=NAME] [subject=NAME]"),
      need: .liveSession
    ) { a, ids throws(GrammarError) in
      let kind = try a.kind(try a.required(.kind))
      var contribution = Contribution(
        id: ids.next(), session: try a.focusSession(), at: a.context.now, kind: kind, text: try a.text(.text))
      contribution.speaker =
        if let token = a.named(.speaker) { try a.party(token) } else { a.context.defaultSpeaker }
      if let token = a.named(.subject) { contribution.subject = try a.subject(token) }
      return .commands([.note(contribution)])
    },
    CommandEntry(
      ["réponse", "répond"], ["answer"], .words,
      .init("La dernière contribution répond à…", "The newest contribution answers…"),
      usage: .init("c1 c2…|lot [avec=c4]", "c1 c2…|batch [with=c4]"), keys: ["F8"], need: .liveSession,
      isImmediate: true
    ) { a, _ throws(GrammarError) in
      let with = a.named(.with)
      let tokens = a.positional()
      guard !tokens.isEmpty else { return .intent(.chooseAnswered) }
      if tokens.count == 1, ["lot", "batch"].contains(tokens[0].value.folded),
        let session = a.context.session,
        let batch = a.context.facts.batch(of: session)
      {
        let answer: Contribution?
        if let with {
          answer = try a.contribution(with)
        } else {
          answer = session.contributions.last { !$0.isPrivate }
        }
        guard let answer else { throw a.missing(.with) }
        let members = batch.unanswered.map(\.reference).filter { $0 != answer.reference }
        return .commands([.markAnswer(answer.reference, answers: members), .endBatch(session.id)])
      }
      var answered: [ContributionReference] = []
      for token in tokens { answered.append(try a.contribution(token).reference) }
      let answer: Contribution?
      if let with {
        answer = try a.contribution(with)
      } else {
        answer = a.context.session?.contributions.last { !$0.isPrivate && !answered.contains($0.reference) }
      }
      guard let answer else { throw a.missing(.with) }
      return .commands([.markAnswer(answer.reference, answers: answered)])
    },
    CommandEntry(
      ["suite"], ["fate"], .words,
      .init("Dire ce qu’il advient d’une contribution", "Say what became of a contribution"),
      usage: .init(
        "c3 répondu|accepté|à-l’étude|refusé|hors-champ|aucune [qui=] [échéance=] [motif=] [vers=]",
        "c3 answered|accepted|under-study|declined|out-of-scope|none [who=] [due=] [because=] [to=]"),
      need: .session, takes: [.contribution]
    ) { a, _ throws(GrammarError) in
      let reference = try a.contribution(try a.required(.reference)).reference
      let token = try a.required(.fate)
      let because = a.text(ifNamed: .because)
      guard !["none", "aucune"].contains(token.value.folded) else {
        return .commands([.giveFate(reference, nil)])
      }
      let code: Fate.Code = try a.choice(token) { words in { words.label($0) } }
      let fate: Fate
      switch code {
      case .answered:
        let with = a.named(.with)
        let answer = if let with { try a.contribution(with).reference } else { nil as ContributionReference? }
        fate = .answered(by: answer)
      case .accepted: fate = .accepted(because: because)
      case .underStudy:
        let who = a.named(.who)
        let party: Party? = if let who { try a.party(who) } else { nil }
        fate = .underStudy(by: party, until: try a.day(ifNamed: .due))
      case .declined:
        guard let because else { throw a.missing(.because) }
        fate = .declined(because: because)
      case .outOfScope: fate = .outOfScope(to: a.text(ifNamed: .to), because: because)
      }
      return .commands([.giveFate(reference, fate)])
    },
    CommandEntry(
      ["corriger"], ["edit"], .words,
      .init("Corriger le texte d’une contribution", "Mend the words of a contribution"),
      usage: .init("c3 \"texte\"", "c3 \"text\""), need: .session, takes: [.contribution]
    ) { a, _ throws(GrammarError) in
      let contribution = try a.contribution(try a.required(.reference))
      guard let text = a.next(.text) else {
        let quoted = contribution.text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return .intent(.prefill("/edit \(contribution.label) \"\(quoted)\""))
      }
      return .commands([.changeContribution(contribution.reference, .text(text.value))])
    },
    CommandEntry(
      ["reclasser"], ["refile"], .words,
      .init("Changer genre, orateur, point ou objet", "Change kind, speaker, point or subject"),
      usage: .init(
        "c3 [genre=] [orateur=] [point=] [objet=] [table=]",
        "c3 [kind=] [speaker=] [item=] [subject=] [table=]"),
      need: .session, takes: [.contribution]
    ) { a, _ throws(GrammarError) in
      let reference = try a.contribution(try a.required(.reference)).reference
      var commands: [Command] = []
      if let token = a.named(.kind) {
        commands.append(.changeContribution(reference, .kind(try a.kind(token))))
      }
      if let token = a.named(.speaker) {
        let nobody = ["", "-", "personne", "nobody"].contains(token.value.folded)
        commands.append(.changeContribution(reference, .speaker(nobody ? nil : try a.party(token))))
      }
      if let token = a.named(.item) {
        commands.append(.changeContribution(reference, .item(try a.item(token))))
      }
      if let token = a.named(.subject) {
        commands.append(.changeContribution(reference, .subject(try a.subject(token))))
      }
      if let token = a.named(.table) {
        commands.append(.changeContribution(reference, .table(try a.table(token))))
      }
      guard !commands.isEmpty else { throw a.missing(.kind) }
      return .commands(commands)
    },
    CommandEntry(
      ["annuler"], ["undo"], .words, .init("Annuler le dernier acte", "Undo the last act"),
      usage: .init("[ACTE]", "[ACT]"), keys: ["Alt-z", "^_"],
      need: .undoable, isImmediate: true, takes: [.act], needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      guard let token = a.next(.reference) else { return .commands([.undo]) }
      guard let act = ID<Act>(token.value) else { throw token.error(.notFound(token.value, .act)) }
      return .commands([.undoAct(act)])
    },
    CommandEntry(
      ["garder"], ["keep"], .words,
      .init("Régler un désaccord : garder ce qu’un acte a dit", "Settle a conflict: keep what an act said"),
      usage: .init("ACTE", "ACT"), need: .conflict, takes: [.act], needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      let token = try a.required(.reference)
      guard let act = ID<Act>(token.value) else { throw token.error(.notFound(token.value, .act)) }
      return .commands([.settle(act)])
    },
    CommandEntry(
      ["rétablir"], ["redo"], .words, .init("Rétablir ce qui a été annulé", "Redo what was undone"),
      keys: ["Alt-y"],
      need: .redoable, isImmediate: true
    ) { _, _ throws(GrammarError) in .commands([.redo]) },
  ]
}

extension LineContext {
  /// Who speaks when a line names nobody: whoever has the floor.
  var defaultSpeaker: Party? { session?.floor.current?.party }
}
