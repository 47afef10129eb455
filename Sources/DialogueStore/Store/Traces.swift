import Dialogue
import Journal

/// The names and ways to reach somebody, and whether a text has one of them in it, in whatever spelling.
struct Mentions: Sendable {
  /// Words of the names and contacts, folded.
  private let words: Set<String>
  /// Telephone numbers, digits alone, from the end: what stands before may be a country.
  private let numbers: [String]
  /// Words of names that are damaged: each may have one letter that is another one.
  private let worn: [String]

  /// Nobody's.
  init() { (words, numbers, worn) = ([], [], []) }

  /// Those of somebody, as far as they can be read. Titles and particles, and words of one letter, are nobody's.
  init(names: Set<String>, contacts: Set<String>, damaged: Set<String> = []) {
    func telling(_ texts: Set<String>) -> Set<String> {
      Set(
        texts.flatMap { Mentions.words(of: $0) }.filter { word in
          word.count > 1 && !Mentions.particles.contains(word) && !word.allSatisfy(\.isNumber)
        })
    }
    let known = telling(names.union(contacts))
    words = known
    numbers = contacts.flatMap { Mentions.numbers(in: $0) }
    worn = telling(damaged).subtracting(known).sorted()
  }

  private static let particles: Set<String> = [
    "m", "mm", "mme", "mmes", "mlle", "mr", "mrs", "ms", "miss", "dr", "pr", "de", "du", "des", "d", "l",
    "le", "la", "les",
    "van", "von", "der", "den", "di", "da", "dos", "el", "al", "ben", "bin", "et", "and", "of", "the", "rue",
    "avenue",
    "place", "boulevard", "bd", "av", "bis", "ter", "com", "fr", "org", "net", "www", "tel", "mail", "gmail",
  ]

  /// Whether one of them stands in a text.
  /// - Complexity: O(*n*).
  func stand(in text: String) -> Bool {
    guard !words.isEmpty || !numbers.isEmpty || !worn.isEmpty else { return false }
    if Mentions.words(of: text).contains(where: isName) { return true }
    guard !numbers.isEmpty else { return false }
    let found = Mentions.numbers(in: text)
    return numbers.contains { number in found.contains { $0.hasSuffix(number) || number.hasSuffix($0) } }
  }

  /// A plural or a genitive is the name too.
  private func isName(_ word: String) -> Bool {
    words.contains(word) || word.hasSuffix("s") && words.contains(String(word.dropLast()))
      || worn.contains { isSlip($0, of: word) }
  }

  /// Whether two words differ by one letter at most; short ones by none.
  private func isSlip(_ damaged: String, of word: String) -> Bool {
    guard damaged.count == word.count else { return false }
    let slips = zip(damaged, word).count { $0 != $1 }
    return slips == 0 || slips == 1 && word.count >= 5
  }

  private static func words(of text: String) -> [String] {
    text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Runs of digits with blanks, dots, hyphens, slashes or brackets between them, of eight digits at least, the last nine.
  private static func numbers(in text: String) -> [String] {
    var (found, digits): ([String], String) = ([], "")
    func end() {
      if digits.count >= 8 { found.append(String(digits.suffix(9))) }
      digits = ""
    }
    for character in text.folded {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if !" .-/()+".contains(character) {
        end()
      }
    }
    end()
    return found
  }
}

/// By what a damaged line is known to hold words that are to go.
struct Traces: Sendable {
  /// Identifiers of what is erased.
  var ids: Set<String> = []
  /// Numbers of the records that are erased.
  var numbers: Set<Int> = []
  /// Names and contacts.
  var mentions = Mentions()
  /// How the kinds of records begin in which an identifier means that the words go, those that may name somebody first;
  /// empty for any.
  var families: [String] = []
  /// Whether everything that is damaged goes.
  var takesAll = false

  /// Whether a damaged line may have said what somebody is called, or how they are reached: it speaks of them.
  func mayName(_ line: DamagedLine) -> Bool {
    let text = String(decoding: line.bytes, as: UTF8.self)
    return isOf(families.prefix(1), text) && ids.contains { text.contains($0) }
  }

  /// What can still be read of names and contacts in a damaged line.
  static func names(in line: DamagedLine) -> [String] {
    let text = String(decoding: line.bytes, as: UTF8.self)
    return text.matches(of: /"(?:name|contact|mail|telephone|address)":"([^"\\]+)"/).map { String($0.1) }
  }

  /// Whether a damaged line is one of those.
  func stand(in line: DamagedLine) -> Bool {
    if takesAll || numbers.contains(where: { line.mayBe.contains($0) }) { return true }
    let text = String(decoding: line.bytes, as: UTF8.self)
    return isOf(families[...], text) && ids.contains { text.contains($0) } || mentions.stand(in: text)
  }

  /// Whether what is left of a line may be a record of one of some kinds.
  private func isOf(_ families: ArraySlice<String>, _ text: String) -> Bool {
    families.isEmpty || !text.contains("\"k\":\"") || families.contains { text.contains("\"k\":\"\($0)") }
  }
}

/// Something whose words stand in several records: as it was first said, and as it was said later.
struct WordedThing {
  /// Its sort, which is how its kinds of records begin.
  let family: String
  /// Its identifier.
  let id: String
  /// The field that is erased; nil when it is the whole thing.
  private let field: String?

  /// Sorts of things that are their words, and nothing else.
  private static let texts = ["contribution", "decision", "commitment", "vote", "floor"]
  /// What is said of such a thing and is none of its words: it goes with the thing, and not the other way round.
  private static let sides: Set<String> = ["speaker", "who", "fate", "progress", "reason"]
  /// Fields that hold words.
  private static let worded: Set<String> = [
    "text", "title", "name", "what", "place", "decided", "open", "need", "met", "offer", "rules", "method",
    "territory",
    "lesson", "photo", "responsible", "trainers", "learners", "presenter", "copresenters", "presenters",
    "host", "function", "elected", "lead", "asked",
  ]

  /// Whether it is what somebody is called.
  var isOfPerson: Bool { family == "person" }

  /// What erasures call it: no word of anybody.
  var about: String { field.map { "\(family)/\(id)/\($0)" } ?? "\(family)/\(id)" }

  /// What a record is about; nil when it holds no words of a thing.
  init?(of record: Record) {
    guard let (family, id, field) = WordedThing.read(record) else { return nil }
    self.family = family
    self.id = id
    let isWhole = WordedThing.texts.contains(family) && field.map(WordedThing.sides.contains) != true
    self.field = isWhole ? nil : field
  }

  /// What a damaged line was about, as far as it still says so; nil where it does not.
  init?(ofDamaged line: DamagedLine) {
    let text = String(decoding: line.bytes, as: UTF8.self)
    let kind = text.firstMatch(of: /"k":"([a-z]+)\./).map { String($0.1) }
    let found = kind.map { [$0] } ?? WordedThing.texts
    for family in found {
      guard let key = WordedThing.families[family], let start = text.firstRange(of: "\"\(key)\":\"") else {
        continue
      }
      let id = text[start.upperBound...].prefix { $0 != "\"" }
      guard !id.isEmpty, id.utf8.count < 64 else { continue }
      (self.family, self.id, field) = (family, String(id), nil)
      return
    }
    return nil
  }

  /// Whether a record holds other words of the same thing.
  func isWorded(by record: Record) -> Bool {
    guard let (family, id, field) = WordedThing.read(record), family == self.family, id == self.id else {
      return false
    }
    return self.field == nil || field == self.field
  }

  private static func read(_ record: Record) -> (family: String, id: String, field: String?)? {
    guard let bytes = record.payload, let payload = try? PayloadReader(bytes) else { return nil }
    let kind = record.kindName
    let family = String(kind.prefix { $0 != "." })
    guard family != "journal", family != "act" else { return nil }
    let last = kind.dropFirst(family.count + 1)
    if kind == EventKind.mandateGiven.rawValue {
      // What somebody is in a body is said of them; when their name goes, it goes as well.
      guard let person = try? payload.text("person"), let space = try? payload.text("space"),
        (try? payload.text(ifPresent: "role")).flatMap({ $0 }) != nil
      else { return nil }
      return ("person", person, "mandate-" + space)
    }
    let id = WordedThing.identifier(in: payload, of: family)
    guard let id else { return nil }
    switch last {
    case "identified", "contacted": return (family, id, "identity")
    case "fated": return (family, id, "fate")
    case "progressed": return (family, id, "progress")
    case "advanced", "cancelled": return (family, id, "reason")
    case "added" where family == "person": return (family, id, "name")
    case "noted", "taken", "made", "added", "created", "planned", "started", "reworded", "renamed", "held",
      "recounted", "requested":
      return (family, id, nil)
    case "changed", "configured":
      guard let field = (try? payload.text(ifPresent: "field")).flatMap({ $0 }),
        worded.contains(field) || sides.contains(field)
      else { return nil }
      return (family, id, field)
    default: return nil
    }
  }

  /// Sorts of things that have words, by the key under which their identifier stands.
  private static let families: [String: StaticString] = [
    "contribution": "contribution", "decision": "decision", "commitment": "commitment", "space": "space",
    "person": "person", "organisation": "organisation", "subject": "subject", "milestone": "milestone",
    "initiative": "initiative", "training": "training", "session": "session", "item": "item",
    "table": "table", "vote": "vote", "theme": "theme", "floor": "request",
  ]

  private static func identifier(in payload: PayloadReader, of family: String) -> String? {
    guard let key = families[family] else { return nil }
    func text(_ payload: PayloadReader) -> String? { (try? payload.text(ifPresent: key)).flatMap { $0 } }
    if let id = text(payload) { return id }
    return (try? payload.object(ifPresent: "of")).flatMap { $0 }.flatMap(text)
  }
}
