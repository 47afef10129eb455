import Dialogue
import Facilitation
import Publishing

extension ImportPlan {
  /// People with what they are called, for whom they speak and how they are reached.
  mutating func readPeople(_ table: ImportTable, _ cells: CellReader, _ ids: inout IDSource)
    throws(ImportError)
  {
    var people = PeopleImport(cells, setting.college, ids)
    forRows(of: table) { plan, row throws(ImportError) in try people.take(row, of: table, into: &plan) }
    ids = people.ids
  }
}

/// Tells the people of a file from those who are known.
///
/// The same name is the same person unless something else says that it is not: another e-mail, telephone, organisation or civil name is somebody
/// else of that name, which is told. Another college alone is a contradiction: it is shown, and nothing is changed.
private struct PeopleImport {
  var ids: IDSource
  private let cells: CellReader
  private let college: CollegeID?
  private var known: [String: [Somebody]] = [:]
  private var bodies: [String: Organisation] = [:]
  private var colleges: [String: CollegeID] = [:]

  /// People of one name that are told apart; more are no list of people.
  private static let mostNamesakes = 500

  private struct Somebody {
    var id: ID<Person>
    var organisation: ID<Organisation>?
    var college: CollegeID?
    var fullName: String?
    var contact: Contact
  }

  init(_ cells: CellReader, _ college: CollegeID?, _ ids: IDSource) {
    (self.cells, self.college, self.ids) = (cells, college, ids)
    let facts = cells.context.facts
    for body in facts.organisations.values where bodies[body.name.nameKey] == nil {
      bodies[body.name.nameKey] = body
    }
    for person in facts.people.values {
      known[person.name.nameKey, default: []].append(
        Somebody(
          id: person.id, organisation: person.organisation, college: facts.college(of: .person(person.id)),
          fullName: facts.identities[person.id]?.fullName, contact: facts.contacts[person.id] ?? Contact()))
    }
  }

  mutating func take(
    _ row: Int, of table: ImportTable, into plan: inout ImportPlan
  ) throws(ImportError) {
    let name = Self.name(row, of: table)
    guard let name else {
      let column: Column = [.name, .family, .fullName, .given].first { table.has($0) } ?? .name
      throw table.error(row, column, .nothing(column: table.heading(column)))
    }
    let line = table.line(of: row)
    let wanted = try wantedCollege(row, of: table)
    let body = try body(row, of: table, wanted, into: &plan)
    var somebody = Somebody(
      id: ID(rawValue: 0), organisation: body?.id, college: wanted ?? body?.college ?? college,
      fullName: table.has(.name) || table.has(.family) ? table.text(row, .fullName)?.oneLine : nil,
      contact: Self.contact(row, of: table))
    let namesakes = known[name.nameKey] ?? []
    guard namesakes.count < Self.mostNamesakes else {
      throw ImportError(line: line, column: 1, problem: .tooManyRows(Self.mostNamesakes))
    }
    let found = namesakes.map { compare(somebody, $0) }
    if let place = found.firstIndex(where: { $0.verdict == .same }) {
      return complete(name, place, with: somebody, line, into: &plan)
    }
    if let contradiction = found.first(where: { $0.verdict == .contradicted }) {
      return plan.contradict(name, line: line, contradiction.differences)
    }
    if let other = found.last { plan.notices.append(.homonym(name, line: line, by: other.differences)) }
    somebody.id = ids.next()
    known[name.nameKey, default: []].append(somebody)
    enter(name, somebody, body, wanted, line, into: &plan)
  }

  /// The events of somebody new.
  private func enter(
    _ name: String, _ somebody: Somebody, _ body: Organisation?, _ wanted: CollegeID?, _ line: Int,
    into plan: inout ImportPlan
  ) {
    var person = Person(id: somebody.id, name: name, organisation: body?.id)
    if let body {
      if let wanted, wanted != body.college {
        person.college = wanted
        plan.notices.append(.otherCollege(name, organisation: body.name, line: line))
      }
    } else {
      person.college = somebody.college
    }
    plan.events.append(.person(.added(person)))
    if let fullName = somebody.fullName {
      plan.events.append(.person(.identified(person.id, Identity(fullName: fullName))))
    }
    if !somebody.contact.parts.isEmpty {
      plan.events.append(.person(.contacted(person.id, somebody.contact)))
    }
    let words = plan.setting.words
    let more = [body?.name, somebody.college.map { words.label($0) }, somebody.contact.parts.first]
    plan.add(.person, name, more.compactMap { $0 }.joined(separator: ", "), line: line)
  }

  /// Somebody known: what the file adds to how they are reached.
  private mutating func complete(
    _ name: String, _ place: Int, with row: Somebody, _ line: Int, into plan: inout ImportPlan
  ) {
    guard var there = known[name.nameKey]?[place] else { return }
    let before = there
    let new = row.contact
    there.contact = Contact(
      mail: there.contact.mail ?? new.mail, telephone: there.contact.telephone ?? new.telephone,
      address: there.contact.address ?? new.address, role: there.contact.role ?? new.role)
    if there.contact != before.contact {
      plan.events.append(.person(.contacted(there.id, there.contact)))
      there.fullName = there.fullName ?? row.fullName
    }
    if before.fullName == nil, let fullName = row.fullName {
      plan.events.append(.person(.identified(there.id, Identity(fullName: fullName))))
      there.fullName = fullName
    }
    if there.contact != before.contact || there.fullName != before.fullName {
      plan.completed += 1
    } else {
      plan.known += 1
    }
    known[name.nameKey]?[place] = there
  }

  private enum Verdict { case same, other, contradicted }

  /// What tells a row from somebody of its name.
  private func compare(
    _ row: Somebody, _ there: Somebody
  ) -> (verdict: Verdict, differences: [ImportDifference]) {
    var differences: [ImportDifference] = []
    var isCertain = false
    func look(
      _ what: ImportDifference.What, _ known: String?, _ said: String?, certain: Bool = false,
      _ key: (String) -> String
    ) {
      guard let known, let said else { return }
      if key(known) != key(said) {
        differences.append(ImportDifference(what: what, known: known, said: said))
      } else if certain {
        isCertain = true
      }
    }
    look(.mail, there.contact.mail, row.contact.mail, certain: true) { $0.folded }
    look(.telephone, there.contact.telephone, row.contact.telephone, certain: true, Self.digits)
    look(.fullName, there.fullName, row.fullName, certain: true) { $0.nameKey }
    let facts = cells.context.facts
    func name(_ id: ID<Organisation>?) -> String? {
      id.flatMap { id in facts.organisations[id]?.name ?? bodies.values.first { $0.id == id }?.name }
    }
    if let one = there.organisation, let other = row.organisation, one != other {
      differences.append(
        ImportDifference(what: .organisation, known: name(one) ?? "", said: name(other) ?? ""))
    }
    let isElsewhere = !differences.isEmpty
    if let one = there.college, let other = row.college, one != other {
      let words = cells.context.words
      differences.append(
        ImportDifference(what: .college, known: words.label(one), said: words.label(other)))
    }
    if differences.isEmpty { return (.same, []) }
    // The same e-mail, telephone or civil name is the same person, whatever else is said of them. Of a family, several are reached alike, but
    // not several of one name.
    if isCertain { return (.contradicted, differences) }
    let speaksForABody = there.organisation != row.organisation
    return (isElsewhere || speaksForABody ? .other : .contradicted, differences)
  }

  private mutating func wantedCollege(_ row: Int, of table: ImportTable) throws(ImportError) -> CollegeID? {
    guard let given = table.text(row, .college) else { return nil }
    if let found = colleges[given] { return found }
    do throws(Problem) {
      let found = try cells.college(given)
      colleges[given] = found
      return found
    } catch {
      throw table.error(row, .college, .value(error))
    }
  }

  /// The organisation of a row, entered when nobody knows it.
  private mutating func body(
    _ row: Int, of table: ImportTable, _ wanted: CollegeID?, into plan: inout ImportPlan
  ) throws(ImportError) -> Organisation? {
    guard let name = table.text(row, .organisation)?.oneLine else { return nil }
    if let known = bodies[name.nameKey] { return known }
    guard let college = wanted ?? college else {
      throw table.error(row, .organisation, .collegeNeeded(organisation: name))
    }
    let body = Organisation(id: ids.next(), name: name, college: college)
    bodies[name.nameKey] = body
    plan.events.append(.organisation(.added(body)))
    plan.add(.organisation, name, plan.setting.words.label(college), line: table.line(of: row))
    return body
  }

  /// What somebody is called: the name, or first and last name, or the civil one where there is no other.
  private static func name(_ row: Int, of table: ImportTable) -> String? {
    if let name = table.text(row, .name)?.oneLine { return name }
    let (given, family) = (table.text(row, .given)?.oneLine, table.text(row, .family)?.oneLine)
    if given == nil, let family {
      return [table.text(row, .civility)?.oneLine, family].compactMap { $0 }.joined(separator: " ")
    }
    let whole = [given, family].compactMap { $0 }.joined(separator: " ")
    return whole.isEmpty ? table.text(row, .fullName)?.oneLine : whole
  }

  /// How somebody is reached. What is only called contact is what it looks like.
  private static func contact(_ row: Int, of table: ImportTable) -> Contact {
    func all(_ column: Column) -> String? {
      let texts = table.texts(row, column).map(\.oneLine)
      return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }
    var contact = Contact(mail: all(.mail), telephone: all(.telephone), role: all(.role))
    let town = [all(.postcode), all(.city)].compactMap { $0 }.joined(separator: " ")
    let address = [all(.street), town.isEmpty ? nil : town, all(.country)].compactMap { $0 }
    if !address.isEmpty { contact.address = address.joined(separator: ", ") }
    if let any = all(.contact) {
      if any.contains("@") {
        contact.mail = contact.mail ?? any
      } else if digits(any).count >= 6, any.filter(\.isLetter).count <= 4 {
        contact.telephone = contact.telephone ?? any
      } else {
        contact.address = contact.address ?? any
      }
    }
    return contact
  }

  /// The digits of a telephone, the country of France taken off.
  private static func digits(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    for prefix in ["0033", "33"] where digits.hasPrefix(prefix) && digits.count > 9 {
      return "0" + digits.dropFirst(prefix.count)
    }
    return digits
  }
}
