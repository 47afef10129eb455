import Dialogue
import Wording

extension ValueKind<ID<Organisation>> {
  /// An organisation.
  static var organisation: ValueKind {
    ValueKind(
      form: .organisation, field: .list, creates: .organisation,
      read: { text, reading throws(Problem) in
        switch reading.context.match(organisation: text) {
        case .one(let id): return id
        case .many(let ids):
          throw .ambiguous(text, among: ids.map { reading.context.described(.organisation($0)) })
        case .none: throw .notFound(text, .organisation, adds: .organisation)
        }
      },
      write: { value, context, _ in context.written(.organisation(value)) },
      offers: { begun, reading, words in
        reading.context.offers(begun, people: false, organisations: true, words)
      },
      takes: { target, _ in if case .organisation(let id) = target { id } else { nil } })
  }
}

/// An organisation that is known, or the name of one that is to be added.
enum OrganisationChoice: Hashable, Sendable {
  case known(ID<Organisation>)
  case new(String)

  var known: ID<Organisation>? { if case .known(let id) = self { id } else { nil } }
}

extension ValueKind<OrganisationChoice> {
  /// An organisation, or a new one by its name, which only a form or a line of a person makes.
  static var organisationOrNew: ValueKind {
    let organisation = ValueKind<ID<Organisation>>.organisation
    return ValueKind(
      form: .organisation, field: .list, creates: .organisation, new: { .new($0) },
      read: { text, reading throws(Problem) in .known(try organisation.read(text, reading)) },
      write: { value, context, words in
        switch value {
        case .known(let id): organisation.write(id, context, words)
        case .new(let name): name
        }
      },
      offers: organisation.wideOffers { OrganisationChoice.known($0) },
      takes: { target, _ in if case .organisation(let id) = target { .known(id) } else { nil } })
  }
}

extension Desk {
  /// The organisation that is meant, and the command that enters it first when it is new: in the group of whoever speaks for it.
  func organisation(
    _ choice: OrganisationChoice?, college: CollegeID?
  ) throws(ActError) -> (id: ID<Organisation>?, commands: [Command]) {
    guard case .new(let name)? = choice else { return (choice?.known, []) }
    guard let college else { throw .missing(.college) }
    // Residents speak for themselves: a body among them is an association.
    let body = Organisation(
      id: id(), name: name, college: college == .residents ? .associations : college)
    return (body.id, [.organisation(.add(body))])
  }
}
