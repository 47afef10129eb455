import Dialogue
import Facilitation
import Publishing
import Wording

extension ImportPlan {
  /// People with what they are called, for whom they speak and how they are reached.
  mutating func readPeople(_ table: ImportTable, _ cells: CellReader, _ ids: inout IDSource)
    throws(ImportError)
  {
    var table = table
    // « Groupe » is a body, as in lists of elected members, or the family of actors.
    table.take(.organisation, as: .college, called: ["groupe", "groupes"]) { text in
      (try? cells.college(inCell: text)) != nil
    }
    var people = PeopleImport(table, cells, setting.college, ids)
    // « Collège habitants » above the heading of the first table.
    if let above = table.rowAbove { people.lookAbove(above, of: table, into: &self) }
    forRows(of: table) { plan, row throws(ImportError) in try people.take(row, of: table, into: &plan) }
    people.tellSharedMails(into: &self)
    ids = people.ids
  }
}

/// Tells the people of a file from those who are known.
///
/// The same name is the same person unless something else says that it is not: another e-mail, telephone, organisation
/// or civil name is somebody else of that name, which is told. Another college alone is a contradiction: it is shown,
/// and nothing is changed.
struct PeopleImport {
  var ids: IDSource
  private let cells: CellReader
  private let college: CollegeID?
  /// Everybody of the journal and of the file so far.
  private var all: [ListedPerson] = []
  /// Where in that those of a name begin and end, and how many they are.
  private var named: [String: (first: Int, last: Int, count: Int)] = [:]
  private var bodies: [String: Organisation] = [:]
  private var bodyNames: [ID<Organisation>: String] = [:]
  private var groups: [String: Group] = [:]
  /// Who was first found to be reached by an address: a row of the file, or, below zero, the complement of a place in ``all``.
  private var mails: [String: Int] = [:]
  /// Others of the journal who are reached by it, by their places.
  private var alsoKnown: [String: [Int]] = [:]
  /// Addresses of several people: who is known by it, who the file says, and where.
  private var shared: [String: (known: [String], names: [String], lines: [ImportLine])] = [:]
  /// The college that a line above says for all below it.
  private var section: Group?
  /// Whether the column of names is one of people who hold an elected office.
  private let isOfElected: Bool
  /// Whether the space has the college of those who do.
  private let hasCommune: Bool

  /// What a cell for a college says.
  private struct Group {
    var college: CollegeID
    var isElected: Bool
  }

  /// People of one name that are told apart; more are no list of people.
  private static let mostNamesakes = 500

  init(_ table: ImportTable, _ cells: CellReader, _ college: CollegeID?, _ ids: IDSource) {
    (self.cells, self.college, self.ids) = (cells, college, ids)
    hasCommune = (try? cells.college(CollegeID.commune.rawValue)) == .commune
    isOfElected = ListMarks.isElected(table.heading(.name))
    let facts = cells.context.facts
    for body in facts.organisations.values {
      bodyNames[body.id] = body.name
      if bodies[body.name.nameKey] == nil { bodies[body.name.nameKey] = body }
    }
    // What grows is copied: a hundred thousand people would stand in memory twice.
    all.reserveCapacity(facts.people.count + table.rows.count)
    named.reserveCapacity(max(facts.people.count, table.rows.count))
    mails.reserveCapacity(max(facts.contacts.count, table.has(.mail) ? table.rows.count : 0))
    for person in facts.people.values {
      var somebody = ListedPerson(
        id: person.id, organisation: person.organisation, college: facts.college(of: .person(person.id)),
        fullName: facts.identities[person.id]?.fullName, contact: facts.contacts[person.id] ?? Contact(),
        capacity: person.function)
      somebody.isElected = person.isElected
      for mail in somebody.mailKeys {
        if mails[mail] == nil {
          mails[mail] = ~all.count
        } else {
          alsoKnown[mail, default: []].append(all.count)
        }
      }
      keep(somebody, under: person.name.nameKey)
    }
  }

  /// Takes the college that stands above the names of the columns.
  mutating func lookAbove(_ row: Int, of table: ImportTable, into plan: inout ImportPlan) {
    guard let title = table.onlyText(row).flatMap(GroupTitle.init), title.isSaid,
      let college = cells.college(titled: title)
    else { return }
    section = Group(college: college, isElected: title.isOfElected)
    plan.note(.heading(plan.setting.words.label(college)), table.line(of: row))
  }

  private mutating func keep(_ somebody: ListedPerson, under key: String) {
    if let there = named[key] {
      all[there.last].next = all.count
      named[key] = (there.first, all.count, there.count + 1)
    } else {
      named[key] = (all.count, all.count, 1)
    }
    all.append(somebody)
  }

  mutating func take(
    _ row: Int, of table: ImportTable, into plan: inout ImportPlan
  ) throws(ImportError) {
    // Organisations and households of CiviCRM have names like people.
    let sort = table.has(.contactType) ? table.text(row, .contactType)?.folded ?? "" : ""
    if ["household", "foyer", "menage"].contains(sort) { return plan.note(.household, table.line(of: row)) }
    let isBody = ["organization", "organisation"].contains(sort)
    if !isBody, try isSection(row, of: table, into: &plan) { return }
    let called = PersonNames(row, of: table)
    let name = isBody ? nil : called?.name
    let (contact, lost) = table.contact(row)
    for column in lost { plan.note(.noContact(table.heading(column)), table.line(of: row)) }
    guard let name else {
      // An organisation for which nobody speaks yet.
      let named = isBody ? called?.name : nil
      if let title = table.text(row, .organisation)?.oneLine ?? named {
        if bodies[title.nameKey] != nil { plan.known += 1 }
        for column in [Column.mail, .telephone, .street, .postcode, .city, .contact, .role, .capacity]
        where table.text(row, column) != nil {
          plan.pass(row, column, of: table)
        }
        _ = try body(title, row, of: table, try readGroup(row, .college, of: table)?.college, into: &plan)
        return
      }
      let column = PersonNames.columns.first { table.has($0) } ?? .name
      throw table.error(row, column, .nothing(column: table.heading(column)))
    }
    let line = table.line(of: row)
    for column in called?.passedOver ?? [] { plan.pass(row, column, of: table) }
    let group = try readGroup(row, .college, of: table) ?? section
    var body: Organisation?
    if let title = table.text(row, .organisation)?.oneLine {
      body = try self.body(title, row, of: table, group?.college, into: &plan)
    }
    var somebody = ListedPerson(
      id: ID(rawValue: 0), organisation: body?.id, college: group?.college ?? body?.college,
      fullName: called?.fullName, contact: contact, capacity: function(row, of: table))
    somebody.isElected = isElected(&somebody, group, row, of: table, into: &plan)
    for mail in somebody.mailKeys { note(name, by: mail, row, of: table) }
    somebody.civility = table.text(row, .civility).flatMap(ListedPerson.Civility.init)
    let key = name.nameKey
    let namesakes = named[key]
    let isLastNameAlone = table.text(row, .given) == nil && CellForms.isLastName(name)
    var contradicted: Int?
    var next = namesakes?.first
    while let place = next {
      switch somebody.verdict(on: all[place], isLastNameAlone: isLastNameAlone) {
      case .same: return complete(place, with: somebody, into: &plan)
      case .contradicted: contradicted = contradicted ?? place
      case .other: break
      }
      next = all[place].next
    }
    if let contradicted {
      return plan.contradict(name, line: line, differences(somebody, all[contradicted]))
    }
    guard namesakes?.count ?? 0 < Self.mostNamesakes else {
      throw table.error(row, at: 0, .tooManyNamesakes(Self.mostNamesakes, name: name))
    }
    if let last = namesakes?.last {
      plan.notices.append(.homonym(name, line: line, by: differences(somebody, all[last])))
    }
    var wanted = group?.college
    if somebody.isElected, somebody.college == nil, hasCommune {
      (wanted, somebody.college) = (.commune, .commune)
    }
    // A college for all of the file is that of those who are new, and says nothing of those who are known.
    somebody.college = somebody.college ?? college
    somebody.id = ids.next()
    somebody.isPseudonym = table.text(row, .pseudonym) != nil
    keep(somebody, under: key)
    enter(name, somebody, body, wanted, line, into: &plan)
  }

  /// Notes by which address somebody is reached; who else is, is only looked for where it comes again.
  private mutating func note(_ name: String, by mail: String, _ row: Int, of table: ImportTable) {
    guard let first = mails[mail] else {
      mails[mail] = row
      return
    }
    if shared[mail] == nil {
      let people = cells.context.facts.people
      let known = first < 0 ? [~first] + (alsoKnown[mail] ?? []) : []
      let names = known.isEmpty ? [PersonNames(first, of: table)?.name].compactMap(\.self) : []
      let knownNames = known.compactMap { people[all[$0].id]?.name }
      if knownNames + names == [name] { return }
      shared[mail] = (knownNames, names, names.isEmpty ? [] : [table.line(of: first)])
    }
    guard shared[mail]?.names.contains(where: { $0.nameKey == name.nameKey }) == false else { return }
    shared[mail]?.names.append(name)
    shared[mail]?.lines.append(table.line(of: row))
  }

  /// Tells of people of other names who are reached by one address: a household, an office, or somebody who is written
  /// in two ways.
  func tellSharedMails(into plan: inout ImportPlan) {
    for (mail, (known, names, lines)) in shared.sorted(by: {
      ($0.value.lines.first ?? 0, $0.key) < ($1.value.lines.first ?? 0, $1.key)
    }) {
      let others = known.filter { other in !names.contains { $0.nameKey == other.nameKey } }
      guard names.count + others.count > 1 else { continue }
      plan.notices.append(.sharedMail(mail, names: others + names, lines: lines))
    }
  }

  /// In what function somebody speaks.
  private func function(_ row: Int, of table: ImportTable) -> String? {
    guard table.has(.capacity) else { return nil }
    let said = table.texts(row, .capacity).map(\.oneLine).filter { !ListMarks.isNothing($0) }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  /// Whether a row says that somebody holds an elected office: by the list, the college, a mark, or a function that
  /// says nothing else.
  private func isElected(
    _ somebody: inout ListedPerson, _ group: Group?, _ row: Int, of table: ImportTable,
    into plan: inout ImportPlan
  ) -> Bool {
    var isElected = isOfElected || group?.isElected == true
    if somebody.capacity.map(ListMarks.isElected) == true { (isElected, somebody.capacity) = (true, nil) }
    if let mark = table.text(row, .elected) {
      if CellForms.isYes(mark) || ListMarks.isElected(mark) {
        isElected = true
      } else if !CellForms.isNo(mark), !ListMarks.isNothing(mark) {
        plan.pass(row, .elected, of: table)
      }
    }
    return isElected
  }

  /// Whether a row names nobody: a heading within the list, « Excusés », « Pouvoirs : 2 », a mark for nobody, a note
  /// below the list. One that names a college holds for those below it, which is told.
  private mutating func isSection(
    _ row: Int, of table: ImportTable, into plan: inout ImportPlan
  ) throws(ImportError) -> Bool {
    guard let text = table.onlyText(row) else { return false }
    let line = table.line(of: row)
    if table.text(row, .college) == nil, table.text(row, .organisation) == nil,
      let found = try heading(text, row, of: table)
    {
      section = found
      plan.note(.heading(plan.setting.words.label(found.college)), line)
      return true
    }
    let isSection = ListMarks.isSection(text)
    if isSection { section = nil }
    let isNote =
      !isSection && table.isOfSeveral && table.text(row, .organisation) == nil && ListMarks.isNote(text)
    guard isSection || isNote || ListMarks.isNobody(text) else { return false }
    plan.note(isNote ? .remark : .furniture, line)
    return true
  }

  /// The college that a heading names; nil for what is none. In a list of names alone only what says that it is one.
  /// - Throws: an ``ImportError`` for a heading of a college that the space has not.
  private func heading(_ text: String, _ row: Int, of table: ImportTable) throws(ImportError) -> Group? {
    guard let title = GroupTitle(text), table.isOfSeveral || title.isSaid else { return nil }
    if let college = cells.college(titled: title) {
      return Group(college: college, isElected: title.isOfElected)
    }
    if title.isOfElected, hasCommune, !title.isOfOthers { return Group(college: .commune, isElected: true) }
    guard title.isSaid, let name = title.names.first else { return nil }
    do throws(Problem) { return Group(college: try cells.college(name), isElected: title.isOfElected) } catch
    {
      let columns = PersonNames.columns + [.organisation]
      throw table.error(row, columns.first { table.text(row, $0) != nil } ?? .name, .value(error))
    }
  }

  /// The events of somebody new.
  private func enter(
    _ name: String, _ somebody: ListedPerson, _ body: Organisation?, _ wanted: CollegeID?, _ line: ImportLine,
    into plan: inout ImportPlan
  ) {
    var person = Person(id: somebody.id, name: name, organisation: body?.id, function: somebody.capacity)
    (person.isPseudonym, person.isElected) = (somebody.isPseudonym, somebody.isElected)
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
    if somebody.contact != Contact() {
      plan.events.append(.person(.contacted(person.id, somebody.contact)))
    }
    let words = plan.setting.words
    let more = [body?.name, somebody.college.map { words.label($0) }, somebody.contact.parts.first]
    plan.add(.person, name, more.compactMap { $0 }.joined(separator: ", "), line: line)
  }

  /// Somebody known: what the file adds to it.
  private mutating func complete(_ place: Int, with row: ListedPerson, into plan: inout ImportPlan) {
    var there = all[place]
    let before = plan.events.count
    let new = row.contact
    let contact = Contact(
      mail: there.contact.mail ?? new.mail, telephone: there.contact.telephone ?? new.telephone,
      address: there.contact.address ?? new.address, role: there.contact.role ?? new.role)
    if contact != there.contact {
      there.contact = contact
      plan.events.append(.person(.contacted(there.id, contact)))
    }
    if there.fullName == nil, let fullName = row.fullName {
      plan.events.append(.person(.identified(there.id, Identity(fullName: fullName))))
      there.fullName = fullName
    }
    if there.capacity == nil, let function = row.capacity, function != there.contact.role {
      plan.events.append(.person(.changed(there.id, .function(function))))
      there.capacity = function
    }
    if row.isElected, !there.isElected {
      plan.events.append(.person(.changed(there.id, .isElected(true))))
      there.isElected = true
    }
    if plan.events.count > before { plan.completed += 1 } else { plan.known += 1 }
    all[place] = there
  }

  /// What tells a row from somebody of its name, in words.
  private func differences(_ row: ListedPerson, _ there: ListedPerson) -> [ImportDifference] {
    var differences: [ImportDifference] = []
    func look(_ what: ImportPhrase, _ isSame: Bool, _ known: String?, _ said: String?) {
      guard !isSame, let known, let said else { return }
      differences.append(ImportDifference(what: what, known: known, said: said))
    }
    look(.mail, there.isReachedAlike(row).byMail, there.contact.mail, row.contact.mail)
    look(.address, there.addressKey == row.addressKey, there.contact.address, row.contact.address)
    look(
      .telephone, there.isReachedAlike(row).byTelephone, there.contact.telephone, row.contact.telephone)
    look(.role, there.functionKey == row.functionKey, there.function, row.function)
    look(.fullName, there.fullNameKey == row.fullNameKey, there.fullName, row.fullName)
    look(
      .civility, there.civility == row.civility, there.civility?.text(in: cells.context.words),
      row.civility?.text(in: cells.context.words))
    func name(_ id: ID<Organisation>?) -> String? { id.flatMap { bodyNames[$0] } }
    let words = cells.context.words
    if there.organisation != row.organisation {
      look(.organisation, false, name(there.organisation), name(row.organisation))
    }
    look(
      .college, there.college == row.college, there.college.map { words.label($0) },
      row.college.map { words.label($0) })
    return differences
  }

  /// The college of a row by a column; nil where it says none.
  private mutating func readGroup(
    _ row: Int, _ column: Column, of table: ImportTable
  ) throws(ImportError) -> Group? {
    guard let given = table.text(row, column) else { return nil }
    if let found = groups[given] { return found }
    let college = try table.read(row, column) { () throws(Problem) in try cells.college(inCell: given) }
    let found = Group(college: college, isElected: GroupTitle.isOfElected(given))
    groups[given] = found
    return found
  }

  /// The organisation of a row, entered when nobody knows it.
  private mutating func body(
    _ name: String, _ row: Int, of table: ImportTable, _ wanted: CollegeID?, into plan: inout ImportPlan
  ) throws(ImportError) -> Organisation {
    if let known = bodies[name.nameKey] { return known }
    let own = try readGroup(row, .bodyCollege, of: table)?.college
    // « Mairie de Vaulx », « Association des locataires » say it themselves.
    guard let college = own ?? wanted ?? college ?? cells.college(headOf: name, isBody: true) else {
      throw table.error(row, .organisation, .collegeNeeded(organisation: name))
    }
    let body = Organisation(id: ids.next(), name: name, college: college)
    (bodies[name.nameKey], bodyNames[body.id]) = (body, name)
    plan.events.append(.organisation(.added(body)))
    plan.add(.organisation, name, plan.setting.words.label(college), line: table.line(of: row))
    return body
  }
}
