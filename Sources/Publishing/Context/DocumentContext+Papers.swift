import Dialogue
import Wording

/// Papers before a meeting: what calls to it, what is signed and written on.
extension DocumentContext {
  /// Lines left blank at least for those of a college whose names are not known, where that is not said otherwise.
  private static let fewestBlankLines = 3
  /// The same for residents where no meeting was held yet.
  private static let firstBlankLines = 12
  /// Blank lines of a college at most.
  private static let mostBlankLines = 200
  /// Meetings before this one that tell how many usually come.
  private static let usualMeetings = 4
  /// Lines to write on, a sheet of a table.
  private static let sheetLines = 12

  /// Who is called, to what, and how to propose a point.
  func invitation(_ kind: DocumentKind) -> [TemplateField: TemplateValue] {
    var fields = regie
    fields[.carryOver] = announcedCarryOver
    fields[.expected] = .nothing
    let space = facts.spaces[session.space].map { " " + words.of($0.name.oneLine) } ?? ""
    fields[.invitation] = .text(words(PaperPhrase.invitationText, session.title.oneLine, space))
    // A poster calls everybody.
    fields[.invited] = .optional(kind == .poster ? nil : invited)
    fields[.letters] = kind == .poster ? .nothing : .list(letters)
    fields[.keptNote] = .text(words(PaperPhrase.keptNote))
    fields[.propose] = .text(
      setting.letterhead.contact.map { words(PaperPhrase.proposeTo, $0.oneLine) }
        ?? words(PaperPhrase.proposeText))
    return fields
  }

  /// Which colleges are called, each with the bodies that speak for it; nil where none comes.
  private var invited: String? {
    let colleges = facts.collegeOrder(of: session).filter {
      comes($0) && facts.side(of: $0, in: session.space) != .facilitation
    }.map { college in
      let bodies = bodies(of: college)
      return words.withArticle(words.label(college).oneLine)
        + (bodies.isEmpty ? "" : " (\(bodies.joined(separator: ", ")))")
    }
    return colleges.isEmpty ? nil : words(PaperPhrase.invitedAre, words.list(colleges))
  }

  /// A letter for each group that is called: each institution, each other college; one for all where nobody is known yet, or
  /// nobody is called any more.
  private var letters: [TemplateValue] {
    var letters: [(who: String, salutation: String)] = []
    for college in isPast ? [] : called {
      let label = words.label(college).oneLine
      guard facts.side(of: college, in: session.space) == .institutional else {
        let greeting: PaperPhrase = college == .residents ? .dearResidents : .dearAll
        letters.append((label, words(greeting)))
        continue
      }
      let bodies = bodies(of: college)
      for name in bodies.isEmpty ? [label] : bodies {
        // Whoever calls does not write to themselves.
        let isOwn = isIssuer(name)
        let hasElected = known.contains { person in
          guard let person = facts.people[person], person.isElected else { return false }
          let body = person.organisation.flatMap { facts.organisations[$0] }
          return bodies.isEmpty ? person.college == college : body?.name.oneLine == name
        }
        let greeting: PaperPhrase = isOwn ? .reminderOwn : hasElected ? .dearElected : .dearInstitution
        letters.append((name, words(greeting)))
      }
    }
    let everybody = [(who: words(PaperPhrase.toEverybody), salutation: words(PaperPhrase.dearAll))]
    let addressed = letters.map { (who: words.to($0.who).capitalizedFirst, salutation: $0.salutation) }
    let title = head(.invitation)[.documentTitle] ?? .nothing
    return (letters.isEmpty ? everybody : addressed).enumerated().map { place, letter in
      .record(
        [.who: .text(letter.who), .salutation: .text(letter.salutation)]
          // The first stands below the head of the paper, which each begins with.
          .merging(place == 0 ? [.issuer: .nothing, .title: .nothing] : [.title: title]) { $1 })
    }
  }

  /// The colleges of those who are known of the space, or came to a meeting of it.
  private var called: [CollegeID] {
    let held = facts.sessions(of: session.space).filter { $0.openedAt != nil }
    return facts.collegeOrder(of: session).filter { college in
      facts.side(of: college, in: session.space) != .facilitation
        && (known.contains { facts.college(of: .person($0)) == college }
          || held.contains { $0.attendance.levels[college] != nil })
    }
  }

  /// The bodies for which those known of the space speak.
  private func bodies(of college: CollegeID) -> [String] {
    Set(known.compactMap { facts.people[$0]?.organisation }).compactMap { facts.organisations[$0] }.filter {
      $0.college == college
    }.map(\.name.oneLine)
      .sorted()
  }

  /// The people known of the space, by college, with lines for those who are not.
  var signIn: [TemplateField: TemplateValue] {
    let known = known.filter { !isPseudonym($0) && facts.people[$0]?.isForgotten != true }
    let usual = usual
    let signing = living
    let colleges = facts.collegeOrder(of: session).filter(comes) + [nil]
    return [
      .colleges: .list(
        colleges.compactMap { college in
          let people = known.filter { facts.college(of: .person($0)) == college }
          if college == nil, people.isEmpty { return nil }
          let rows = people.flatMap(lines)
          let blank = TemplateValue.record([.who: .nothing, .function: .nothing])
          return .record([
            .college: .text(
              (college.map { words.label($0).oneLine } ?? words(.withoutCollege)).capitalizedFirst),
            .rows: .list(
              rows + Array(repeating: blank, count: blankLines(college, besides: people.count, usual))),
          ])
        }),
      .signatures: signing[.signatures] ?? .nothing, .signaturesTitle: signing[.signaturesTitle] ?? .nothing,
    ]
  }

  /// The line of somebody, and below it that of whoever signs for them.
  private func lines(of person: ID<Person>) -> [TemplateValue] {
    let excuse = session.absences[person]
    let proxy = session.proxies[person].map { Party.person($0) }
    let standing = [
      function(of: person), excuse.map { _ in words(PaperPhrase.signExcused) },
      proxy.map { words(PaperPhrase.signProxy, name(of: $0)) },
    ]
    func line(_ who: String, _ function: String?) -> TemplateValue {
      .record([.who: .text(who), .function: .optional(function)])
    }
    let told = standing.compactMap(\.self)
    let own = line(
      name(of: .person(person)),
      told.isEmpty ? nil : words.joined(told))
    let others = Set([excuse?.representedBy, proxy].compactMap(\.self))
    return [own]
      + others.map { line(words(PaperPhrase.signFor, name(of: $0), name(of: .person(person))), nil) }
  }

  /// Whether somebody is known by a name that is not their own, « Habitante 3 »: signed beside it, their own would tell who that
  /// is.
  private func isPseudonym(_ id: ID<Person>) -> Bool {
    guard let person = facts.people[id], !person.isPseudonym else { return true }
    return person.name.split(separator: " ").last.map { $0.allSatisfy(\.isNumber) } ?? false
  }

  /// How many of each college came at most to one of the last meetings of the body.
  private var usual: [CollegeID: Int] {
    let held = facts.sessions(of: session.space).filter {
      $0.id != session.id && $0.state == .closed && $0.plannedStart < session.plannedStart
    }
    let counts = held.suffix(Self.usualMeetings).map {
      facts.presence(in: $0, until: $0.end(at: setting.now)).mapValues(\.came)
    }
    return counts.reduce(into: [:]) { most, counts in
      for (college, came) in counts { most[college] = max(most[college] ?? 0, came) }
    }
  }

  /// Lines for those who are not on the list: as many as usually come and a fifth more; never fewer than asked for.
  private func blankLines(_ college: CollegeID?, besides known: Int, _ usual: [CollegeID: Int]) -> Int {
    let came = min(college.flatMap { usual[$0] } ?? 0, Self.mostBlankLines)
    let fewest = usual.isEmpty && college == .residents ? Self.firstBlankLines : Self.fewestBlankLines
    return min(
      max(setting.blankLines ?? fewest, came + (came + 4) / 5 - known), Self.mostBlankLines)
  }

  /// Those who came to a meeting of the space or were excused, have a seat in it, present a point of the agenda or have a
  /// promise to keep; where it is the only one, whoever is known. By name.
  private var known: [ID<Person>] {
    var known: Set<ID<Person>> = facts.spaces.count == 1 ? Set(facts.people.keys) : []
    if let members = facts.mandates[session.space]?.members { known.formUnion(members.keys) }
    for meeting in facts.sessions.values where meeting.space == session.space {
      known.formUnion(meeting.attendance.everNamed)
      known.formUnion(meeting.absences.keys)
    }
    let promised = facts.commitments.values.filter {
      $0.isPending && facts.session($0.session)?.space == session.space
    }
    for case .person(let person) in session.agenda.items.compactMap(\.presenter) + promised.map(\.who) {
      known.insert(person)
    }
    return known.filter { facts.people[$0] != nil }
      .sorted { (sortName($0), $0.rawValue) < (sortName($1), $1.rawValue) }
  }

  /// A name by which people look for themselves in a list: without the title in front.
  private func sortName(_ person: ID<Person>) -> String {
    let words = name(of: .person(person)).folded.split(separator: " ")
    let titles: Set<String> = ["m.", "mme", "mlle", "mr", "mrs", "ms", "dr", "m"]
    let isTitled = words.count > 1 && titles.contains(String(words[0]))
    return words.dropFirst(isTitled ? 1 : 0).joined(separator: " ")
  }

  /// Whether a college comes to the meetings of the space; all of them do as long as none was held.
  private func comes(_ college: CollegeID) -> Bool {
    let held = facts.sessions(of: session.space).filter { $0.openedAt != nil }
    return held.isEmpty || known.contains { facts.college(of: .person($0)) == college }
      || held.contains { $0.attendance.levels[college] != nil }
  }

  private func function(of person: ID<Person>) -> String? {
    let body = facts.people[person]?.organisation.flatMap { facts.organisations[$0]?.name.oneLine }
    let own = facts.people[person]?.function?.oneLine
    let role = facts.mandates[session.space]?.members[person]?.role?.oneLine
    let parts = [body, own, role == own ? nil : role].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// A sheet for each table, with the questions that are known and lines to write on.
  var tableSheets: [TemplateField: TemplateValue] {
    let blank = TemplateValue.record([.number: .nothing])
    return [
      .tables: .list(
        session.tables.map { table in
          .record([
            .title: .text(title(of: table, about: table.name)),
            .subject: .optional(table.subject.flatMap { facts.subjects[$0]?.title.oneLine }),
            .host: table.host.map { .text(fullName(of: $0)) } ?? .nothing,
            .questions: .list(session.rounds.map { .said($0.question.oneLine, in: setting.language) }),
            .rows: .list(Array(repeating: blank, count: Self.sheetLines)),
          ])
        })
    ]
  }
}
