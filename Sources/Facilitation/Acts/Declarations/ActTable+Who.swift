import Dialogue
import Wording

/// Something that was said or promised by somebody of whom it must still be said who that is.
enum OpenStatement: Hashable, Sendable {
  case said(ContributionReference)
  case promised(ID<Commitment>)
}

/// Who it was: somebody, or nobody, since the words before the colon were no name.
enum WhoSaid: Hashable, Sendable {
  case party(PartyChoice)
  case noName
}

extension ActTable {
  /// Settles « qui ? ».
  static let settlingWho = DeclaredAct(
    .who, .words, keys: ["Alt-q"], need: .session, keyUsesChoice: true,
    // The oldest, unless another one is chosen: who it was is what is asked.
    required(.reference, .openStatement).suggested { $0.context.openStatements.first }.aside,
    required(.speaker, .whoSaid).suggested { reading in
      let statement =
        reading.values.first(.reference, as: OpenStatement.self) ?? reading.context.openStatements.first
      // Of several nobody is the likelier one: who it was is chosen.
      let likely = statement.map { reading.context.likely(for: $0) } ?? []
      if likely.count == 1 { return WhoSaid.party(.known(likely[0])) }
      // Nobody is called so: somebody new of the name that was typed.
      let name = likely.isEmpty ? statement.flatMap { reading.context.properName(in: $0) } : nil
      return name.map { WhoSaid.party(.new($0)) }
    }.named { reading in
      reading.values.first(.reference, as: OpenStatement.self).flatMap { reading.context.properName(in: $0) }
    }
  ) { desk, statement, who throws(ActError) in
    let context = desk.context
    switch (statement, who) {
    case (.said(let reference), .noName):
      guard let said = context.facts.contribution(reference) else { throw .missing(.reference) }
      let floor = context.facts.session(reference.session)?.floor.turns.last { $0.span.start <= said.at }
      let speaker = floor.flatMap { turn in turn.span.end.map { $0 >= said.at } ?? true ? turn.party : nil }
      return .commands([.contribution(.change(reference, .speaker(speaker)))])
    case (.said(let reference), .party(let choice)):
      guard let said = context.facts.contribution(reference) else { throw .missing(.reference) }
      let (party, added) = desk.party(choice)
      var commands: [Command] = [.contribution(.change(reference, .speaker(party)))]
      if let words = said.openName?.words, !words.isEmpty {
        commands.append(.contribution(.change(reference, .text(words))))
      }
      return .commands(added + commands)
    case (.promised(let id), .party(let choice)):
      let (party, added) = desk.party(choice)
      return .commands(added + [.commitment(.change(id, .who(party)))])
    case (.promised, .noName): throw .missing(.speaker)
    }
  }
}

extension LineContext {
  /// What was said and promised in the session in focus of which it must still be said by whom, the oldest first.
  var openStatements: [OpenStatement] {
    guard let session else { return [] }
    return facts.openSpeakers(in: session).map { .said($0.reference) }
      + facts.openPromises(in: session).map { .promised($0.id) }
  }

  /// The label and the words of such a statement.
  func label(of statement: OpenStatement) -> (label: String, text: String)? {
    switch statement {
    case .said(let reference): facts.contribution(reference).map { ($0.label, $0.text) }
    case .promised(let id):
      facts.commitments[id].map { ($0.label, "\(facts.name(of: $0.who) ?? "?") : \($0.what)") }
    }
  }

  /// The name with which it was noted.
  private func name(in statement: OpenStatement) -> String? {
    switch statement {
    case .said(let reference): facts.contribution(reference)?.openName?.name
    case .promised(let id): facts.commitments[id].flatMap { facts.name(of: $0.who) }
    }
  }

  /// The same where somebody may be entered under it: one name, and no word for anybody.
  func properName(in statement: OpenStatement) -> String? {
    guard let name = name(in: statement)?.trimmedBlanks, SpokenName.isProper(name) else { return nil }
    return name
  }

  /// Who is likely to have said it.
  func likely(for statement: OpenStatement) -> [Party] {
    guard let name = name(in: statement) else { return [] }
    switch SpokenName(name, in: self) {
    case .one(let party): return [party]
    case .many(let parties): return parties
    case .open(let likely): return likely
    case .text: return []
    }
  }
}

extension ValueKind<OpenStatement> {
  /// Something of which it must still be said by whom.
  static var openStatement: ValueKind {
    ValueKind(
      form: .contribution, field: .list, spansWords: false,
      read: { text, reading throws(Problem) in
        let context = reading.context
        guard let found = context.openStatements.first(where: { context.label(of: $0)?.label == text.folded })
        else { throw .notFound(text, .contribution, adds: nil) }
        return found
      },
      write: { value, context, _ in context.label(of: value)?.label ?? "" },
      offers: { begun, reading, _ in
        let context = reading.context
        return context.openStatements.compactMap { statement in
          guard let (label, text) = context.label(of: statement), label.begins(begun) || text.begins(begun)
          else { return nil }
          return Offer(value: statement, text: label, label: label, gloss: text)
        }
      },
      takes: { target, context in
        let statement: OpenStatement? =
          switch target {
          case .contribution(let reference): .said(reference)
          case .commitment(let id): .promised(id)
          default: nil
          }
        return statement.flatMap { context.openStatements.contains($0) ? $0 : nil }
      },
      understood: { value, context, _ in context.label(of: value)?.text })
  }
}

extension ValueKind<WhoSaid> {
  /// Somebody known or new, or `-`: the words before the colon are no name.
  static var whoSaid: ValueKind {
    let party = ValueKind<PartyChoice>.partyOrNew
    let offers = party.wideOffers { WhoSaid.party($0) }
    return ValueKind(
      form: .party, field: .list, creates: .person,
      read: { text, reading throws(Problem) in
        if ["-", "texte", "text", "personne", "nobody"].contains(text.folded) { return .noName }
        return .party(try party.read(text, reading))
      },
      write: { value, context, words in
        if case .party(let choice) = value { party.write(choice, context, words) } else { "-" }
      },
      offers: { begun, reading, words in
        let statement: OpenStatement? = reading.values.first(.reference)
        let likely = statement.map { reading.context.likely(for: $0) } ?? []
        let all = offers(begun, reading, words)
        func isLikely(_ offer: Offer) -> Bool {
          if case .party(.known(let party))? = offer.value as? WhoSaid {
            likely.contains(party)
          } else {
            false
          }
        }
        let none = Offer(value: WhoSaid.noName, text: "-", label: "-", gloss: words(FormPhrase.noName))
        return all.filter(isLikely) + (begun.isEmpty ? [none] : []) + all.filter { !isLikely($0) }
      },
      takes: { target, context in context.party(of: target).map { .party(.known($0)) } })
  }
}
