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
    var fullName: String? { didSet { fullNameKey = fullName?.nameKey } }
    var contact: Contact { didSet { look() } }
    var capacity: String?
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
    let name = isBody ? nil : Self.name(row, of: table)
    let contact = Self.contact(row, of: table)
    guard let name else {
      // An organisation for which nobody speaks yet.
      let named = isBody ? Self.name(row, of: table) : nil
      if isBody || contact.parts.isEmpty, let title = table.text(row, .organisation)?.oneLine ?? named {
        if bodies[title.nameKey] != nil { plan.known += 1 }
        _ = try body(title, row, of: table, try wantedCollege(row, .college, of: table), into: &plan)
        return
      }
      let column: Column = [.name, .family, .fullName, .given].first { table.has($0) } ?? .name
      throw table.error(row, column, .nothing(column: table.heading(column)))
    }
    let line = table.line(of: row)
    let wanted = try wantedCollege(row, .college, of: table)
    var body: Organisation?
    if let title = table.text(row, .organisation)?.oneLine {
      body = try self.body(title, row, of: table, wanted, into: &plan)
    }
    var somebody = Somebody(
      id: ID(rawValue: 0), organisation: body?.id, college: wanted ?? body?.college ?? college,
      fullName: table.has(.name) || table.has(.family) ? table.text(row, .fullName)?.oneLine : nil,
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
    somebody.id = ids.next()
    known[key, default: []].append(somebody)
    enter(name, somebody, body, wanted, line, into: &plan)
  }

  /// The events of somebody new.
  private func enter(
    _ name: String, _ somebody: Somebody, _ body: Organisation?, _ wanted: CollegeID?, _ line: Int,
    into plan: inout ImportPlan
  ) {
    var person = Person(id: somebody.id, name: name, organisation: body?.id, function: somebody.capacity)
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
      let found = try cells.college(given)
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

  /// What somebody is called: the name, or first and last name, or the civil one where there is no other.
  private static func name(_ row: Int, of table: ImportTable) -> String? {
    if let name = table.text(row, .name)?.oneLine { return CellForms.name(name) }
    let (given, family) = (table.text(row, .given)?.oneLine, table.text(row, .family)?.oneLine)
    if given == nil, let family, CellForms.name(family) != family { return CellForms.name(family) }
    if given == nil, let family {
      return [table.text(row, .civility)?.oneLine, family].compactMap { $0 }.joined(separator: " ")
    }
    let whole = [given, family].compactMap { $0 }.joined(separator: " ")
    return whole.isEmpty ? table.text(row, .fullName).map { CellForms.name($0.oneLine) } : whole
  }

  /// How somebody is reached. What is only called contact is what it looks like.
  private static func contact(_ row: Int, of table: ImportTable) -> Contact {
    func all(_ column: Column) -> String? {
      let texts = table.texts(row, column).map(\.oneLine)
      return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }
    let mails = table.texts(row, .mail).map { CellForms.mail($0.oneLine) }
    // A number in a spreadsheet has lost the zero with which it begins.
    let telephone = all(.telephone).map { text in
      text.utf8.count == 9 && text.utf8.allSatisfy { (48...57).contains($0) } && text.first != "0"
        ? "0" + text : text
    }
    var contact = Contact(
      mail: mails.isEmpty ? nil : mails.joined(separator: ", "), telephone: telephone, role: all(.role))
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
  fileprivate static func digits(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    for prefix in ["0033", "33"] where digits.hasPrefix(prefix) && digits.count > 9 {
      return "0" + digits.dropFirst(prefix.count).drop { $0 == "0" }
    }
    return digits
  }
}
