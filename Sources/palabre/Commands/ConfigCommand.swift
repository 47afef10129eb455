import ArgumentParser
import Canvas
import Facilitation
import Wording

/// `palabre config`: what the program is set to, and what is wrong in its configuration file.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: Palabre.words(HelpPhrase.config),
    discussion: Palabre.words(HelpPhrase.configMore),
    subcommands: [Show.self, Check.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(HelpPhrase.configCheck),
      discussion: Palabre.words(HelpPhrase.configCheckMore))
    @Argument(help: .said(.configFile, .fileValue), completion: .file(extensions: ["toml"])) var file: String?
    @OptionGroup var language: LanguageOption

    func run() throws {
      let words = language.words
      if let file, !Files.exists(file) {
        // What cannot be read is told in the system's words.
        do { _ = try Files.read(file) } catch { throw CommandFailure.finding(error.text) }
      }
      let configuration = file.map { Configuration(path: $0) } ?? .current
      for fault in configuration.faults { Output.write(fault(words) + "\n") }
      guard configuration.faults.isEmpty else { throw CommandFailure.finding() }
      Output.say(words(configuration.exists ? SettingsPhrase.fine : .none, configuration.path))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(HelpPhrase.configShow),
      discussion: Palabre.words(HelpPhrase.configShowMore))
    @OptionGroup var display: DisplayOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
      let words = language.words
      let configuration = display.configuration(language)
      var lines: [(String, String)] = []
      for name in SettingName.allCases where !name.rawValue.contains(".") {
        lines.append(line(name, name.rawValue, configuration, words))
      }
      Output.write(Show.aligned(lines))
      Output.write("\n[warnings]\n" + Show.aligned([line(.soon, "soon", configuration, words)]))
      let keys = ActTable.acts.map { act in
        let keys = configuration.keyMap.keys(of: act).map { SettingValue.text($0).escaped }
        let layer = configuration.file.keys[act.name].map {
          Configuration.Layer.file(configuration.path, $0.place)
        }
        return (
          "\(act.name.rawValue) = [\(keys.joined(separator: ", "))]", words.text(of: layer ?? .builtIn)
        )
      }
      Output.write("\n[keys]\n" + Show.aligned(keys))
      let signs = configuration.file.signs.sorted { $0.key < $1.key }.map { sign, found in
        (
          "\(found.kind.rawValue) = \(SettingValue.text(String(sign)).escaped)",
          words.text(of: .file(configuration.path, found.place))
        )
      }
      if !signs.isEmpty { Output.write("\n[kinds]\n" + Show.aligned(signs)) }
      try Output.write("\n" + letterhead(words))
    }

    /// What the letterhead says, as remarks: it has a file of its own.
    private func letterhead(_ words: Words) throws(CommandFailure) -> String {
      guard let folder = LetterheadFile.folder(for: "./") else {
        return "# " + words(OutputPhrase.noLetterhead, Folders.configuration + "/" + LetterheadFile.name)
          + "\n"
      }
      let letterhead = try LetterheadFile.read(for: "./", words)
      let values = [
        ("issuer", letterhead.issuer), ("contact", letterhead.contact), ("access", letterhead.access),
        ("privacy", letterhead.privacy), ("colour", letterhead.colour),
      ]
      return
        (["# \(folder)/\(LetterheadFile.name)"]
        + values.compactMap { key, value in value.map { "# \(key) = \(SettingValue.text($0).escaped)" } })
        .joined(separator: "\n") + "\n"
    }

    private func line(
      _ name: SettingName, _ key: String, _ configuration: Configuration, _ words: Words
    ) -> (String, String) {
      guard let found = configuration.values[name] else {
        // The language of the locale is set by no layer of ours.
        return (
          "\(key) = \"\(words.language.rawValue)\"", words.text(of: .variable("LC_ALL, LC_MESSAGES, LANG"))
        )
      }
      return ("\(key) = \(found.value.escaped)", words.text(of: found.layer))
    }

    /// Lines with what set them behind, as comments in one column.
    private static func aligned(_ lines: [(String, String)]) -> String {
      let width = min(40, lines.map(\.0.count).max() ?? 0)
      return lines.map { line, layer in
        line + String(repeating: " ", count: max(0, width - line.count)) + "  # " + layer + "\n"
      }.joined()
    }
  }
}

extension SettingValue {
  /// As a file has it, whatever stands in a text.
  fileprivate var escaped: String {
    guard case .text(let text) = self else { return written }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension Words {
  /// What set something.
  func text(of layer: Configuration.Layer) -> String {
    switch layer {
    case .builtIn: self(SettingsPhrase.builtIn)
    case .file(let path, let place): "\(path):\(place.line):\(place.column)"
    case .remembered(let path): self(SettingsPhrase.remembered, path)
    case .variable(let name): self(SettingsPhrase.variable, name)
    case .option(let name): self(SettingsPhrase.option, name)
    }
  }
}
