import Canvas
import Dialogue
import Wording

/// A setting that has one value.
public enum SettingName: String, CaseIterable, Sendable {
  /// The language of the program: `fr` or `en`.
  case language
  /// The theme, by name; `auto` for that which suits the terminal's background.
  case theme
  /// Whether the mouse chooses and scrolls.
  case mouse
  /// Columns that the terminal gives to the signs whose width Unicode leaves open: 1 or 2.
  case ambiguousWidth = "ambiguous-width"
  /// Whether the program opens where it was left.
  case restore
  /// After how many per cent of its time a point, a turn or a round is soon over.
  case soon = "warnings.soon"

  /// What it is when nobody says.
  public var standard: SettingValue? {
    switch self {
    case .language: nil
    case .theme: .text("auto")
    case .mouse: .flag(false)
    case .ambiguousWidth: .number(1)
    case .restore: .flag(true)
    case .soon: .number(ClockStage.usualWarning)
    }
  }

  /// The environment variable that gives it.
  public var variable: String {
    "PALABRE_" + String(rawValue.uppercased().map { $0 == "-" || $0 == "." ? "_" : $0 })
  }
}

/// The value of a setting.
public enum SettingValue: Hashable, Sendable {
  /// A word.
  case text(String)
  /// Yes or no.
  case flag(Bool)
  /// A number.
  case number(Int)

  /// As a configuration file has it.
  public var written: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .flag(let flag): "\(flag)"
    case .number(let number): "\(number)"
    }
  }
}

/// Something in a configuration that is not as it should be.
public struct SettingsFault: Error, Hashable, Sendable {
  /// Where in the file; nil for a variable or an option.
  public var place: TOMLPlace?
  /// What.
  public var problem: Problem

  /// What can be wrong.
  public enum Problem: Hashable, Sendable {
    /// The file cannot be read.
    case toml(TOMLProblem)
    /// A key that nothing reads; those that are read there.
    case unknownKey(String, expected: [String])
    /// The value of a key is none of these.
    case notOneOf(String, [String])
    /// The value of a key is no number within these.
    case notNumber(String, ClosedRange<Int>)
    /// The value of a key is not `true` or `false`.
    case notFlag(String)
    /// A table was expected there.
    case notTable(String)
    /// There is no act of that name; some that come near.
    case noAct(String, near: [ActName])
    /// There is no key of that name.
    case notKey(String)
    /// The key types text, or moves about, and can mean no act.
    case ownKey(String)
    /// The key is given to two acts; the other one stands in that line, or has it by itself.
    case keyTwice(String, ActName, ActName, line: Int?)
    /// There is no kind of contribution of that name; those that there are.
    case noKind(String)
    /// A sign has to be one character that is no letter, digit, blank or quotation mark.
    case notSign(String)
    /// The sign means something already.
    case signTaken(String, ContributionKind)
  }
}

/// A configuration file: what it sets, where each stands, and all that is wrong with it. What is wrong is left out.
public struct SettingsFile: Sendable {
  /// What is set, and where.
  public private(set) var values: [SettingName: (value: SettingValue, place: TOMLPlace)] = [:]
  /// The keys of acts, and where they stand.
  public private(set) var keys: [ActName: (keys: [Key], place: TOMLPlace)] = [:]
  /// Signs at the start of a line, besides those that there are, and where they stand.
  public private(set) var signs: [Character: (kind: ContributionKind, place: TOMLPlace)] = [:]
  /// What is wrong, in the order of the file.
  public private(set) var faults: [SettingsFault] = []

  private static let tables = ["keys", "kinds", "warnings"]

  /// A file that sets nothing.
  public init() {}

  /// Reads a file; `themes` are the themes that there are.
  public init(toml: String, themes: [String]) {
    let table: TOMLTable
    do throws(TOMLError) {
      table = try TOMLTable(string: toml)
    } catch {
      faults = [SettingsFault(place: error.place, problem: .toml(error.problem))]
      return
    }
    read(table, prefix: "", themes)
    for name in Self.tables {
      guard let entry = table[name] else { continue }
      guard let inner = entry.value.table else {
        find(.notTable(name), entry.place)
        continue
      }
      switch name {
      case "keys": readKeys(inner)
      case "kinds": readKinds(inner)
      default: read(inner, prefix: name + ".", themes)
      }
    }
    faults.sort {
      ($0.place?.line ?? 0, $0.place?.column ?? 0) < ($1.place?.line ?? 0, $1.place?.column ?? 0)
    }
  }

  private mutating func find(_ problem: SettingsFault.Problem, _ place: TOMLPlace) {
    faults.append(SettingsFault(place: place, problem: problem))
  }

  private mutating func read(_ table: TOMLTable, prefix: String, _ themes: [String]) {
    let known = SettingName.allCases.map(\.rawValue).filter {
      $0.hasPrefix(prefix) && !$0.dropFirst(prefix.count).contains(".")
    }.map { String($0.dropFirst(prefix.count)) }
    for key in table.keys {
      guard let entry = table[key] else { continue }
      guard let name = SettingName(rawValue: prefix + key), known.contains(key) else {
        if !prefix.isEmpty || !Self.tables.contains(key) {
          find(
            .unknownKey(key, expected: known + (prefix.isEmpty ? Self.tables.map { "[\($0)]" } : [])),
            entry.key)
        }
        continue
      }
      do throws(SettingsFault) {
        values[name] = (try Self.value(of: name, entry.value, themes: themes), entry.place)
      } catch {
        find(error.problem, entry.place)
      }
    }
  }

  /// A value, as it is in a file.
  /// - Throws: what is wrong with it, without a place.
  static func value(
    of name: SettingName, _ value: TOMLValue, themes: [String]
  ) throws(SettingsFault) -> SettingValue {
    func fault(_ problem: SettingsFault.Problem) -> SettingsFault {
      SettingsFault(place: nil, problem: problem)
    }
    func number(_ range: ClosedRange<Int>) throws(SettingsFault) -> SettingValue {
      guard let number = value.int, range.contains(number) else {
        throw fault(.notNumber(name.rawValue, range))
      }
      return .number(number)
    }
    switch name {
    case .language:
      guard let text = value.string, let language = Language(rawValue: text) else {
        throw fault(.notOneOf(name.rawValue, Language.allCases.map(\.rawValue)))
      }
      return .text(language.rawValue)
    case .theme:
      guard let text = value.string, themes.contains(text) || text == "auto" else {
        throw fault(.notOneOf(name.rawValue, ["auto"] + themes))
      }
      return .text(text)
    case .mouse, .restore:
      guard let flag = value.bool else { throw fault(.notFlag(name.rawValue)) }
      return .flag(flag)
    case .ambiguousWidth: return try number(1...2)
    case .soon: return try number(1...99)
    }
  }

  /// The value that a variable of the environment gives.
  /// - Throws: what is wrong with it.
  public static func value(
    of name: SettingName, written text: String, themes: [String]
  ) throws(SettingsFault) -> SettingValue {
    let value: TOMLValue =
      switch name {
      case .language, .theme: .text(text)
      case .mouse, .restore:
        ["1", "true", "yes", "oui"].contains(text.lowercased())
          ? .boolean(true)
          : ["0", "false", "no", "non"].contains(text.lowercased()) ? .boolean(false) : .text(text)
      case .ambiguousWidth, .soon: Int(text).map { .integer($0) } ?? .text(text)
      }
    return try self.value(of: name, value, themes: themes)
  }
}

extension SettingsFile {
  private mutating func readKeys(_ table: TOMLTable) {
    var lines: [Key: (act: ActName, line: Int)] = [:]
    for word in table.keys {
      guard let entry = table[word] else { continue }
      guard
        let act = ActName(rawValue: word).map({ ActTable[$0] }) ?? ActTable.act(word: word.drop { $0 == "/" })
      else {
        find(.noAct(word, near: ActTable.near(word)), entry.key)
        continue
      }
      guard keys[act.name] == nil else {
        find(.toml(.twice(word)), entry.key)
        continue
      }
      var chosen: [Key] = []
      for item in entry.value.list ?? [entry] {
        guard let name = item.value.string, let key = Key(name: name) else {
          find(.notKey(item.value.string ?? word), item.place)
          continue
        }
        guard key.canMeanAct else {
          find(.ownKey(name), item.place)
          continue
        }
        if let other = lines[key] {
          if other.act != act.name {
            find(.keyTwice(key.name, act.name, other.act, line: other.line), item.place)
          }
          continue
        }
        lines[key] = (act.name, item.place.line)
        chosen.append(key)
      }
      keys[act.name] = (chosen, entry.key)
    }
    // A declared key of an act that was given no other.
    for (name, chosen) in keys {
      for key in chosen.keys {
        guard let other = KeyMap.standard.act(for: key), other.name != name, keys[other.name] == nil else {
          continue
        }
        find(.keyTwice(key.name, name, other.name, line: nil), chosen.place)
      }
    }
  }

  private mutating func readKinds(_ table: TOMLTable) {
    for word in table.keys {
      guard let entry = table[word] else { continue }
      guard let kind = ContributionKind(word: word) else {
        find(.noKind(word), entry.key)
        continue
      }
      for item in entry.value.list ?? [entry] {
        guard let text = item.value.string, let sign = text.first, text.count == 1, sign.canBeSign else {
          find(.notSign(item.value.string ?? word), item.place)
          continue
        }
        if let taken = CaptureLine.kind(of: sign) ?? signs[sign]?.kind {
          if taken != kind { find(.signTaken(text, taken), item.place) }
        } else {
          signs[sign] = (kind, item.place)
        }
      }
    }
  }
}

extension Key {
  /// Whether it may mean an act: a key that types text, edits the line or moves about may not.
  fileprivate var canMeanAct: Bool {
    switch code {
    case .function, .insert: true
    case .character: !modifiers.isDisjoint(with: [.control, .alt])
    case .enter, .escape, .tab, .backspace: modifiers.contains(.control) || modifiers.contains(.alt)
    case .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown: !modifiers.isEmpty
    }
  }
}

extension Character {
  /// Whether it may stand at the start of a line for a kind.
  fileprivate var canBeSign: Bool {
    (isPunctuation || isSymbol) && !"/\\\"'«»“”".contains(self) && unicodeScalars.count == 1
  }
}

extension ContributionKind {
  /// The kind that a word means, in either language, or as journals call it.
  fileprivate init?(word: String) {
    let wanted = word.folded
    let found = ContributionKind.defaults.first { kind in
      kind.rawValue == word || Words(.french).label(kind).folded == wanted
        || Words(.english).label(kind).folded == wanted
    }
    guard let found else { return nil }
    self = found
  }
}
