import Dialogue
import Wording

/// Somebody known, or a name that would be made a new person.
enum PartyChoice: Hashable, Sendable {
  case known(Party)
  case new(String)
  /// Somebody of whom it must still be said who that is, as they were named.
  case open(String)
}

extension ValueKind<ID<Person>> {
  /// A person.
  public static var person: ValueKind {
    ValueKind(
      form: .person, field: .list, creates: .person,
      read: { text, reading throws(Problem) in
        switch reading.context.match(person: text) {
        case .one(let id): return id
        case .many(let ids):
          throw .ambiguous(text, among: ids.map { reading.context.described(.person($0)) })
        case .none:
          guard case .person(let id)? = reading.context.titled(text) else {
            throw .notFound(text, .person, adds: .person)
          }
          return id
        }
      },
      write: { value, context, _ in context.written(.person(value)) },
      offers: { begun, reading, words in
        reading.context.offers(begun, people: true, organisations: false, words)
      },
      takes: { target, context in
        switch target {
        case .person(let id): id
        case .request(let session, let id):
          if case .person(let person)? = context.facts.session(session)?.floor.queue.first(where: {
            $0.id == id
          })?.party {
            person
          } else {
            nil
          }
        default: nil
        }
      })
  }
}

extension ValueKind<Party> {
  /// A person or an organisation.
  static var party: ValueKind {
    ValueKind(
      form: .party, field: .list, creates: .person,
      read: { text, reading throws(Problem) in
        switch reading.context.match(party: text) {
        case .one(let party): return party
        case .many(let parties):
          throw .ambiguous(text, among: parties.map { reading.context.described($0) })
        case .none:
          guard let party = reading.context.titled(text) else {
            throw .notFound(text, .party, adds: .person)
          }
          return party
        }
      },
      write: { value, context, _ in context.written(value) },
      offers: { begun, reading, words in
        reading.context.offers(begun, people: true, organisations: true, words)
      },
      takes: { target, context in context.party(of: target) })
  }
}

/// Somebody, or nobody any more.
enum PartyOrNobody: Hashable, Sendable {
  case party(Party)
  case nobody

  var party: Party? { if case .party(let party) = self { party } else { nil } }
}

extension ValueKind<PartyOrNobody> {
  /// Somebody, or a word that takes the speaker away: `-`, « personne », “nobody”.
  static var partyOrNobody: ValueKind {
    let party = ValueKind<Party>.party
    return ValueKind(
      form: .party, field: .list, creates: .person,
      read: { text, reading throws(Problem) in
        if ["", "-", "personne", "nobody"].contains(text.folded) { return .nobody }
        return .party(try party.read(text, reading))
      },
      write: { value, context, words in
        if case .party(let value) = value { party.write(value, context, words) } else { "-" }
      },
      offers: party.wideOffers { PartyOrNobody.party($0) })
  }
}

extension ValueKind where Value: Hashable {
  /// Several of it, by commas: what is chosen from the list stands behind those that are there. A name that holds a comma is taken whole.
  var series: ValueKind<[Value]> {
    let one = self
    return ValueKind<[Value]>(
      form: form, field: .list, isSeries: true, creates: creates,
      read: { text, reading throws(Problem) in
        let names = text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        if names.count > 1, case .one = reading.context.match(party: text) {
          return [try one.read(text, reading)]
        }
        var values: [Value] = []
        for name in names { values.append(try one.read(name, reading)) }
        return values
      },
      write: { value, context, words in
        value.map { one.write($0, context, words) }.joined(separator: ", ")
      },
      offers: { begun, reading, words in
        // What stands before the last comma stays.
        let parts = begun.split(separator: ",", omittingEmptySubsequences: false)
        let before = parts.dropLast().compactMap { try? one.read($0.trimmed, reading) }
        guard before.count == max(0, parts.count - 1) else { return [] }
        return one.offers(parts.last?.trimmed ?? "", reading, words).compactMap { offer in
          guard let found = offer.value as? Value, !before.contains(found) else { return nil }
          var offer = offer
          offer.value = before + [found]
          return offer
        }
      },
      takes: { target, context in one.takes(target, context).map { [$0] } })
  }
}

extension ValueKind<[Party]> {
  /// Several people or organisations, by commas.
  static var parties: ValueKind { ValueKind<Party>.party.series }
}

extension ValueKind<[PartyChoice]> {
  /// Several who are known or new, by commas.
  static var partiesOrNew: ValueKind { told(.partyOrNew, several: false) }

  /// The same; those who keep their turn stand first, and several are told in their order.
  static var speakersOrNew: ValueKind { told(.speakerOrNew, several: true) }

  /// Several, told where one of them is new, or always where there are several.
  private static func told(_ one: ValueKind<PartyChoice>, several: Bool) -> ValueKind {
    var kind = one.series
    // One alone is new by a key, as where there is only one.
    if several, let new = one.new { kind.new = { [new($0)] } }
    kind.understood = { value, context, words in
      let hasNew = value.contains { if case .new = $0 { true } else { false } }
      guard hasNew || several && value.count > 1 else { return nil }
      return words.list(
        value.map { choice in
          if case .new(let name) = choice {
            words(FormPhrase.isNew, name)
          } else {
            one.write(choice, context, words)
          }
        })
    }
    return kind
  }
}

extension ValueKind<PartyChoice> {
  /// Somebody known, or a new person where the context or a college or an organisation says that it is one.
  static var partyOrNew: ValueKind {
    let party = ValueKind<Party>.party
    return ValueKind(
      form: .party, field: .list, creates: .person, new: { .new($0) },
      read: { text, reading throws(Problem) in
        do throws(Problem) {
          return .known(try party.read(text, reading))
        } catch {
          let isNew =
            reading.context.addsPeople || !reading.values[.college].isEmpty
            || !reading.values[.organisation].isEmpty
          guard error.isAboutAStranger, isNew else { throw error }
          return .new(text)
        }
      },
      write: { value, context, words in
        switch value {
        case .known(let known): party.write(known, context, words)
        case .new(let name): name
        case .open(let name): "?" + name
        }
      },
      offers: party.wideOffers { PartyChoice.known($0) },
      takes: { target, context in context.party(of: target).map { .known($0) } })
  }
}

extension ValueKind<PartyChoice> {
  /// The same; those who keep their turn stand first.
  static var speakerOrNew: ValueKind {
    var kind = partyOrNew
    let offers = kind.offers
    kind.offers = { begun, reading, words in
      let all = offers(begun, reading, words)
      guard let session = reading.context.session else { return all }
      let facts = reading.context.facts
      let kept = facts.keptTurns(in: session).compactMap { turn -> Offer? in
        guard let name = facts.name(of: turn.request.party), begun.isEmpty || name.begins(begun),
          var offer = offers(name, reading, words).first(where: {
            $0.value as? PartyChoice == .known(turn.request.party)
          })
        else { return nil }
        let earlier = turn.session == session.id ? nil : facts.session(turn.session)?.title
        let mark = earlier.map { words(LivePhrase.turnKeptFrom, $0) } ?? words(LivePhrase.turnKept)
        offer.gloss = [mark, offer.gloss].filter { !$0.isEmpty }.joined(separator: " · ")
        return offer
      }
      let first = Set(kept.compactMap { $0.value as? PartyChoice })
      return kept + all.filter { offer in (offer.value as? PartyChoice).map { !first.contains($0) } ?? true }
    }
    return kind
  }
}

extension ValueKind<PartyChoice> {
  /// The same, or `?` and the name that was said: somebody of whom it must still be said who that is.
  static var partyOrOpen: ValueKind {
    var kind = partyOrNew
    let read = kind.read
    kind.read = { text, reading throws(Problem) in
      if text.first == "?" { return .open(text.dropFirst().trimmed) }
      return try read(text, reading)
    }
    return kind
  }
}

extension Desk {
  /// The party that is meant, and the commands that enter it first when it is new.
  func party(
    _ choice: PartyChoice, college: CollegeID? = nil, organisation: ID<Organisation>? = nil,
    otherwise: CollegeID? = .residents
  ) -> (party: Party, commands: [Command]) {
    switch choice {
    case .known(let party): return (party, [])
    case .open(let name): return (.name(name), [])
    case .new(let name):
      var person = Person(id: id(), name: name, college: college)
      person.organisation = organisation
      if college == nil, organisation == nil { person.college = otherwise }
      return (.person(person.id), [.person(.add(person))])
    }
  }
}

extension LineContext {
  /// The party that something chosen on a screen stands for.
  func party(of target: Target) -> Party? {
    switch target {
    case .person(let id): .person(id)
    case .organisation(let id): .organisation(id)
    case .request(let session, let id):
      facts.session(session)?.floor.queue.first { $0.id == id }?.party
    default: nil
    }
  }

  /// A name, what tells somebody from others, and the mark.
  func described(_ party: Party) -> (name: String, gloss: String, mark: String) {
    let mark =
      switch party {
      case .person(let id): id.mark
      case .organisation(let id): id.mark
      default: ""
      }
    return (facts.name(of: party) ?? "?", gloss(of: party, words), mark)
  }

  /// What tells somebody from another one of the same name: the function, and the body or the college that they speak for.
  func gloss(of party: Party, _ words: Words) -> String {
    switch party {
    case .person(let id):
      guard let person = facts.people[id] else { return "" }
      let body =
        person.organisation.flatMap { facts.organisations[$0]?.name }
        ?? person.college.map { words.label($0) }
      let statutes = [
        person.isElected ? words(CardPhrase.elected) : nil,
        person.isPseudonym ? words(CardPhrase.pseudonym) : nil,
      ]
      return ([person.function, body] + statutes).compactMap { $0 }.joined(separator: " · ")
    case .organisation(let id): return facts.organisations[id].map { words.label($0.college) } ?? ""
    default: return ""
    }
  }

  /// The name by which somebody is found again: with a mark where others bear it too.
  func written(_ party: Party) -> String {
    let name = facts.name(of: party) ?? ""
    if case .one(let found) = match(party: name), found == party { return name }
    return switch party {
    case .person(let id): "\(name) \(id.mark)"
    case .organisation(let id): "\(name) \(id.mark)"
    default: name
    }
  }

  /// People and organisations of which some word begins so; for nothing, those who are there first.
  func offers(_ begun: String, people: Bool, organisations: Bool, _ words: Words) -> [Offer] {
    let index = names ?? NameIndex(facts)
    let sought = KeptOffers.Sought(
      begun: begun, people: people, organisations: organisations, language: words.language)
    return index.offered.offers(for: sought, in: facts) {
      found(begun, in: index, people: people, organisations: organisations, words)
    }
  }

  private func found(
    _ begun: String, in index: NameIndex, people: Bool, organisations: Bool, _ words: Words
  ) -> [Offer] {
    var offers: [Offer] = []
    if people {
      // Nobody says or promises anything under the name of whoever was forgotten.
      offers += index.people.names(beginning: begun, limit: 50).filter {
        facts.people[$0.value]?.isForgotten != true
      }.map {
        offer(.person($0.value), $0.value, $0.name, isParty: organisations, words)
      }
    }
    if organisations {
      offers += index.organisations.names(beginning: begun, limit: 50).map {
        offer(.organisation($0.value), $0.value, $0.name, isParty: people, words)
      }
    }
    return offers
  }

  private func offer(_ party: Party, _ id: ActValue, _ name: String, isParty: Bool, _ words: Words) -> Offer {
    // The mark stands where others bear the name.
    let text = written(party)
    return Offer(
      value: isParty ? party as ActValue : id, text: text, label: text.isEmpty ? name : text,
      gloss: gloss(of: party, words))
  }
}
