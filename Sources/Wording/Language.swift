/// A language in which the program speaks.
public enum Language: String, CaseIterable, Sendable {
  /// French, the first audience.
  case french = "fr"
  /// English.
  case english = "en"

  /// The language of a locale name such as `fr_FR.UTF-8`. English for `en…`; French for anything else, `C` and nothing
  /// included, since the program is made for French meetings first.
  public init(locale: String?) {
    self = locale?.lowercased().hasPrefix("en") == true ? .english : .french
  }

  /// The language that the environment asks for: `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
  public init(environment: [String: String]) {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self.init(locale: name)
  }
}
