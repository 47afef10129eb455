import Dialogue
import Facilitation
import Publishing
import Wording

/// What somebody is called by the columns of a row, and who that is when it is a pseudonym.
struct PersonNames {
  /// What somebody is called.
  private(set) var name = ""
  /// The civil name; nil where the name is that.
  private(set) var fullName: String?
  /// Columns with names that are neither.
  private(set) var passedOver: [Column] = []

  /// The columns of names, those that are needed first.
  static let columns: [Column] = [
    .name, .family, .fullName, .given, .usual, .birth, .display, .pseudonym, .nickname, .usualGiven,
  ]

  /// Those of them that not every list has.
  static let others: [Column] = [
    .fullName, .usual, .birth, .display, .pseudonym, .nickname, .usualGiven,
  ]

  /// Nil for a row that names nobody.
  init?(_ row: Int, of table: ImportTable) {
    func text(_ column: Column) -> String? { table.text(row, column)?.oneLine }
    // Most lists have nothing but a name, or first and last name.
    if !table.hasOtherNames {
      guard let name = text(.name).map(CellForms.name) ?? Self.joined(text) else { return nil }
      self.name = name
      return
    }
    let display = text(.display).map(CellForms.name)
    var whole = text(.name).map(CellForms.name) ?? Self.joined(text)
    // « Mme Marie Durand » says more than first and last name.
    if let shown = display, let parts = whole, Self.words(parts).isSubset(of: Self.words(shown)) {
      whole = shown
    }
    let (pseudonym, full) = (text(.pseudonym), text(.fullName).map(CellForms.name))
    guard let name = pseudonym ?? whole ?? display ?? full ?? text(.nickname)
    else {
      return nil
    }
    self.name = name
    let civil = full ?? (pseudonym == nil ? nil : whole ?? display)
    fullName = civil.flatMap { Self.words($0) == Self.words(name) ? nil : $0 }
    let kept = Self.words(name).union(fullName.map(Self.words) ?? [])
    passedOver = Self.columns.filter { column in
      table.has(column) && text(column).map { !Self.words($0).isSubset(of: kept) } == true
    }
  }

  /// First and last name: those that are used before those of the register. A last name alone has its civility.
  private static func joined(_ text: (Column) -> String?) -> String? {
    let given = text(.usualGiven) ?? text(.given)
    let family = text(.usual) ?? text(.family) ?? text(.birth)
    if given == nil, let family {
      let turned = CellForms.name(family)
      return turned != family ? turned : [text(.civility), family].compactMap { $0 }.joined(separator: " ")
    }
    let whole = [given, family].compactMap { $0 }.joined(separator: " ")
    return whole.isEmpty ? nil : CellForms.titleFirst(whole)
  }

  /// The words of a name, without what stands before names.
  private static func words(_ name: String) -> Set<String> {
    let words = Set(name.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let named = words.subtracting(CellForms.civilities)
    return named.isEmpty ? words : named
  }
}

extension ImportTable {
  /// Whether somebody may have other names than the one, or the first and the last one.
  var hasOtherNames: Bool {
    PersonNames.others.contains(where: has) || has(.name) && (has(.family) || has(.given))
  }

  /// Whether more than one column is read.
  var isOfSeveral: Bool {
    let others: [Column] = [
      .civility, .organisation, .college, .mail, .telephone, .street, .postcode, .city, .contact, .role,
      .capacity,
    ]
    return places(of: PersonNames.columns + others).count > 1
  }

  /// How somebody is reached, and the columns of what reaches nobody. What is only called contact is what it looks like.
  func contact(_ row: Int) -> (contact: Contact, lost: [Column]) {
    func all(_ column: Column) -> [String] {
      texts(row, column).map(\.oneLine).filter { !ListMarks.isNothing($0) }
    }
    func joined(_ texts: [String]) -> String? {
      texts.count < 2 ? texts.first : texts.joined(separator: ", ")
    }
    var (mails, telephones, lost): ([String], [String], [Column]) = ([], [], [])
    for text in all(.mail) {
      let found = CellForms.reached(CellForms.mail(text))
      mails += found.mails
      telephones += found.telephones
      if found.mails.isEmpty, found.telephones.isEmpty || !found.isWhole { lost.append(.mail) }
      if !found.mails.isEmpty, !found.isWhole { lost.append(.mail) }
    }
    for text in all(.telephone) {
      // « 6,12E+08 » has lost its last digits.
      if text.contains("E+"), text.allSatisfy({ $0.isNumber || "E+.,".contains($0) }) {
        lost.append(.telephone)
      } else {
        // The apostrophe by which Excel keeps a number as text.
        telephones.append(Self.withZero(text.first == "'" ? String(text.dropFirst()) : text))
      }
    }
    var contact = Contact(mail: joined(mails), telephone: joined(telephones), role: joined(all(.role)))
    contact.address = address(row)
    for any in all(.contact) {
      let found = CellForms.reached(CellForms.mail(any))
      if !found.mails.isEmpty, found.isWhole {
        contact.mail = contact.mail ?? joined(found.mails)
        contact.telephone = contact.telephone ?? joined(found.telephones)
      } else if found.isWhole, !found.telephones.isEmpty {
        contact.telephone = contact.telephone ?? any
      } else {
        contact.address = contact.address ?? any
      }
    }
    return (contact, lost)
  }

  /// A number in a spreadsheet has lost the zero with which it begins.
  private static func withZero(_ text: String) -> String {
    text.utf8.count == 9 && text.utf8.allSatisfy { (48...57).contains($0) } && text.first != "0"
      ? "0" + text : text
  }

  private static let ofAddress: [Column] = [.street, .postcode, .city, .country]

  /// The address, or the addresses where a table has several towns: lines of a street, code and town, country.
  private func address(_ row: Int) -> String? {
    guard Self.ofAddress.contains(where: has) else { return nil }
    let all = places(of: Self.ofAddress)
    let isOfSeveral = [Column.postcode, .city, .country].contains { column in
      all.count { $0.column == column } > 1
    }
    var addresses: [[Column: [String]]] = [[:]]
    var seen: [Column] = []
    for (place, column) in all {
      if isOfSeveral, seen.contains(column), column != .street || seen.last != .street {
        addresses.append([:])
        seen = []
      }
      seen.append(column)
      if var text = text(row, at: place)?.oneLine, !ListMarks.isNothing(text) {
        if column == .postcode, hasLostZeros, text.utf8.count == 4 { text = "0" + text }
        addresses[addresses.count - 1][column, default: []].append(text)
      }
    }
    let written = addresses.compactMap { parts -> String? in
      func all(_ column: Column, _ mark: String) -> String? { parts[column]?.joined(separator: mark) }
      let town = [all(.postcode, " "), all(.city, " ")].compactMap { $0 }.joined(separator: " ")
      let address = [all(.street, ", "), town.isEmpty ? nil : town, all(.country, ", ")].compactMap { $0 }
      return address.isEmpty ? nil : address.joined(separator: ", ")
    }
    return written.isEmpty ? nil : written.joined(separator: " / ")
  }
}
