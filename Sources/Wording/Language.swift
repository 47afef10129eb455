/// A language in which the program speaks.
public enum Language: String, CaseIterable, Sendable {
  /// French, the first audience.
  case french = "fr"
  /// English.
  case english = "en"

  /// What it is called in itself.
  public var ownName: String {
    switch self {
    case .french: "français"
    case .english: "English"
    }
  }

  /// What it is called besides, in both languages.
  public var names: [String] {
    switch self {
    case .french: ["fr", "french"]
    case .english: ["en", "anglais"]
    }
  }

  /// The language of a locale name such as `fr_FR.UTF-8`. English for `en…`; French for anything else, `C` and nothing
  /// included, since the program is made for French meetings first.
  public init(locale: String?) {
    self = locale?.lowercased().hasPrefix("en") == true ? .english : .french
  }

  /// The language that the environment asks for: the first of `LANGUAGE` that there is, else `LC_ALL`, else
  /// `LC_MESSAGES`, else `LANG`.
  public init(environment: [String: String]) {
    if let preferred = Language.preferred(in: environment) {
      self = preferred
      return
    }
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self.init(locale: name)
  }

  /// The first language of `LANGUAGE` (`en:fr`) in which the program speaks; nil when it names none of them.
  private static func preferred(in environment: [String: String]) -> Language? {
    environment["LANGUAGE", default: ""].split(separator: ":").lazy
      .compactMap { Language(rawValue: String($0.lowercased().prefix { $0.isLetter })) }.first
  }

  /// Whether the environment says nothing about languages: no `LANGUAGE` that there is, neither `LC_ALL` nor `LC_MESSAGES`, and a
  /// `LANG` that is missing or that of the machine itself (`C`, `POSIX`).
  public static func isUnknown(in environment: [String: String]) -> Bool {
    guard preferred(in: environment) == nil,
      ["LC_ALL", "LC_MESSAGES"].allSatisfy({ environment[$0, default: ""].isEmpty })
    else { return false }
    let name = environment["LANG", default: ""].prefix { $0 != "." && $0 != "@" }
    return name.isEmpty || name == "C" || name == "POSIX"
  }

  /// The language that somebody means by what they typed: `1`, `f`, `fr`, `français`, `French`; `2`, `e`, `en`, `English`,
  /// `anglais`. Nil for anything else.
  public init?(answer: String) {
    let text = answer.lowercased().filter { !$0.isWhitespace }
    switch text {
    case "1", "f", "fr", "français", "francais", "french": self = .french
    case "2", "e", "en", "english", "anglais": self = .english
    default: return nil
    }
  }
}
