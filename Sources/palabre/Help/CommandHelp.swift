import Wording

/// The help for a command line: which command it means, and that command's help, wholly in one language. The argument
/// parser's own help is in English.
struct CommandHelp {
  /// The names from `palabre` to the command.
  let path: [String]
  /// The command.
  let command: CommandTree.Command
  /// Whether help is asked for: `help`, `--help` or `-h`, or a command that does nothing without a further word.
  let isRequested: Bool
  /// What was named after `help` and is no command; nil otherwise.
  let unknown: String?
  /// The words of the help.
  let words: Words

  /// Finds the command of a command line; nil when the argument parser does not describe the commands.
  init?(_ arguments: [String], words: Words = Palabre.words) {
    guard let tree = CommandTree(dump: Palabre._dumpHelp()) else { return nil }
    let isHelp = arguments.first == "help"
    var path = [tree.command.commandName]
    var command = tree.command
    var isRequested = isHelp
    var unknown: String?
    var isInside = true
    var rest = isHelp ? arguments.dropFirst() : arguments[...]
    while let argument = rest.popFirst(), argument != "--" {
      if argument == "--help" || argument == "-h" {
        isRequested = true
      } else if argument.hasPrefix("-") {
        if tree.takesValue(argument) { _ = rest.popFirst() }
      } else if isInside, let inner = command.subcommands?.first(where: { $0.commandName == argument }) {
        command = inner
        path.append(argument)
      } else {
        isInside = false
        if isHelp, unknown == nil { unknown = argument }
      }
    }
    self.path = path
    self.command = command
    let isIncomplete = isInside && path.count > 1 && command.subcommands?.isEmpty == false
    self.isRequested = isRequested || isIncomplete
    self.unknown = unknown
    self.words = words
  }

  /// How the command is called, and how to see its help.
  var usage: String {
    call + words(HelpFramePhrase.helpIs, path.joined(separator: " ") + " --help")
  }

  /// The whole help.
  var page: String {
    let shown = shownArguments
    let inner = (command.subcommands ?? []).filter { $0.commandName != "help" }
    var parts = [
      HelpText.filled(command.abstract ?? "", indent: 0),
      call,
      section(.arguments, shown.filter(\.isPositional).map { (call($0), meaning($0)) }),
      section(.options, shown.filter { !$0.isPositional }.map { (call($0), meaning($0)) } + ownOptions),
      section(.commands, inner.map { (name(of: $0), $0.abstract ?? "") }),
      HelpText.discussion(command.discussion ?? ""),
    ]
    if !inner.isEmpty {
      let names = path.dropFirst() + ["<\(words(HelpFramePhrase.commandValue))>"]
      parts.append(words(HelpFramePhrase.more, names.joined(separator: " ")) + "\n")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var shownArguments: [CommandTree.Argument] {
    (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isOfParser }
  }

  private var ownOptions: [(String, String)] {
    let language = ("--language <\(words(OptionPhrase.languageValue))>", words(OptionPhrase.language))
    let hasCommands = command.subcommands?.isEmpty == false
    return (hasCommands ? [language] : [])
      + (path.count == 1 ? [("--version", words(HelpFramePhrase.showVersion))] : [])
      + [("-h, --help", words(HelpFramePhrase.showHelp))]
  }

  private func name(of inner: CommandTree.Command) -> String {
    inner.commandName == command.defaultSubcommand
      ? words(HelpFramePhrase.byDefault, inner.commandName) : inner.commandName
  }

  private var call: String {
    HelpText.filled([words(HelpFramePhrase.usage)] + synopsis, indent: 0, hanging: 2)
  }

  private var synopsis: [String] {
    if let inner = command.subcommands, !inner.isEmpty {
      let name = "<\(words(HelpFramePhrase.commandValue))>"
      return path + [
        command.defaultSubcommand == nil ? name : "[\(name)]", "[\(words(HelpFramePhrase.optionsValue))]",
      ]
    }
    let shown = shownArguments
    let arguments = shown.filter(\.isPositional) + shown.filter { !$0.isPositional }
    return path + arguments.map(\.synopsis)
  }

  private func call(_ argument: CommandTree.Argument) -> String {
    let value = "<\(argument.valueName ?? "")>"
    guard let names = argument.names, !names.isEmpty else { return value }
    return names.sorted { $0.name.count < $1.name.count }.map(\.typed).joined(separator: ", ")
      + (argument.kind == "option" ? " " + value : "")
  }

  private func meaning(_ argument: CommandTree.Argument) -> String {
    // The argument parser tells both of a pair alike.
    if let name = argument.names?.first?.name, name.hasPrefix("no-") {
      return words(HelpFramePhrase.opposite, "--" + name.dropFirst("no-".count))
    }
    var text = argument.abstract ?? ""
    // The name of a value that lists its choices needs no list of them beside it.
    if let values = argument.allValues, !values.isEmpty, argument.valueName != values.joined(separator: "|") {
      text = words(HelpFramePhrase.values, text, values.joined(separator: ", "))
    }
    if let value = argument.defaultValue, argument.kind != "flag" {
      text = words(HelpFramePhrase.defaultValue, text, value)
    }
    return text
  }

  private func section(_ title: HelpFramePhrase, _ rows: [(String, String)]) -> String {
    rows.isEmpty ? "" : words(title) + "\n" + rows.map { HelpText.row($0.0, $0.1) }.joined()
  }
}
