import Canvas
import Dialogue
import Facilitation
import Wording

/// What the program is set to, and by what: what is built in, the configuration file, the environment, the command line, each
/// before the one in front of it.
struct Configuration: Sendable {
  /// What set something.
  enum Layer: Hashable, Sendable {
    case builtIn
    case file(String, TOMLPlace)
    /// The language that was answered once, in its file.
    case remembered(String)
    case variable(String)
    case option(String)
  }

  /// The file: `PALABRE_CONFIG`, else `config.toml` in the user's configuration folder.
  let path: String
  /// Whether there is such a file.
  let exists: Bool
  private(set) var values: [SettingName: (value: SettingValue, layer: Layer)] = [:]
  /// What the file sets.
  let file: SettingsFile
  /// What is wrong, in words, each with its place.
  private(set) var faults: [@Sendable (Words) -> String] = []

  /// The configuration of the process, without its command line.
  static let current = Configuration()

  private init() {
    self.init(path: Variables["PALABRE_CONFIG"] ?? Folders.configuration + "/config.toml")
    if let path = Variables["PALABRE_CONFIG"], !exists {
      faults.append { $0(SettingsPhrase.missing, "PALABRE_CONFIG", path) }
    }
    for name in SettingName.allCases {
      guard let text = Variables[name.variable] else { continue }
      do {
        let value = try SettingsFile.value(of: name, written: text, themes: ThemeFiles.names())
        values[name] = (value, .variable(name.variable))
      } catch {
        faults.append { $0.text(of: error, in: name.variable) }
      }
    }
  }

  /// What a file sets, over what is built in.
  init(path: String) {
    self.path = path
    exists = Files.exists(path)
    for name in SettingName.allCases {
      if let value = name.standard { values[name] = (value, .builtIn) }
    }
    if let language = LanguageChoice.remembered {
      values[.language] = (.text(language.rawValue), .remembered(LanguageChoice.file))
    }
    guard exists else {
      file = SettingsFile()
      return
    }
    do {
      file = SettingsFile(toml: try Files.read(path), themes: ThemeFiles.names())
      faults = file.faults.map { fault in { @Sendable in $0.text(of: fault, in: path) } }
    } catch {
      file = SettingsFile()
      faults = [{ _ in error.text }]
    }
    for (name, found) in file.values { values[name] = (found.value, .file(path, found.place)) }
  }

  /// Something that an option of the command line sets.
  mutating func set(_ name: SettingName, to value: SettingValue, by option: String) {
    values[name] = (value, .option(option))
  }

  /// The language that was chosen; nil when only the locale tells it.
  var language: Language? {
    guard case .text(let text)? = values[.language]?.value else { return nil }
    return Language(rawValue: text)
  }

  /// The theme that was chosen; nil for that which suits the terminal.
  var theme: String? {
    guard case .text(let text)? = values[.theme]?.value, text != "auto" else { return nil }
    return text
  }

  /// Whether a theme that was chosen inside the program counts: unless the environment or the command line names one,
  /// or the file names another one than it did then.
  func allows(theme name: String?, insteadOf earlier: String?) -> Bool {
    guard let name, ThemeFiles.names().contains(name) else { return false }
    switch values[.theme]?.layer {
    case .variable?, .option?: return false
    case .builtIn?, .file?, .remembered?, nil: return theme == earlier
    }
  }

  /// After how many per cent of its time something is soon over.
  var warnsAt: Int { number(.soon) ?? 70 }
  /// Whether the mouse chooses and scrolls.
  var usesMouse: Bool { values[.mouse]?.value == .flag(true) }
  /// Whether the program opens where it was left.
  var restores: Bool { values[.restore]?.value == .flag(true) }
  /// Whether the terminal gives two columns to characters whose width Unicode leaves open.
  var ambiguousIsWide: Bool { number(.ambiguousWidth) == 2 }
  /// Which key means what.
  var keyMap: KeyMap { file.keys.isEmpty ? .standard : KeyMap(file.keys.mapValues(\.keys)) }
  /// Signs at the start of a line, besides those that there are.
  var signs: [Character: ContributionKind] { file.signs.mapValues(\.kind) }

  private func number(_ name: SettingName) -> Int? {
    guard case .number(let number)? = values[name]?.value else { return nil }
    return number
  }

  /// What is wrong, for a message: the first of it, and how to see the rest; nil when nothing is.
  func told(in words: Words) -> String? {
    guard let first = faults.first else { return nil }
    return faults.count == 1
      ? first(words) : words(SettingsPhrase.faults, first(words), faults.count - 1)
  }
}
