import Dialogue
import Wording

/// A meeting, a point or a person told in one go, as on paper: « demain 18h30 », « Budget 20 Mme Diallo », « Nadia
/// Benali, habitante, amicale ». It stands in the first field of a form, or in the capture line of the screen of what
/// is being prepared.
enum Shorthand {
  /// What a text says of a new thing besides its name.
  /// - Returns: The values, its name among them; nil when the text is a name alone, or the act knows no such writing.
  static func values(_ text: String, for act: ActName, in context: LineContext) -> Values? {
    switch act {
    case .session: meeting(text, in: context)
    case .item, .insert: point(text, in: context)
    case .person: person(text, in: context)
    default: nil
    }
  }

  /// A title, or none, which the next one stands for where it is known, behind it the day with its hour, and maybe where it is.
  private static func meeting(_ text: String, in context: LineContext) -> Values? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    // An hour alone is one of today.
    if words.count == 1, !text.allSatisfy({ $0.isNumber || $0.isWhitespace }),
      let second = TimeReader.secondOfDay(words[0])
    {
      return meeting([], on: context.today, at: second, place: "", in: context)
    }
    for start in words.indices where words.count - start > 1 {
      for end in stride(from: words.count, to: start + 1, by: -1) {
        guard let place = place(words[end...], behind: words[end - 1]),
          let found = try? DateReader.find(
            joined(words[start..<end]).replacing(/,$/, with: ""), from: context.dates),
          let second = found.second
        else { continue }
        var title = words[..<start]
        while let last = title.last,
          ["le", "du", "de", "a", "on", "at", "the", "of", ","].contains(last.folded)
        {
          title.removeLast()
        }
        return meeting(title, on: found.day, at: second, place: place, in: context)
      }
    }
    return nil
  }

  private static func meeting(
    _ title: ArraySlice<String>, on day: Day, at second: Int, place: String, in context: LineContext
  ) -> Values {
    var values = Values()
    if let name = title.isEmpty ? context.nextTitle : joined(title) { values.add(name, to: .title) }
    values.add(context.zone.instant(of: WallTime(day: day, secondOfDay: second)), to: .at)
    if !place.isEmpty { values.add(place, to: .place) }
    return values
  }

  /// Where a meeting is, behind its hour: behind a comma or a word for that, or with a word that places are called. Empty
  /// where nothing follows, nil where it says no place.
  private static func place(_ words: ArraySlice<String>, behind last: String) -> String? {
    guard let first = words.first?.folded else { return "" }
    let isBehindWord = [",", "a", "en", "dans", "at", "in"].contains(first) && words.count > 1
    guard isBehindWord || last.hasSuffix(",") || words.contains(where: { meetingPlaces.contains($0.folded) })
    else {
      return nil
    }
    return joined(isBehindWord ? words.dropFirst() : words)
  }

  /// What places in which people meet are called, without accents.
  private static let meetingPlaces: Set<String> = [
    "salle", "hall", "mairie", "maison", "centre", "ecole", "gymnase", "foyer", "local", "mediatheque",
    "bibliotheque", "espace", "amphi", "amphitheatre", "auditorium", "room", "town", "school", "library",
    "community", "church", "chez",
  ]

  /// The longest point that is told so, in minutes: a larger number is a year, or a count of something.
  static let longestPoint = 300

  /// A title, minutes, and maybe who presents it, before or behind them: somebody known, somebody with a title of
  /// courtesy, or anybody behind a comma.
  private static func point(_ text: String, in context: LineContext) -> Values? {
    let tokens = text.replacing(",", with: " , ").split(whereSeparator: \.isWhitespace).map(String.init)
    for place in tokens.indices.reversed() where place > 0 {
      var (end, length) = (place, tokens[place])
      if ["min", "mn", "minutes", "minute", "'", "’", "′"].contains(length.folded), place > 1 {
        end = place - 1
        length = tokens[end]
      }
      guard length.first?.isNumber == true, let minutes = TimeReader.minutes(length),
        (1...longestPoint).contains(minutes)
      else { continue }
      var title = tokens[..<end]
      let hasComma = title.last == ","
      while title.last == "," { title.removeLast() }
      guard let noun = title.last, title.contains(where: { $0.contains(where: \.isLetter) }) else {
        return nil
      }
      let rest = tokens[(place + 1)...]
      let isBare = !hasComma && end == place && length.allSatisfy(\.isNumber)
      let isDate = !hasComma && rest.first.map { isDay("\(length) \($0)", in: context) } ?? false
      guard !isDate else { continue }
      var values = Values()
      if !rest.isEmpty {
        guard let who = presenters(rest, in: context) else { return nil }
        if isBare, isNumbered(noun, of: title), !isCertain(who, rest) { continue }
        values.add(who, to: .presenter)
      } else if isBare, isNumbered(noun, of: title) {
        continue
      } else if let (count, who) = presenter(endOf: title, in: context) {
        title = title.dropLast(count)
        while title.last == "," { title.removeLast() }
        values.add([who], to: .presenter)
      }
      values.add(joined(title), to: .title)
      if let kind = AgendaItem.Kind(saidBy: joined(title)) { values.add(kind, to: .kind) }
      values.add(minutes, to: .minutes)
      return values
    }
    return nil
  }

  /// Whether a number behind a word is part of the words: « Suites de la séance 13 », « Lot 12 ». Of places that seldom
  /// bear a number it is only when they are all that stands there: « Quartier 15 », but « Fête du quartier 15 » lasts a
  /// quarter of an hour.
  private static func isNumbered(_ noun: String, of title: ArraySlice<String>) -> Bool {
    numbered.contains(noun.folded) || title.count == 1 && places.contains(noun.folded)
  }

  /// Whether what follows a number that might be part of the words can only be somebody: known, with a title of
  /// courtesy, behind a comma, or a first and a last name.
  private static func isCertain(_ who: [PartyChoice], _ words: ArraySlice<String>) -> Bool {
    guard case .new? = who.first else { return true }
    let isNamed = words.count > 1 && !articles.contains(words.first?.folded ?? "")
    return words.first == "," || isNamed
  }

  /// Who presents: one, or several behind commas or « et ».
  private static func presenters(_ words: ArraySlice<String>, in context: LineContext) -> [PartyChoice]? {
    if let one = presenter(words, in: context), case .known = one { return [one] }
    let names = words.split { $0 == "," || ["et", "and", "&"].contains($0) }
    guard names.count > 1 else { return presenter(words, in: context).map { [$0] } }
    let many = names.compactMap { presenter(words.first == "," ? [","] + $0 : $0, in: context) }
    return many.count == names.count ? many : nil
  }

  private static func presenter(_ words: ArraySlice<String>, in context: LineContext) -> PartyChoice? {
    let isApart = words.first == ","
    let name = joined(words.drop { $0 == "," })
    guard !name.isEmpty else { return nil }
    if case .one(let party) = SpokenName(name, in: context) { return .known(party) }
    guard name.first?.isLetter == true else { return nil }
    return isApart || isName(words) || isTitled(words) ? .new(name) : nil
  }

  /// Who stands before the minutes, « Budget Samia 20 », and in how many words: somebody known or with a title of
  /// courtesy, or a first and a last name behind a comma; what a small word ties to the title is part of it.
  private static func presenter(
    endOf title: ArraySlice<String>, in context: LineContext
  ) -> (count: Int, who: PartyChoice)? {
    for count in (1...4).reversed() where count < title.count {
      let (words, before) = (title.suffix(count), title.dropLast(count))
      let isApart = before.last == ","
      guard let last = before.last, isApart || last.count > 3 && !numbered.contains(last.folded),
        words.allSatisfy({ $0 != "," }), words.first?.first?.isUppercase == true
      else { continue }
      if case .one(let party) = context.match(party: joined(words)) { return (count, .known(party)) }
      if isTitled(words) || isApart && count > 1 && isName(words) { return (count, .new(joined(words))) }
    }
    return nil
  }

  /// « Accueil 10 Tom Baker », « Propreté 15 Samia »: names, each with a capital.
  private static func isName(_ words: ArraySlice<String>) -> Bool {
    words.count <= 4 && words.allSatisfy { $0.first?.isUppercase == true }
  }

  private static func isTitled(_ words: ArraySlice<String>) -> Bool {
    words.count > 1 && courtesies.contains(words.first?.folded.filter { $0 != "." } ?? "")
  }

  private static func isDay(_ text: String, in context: LineContext) -> Bool {
    (try? DateReader.find(text, from: context.dates)) != nil
  }

  private static func joined(_ tokens: ArraySlice<String>) -> String {
    tokens.joined(separator: " ").replacing(" ,", with: ",")
  }

  /// Words behind which a number is theirs, and no length.
  private static let numbered: Set<String> = [
    "seance", "reunion", "numero", "no", "n°", "point", "lot", "phase", "etape", "tranche", "ilot",
    "batiment", "ligne", "article", "chapitre", "version", "annexe", "porte", "immeuble", "session",
    "meeting",
    "number", "item", "stage", "step", "block", "building", "line", "section", "appendix", "du", "le", "the",
  ]

  /// Words that bear a number where nothing stands before them.
  private static let places: Set<String> = [
    "zone", "secteur", "quartier", "partie", "atelier", "ecole", "hall", "tour", "part", "workshop", "school",
    "room", "tower", "district", "area",
  ]

  private static let articles: Set<String> = ["le", "la", "les", "l", "un", "une", "des", "the", "a"]

  private static let courtesies: Set<String> = [
    "m", "mm", "mme", "mmes", "mlle", "mr", "mrs", "ms", "miss", "dr", "me", "cllr", "councillor", "monsieur",
    "madame",
  ]

  /// A name, and behind commas in any order the group, the organisation, the function, « élu » and « anonyme ».
  private static func person(_ text: String, in context: LineContext) -> Values? {
    let parts = text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    guard let name = parts.first, parts.count > 1 else { return nil }
    var values = Values()
    values.add(name, to: .name)
    var unknown: [String] = []
    for part in parts.dropFirst() {
      let word = part.folded
      if elected.contains(word) {
        values[.elected] = [true]
      } else if pseudonymous.contains(word) {
        values[.pseudonym] = [true]
      } else if values[.organisation].isEmpty, case .one(let id) = context.match(organisation: part) {
        values.add(OrganisationChoice.known(id), to: .organisation)
      } else if values[.college].isEmpty, let college = college(part, in: context) {
        values.add(college, to: .college)
        // « conseillère municipale » is what she does as well as for whom.
        if values[.role].isEmpty, isFunction(word) { values.add(part, to: .role) }
      } else if values[.organisation].isEmpty, isBody(word) {
        values.add(OrganisationChoice.new(part), to: .organisation)
      } else if values[.role].isEmpty, isFunction(word) {
        values.add(part, to: .role)
      } else {
        unknown.append(part)
      }
    }
    for part in unknown {
      if values[.organisation].isEmpty {
        values.add(OrganisationChoice.new(part), to: .organisation)
      } else if values[.role].isEmpty {
        values.add(part, to: .role)
      } else {
        return nil
      }
    }
    let hasBody = values.first(.organisation, as: OrganisationChoice.self).map { $0.known != nil } ?? false
    if !values[.elected].isEmpty, values[.college].isEmpty, !hasBody,
      context.settings?.colleges.contains(.commune) ?? true
    {
      values.add(CollegeID.commune, to: .college)
    }
    return values
  }

  /// A group by its word, as a member calls themselves: « habitante », “resident”.
  private static func college(_ text: String, in context: LineContext) -> CollegeID? {
    let reading = Reading(context: context)
    let plain = text.folded.hasSuffix("e") ? String(text.dropLast()) : text
    return [text, plain].lazy.compactMap { try? ValueKind<CollegeID>.college.read($0, reading) }.first
  }

  /// Whether it begins as the name of a body does: « Direction de la propreté », which is not a « directeur ».
  private static func isBody(_ folded: String) -> Bool {
    bodies.contains(String(folded.prefix { $0.isLetter }))
  }

  private static let bodies: Set<String> = [
    "direction", "service", "mairie", "ville", "departement", "region", "prefecture", "bailleur", "office",
    "association", "amicale", "collectif", "comite", "conseil", "centre", "ecole", "college", "lycee", "club",
    "regie", "mission", "maison", "agence", "council", "department", "school", "housing", "trust", "charity",
    "police", "directorate",
  ]

  private static func isFunction(_ folded: String) -> Bool {
    let first = folded.prefix { $0.isLetter }
    return functions.contains { first.hasPrefix($0) }
  }

  private static let elected: Set<String> = ["elu", "elue", "elu(e)", "elu·e", "elu-e", "elected"]
  private static let pseudonymous: Set<String> = [
    "anonyme", "pseudonyme", "pseudo", "anonymous", "anon", "pseudonym", "not their name",
  ]
  /// How functions begin.
  private static let functions = [
    "maire", "adjoint", "president", "direct", "chef", "charg", "responsable", "gardien", "conseill",
    "secretaire",
    "tresor", "benevole", "mediat", "technicien", "referent", "coordin", "represent", "membre", "vice",
    "mayor",
    "deputy", "chair", "head", "officer", "manager", "caretaker", "councillor", "secretary", "treasurer",
    "volunteer", "member",
  ]
}
