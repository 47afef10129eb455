import Dialogue
import Wording

extension ActTable {
  static let wordActs: [DeclaredAct] = [
    DeclaredAct(
      .note, .words, need: .liveSession,
      required(.kind, .contributionKind), required(.text, .longText), optional(.speaker, .partyOrOpen),
      optional(.subject, .subject), optional(.table, .table), optional(.photo, .text()),
      optional(.responsible, .party), several(.answers, .openContribution)
    ) { desk, kind, text, speaker, subject, table, photo, responsible, answered throws(ActError) in
      let isOpen = if case .open? = speaker { true } else { false }
      let (party, added) = isOpen ? (nil, []) : speaker.map { desk.party($0) } ?? (nil, [])
      var note = Contribution(
        id: desk.id(), session: try desk.session(), at: desk.context.now, kind: kind,
        speaker: party ?? (kind == .privateNote ? nil : desk.context.defaultSpeaker), text: text)
      (note.subject, note.table, note.photo, note.responsible) = (subject, table, photo, responsible)
      note.isSpeakerOpen = isOpen
      let tie = answered.isEmpty ? [] : [Command.contribution(.answer(note.reference, answers: answered))]
      return .commands(added + [.contribution(.note(note))] + tie)
    },
    DeclaredAct(
      .answer, .words, keys: ["F8"], need: .liveSession, start: .now,
      several(.reference, .answered, placed: true).notFromMenu, optional(.with, .openContribution)
    ) { desk, answered, with throws(ActError) in
      guard !answered.isEmpty else { return .intent(.chooseAnswered) }
      let said = desk.context.session?.contributions.filter { !$0.isPrivate } ?? []
      if answered == [.batch], let session = desk.context.session,
        let batch = desk.context.facts.batch(of: session)
      {
        guard let answer = with ?? said.last?.reference else { throw .missing(.with) }
        let members = batch.unanswered.map(\.reference).filter { $0 != answer }
        return .commands([.contribution(.answer(answer, answers: members)), .formats(session.id, .endBatch)])
      }
      let references = answered.compactMap(\.reference)
      guard let answer = with ?? said.last(where: { !references.contains($0.reference) })?.reference else {
        throw .missing(.with)
      }
      return .commands([.contribution(.answer(answer, answers: references))])
    },
    DeclaredAct(
      .fate, .words, need: .session,
      required(.reference, .openContribution), required(.fate, .fate),
      optional(.with, .answerOrWords).when(.fate, FateChoice.answered),
      optional(.to, .text()).when(.fate, FateChoice.outOfScope),
      // Why comes first: a refusal is none without it.
      optional(.because, .text()).when(
        .fate, FateChoice.accepted, FateChoice.declined, FateChoice.outOfScope
      ).needed { $0.first(.fate) == FateChoice.declined },
      // Words are somebody's, and not always of whoever has the floor; of nobody named they wait for « qui ? ».
      optional(.who, .party).when(
        .fate, FateChoice.answered, FateChoice.underStudy, FateChoice.accepted, FateChoice.declined
      ),
      optional(.due, .due).when(.fate, FateChoice.underStudy, FateChoice.accepted)
    ) { desk, reference, choice, with, to, because, who, due throws(ActError) in
      let fate: Fate?
      var noted: [Command] = []
      switch choice {
      case .none: fate = nil
      case .answered:
        switch with {
        case .said(let answer)?:
          noted = [.contribution(.answer(answer, answers: [reference]))]
          fate = .answered(by: answer)
        case nil: fate = .answered(by: nil)
        case .words(let text)?:
          // An answer that nobody has noted yet is noted with it: in the meeting that is on, else behind the one in which it was asked.
          let session = try desk.session()
          let isOn = desk.context.facts.session(session)?.isLive == true
          var answer = Contribution(
            id: desk.id(), session: isOn ? session : reference.session, at: desk.context.now, kind: .answer,
            speaker: who, text: text, answers: [reference])
          answer.isSpeakerOpen = who == nil
          noted = [.contribution(.note(answer))]
          fate = .answered(by: answer.reference)
        }
      case .accepted: fate = .accepted(because: because, by: who, until: due)
      case .underStudy: fate = .underStudy(by: who, until: due)
      case .declined:
        guard let because else { throw .missing(.because) }
        fate = .declined(because: because, by: who)
      case .outOfScope: fate = .outOfScope(to: to, because: because)
      }
      return .commands(noted + [.contribution(.fate(reference, fate))])
    },
    DeclaredAct(
      .edit, .words, need: .session,
      required(.reference, .contribution),
      required(.text, .longText).current { reading in
        said(reading).map { [$0.text] } ?? []
      }
    ) { _, reference, text throws(ActError) in .commands([.contribution(.change(reference, .text(text)))]) },
    DeclaredAct(
      .respeak, .words, keys: ["Alt-o"], need: .session, keyUsesChoice: true,
      required(.reference, .contribution),
      required(.speaker, .partyOrNobody).current { said($0)?.speaker.map { [PartyOrNobody.party($0)] } ?? [] }
        .named { reading in said(reading).flatMap { reading.context.properName(in: .said($0.reference)) } }
    ) { desk, reference, speaker throws(ActError) in
      // Whoever is named, the name with which the line began is no part of the words.
      let words = desk.context.facts.contribution(reference)?.openName?.words
      let rest = speaker.party == nil || words?.isEmpty != false ? nil : words
      return .commands(
        [.contribution(.change(reference, .speaker(speaker.party)))]
          + (rest.map { [.contribution(.change(reference, .text($0)))] } ?? []))
    },
    DeclaredAct(
      .rekind, .words, keys: ["Alt-g"], need: .session, keyUsesChoice: true,
      required(.reference, .contribution),
      required(.kind, .contributionKind).current { said($0).map { [$0.kind] } ?? [] }
    ) { _, reference, kind throws(ActError) in .commands([.contribution(.change(reference, .kind(kind)))]) },
    DeclaredAct(
      .refile, .words, need: .session,
      required(.reference, .contribution),
      optional(.speaker, .partyOrNobody).current {
        said($0)?.speaker.map { [PartyOrNobody.party($0)] } ?? []
      },
      optional(.kind, .contributionKind).current { said($0).map { [$0.kind] } ?? [] },
      optional(.item, .item).current { said($0)?.item.map { [$0] } ?? [] },
      optional(.subject, .subject).current { said($0)?.subject.map { [$0] } ?? [] },
      optional(.table, .table).current { said($0)?.table.map { [$0] } ?? [] }
    ) { _, reference, speaker, kind, item, subject, table throws(ActError) in
      var changes: [ContributionChange] = []
      if let kind { changes.append(.kind(kind)) }
      if let speaker { changes.append(.speaker(speaker.party)) }
      if let item { changes.append(.item(item)) }
      if let subject { changes.append(.subject(subject)) }
      if let table { changes.append(.table(table)) }
      guard !changes.isEmpty else { throw ActError(.changesNothing) }
      return .commands(changes.map { .contribution(.change(reference, $0)) })
    },
    settlingWho,
    DeclaredAct(
      .strike, .words, keys: ["Alt-x"], need: .session, isAtOnceInMenu: true, takesAway: true,
      keyUsesChoice: true,
      required(.reference, .contribution)
    ) { _, reference throws(ActError) in .commands([.contribution(.strike(reference))]) },
    DeclaredAct(
      .undo, .words, keys: ["Alt-z", "^_"], need: .undoable, start: .now, isAtOnceInMenu: true, isStep: true,
      placed(.act, .act)
    ) { _, act throws(ActError) in .commands([act.map { .act(.undoOne($0)) } ?? .act(.undo)]) },
    DeclaredAct(.keep, .words, need: .conflict, isAtOnceInMenu: true, required(.act, .act)) {
      _, act throws(ActError) in
      .commands([.act(.settle(act))])
    },
    DeclaredAct(
      .share, .words, keys: ["Alt-m"], need: .session, isAtOnceInMenu: true, keyUsesChoice: true,
      required(.reference, .openContribution).suggested {
        $0.context.session?.contributions.last { !$0.isPrivate }?.reference
      }.aside, placed(.count, .sharing)
    ) { _, reference, change throws(ActError) in
      .commands([.contribution(.share(reference, change ?? .more(1)))])
    },
    DeclaredAct(.redo, .words, keys: ["Alt-y"], need: .redoable, start: .now) { _ throws(ActError) in
      .commands([.act(.redo)])
    },
  ]

  /// The contribution that is being changed.
  @Sendable static func said(_ reading: Reading) -> Contribution? {
    reading.values.first(.reference, as: ContributionReference.self).flatMap {
      reading.context.facts.contribution($0)
    }
  }
}

/// An answer: something that was said, or words that are noted with it.
enum AnswerChoice: Hashable, Sendable {
  case said(ContributionReference)
  case words(String)
}

extension ValueKind<AnswerChoice> {
  /// Something that was said, or several words of an answer that is not noted yet.
  static var answerOrWords: ValueKind {
    let said = ValueKind<ContributionReference>.openContribution
    let offers = said.wideOffers { AnswerChoice.said($0) }
    return ValueKind(
      form: .contribution, field: .list, spansWords: false,
      read: { text, reading throws(Problem) in
        do throws(Problem) {
          return .said(try said.read(text, reading))
        } catch {
          // Words by which something that was said is looked for are no answer.
          guard text.trimmedBlanks.contains(where: \.isWhitespace),
            said.offers(text, reading, reading.context.words).isEmpty
          else { throw error }
          return .words(text.trimmedBlanks)
        }
      },
      write: { value, context, words in
        switch value {
        case .said(let reference): said.write(reference, context, words)
        case .words(let text): text
        }
      },
      offers: { begun, reading, words in
        // Nothing is its own answer.
        let own = reading.values.first(.reference, as: ContributionReference.self)
        return offers(begun, reading, words).filter { offer in
          own.map { AnyHashable(offer.value) != AnyHashable(AnswerChoice.said($0)) } ?? true
        }
      },
      understood: { value, context, words in
        switch value {
        case .said(let reference): said.understood(reference, context, words)
        case .words: words(FormPhrase.notedWithIt)
        }
      })
  }
}

/// What an answer answers: something that was said, or all interventions of the batch.
enum Answered: Hashable, Sendable {
  case said(ContributionReference)
  case batch

  var reference: ContributionReference? { if case .said(let reference) = self { reference } else { nil } }
}

extension ValueKind<Answered> {
  /// Something that was said, or `lot` for all interventions of the batch.
  static var answered: ValueKind {
    let said = ValueKind<ContributionReference>.openContribution
    return ValueKind(
      form: .contribution, field: .list, spansWords: false,
      read: { text, reading throws(Problem) in
        if ["lot", "batch"].contains(text.folded) { return .batch }
        return .said(try said.read(text, reading))
      },
      write: { value, context, words in
        switch value {
        case .batch: words.word(for: .batch)
        case .said(let reference): said.write(reference, context, words)
        }
      },
      offers: said.wideOffers { Answered.said($0) },
      takes: { target, _ in if case .contribution(let reference) = target { .said(reference) } else { nil } })
  }
}
