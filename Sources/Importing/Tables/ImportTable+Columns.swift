import Facilitation
import Wording

/// What columns are by what stands beside them, and by what is in them.
extension ImportTable {
  /// The places of the columns when all of the table is looked at.
  static func settled(
    _ found: [Column: [Int]], in grid: Grid, from first: Int, _ names: ColumnNames
  ) -> [Column: [Int]] {
    var places = found
    func texts(_ place: Int) -> [String] {
      (first..<min(grid.count, first + 1000)).compactMap { row in
        isBlank(grid, row, place) ? nil : grid.text(grid.row(row).lowerBound + place)
      }
    }
    if names.isOfPeople {
      // « Contact » of a list of bodies is who speaks for them.
      if let contacts = places[.contact], places.keys.allSatisfy({ !PersonNames.columns.contains($0) }) {
        let named = contacts.flatMap(texts)
        let isName =
          !named.isEmpty
          && named.allSatisfy { text in
            !text.contains("@") && !text.contains(where: \.isNumber)
          }
        if isName { (places[.name], places[.contact]) = (contacts, nil) }
      }
      // « Titre » is « Mme » in the lists of mail programs, and « présidente » in those of associations.
      for place in places.removeValue(forKey: .personTitle) ?? [] {
        let isCivility = texts(place).allSatisfy { CellForms.civilities.contains(ColumnNames.key($0)) }
        places[isCivility ? .civility : .capacity, default: []].append(place)
      }
      // « Rôle » is a function; in an export of this program it is what stands in the contact.
      let heading = Set(grid.row(first - 1).map { grid.text($0) })
      if places[.capacity] == nil, let roles = places[.role],
        !heading.isSuperset(of: ["name", "organisation", "college"]),
        roles.allSatisfy({ place in
          !isBlank(grid, first - 1, place)
            && ColumnNames.key(grid.text(grid.row(first - 1).lowerBound + place)) == "role"
        })
      {
        (places[.capacity], places[.role]) = (roles, nil)
      }
      // « Élu(e) » of a list of nobody else is who they are.
      if places[.elected] != nil, places.keys.allSatisfy({ !PersonNames.columns.contains($0) }) {
        (places[.name], places[.elected]) = (places[.elected], nil)
      }
      settleNames(&places, in: grid, from: first)
    }
    // « Point » beside « Intitulé » is the number.
    if let titles = places[.title], titles.count > 1, places[.number] == nil {
      let number = titles.first { place in
        let texts = texts(place)
        return !texts.isEmpty && texts.allSatisfy { $0.utf8.count < 8 && $0.first?.isNumber == true }
      }
      if let number { (places[.number], places[.title]) = ([number], titles.filter { $0 != number }) }
    }
    // “Time” is an hour where no point could last as long, and a length where it could.
    if let times = places[.minutes], places[.start] == nil, places[.title] != nil, !names.isOfMeetings {
      let isHour =
        times.count == 1
        && times.allSatisfy { place in
          let seconds = texts(place).map { CellForms.hour($0).flatMap { TimeReader.secondOfDay($0) } }
          return !seconds.isEmpty && seconds.allSatisfy { ($0 ?? 0) >= 7 * 3600 }
            && texts(place).allSatisfy { !$0.allSatisfy(\.isNumber) }
        }
      if isHour { (places[.start], places[.minutes]) = (times, nil) }
    }
    if names.isOfMeetings {
      // « Jour » beside « Date » is the weekday.
      if let days = places[.day], days.count == 2,
        let weekday = days.first(where: { texts($0).allSatisfy(DateReader.isWeekday) })
      {
        (places[.weekday], places[.day]) = ([weekday], days.filter { $0 != weekday })
      }
      // Outlook calls both « Début »: the day, and beside it the hour.
      for (column, day) in [(Column.start, Column.day), (.end, .endDay)] where places[day] == nil {
        guard let both = places[column], both.count == 2 else { continue }
        let hours = both.map { place in texts(place).allSatisfy { CellForms.hour($0) != nil } }
        if hours == [false, true] { (places[day], places[column]) = ([both[0]], [both[1]]) }
      }
    }
    return places
  }

  /// Which names make up what somebody is called.
  private static func settleNames(_ places: inout [Column: [Int]], in grid: Grid, from first: Int) {
    // « Nom » beside « Prénom » or « Civilité » is the family’s; alone, it is what the person is called.
    let parts = [Column.given, .usualGiven, .civility]
    if let name = places[.name], places[.family] == nil, parts.contains(where: { places[$0] != nil }) {
      places[.family] = name
      places[.name] = nil
    }
    // A title says who is meant where there is no first name: « Mme DUPONT » is not « M. DUPONT ».
    if let civility = places[.civility], let given = places[.given] {
      func text(_ row: Int, _ column: [Int]) -> String {
        column.lazy.filter { !isBlank(grid, row, $0) }.map { grid.text(grid.row(row).lowerBound + $0) }.first
          ?? ""
      }
      var titles: [String: String] = [:]
      let isNeeded = (first..<grid.count).contains { row in
        let title = text(row, civility)
        if title.isEmpty { return false }
        let name = text(row, given)
        if name.isEmpty { return true }
        // « Mme BA Adé » is not « M. BA Adé ».
        let key = (name + " " + text(row, places[.family] ?? [])).nameKey
        if titles[key] == nil { titles[key] = title }
        return titles[key] != title
      }
      if !isNeeded { places[.civility] = nil }
    }
  }
}
