import Dialogue
import Facilitation
import Wording

/// Somebody of a list or of the journal, with all by which people of one name are told apart.
struct ListedPerson {
  var id: ID<Person>
  var organisation: ID<Organisation>?
  var college: CollegeID?
  var fullName: String? { didSet { fullNameKey = fullName?.nameKey } }
  var contact: Contact { didSet { look() } }
  var capacity: String? { didSet { functionKey = function?.nameKey } }
  var isPseudonym = false
  var isElected = false
  /// How somebody is addressed, where a list says it.
  var civility: Civility?

  /// « Madame » or « Monsieur », in either language.
  enum Civility {
    case madam, sir

    func text(in words: Words) -> String {
      switch self {
      case .madam: words.pick("Mme", "Ms")
      case .sir: words.pick("M.", "Mr")
      }
    }

    init?(_ text: String) {
      switch ColumnNames.key(text) {
      case "mme", "madame", "mlle", "mademoiselle", "mrs", "ms", "miss", "lady": self = .madam
      case "m", "mr", "monsieur", "sir", "lord": self = .sir
      default: return nil
      }
    }
  }

  /// The place of the next one of the same name; nil for the last.
  var next: Int?
  /// What somebody is, wherever the file or the journal has it.
  var function: String? { capacity ?? contact.role }

  /// What is compared: made once, as somebody is compared with all of the name.
  private var mailKey: String?
  private var telephoneKey: String?
  private(set) var fullNameKey: String?
  private(set) var addressKey: String?
  private(set) var functionKey: String?

  init(
    id: ID<Person>, organisation: ID<Organisation>?, college: CollegeID?, fullName: String?,
    contact: Contact, capacity: String?
  ) {
    (self.id, self.organisation, self.college, self.fullName) = (id, organisation, college, fullName)
    (self.contact, self.capacity) = (contact, capacity)
    fullNameKey = fullName?.nameKey
    look()
  }

  /// The addresses by which somebody is reached, as they are compared.
  var mailKeys: [String] {
    guard let mailKey else { return [] }
    guard mailKey.utf8.contains(UInt8(ascii: ",")) else { return [mailKey] }
    return Set(mailKey.split(separator: ",").map { String($0).trimmed }).sorted()
  }

  private mutating func look() {
    // Most are written as they are compared: then both are one in memory.
    mailKey = contact.mail.map { mail in
      let key = mail.folded
      return key == mail ? mail : key
    }
    telephoneKey = contact.telephone.map(Self.digits)
    addressKey = contact.address?.nameKey
    functionKey = function?.nameKey
  }

  /// Whether both are reached by the same mail, and by the same telephone.
  func isReachedAlike(_ other: ListedPerson) -> (byMail: Bool, byTelephone: Bool) {
    (mailKey == other.mailKey, telephoneKey == other.telephoneKey)
  }

  /// What a row is of somebody of its name.
  enum Verdict { case same, other, contradicted }

  /// Whether this is somebody of its name.
  func verdict(on there: ListedPerson, isLastNameAlone: Bool) -> Verdict {
    var (isElsewhere, isCertain) = (false, false)
    func look(_ known: String?, _ said: String?) {
      guard let known, let said else { return }
      if known == said { isCertain = true } else { isElsewhere = true }
    }
    look(there.mailKey, mailKey)
    look(there.telephoneKey, telephoneKey)
    look(there.fullNameKey, fullNameKey)
    if let known = there.addressKey, let said = addressKey, known != said { isElsewhere = true }
    if let one = there.organisation, let other = organisation, one != other { isElsewhere = true }
    if let one = there.civility, let other = civility, one != other, !isCertain { return .other }
    var isOther = false
    if let one = there.college, let other = college { isOther = one != other }
    // Of somebody who is only called by a last name, another function is somebody else.
    if let one = there.functionKey, let other = functionKey, one != other, !isCertain, !isElsewhere {
      return isLastNameAlone ? .other : .contradicted
    }
    if !isElsewhere, !isOther { return .same }
    // The same e-mail, telephone or civil name is the same person, whatever else is said of them. Of a family, several
    // are reached alike, but not several of one name.
    if isCertain { return .contradicted }
    return isElsewhere || there.organisation != organisation ? .other : .contradicted
  }

  /// The digits of a telephone, the country of France taken off.
  static func digits(_ text: String) -> String {
    let digits = String(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
    for prefix in ["0033", "33"] where digits.hasPrefix(prefix) && digits.utf8.count > 9 {
      return "0" + digits.dropFirst(prefix.count).drop { $0 == "0" }
    }
    return digits
  }
}
