import Wording

/// The manual page in the macros of man(7).
struct ManualPage {
  let tree: CommandTree
  let words: Words

  /// The whole page.
  var text: String {
    let root = tree.command
    var page = Roff()
    page.macro("TH", "PALABRE", "1", "", Palabre.version, "Palabre")
    page.macro("SH", words(ManualPhrase.name))
    page.paragraph("palabre \\- " + Roff.escaped(root.abstract ?? ""), isEscaped: true)
    page.macro("SH", "SYNOPSIS")
    page.paragraph(words(ManualPhrase.synopsis))
    page.macro("SH", words(ManualPhrase.description))
    page.discussion(root.discussion ?? "")
    page.macro("SH", words(ManualPhrase.commands))
    for command in root.subcommands ?? [] { tell(command, behind: "palabre", on: &page) }
    page.macro("SH", words(ManualPhrase.files))
    for (name, meaning) in files { page.entry(name, meaning) }
    page.macro("SH", words(ManualPhrase.environment))
    for (name, meaning) in variables { page.entry(name, meaning) }
    page.macro("SH", words(ManualPhrase.exitStatus))
    page.entry("0", words(ManualPhrase.exitFine))
    page.entry("1", words(ManualPhrase.exitFinding))
    page.entry(
      "2", words(ManualPhrase.exitUsage))
    page.macro("SH", words(ManualPhrase.seeAlso))
    page.paragraph("chromium(1), weasyprint(1), libreoffice(1), hledger(1), man(1)")
    return page.text
  }

  private func tell(_ command: CommandTree.Command, behind path: String, on page: inout Roff) {
    guard command.commandName != "help" else { return }
    let path = "\(path) \(command.commandName)"
    let shown = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isOfParser }
    page.macro("SS", ([path] + shown.map(\.synopsis)).joined(separator: " "))
    page.paragraph(command.abstract ?? "")
    page.discussion(command.discussion ?? "")
    for argument in shown {
      var meaning = argument.abstract ?? ""
      if let values = argument.allValues, !values.isEmpty {
        meaning = words(HelpFramePhrase.values, meaning, values.joined(separator: ", "))
      }
      if let value = argument.defaultValue, argument.kind != "flag" {
        meaning = words(HelpFramePhrase.defaultValue, meaning, value)
      }
      page.entry(names(of: argument), meaning)
    }
    for subcommand in command.subcommands ?? [] { tell(subcommand, behind: path, on: &page) }
  }

  private func names(of argument: CommandTree.Argument) -> String {
    guard let names = argument.names, !names.isEmpty else { return argument.valueName ?? "" }
    let value = argument.kind == "option" ? " " + (argument.valueName ?? "") : ""
    return names.map { $0.typed + value }.joined(separator: ", ")
  }

  private var files: [(String, String)] {
    [
      (
        "$XDG_DATA_HOME/palabre/journal.jsonl",
        words(ManualPhrase.journalFile)
      ),
      ("$XDG_DATA_HOME/palabre/device.key", words(SigningPhrase.keyFile)),
      (
        "NAME.jsonl.draft",
        words(ManualPhrase.draftFile)
      ),
      (
        "NAME.2.jsonl, NAME.3.jsonl …",
        words(ManualPhrase.segmentFile)
      ),
      (
        "NAME.peers/",
        words(ManualPhrase.peersFolder)
      ),
      (
        "NAME.quarantine/",
        words(ManualPhrase.quarantineFolder)
      ),
      (
        "$XDG_CONFIG_HOME/palabre/language",
        words(ManualPhrase.languageFile)
      ),
      (
        "$XDG_CONFIG_HOME/palabre/themes/, templates/",
        words(ManualPhrase.configurationFolders)
      ),
      (
        "$XDG_STATE_HOME/palabre/crash-*.txt",
        words(ManualPhrase.crashFile)
      ),
    ]
  }

  private var variables: [(String, String)] {
    [
      ("PALABRE_JOURNAL", words(ManualPhrase.journalVariable)),
      (
        "LC_ALL, LC_MESSAGES, LANG",
        words(ManualPhrase.localeVariables)
      ),
      ("NO_COLOR", words(ManualPhrase.noColour)),
      ("COLORTERM", words(ManualPhrase.trueColour)),
      ("TZ", words(ManualPhrase.timeZone)),
    ]
  }
}

/// Lines of man(7), in which nothing that stands in a text means anything.
struct Roff {
  private(set) var text = ""

  /// A text in which roff finds no command: backslashes, hyphens, and dots and apostrophes at the beginning of a line.
  static func escaped(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// A macro with its arguments.
  mutating func macro(_ name: String, _ arguments: String...) {
    text += "." + name
    for argument in arguments { text += " \"" + Roff.escaped(argument).replacing("\"", with: "\\(dq") + "\"" }
    text += "\n"
  }

  /// A paragraph.
  mutating func paragraph(_ content: String, isEscaped: Bool = false) {
    guard !content.isEmpty else { return }
    text += ".PP\n" + (isEscaped ? content : Roff.escaped(content)) + "\n"
  }

  /// A name and what it means.
  mutating func entry(_ name: String, _ meaning: String) {
    text += ".TP\n.B \"" + Roff.escaped(name).replacing("\"", with: "\\(dq") + "\"\n"
    text += Roff.escaped(meaning.isEmpty ? " " : meaning) + "\n"
  }

  /// What a command says of itself: lines that are set in are examples and stay as they are, and so does what follows a colon of
  /// `Example:`.
  mutating func discussion(_ content: String) {
    var isVerbatim = false
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      let body = line.drop { $0 == " " }
      let isExample = HelpText.isExample(line)
      if isExample != isVerbatim, !body.isEmpty {
        text += isExample ? ".PP\n.nf\n" : ".fi\n.PP\n"
        isVerbatim = isExample
      }
      text += body.isEmpty ? (isVerbatim ? "" : ".PP\n") : Roff.escaped(String(body)) + "\n"
    }
    if isVerbatim { text += ".fi\n" }
  }
}
