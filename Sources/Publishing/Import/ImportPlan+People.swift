import Dialogue
import Wording

extension ImportPlan {
  /// Columns `name`, and maybe `organisation`, `college`, `full_name`, `contact`. Somebody of the same name and
  /// organisation is known.
  mutating func readPeople(_ table: ImportTable, _ facts: Facts, _ ids: inout IDSource) throws(ImportError) {
    let name = try table.needed("name", "nom")
    let organisation = table.column("organisation", "organisme")
    let college = table.column("college", "collège")
    let fullName = table.column("full_name", "nom complet")
    let contact = table.column("contact")
    let words = ImportWords(facts)
    var bodies = Dictionary(facts.organisations.values.map { ($0.name.folded, $0.id) }) { first, _ in first }
    var people = Set(
      facts.people.values.map { person in
        Self.key(person.name, person.organisation.flatMap { facts.organisations[$0]?.name })
      })
    var source = ids
    forRows(of: table) { plan, row throws(ImportError) in
      guard let text = table.text(row, name)?.oneLine else {
        throw table.error(row, name, .nothing(column: "name"))
      }
      let bodyName = table.text(row, organisation)?.oneLine
      var wanted: CollegeID?
      if let given = table.text(row, college) {
        guard let found = words.college(given) else {
          throw table.error(row, college, .notOneOf(given, expected: words.collegeNames))
        }
        wanted = found
      }
      guard people.insert(Self.key(text, bodyName)).inserted else {
        plan.known += 1
        return
      }
      var body: ID<Organisation>?
      if let bodyName {
        if let known = bodies[bodyName.folded] {
          body = known
        } else {
          guard let wanted else {
            throw table.error(row, organisation, .collegeNeeded(organisation: bodyName))
          }
          let id = source.next(Organisation.self)
          bodies[bodyName.folded] = id
          plan.events.append(.organisation(.added(Organisation(id: id, name: bodyName, college: wanted))))
          body = id
        }
      }
      let person = Person(
        id: source.next(), name: text, organisation: body, college: body == nil ? wanted : nil)
      plan.events.append(.person(.added(person)))
      let identity = table.text(row, fullName)?.oneLine
      let reached = table.text(row, contact)?.oneLine
      if identity != nil || reached != nil {
        plan.events.append(
          .person(.identified(person.id, Identity(fullName: identity ?? text, contact: reached))))
      }
      plan.added += 1
    }
    ids = source
  }

  private static func key(_ name: String, _ organisation: String?) -> String {
    "\(name.folded)\u{0}\(organisation?.folded ?? "")"
  }

  /// Columns `title`, and maybe `number` (`2.1` stands under the point before it), `minutes`, `kind`, `presenter`,
  /// `subject`. A point of the same title is known.
  mutating func readAgenda(_ table: ImportTable, _ session: Session, _ facts: Facts, _ ids: inout IDSource)
    throws(ImportError)
  {
    let title = try table.needed("title", "titre", "point")
    let number = table.column("number", "n°", "numero")
    let minutes = table.column("minutes", "durée")
    let kind = table.column("kind", "nature")
    let presenter = table.column("presenter", "présenté par")
    let subject = table.column("subject", "objet")
    var titles = Dictionary(session.agenda.items.map { ($0.title.folded, $0.id) }) { first, _ in first }
    var top = session.agenda.topLevel.last?.id
    var below: ID<AgendaItem>?
    let speakers = ImportSpeakers(facts)
    let subjects = facts.subjects.values.map { $0 }
    var source = ids
    forRows(of: table) { plan, row throws(ImportError) in
      guard let text = table.text(row, title)?.oneLine else {
        throw table.error(row, title, .nothing(column: "title"))
      }
      let isBelow = table.text(row, number)?.contains(".") ?? false
      if let id = titles[text.folded] {
        plan.known += 1
        if !isBelow { (top, below) = (id, nil) }
        return
      }
      var item = AgendaItem(id: source.next(), title: text)
      if let given = table.text(row, minutes) {
        guard let value = Int(given), (0...1440).contains(value) else {
          throw table.error(row, minutes, .notMinutes(given))
        }
        item.plannedMinutes = value
      }
      if let given = table.text(row, kind) {
        guard let found = ImportWords.find(given, among: AgendaItem.Kind.allCases, { $0.label($1) }) else {
          throw table.error(
            row, kind, .notOneOf(given, expected: AgendaItem.Kind.allCases.map(\.rawValue)))
        }
        item.kind = found
      }
      if let given = table.text(row, subject) {
        guard let found = subjects.first(where: { $0.title.folded == given.folded }) else {
          throw table.error(row, subject, .notOneOf(given, expected: subjects.map(\.title.oneLine)))
        }
        item.subject = found.id
      }
      item.presenter = table.text(row, presenter).map { speakers.party($0.oneLine) }
      if isBelow, let top {
        plan.events.append(.agenda(session.id, .added(item, AgendaPlace(after: below, under: top))))
        below = item.id
      } else {
        plan.events.append(.agenda(session.id, .added(item, AgendaPlace(after: top))))
        (top, below) = (item.id, nil)
      }
      titles[text.folded] = item.id
      plan.added += 1
    }
    ids = source
  }
}

/// Who a name in a file stands for: somebody known, a body, a college, or only a name.
struct ImportSpeakers {
  private let parties: [String: Party]

  init(_ facts: Facts) {
    var parties: [String: Party] = [:]
    for body in facts.organisations.values { parties[body.name.folded] = .organisation(body.id) }
    for person in facts.people.values { parties[person.name.folded] = .person(person.id) }
    self.parties = parties
  }

  func party(_ name: String) -> Party { parties[name.folded] ?? .name(name) }
}
