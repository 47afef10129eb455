import Wording

/// Cards of people (vCard 2.1 to 4.0) as a table of people.
struct Cards {
  /// A row for each card, with the line on which it begins.
  private(set) var grid = Grid(rows: [])
  /// The lines of cards that name neither somebody nor a body: groups, addresses without a name.
  private(set) var passed: [Int] = []

  /// What cards say that is not kept: the name of the property, and the lines.
  private(set) var unread: [(name: String, lines: [Int])] = []

  /// Reads the cards of a file; its columns are called as people of a language call them.
  init(_ bytes: [UInt8], _ words: Words) throws(ImportError) {
    let heading = [
      words.pick("Nom", "Name"), words.pick("Prénom", "First name"),
      words.pick("Nom de famille", "Last name"), words(ExportHeading.organisation),
      words(ExportHeading.email), words(ExportHeading.telephone), words(ExportHeading.address),
      words(ExportHeading.capacity), words.pick("Surnom", "Nickname"),
      words.pick("Type de contact", "Contact type"),
    ]
    var rows: [(line: Int, cells: [String])] = [(1, heading)]
    var card: Card?
    for line in ContentLine.read(bytes) {
      switch line.name {
      case "BEGIN" where line.value.uppercased() == "VCARD":
        guard card == nil else { throw ImportError(line: line.number, column: 1, problem: .broken(.object)) }
        card = Card(line: line.number)
      case "END":
        guard let ended = card else {
          throw ImportError(line: line.number, column: 1, problem: .broken(.object))
        }
        guard rows.count <= ImportLimits.rows else {
          throw ImportError(line: line.number, column: 1, problem: .tooManyRows(ImportLimits.rows))
        }
        if ended.isNobody { passed.append(ended.line) } else { rows.append((ended.line, ended.cells)) }
        card = nil
      default:
        guard card?.take(line) == false, !Self.technical.contains(line.name),
          !line.value.trimmedBlanks.isEmpty
        else { continue }
        if let place = unread.firstIndex(where: { $0.name == line.name }) {
          unread[place].lines.append(line.number)
        } else if unread.count < 40 {
          unread.append((line.name, [line.number]))
        }
      }
    }
    if let card { throw ImportError(line: card.line, column: 1, problem: .broken(.object)) }
    grid = Grid(rows: rows)
  }

  /// What programs note for themselves.
  private static let technical: Set<String> = [
    "VERSION", "PRODID", "UID", "REV", "SOURCE", "PROFILE", "MAILER", "CLIENTPIDMAP", "SORT-STRING", "CLASS",
    "LANG", "X-ABLABEL", "X-ABADR", "X-ABUID", "X-EVOLUTION-FILE-AS", "X-IMAGETYPE", "X-IMAGEHASH", "FBURL",
    "CALURI", "CALADRURI", "X-MS-OL-DESIGN", "X-MS-OL-DEFAULT-POSTAL-ADDRESS", "KEY",
  ]

  private struct Card {
    let line: Int
    private var (name, given, family) = ("", "", "")
    private var (organisation, unit, role, nickname, kind) = ("", "", "", "", "")
    private var (mails, telephones, addresses) = ([String](), [String](), [String]())

    init(line: Int) { self.line = line }

    /// Takes a property; false for one that is not read.
    mutating func take(_ line: ContentLine) -> Bool {
      switch line.name {
      case "FN": if name.isEmpty { name = line.text }
      case "N":
        let parts = line.parts(by: ";")
        family = parts.first ?? ""
        given =
          parts.count > 1
          ? [parts[1], parts.count > 2 ? parts[2] : ""].filter { !$0.isEmpty }.joined(separator: " ") : ""
      case "KIND", "X-ADDRESSBOOKSERVER-KIND": kind = line.value.trimmedBlanks.uppercased()
      case "X-ABSHOWAS": if line.value.uppercased().contains("COMPANY") { kind = "ORG" }
      case "NICKNAME": nickname = line.text
      case "ORG":
        let parts = line.parts(by: ";").filter { !$0.isEmpty }
        (organisation, unit) = (parts.first ?? "", parts.dropFirst().joined(separator: ", "))
      case "TITLE": role = line.text
      case "ROLE": if role.isEmpty { role = line.text }
      case "EMAIL": mails.append(line.text)
      case "TEL": telephones.append(line.text.hasPrefix("tel:") ? String(line.text.dropFirst(4)) : line.text)
      case "ADR":
        // Box, extension, street, town, region, code, country: as they are written in France, code before town.
        let parts = line.parts(by: ";") + Array(repeating: "", count: 7)
        let street = parts[0...2].filter { !$0.isEmpty }.joined(separator: ", ")
        let town = [parts[5], parts[3]].filter { !$0.isEmpty }.joined(separator: " ")
        let whole = [street, town, parts[4], parts[6]].filter { !$0.isEmpty }.joined(separator: ", ")
        if !whole.isEmpty { addresses.append(whole.replacing("\n", with: ", ")) }
      default: return false
      }
      return true
    }

    /// What programs write for a name where there is none: the address itself.
    private var isAddress: Bool {
      name.contains("@") || name.contains(where: \.isNumber) && !name.contains(where: \.isLetter)
    }

    private var isNameless: Bool { (name.isEmpty || isAddress) && given.isEmpty && family.isEmpty }

    /// Whether it is of a body: it says so, or has no other name.
    private var isBody: Bool {
      kind == "ORG" || isNameless && !organisation.isEmpty
        || given.isEmpty && family.isEmpty && !name.isEmpty && name.folded == organisation.folded
    }

    /// Whether it is of several people, of a place or a thing, or says nothing but an address.
    var isNobody: Bool {
      ["GROUP", "LOCATION", "APPLICATION", "DEVICE"].contains(kind)
        || isNameless && organisation.isEmpty && nickname.isEmpty
    }

    var cells: [String] {
      [
        isBody || isAddress ? "" : name, given, family, isBody && organisation.isEmpty ? name : organisation,
        mails.joined(separator: ", "), telephones.joined(separator: ", "), addresses.joined(separator: " / "),
        [role, unit].filter { !$0.isEmpty }.joined(separator: ", "), nickname, isBody ? "organisation" : "",
      ]
    }
  }
}
