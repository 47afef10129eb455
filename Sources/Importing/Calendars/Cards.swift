/// Cards of people (vCard 2.1 to 4.0) as a table of people.
enum Cards {
  private static let heading = [
    "display name", "first_name", "last_name", "organisation", "email", "telephone", "address", "role",
  ]

  /// Reads the cards of a file; each is a row, with the line on which it begins.
  static func read(_ bytes: [UInt8]) throws(ImportError) -> Grid {
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
        rows.append((ended.line, ended.cells))
        card = nil
      default: card?.take(line)
      }
    }
    if let card { throw ImportError(line: card.line, column: 1, problem: .broken(.object)) }
    return Grid(rows: rows)
  }

  private struct Card {
    let line: Int
    private var (name, given, family) = ("", "", "")
    private var (organisation, role) = ("", "")
    private var (mails, telephones, addresses) = ([String](), [String](), [String]())

    init(line: Int) { self.line = line }

    mutating func take(_ line: ContentLine) {
      switch line.name {
      case "FN": if name.isEmpty { name = line.text }
      case "N":
        let parts = line.parts(by: ";")
        family = parts.first ?? ""
        given =
          parts.count > 1
          ? [parts[1], parts.count > 2 ? parts[2] : ""].filter { !$0.isEmpty }.joined(separator: " ") : ""
      case "ORG": organisation = line.parts(by: ";").filter { !$0.isEmpty }.joined(separator: ", ")
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
      default: break
      }
    }

    var cells: [String] {
      [
        name.isEmpty && given.isEmpty && family.isEmpty ? organisation : name, given, family, organisation,
        mails.joined(separator: ", "), telephones.joined(separator: ", "), addresses.joined(separator: " / "),
        role,
      ]
    }
  }
}
