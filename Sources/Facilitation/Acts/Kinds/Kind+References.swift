import Dialogue
import Wording

/// A decision and its session.
struct DecisionReference: Hashable, Sendable {
  var session: ID<Session>
  var decision: ID<Decision>
}

/// A vote and its session.
struct VoteReference: Hashable, Sendable {
  var session: ID<Session>
  var vote: ID<Vote>
  /// Whether it was held by secret ballots: these are counted with it.
  var isSecret: Bool

  init(_ vote: Vote, in session: ID<Session>) {
    (self.session, self.vote, isSecret) = (session, vote.id, vote.ballots != nil)
  }

  /// The vote as it stands.
  func vote(in facts: Facts) -> Vote? { facts.session(session)?.votes.first { $0.id == vote } }
}

/// Something with a number in a session: `c3`, `d1`, `e2`.
struct Labelled<Value: Hashable & Sendable>: Sendable {
  var label: String
  var session: ID<Session>
  var value: Value
  /// What was said, decided, promised.
  var text: String
}

extension ValueKind where Value: Hashable {
  /// Something with a number in a session: that of the session in focus; where it has none, the only one of the same body; of
  /// another session as `séance 13/c3`. Nothing of another body is ever meant by a bare number.
  static func labelled(
    _ form: ValueForm, newest: @escaping @Sendable (LineContext) -> Value?,
    takes: @escaping @Sendable (Target, LineContext) -> Value?,
    find: @escaping @Sendable (Value, LineContext) -> Labelled<Value>?,
    all: @escaping @Sendable (ID<Session>, LineContext) -> [Labelled<Value>]
  ) -> ValueKind {
    let session = ValueKind<ID<Session>>.session
    @Sendable func qualified(_ one: Labelled<Value>, _ context: LineContext, _ words: Words) -> String {
      "\(session.write(one.session, context, words))/\(one.label)"
    }
    return ValueKind(
      form: form, field: .list,
      read: { text, reading throws(Problem) in
        let context = reading.context
        let folded = text.folded
        if ["last", "dernier", "derniere"].contains(folded), let value = newest(context) { return value }
        if let slash = text.lastIndex(of: "/") {
          let name = String(text[..<slash])
          let id =
            if let held = context.held(shortly: name) { held } else { try session.read(name, reading) }
          let label = String(text[text.index(after: slash)...]).folded
          guard let found = all(id, context).first(where: { $0.label == label }) else {
            throw .notFound(text, form, adds: nil)
          }
          return found.value
        }
        if let here = context.focus.session,
          let found = all(here, context).first(where: { $0.label == folded })
        {
          return found.value
        }
        let others = context.facts.sessions.values.filter {
          $0.space == context.focus.space && $0.id != context.focus.session
        }.flatMap { all($0.id, context) }.filter { $0.label == folded }
        switch others.count {
        case 0: throw .notFound(text, form, adds: nil)
        case 1: return others[0].value
        default: throw .ambiguous(text, candidates: others.map { qualified($0, context, Words(.french)) })
        }
      },
      write: { value, context, words in
        guard let one = find(value, context) else { return "" }
        return one.session == context.focus.session ? one.label : qualified(one, context, words)
      },
      offers: { begun, reading, words in
        let context = reading.context
        guard let here = context.focus.session else { return [] }
        return all(here, context).suffix(50).reversed().filter {
          $0.label.hasPrefix(begun.folded) || $0.text.begins(begun)
        }.map { Offer(value: $0.value, text: $0.label, label: $0.label, gloss: $0.text) }
      }, takes: takes, understood: { value, context, _ in find(value, context)?.text })
  }
}

extension LineContext {
  /// The only session of the body that references call by this day, as they do on the screen: `27 oct./e1`.
  fileprivate func held(shortly day: String) -> ID<Session>? {
    guard day.contains(where: \.isNumber), day.contains(where: \.isLetter) else { return nil }
    let called = facts.sessions.values.filter { session in
      session.space == focus.space
        && Language.allCases.contains { language in
          var context = self
          context.words = Words(language)
          return context.shortName(of: session).folded == day.folded
        }
    }
    return called.count == 1 ? called[0].id : nil
  }
}

extension ValueKind<ContributionReference> {
  /// Something that was said.
  static var contribution: ValueKind {
    labelled(
      .contribution, newest: { $0.session?.contributions.last?.reference },
      takes: { target, _ in if case .contribution(let reference) = target { reference } else { nil } },
      find: { reference, context in
        context.facts.contribution(reference).map {
          Labelled(label: $0.label, session: $0.session, value: $0.reference, text: $0.text)
        }
      },
      all: { session, context in
        (context.facts.session(session)?.contributions).map { list in
          list.map {
            Labelled(
              label: $0.label, session: session, value: $0.reference,
              // The room looks on: what a private note says is read on no list.
              text: $0.isPrivate ? context.words.label(ContributionKind.privateNote) : $0.text)
          }
        } ?? []
      })
  }
}

extension ValueKind<ContributionReference> {
  /// Something that was said to everybody.
  static var openContribution: ValueKind {
    var kind = contribution
    let (offers, takes) = (kind.offers, kind.takes)
    @Sendable func isOpen(_ reference: ContributionReference, _ context: LineContext) -> Bool {
      context.facts.contribution(reference)?.isPrivate == false
    }
    kind.offers = { begun, reading, words in
      offers(begun, reading, words).filter {
        ($0.value as? ContributionReference).map { isOpen($0, reading.context) } ?? false
      }
    }
    kind.takes = { target, context in takes(target, context).flatMap { isOpen($0, context) ? $0 : nil } }
    return kind
  }
}

extension ValueKind<DecisionReference> {
  /// Something that was decided.
  static var decision: ValueKind {
    @Sendable func decisions(_ session: ID<Session>, _ context: LineContext) -> [Labelled<DecisionReference>]
    {
      (context.facts.session(session)?.decisions ?? []).map {
        Labelled(
          label: $0.label, session: session, value: DecisionReference(session: session, decision: $0.id),
          text: $0.text)
      }
    }
    return labelled(
      .decision,
      newest: { context in context.focus.session.flatMap { decisions($0, context).last?.value } },
      takes: { target, _ in
        if case .decision(let session, let id) = target {
          DecisionReference(session: session, decision: id)
        } else {
          nil
        }
      },
      find: { reference, context in decisions(reference.session, context).first { $0.value == reference } },
      all: decisions)
  }
}

extension ValueKind<VoteReference> {
  /// A vote that was held.
  static var vote: ValueKind {
    @Sendable func votes(_ session: ID<Session>, _ context: LineContext) -> [Labelled<VoteReference>] {
      (context.facts.session(session)?.votes ?? []).map {
        Labelled(
          label: $0.label, session: session, value: VoteReference($0, in: session), text: $0.question)
      }
    }
    return labelled(
      .vote,
      newest: { context in context.focus.session.flatMap { votes($0, context).last?.value } },
      takes: { target, context in
        if case .vote(let session, let id) = target {
          votes(session, context).first { $0.value.vote == id }?.value
        } else {
          nil
        }
      },
      find: { reference, context in votes(reference.session, context).first { $0.value == reference } },
      all: votes)
  }
}

/// The vote that a decision was taken on, or that there was none.
enum VoteChoice: Hashable, Sendable {
  case none
  case vote(VoteReference)
}

extension ValueKind<VoteChoice> {
  /// A vote, or « aucun ».
  static var voteOrNone: ValueKind {
    let vote = ValueKind<VoteReference>.vote
    return ValueKind(
      form: .vote, field: .list,
      read: { text, reading throws(Problem) in
        if ["aucun", "sans", "none", "no"].contains(text.folded) { return .none }
        return .vote(try vote.read(text, reading))
      },
      write: { value, context, words in
        switch value {
        case .none: words(ModelPhrase.noVote)
        case .vote(let reference): vote.write(reference, context, words)
        }
      },
      offers: { begun, reading, words in
        let none = Offer(
          value: VoteChoice.none, text: words(ModelPhrase.noVote), label: words(ModelPhrase.noVote))
        let votes = vote.offers(begun, reading, words).compactMap { offer in
          (offer.value as? VoteReference).map {
            Offer(value: VoteChoice.vote($0), text: offer.text, label: offer.label, gloss: offer.gloss)
          }
        }
        return votes + (none.label.begins(begun) ? [none] : [])
      }, takes: { _, _ in nil },
      understood: { value, context, words in
        if case .vote(let reference) = value { vote.understood(reference, context, words) } else { nil }
      })
  }
}

extension ValueKind<ID<Commitment>> {
  /// Something that was promised, by its number or by its words.
  static var commitment: ValueKind {
    @Sendable func promises(_ session: ID<Session>, _ context: LineContext) -> [Labelled<ID<Commitment>>] {
      (context.facts.session(session)?.commitments ?? []).compactMap { context.facts.commitments[$0] }.map {
        Labelled(label: $0.label, session: session, value: $0.id, text: $0.what)
      }
    }
    var kind = labelled(
      .commitment,
      newest: { context in
        context.session?.commitments.last
          ?? context.facts.commitments.values.last {
            context.facts.session($0.session)?.space == context.focus.space
          }?.id
      },
      takes: { target, _ in if case .commitment(let id) = target { id } else { nil } },
      find: { id, context in
        context.facts.commitments[id].map {
          Labelled(label: $0.label, session: $0.session, value: id, text: $0.what)
        }
      }, all: promises)
    let read = kind.read
    kind.read = { text, reading throws(Problem) in
      do throws(Problem) {
        return try read(text, reading)
      } catch {
        guard case .notFound = error else { throw error }
        let context = reading.context
        let open = context.facts.commitments.values.filter {
          context.facts.session($0.session)?.space == context.focus.space
        }
        switch NameMatch(text, among: open.lazy.map { ($0.what, $0.id) }) {
        case .one(let id): return id
        case .many(let ids):
          throw .ambiguous(text, candidates: ids.compactMap { reading.context.facts.commitments[$0]?.what })
        case .none: throw error
        }
      }
    }
    let offers = kind.offers
    kind.offers = { begun, reading, words in
      let here = offers(begun, reading, words)
      let context = reading.context
      let known = Set(here.compactMap { $0.value as? ID<Commitment> })
      let open = context.facts.commitments.values.filter { promise in
        !known.contains(promise.id) && promise.isPending
          && context.facts.session(promise.session)?.space == context.focus.space
          && (begun.isEmpty || promise.label.hasPrefix(begun.folded) || promise.what.begins(begun))
      }
      return here
        + open.map { promise in
          let text = ValueKind<ID<Commitment>>.commitment.write(promise.id, context, words)
          return Offer(value: promise.id, text: text, label: text, gloss: promise.what)
        }
    }
    return kind
  }
}

extension ValueKind<ID<FloorRequest>> {
  /// Somebody who waits for the floor, by name.
  static var request: ValueKind {
    var kind = waiting
    let read = kind.read
    // By the place in which the screen shows them.
    kind.read = { text, reading throws(Problem) in
      if let place = Int(text), let session = reading.context.session {
        let shown = reading.context.facts.floorOrder(of: session, at: reading.context.now)
        if shown.indices.contains(place - 1) { return shown[place - 1].request.id }
      }
      return try read(text, reading)
    }
    return kind
  }

  private static var waiting: ValueKind {
    thing(
      .request,
      takes: { target, context in
        if case .request(let session, let id) = target, session == context.focus.session { id } else { nil }
      },
      all: { context in
        (context.session?.floor.queue ?? []).map {
          Thing(context.facts.name(of: $0.party) ?? "?", $0.id, gloss: $0.reason ?? "")
        }
      })
  }
}
