import Canvas
import Dialogue
import Wording

extension Words {
  /// What cannot be read in a file in TOML.
  public func text(of problem: TOMLProblem) -> String {
    switch problem {
    case .expectedKey: self(TOMLPhrase.expectedKey)
    case .expected(let signs):
      switch signs.split(separator: " ") {
      case let either where either.count == 2: self(TOMLPhrase.expectedEither, either[0], either[1])
      default: self(TOMLPhrase.expected, signs)
      }
    case .expectedLineEnd: self(TOMLPhrase.expectedLineEnd)
    case .expectedValue(let word): self(TOMLPhrase.expectedValue, word.isEmpty ? "…" : word)
    case .twice(let key): self(TOMLPhrase.twice, key)
    case .openText(let quote): self(TOMLPhrase.openText, quote)
    case .control: self(TOMLPhrase.control)
    case .escape: self(TOMLPhrase.escape)
    case .noSuchMoment(let word): self(TOMLPhrase.noSuchMoment, word)
    case .tooLarge(let word): self(TOMLPhrase.tooLarge, word)
    case .tooDeep: self(TOMLPhrase.tooDeep)
    }
  }

  /// What is wrong with a theme.
  public func text(of problem: Theme.Problem) -> String {
    switch problem {
    case .toml(let problem): text(of: problem)
    case .unknownKey(let key, let expected): self(ThemeFilePhrase.unknownKey, key, alternatives(expected))
    case .notColor(let key): self(ThemeFilePhrase.notColor, key)
    case .notPaint(let key): self(ThemeFilePhrase.notPaint, key)
    case .notText(let key): self(ThemeFilePhrase.notText, key)
    case .notTable(let key): self(ThemeFilePhrase.notTable, key)
    case .not256(let key): self(ThemeFilePhrase.not256, key)
    case .not16(let key): self(ThemeFilePhrase.not16, key, alternatives(Theme.names16))
    case .notAttributes(let key):
      self(ThemeFilePhrase.notAttributes, key, Theme.attributes.keys.sorted().joined(separator: ", "))
    case .noTheme(let name, let known): self(ThemeFilePhrase.noTheme, name, known.joined(separator: ", "))
    case .circle(let way): self(ThemeFilePhrase.circle, way.joined(separator: " → "))
    case .unusedRole(let scope): self(ThemeFilePhrase.unusedRole, scope)
    case .contrast(let scope, let tenths):
      self(ThemeFilePhrase.contrast, scope, decimal(Double(tenths) / 10))
    case .alike(let scope, let other): self(ThemeFilePhrase.alike, scope, other)
    }
  }

  /// A finding about a theme, with its place in the file of that name.
  public func text(of finding: Theme.Finding, in file: String) -> String {
    located(file, finding.place, text(of: finding.problem))
  }

  /// A finding about a theme, for a message.
  public func text(of finding: Theme.Finding) -> String {
    let text = text(of: finding.problem)
    guard let place = finding.place else { return self(ThemeFilePhrase.theme, finding.theme, text) }
    return self(ThemeFilePhrase.theme, finding.theme, "\(place.line):\(place.column) \(text)")
  }

  /// A fault of a configuration, with its place in a file.
  public func text(of fault: SettingsFault, in file: String) -> String {
    located(file, fault.place, text(of: fault.problem))
  }

  /// What is wrong in a configuration.
  public func text(of problem: SettingsFault.Problem) -> String {
    switch problem {
    case .toml(let problem): text(of: problem)
    case .unknownKey(let key, let expected): self(SettingsPhrase.unknownKey, key, alternatives(expected))
    case .notOneOf(let key, let choices): self(SettingsPhrase.notOneOf, key, alternatives(choices))
    case .notNumber(let key, let range):
      self(SettingsPhrase.notNumber, key, range.lowerBound, range.upperBound)
    case .notFlag(let key): self(SettingsPhrase.notFlag, key)
    case .notTable(let key): self(SettingsPhrase.notTable, key)
    case .noAct(let word, let near):
      near.isEmpty
        ? self(SettingsPhrase.noAct, word)
        : self(
          SettingsPhrase.noActNear, word, near.prefix(4).map { self.word(for: $0) }.joined(separator: ", "))
    case .notKey(let text): self(SettingsPhrase.notKey, text)
    case .ownKey(let text): self(SettingsPhrase.ownKey, text)
    case .keyTwice(let key, let act, let other, let line?):
      self(SettingsPhrase.keyTwice, key, slash(act), slash(other), line)
    case .keyTwice(let key, let act, let other, nil):
      self(SettingsPhrase.keyBuiltIn, key, slash(act), slash(other))
    case .noKind(let word):
      self(SettingsPhrase.noKind, word, ContributionKind.defaults.map { label($0) }.joined(separator: ", "))
    case .notSign(let text): self(SettingsPhrase.notSign, text)
    case .signTaken(let sign, let kind): self(SettingsPhrase.signTaken, sign, label(kind))
    }
  }

  private func alternatives(_ names: [String]) -> String { names.joined(separator: ", ") }

  private func located(_ file: String, _ place: TOMLPlace?, _ text: String) -> String {
    place.map { "\(file):\($0.line):\($0.column): \(text)" } ?? "\(file): \(text)"
  }
}
