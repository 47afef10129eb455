import Wording

/// The manual page in the macros of man(7).
struct ManualPage {
  let tree: CommandTree
  let words: Words

  /// The whole page.
  var text: String {
    let root = tree.command
    var page = Roff()
    page.macro("TH", "PALABRE", "1", "", Palabre.configuration.version, words.pick("Palabre", "Palabre"))
    page.macro("SH", words.pick("NOM", "NAME"))
    page.paragraph("palabre \\- " + Roff.escaped(root.abstract ?? ""), isEscaped: true)
    page.macro("SH", "SYNOPSIS")
    page.paragraph(words.pick("palabre [commande] [options]", "palabre [command] [options]"))
    page.macro("SH", words.pick("DESCRIPTION", "DESCRIPTION"))
    page.discussion(root.discussion ?? "")
    page.macro("SH", words.pick("COMMANDES", "COMMANDS"))
    for command in root.subcommands ?? [] { tell(command, behind: "palabre", on: &page) }
    page.macro("SH", words.pick("FICHIERS", "FILES"))
    for (name, meaning) in files { page.entry(name, meaning) }
    page.macro("SH", words.pick("ENVIRONNEMENT", "ENVIRONMENT"))
    for (name, meaning) in variables { page.entry(name, meaning) }
    page.macro("SH", words.pick("CODE DE FIN", "EXIT STATUS"))
    page.entry("0", words.pick("Tout va bien.", "All is well."))
    page.entry("1", words.pick("Un constat, ou un échec.", "A finding, or a failure."))
    page.entry(
      "2", words.pick("La ligne de commande n’est pas comprise.", "The command line is not understood."))
    page.macro("SH", words.pick("VOIR AUSSI", "SEE ALSO"))
    page.paragraph("pandoc(1), hledger(1), man(1)")
    return page.text
  }

  private func tell(_ command: CommandTree.Command, behind path: String, on page: inout Roff) {
    guard command.commandName != "help" else { return }
    let path = "\(path) \(command.commandName)"
    let shown = (command.arguments ?? []).filter {
      $0.shouldDisplay && $0.names?.contains { $0.name == "help" || $0.name == "version" } != true
    }
    page.macro("SS", ([path] + shown.map(synopsis)).joined(separator: " "))
    page.paragraph(command.abstract ?? "")
    page.discussion(command.discussion ?? "")
    for argument in shown {
      var meaning = argument.abstract ?? ""
      if let values = argument.allValues, !values.isEmpty {
        meaning += " (" + values.joined(separator: ", ") + ")"
      }
      if let value = argument.defaultValue, argument.kind != "flag" {
        meaning += words.pick(" Sans elle : ", " Without it: ") + value + "."
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

  private func synopsis(_ argument: CommandTree.Argument) -> String {
    let name = argument.names?.first.map { name in
      name.typed + (argument.kind == "option" ? " " + (argument.valueName ?? "") : "")
    }
    let text = (name ?? argument.valueName ?? "") + (argument.isRepeating ? "…" : "")
    return argument.isOptional ? "[\(text)]" : text
  }

  private var files: [(String, String)] {
    [
      (
        "$XDG_DATA_HOME/palabre/journal.jsonl",
        words.pick("Le journal habituel : tout ce qui a été noté.", "The usual journal: all that was noted.")
      ),
      (
        "NAME.jsonl.draft",
        words.pick(
          "Ce qui est en train d’être tapé ; retrouvé après une coupure.",
          "What is being typed; found again after a power cut.")
      ),
      (
        "NAME.2.jsonl, NAME.3.jsonl …",
        words.pick(
          "La suite du journal, après un disque défaillant.", "The rest of the journal, after a disk failed.")
      ),
      (
        "NAME.peers/",
        words.pick("Ce qui a été repris d’autres ordinateurs.", "What was taken in from other laptops.")
      ),
      (
        "NAME.quarantine/",
        words.pick("Fins inachevées, mises de côté.", "Unfinished ends, put aside.")
      ),
      (
        "$XDG_CONFIG_HOME/palabre/themes/, templates/",
        words.pick("Vos thèmes et vos modèles de documents.", "Your themes and templates of documents.")
      ),
      (
        "$XDG_STATE_HOME/palabre/crash-*.txt",
        words.pick("Ce que le programme a dit en tombant.", "What the program said when it fell.")
      ),
    ]
  }

  private var variables: [(String, String)] {
    [
      ("PALABRE_JOURNAL", words.pick("Le journal à ouvrir.", "The journal to open.")),
      (
        "LC_ALL, LC_MESSAGES, LANG",
        words.pick(
          "La langue : français, ou anglais pour en….", "The language: English for en…, else French.")
      ),
      ("NO_COLOR", words.pick("Sans couleurs.", "Without colours.")),
      ("COLORTERM", words.pick("truecolor : toutes les couleurs.", "truecolor: all colours.")),
      ("TZ", words.pick("Le fuseau horaire.", "The time zone.")),
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
      let isExample = line.count > body.count || body.hasPrefix("Exemple :") || body.hasPrefix("Example:")
      if isExample != isVerbatim, !body.isEmpty {
        text += isExample ? ".PP\n.nf\n" : ".fi\n.PP\n"
        isVerbatim = isExample
      }
      text += body.isEmpty ? (isVerbatim ? "" : ".PP\n") : Roff.escaped(String(body)) + "\n"
    }
    if isVerbatim { text += ".fi\n" }
  }
}
