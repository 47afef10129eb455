import Dialogue
import Wording

/// What an earlier session left over.
enum LeftOver: Hashable, Sendable {
  case all
  case commitments
  case contribution(ContributionReference)
  case item(ID<Session>, ID<AgendaItem>)
}

extension ValueKind<LeftOver> {
  /// Something that earlier sessions left over: all of it, the commitments, a question, a point.
  static var leftOver: ValueKind {
    let contribution = ValueKind<ContributionReference>.contribution
    @Sendable func points(_ context: LineContext) -> [(session: ID<Session>, item: AgendaItem)] {
      context.leftOver.items.map { ($0.session, $0.item) }
    }
    return ValueKind(
      form: .item, field: .list,
      read: { text, reading throws(Problem) in
        if ["tout", "all"].contains(text.folded) { return .all }
        if ["engagements", "commitments", "actions"].contains(text.folded) { return .commitments }
        if let said = try? contribution.read(text, reading) { return .contribution(said) }
        let found = points(reading.context)
        let marked = MarkedName(text)
        if let mark = marked.mark, let one = found.first(where: { $0.item.id.mark == mark }) {
          return .item(one.session, one.item.id)
        }
        switch NameMatch(text, among: found.lazy.map { ($0.item.title, $0.item.id) }) {
        case .one(let id):
          guard let one = found.first(where: { $0.item.id == id }) else { break }
          return .item(one.session, id)
        case .many(let ids):
          throw .ambiguous(
            text,
            candidates: ids.map { id in
              found.first { $0.item.id == id }.map { "\($0.item.title) \(id.mark)" } ?? ""
            })
        case .none: break
        }
        throw .notFound(text, .item, adds: nil)
      },
      write: { value, context, words in
        switch value {
        case .all: words(ModelPhrase.everything)
        case .commitments: words(ModelPhrase.theCommitments)
        case .contribution(let reference): contribution.write(reference, context, words)
        case .item(_, let id):
          points(context).first { $0.item.id == id }.map { "\($0.item.title) \(id.mark)" } ?? ""
        }
      },
      offers: { begun, reading, words in
        let left = reading.context.leftOver
        var offers = [
          Offer(
            value: LeftOver.all, text: words(ModelPhrase.everything), label: words(ModelPhrase.everything))
        ]
        if !left.commitments.isEmpty {
          offers.append(
            Offer(
              value: LeftOver.commitments, text: words(ModelPhrase.theCommitments),
              label: words(ModelPhrase.theCommitments),
              gloss: "\(left.commitments.count)"))
        }
        offers += points(reading.context).map {
          Offer(value: LeftOver.item($0.session, $0.item.id), text: $0.item.title, label: $0.item.title)
        }
        offers += left.unanswered.map {
          let text = contribution.write($0.reference, reading.context, words)
          return Offer(value: LeftOver.contribution($0.reference), text: text, label: text, gloss: $0.text)
        }
        return offers.filter { begun.isEmpty || $0.label.begins(begun) || $0.gloss.begins(begun) }
      },
      takes: { target, context in
        switch target {
        case .item(let session, let id) where session != context.focus.session: .item(session, id)
        case .contribution(let reference) where reference.session != context.focus.session:
          .contribution(reference)
        default: nil
        }
      })
  }
}

extension LineContext {
  /// What earlier sessions of the space left over for the session in focus.
  var leftOver: CarryOver {
    focus.space.map {
      facts.carryOver(in: $0, before: session?.plannedStart ?? now, except: focus.session, on: today)
    } ?? CarryOver()
  }
}
