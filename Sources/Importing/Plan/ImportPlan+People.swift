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
struct PeopleImport {
  var ids: IDSource
  private let cells: CellReader
  private let college: CollegeID?
  private var known: [String: [Somebody]] = [:]
  private var bodies: [String: Organisation] = [:]
  private var colleges: [String: CollegeID] = [:]
  /// The college that a line above says for all below it.
  private var section: CollegeID?

  /// People of one name that are told apart; more are no list of people.
  private static let mostNamesakes = 500

  private struct Somebody {
    var id: ID<Person>
    var organisation: ID<Organisation>?
    var college: CollegeID?
    var fullName: String? { didSet { fullNameKey = fullName?.nameKey } }
    var contact: Contact { didSet { look() } }
    var capacity: String?
    var isPseudonym = false
    /// What somebody is, wherever the file or the journal has it.
    var function: String? { capacity ?? contact.role }
    /// What is compared: made once, as somebody is compared with all of the name.
    private(set) var mailKey: String?
    private(set) var telephoneKey: String?
    private(set) var fullNameKey: String?

    init(
      id: ID<Person>, organisation: ID<Organisation>?, college: CollegeID?, fullName: String?,
      contact: Contact, capacity: String? = nil
    ) {
      (self.id, self.organisation, self.college, self.fullName) = (id, organisation, college, fullName)
      (self.contact, self.capacity) = (contact, capacity)
      fullNameKey = fullName?.nameKey
      look()
    }

    private mutating func look() {
      mailKey = contact.mail?.folded
      telephoneKey = contact.telephone.map(PeopleImport.digits)
    }
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
          fullName: facts.identities[person.id]?.fullName, contact: facts.contacts[person.id] ?? Contact(),
          capacity: person.function))
    }
  }

  mutating func take(
    _ row: Int, of table: ImportTable, into plan: inout ImportPlan
  ) throws(ImportError) {
    // An organisation of CiviCRM has a name like a person.
    let isBody = ["organization", "organisation"].contains(table.text(row, .contactType)?.folded ?? "")
    if !isBody, try isSection(row, of: table) {
      return plan.note(.furniture, table.line(of: row))
    }
    let called = PersonNames(row, of: table)
    let name = isBody ? nil : called?.name
    let contact = table.contact(row)
    guard let name else {
      // An organisation for which nobody speaks yet.
      let named = isBody ? called?.name : nil
      if let title = table.text(row, .organisation)?.oneLine ?? named {
        if bodies[title.nameKey] != nil { plan.known += 1 }
        for column in [Column.mail, .telephone, .street, .postcode, .city, .contact, .role]
        where table.text(row, column) != nil {
          plan.pass(row, column, of: table)
        }
        _ = try body(title, row, of: table, try wantedCollege(row, .college, of: table), into: &plan)
        return
      }
      let column = PersonNames.columns.first { table.has($0) } ?? .name
      throw table.error(row, column, .nothing(column: table.heading(column)))
    }
    let line = table.line(of: row)
    for column in called?.passedOver ?? [] { plan.pass(row, column, of: table) }
    let wanted = try wantedCollege(row, .college, of: table) ?? section
    var body: Organisation?
    if let title = table.text(row, .organisation)?.oneLine {
      body = try self.body(title, row, of: table, wanted, into: &plan)
    }
    var somebody = Somebody(
      id: ID(rawValue: 0), organisation: body?.id, college: wanted ?? body?.college,
      fullName: called?.fullName,
      contact: contact, capacity: table.text(row, .capacity)?.oneLine)
    let key = name.nameKey
    let namesakes = known[key] ?? []
    guard namesakes.count < Self.mostNamesakes else {
      throw ImportError(line: line, column: 1, problem: .tooManyRows(Self.mostNamesakes))
    }
    let isLastNameAlone = table.text(row, .given) == nil && CellForms.isLastName(name)
    var contradicted: Somebody?
    for (place, there) in namesakes.enumerated() {
      switch verdict(somebody, there, isLastNameAlone: isLastNameAlone) {
      case .same: return complete(key, place, with: somebody, into: &plan)
      case .contradicted: contradicted = contradicted ?? there
      case .other: break
      }
    }
    if let contradicted {
      return plan.contradict(name, line: line, differences(somebody, contradicted))
    }
    if let other = namesakes.last {
      plan.notices.append(.homonym(name, line: line, by: differences(somebody, other)))
    }
    // A college for all of the file is that of those who are new, and says nothing of those who are known.
    somebody.college = somebody.college ?? college
    somebody.id = ids.next()
    somebody.isPseudonym = table.text(row, .pseudonym) != nil
    known[key, default: []].append(somebody)
    enter(name, somebody, body, wanted, line, into: &plan)
  }

  /// Whether a row names nobody: a heading within the list, « Excusés », « Pouvoirs : 2 », or a mark for nobody. One that names a college
  /// holds for those below it.
  private mutating func isSection(_ row: Int, of table: ImportTable) throws(ImportError) -> Bool {
    guard let text = table.onlyText(row) else { return false }
    if let found = table.isOfSeveral ? try? cells.college(text) : nil, table.text(row, .college) == nil,
      table.text(row, .organisation) == nil
    {
      section = found
      return true
    }
    guard ListMarks.isSection(text) || ListMarks.isNobody(text) else { return false }
    if ListMarks.isSection(text) { section = nil }
    return true
  }

  /// The events of somebody new.
  private func enter(
    _ name: String, _ somebody: Somebody, _ body: Organisation?, _ wanted: CollegeID?, _ line: Int,
    into plan: inout ImportPlan
  ) {
    var person = Person(id: somebody.id, name: name, organisation: body?.id, function: somebody.capacity)
    person.isPseudonym = somebody.isPseudonym
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
    _ key: String, _ place: Int, with row: Somebody, into plan: inout ImportPlan
  ) {
    guard var there = known[key]?[place] else { return }
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
    known[key]?[place] = there
  }

  private enum Verdict { case same, other, contradicted }

  /// Whether a row is somebody of its name.
  private func verdict(_ row: Somebody, _ there: Somebody, isLastNameAlone: Bool) -> Verdict {
    var (isElsewhere, isCertain) = (false, false)
    func look(_ known: String?, _ said: String?) {
      guard let known, let said else { return }
      if known == said { isCertain = true } else { isElsewhere = true }
    }
    look(there.mailKey, row.mailKey)
    look(there.telephoneKey, row.telephoneKey)
    look(there.fullNameKey, row.fullNameKey)
    if let known = there.contact.address, let said = row.contact.address, known.nameKey != said.nameKey {
      isElsewhere = true
    }
    if let one = there.organisation, let other = row.organisation, one != other { isElsewhere = true }
    var isOther = false
    if let one = there.college, let other = row.college { isOther = one != other }
    // Of somebody who is only called by a last name, another function is somebody else.
    if let one = there.function, let other = row.function, one.nameKey != other.nameKey, !isCertain,
      !isElsewhere
    {
      return isLastNameAlone ? .other : .contradicted
    }
    if !isElsewhere, !isOther { return .same }
    // The same e-mail, telephone or civil name is the same person, whatever else is said of them. Of a family, several are reached alike, but
    // not several of one name.
    if isCertain { return .contradicted }
    return isElsewhere || there.organisation != row.organisation ? .other : .contradicted
  }

  /// What tells a row from somebody of its name, in words.
  private func differences(_ row: Somebody, _ there: Somebody) -> [ImportDifference] {
    var differences: [ImportDifference] = []
    func look(_ what: ImportDifference.What, _ isSame: Bool, _ known: String?, _ said: String?) {
      guard !isSame, let known, let said else { return }
      differences.append(ImportDifference(what: what, known: known, said: said))
    }
    look(.mail, there.mailKey == row.mailKey, there.contact.mail, row.contact.mail)
    look(
      .address, there.contact.address?.nameKey == row.contact.address?.nameKey, there.contact.address,
      row.contact.address)
    look(
      .telephone, there.telephoneKey == row.telephoneKey, there.contact.telephone, row.contact.telephone)
    look(.role, there.function?.nameKey == row.function?.nameKey, there.function, row.function)
    look(.fullName, there.fullNameKey == row.fullNameKey, there.fullName, row.fullName)
    let facts = cells.context.facts
    func name(_ id: ID<Organisation>?) -> String? {
      id.flatMap { id in facts.organisations[id]?.name ?? bodies.values.first { $0.id == id }?.name }
    }
    let words = cells.context.words
    if there.organisation != row.organisation {
      look(.organisation, false, name(there.organisation), name(row.organisation))
    }
    look(
      .college, there.college == row.college, there.college.map { words.label($0) },
      row.college.map { words.label($0) })
    return differences
  }

  private mutating func wantedCollege(
    _ row: Int, _ column: Column, of table: ImportTable
  ) throws(ImportError) -> CollegeID? {
    guard let given = table.text(row, column) else { return nil }
    if let found = colleges[given] { return found }
    do throws(Problem) {
      let plain = ListMarks.withoutEndings(given)
      let found = try (try? cells.college(plain)) == nil ? cells.college(given) : cells.college(plain)
      colleges[given] = found
      return found
    } catch {
      throw table.error(row, column, .value(error))
    }
  }

  /// The organisation of a row, entered when nobody knows it.
  private mutating func body(
    _ name: String, _ row: Int, of table: ImportTable, _ wanted: CollegeID?, into plan: inout ImportPlan
  ) throws(ImportError) -> Organisation {
    if let known = bodies[name.nameKey] { return known }
    let own = try wantedCollege(row, .bodyCollege, of: table)
    guard let college = own ?? wanted ?? college else {
      throw table.error(row, .organisation, .collegeNeeded(organisation: name))
    }
    let body = Organisation(id: ids.next(), name: name, college: college)
    bodies[name.nameKey] = body
    plan.events.append(.organisation(.added(body)))
    plan.add(.organisation, name, plan.setting.words.label(college), line: table.line(of: row))
    return body
  }

  /// The digits of a telephone, the country of France taken off.
  static func digits(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    for prefix in ["0033", "33"] where digits.hasPrefix(prefix) && digits.count > 9 {
      return "0" + digits.dropFirst(prefix.count).drop { $0 == "0" }
    }
    return digits
  }
}
