#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The commands with their arguments, as the argument parser itself tells them (the JSON of its `--experimental-dump-help`).
struct CommandTree: Decodable {
  /// One command.
  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var defaultSubcommand: String?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String

      /// As it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?

    /// Whether it is told by its place, not by a name.
    var isPositional: Bool { kind == "positional" }
    /// Whether the argument parser added it.
    var isOfParser: Bool { names?.contains { $0.name == "help" || $0.name == "version" } == true }
    /// How it is written in the line that shows how a command is called.
    var synopsis: String {
      let value = "<\(valueName ?? "")>"
      let name = names?.first.map { $0.typed + (kind == "option" ? " " + value : "") }
      let text = (name ?? value) + (isRepeating ? "…" : "")
      return isOptional ? "[\(text)]" : text
    }
  }

  var command: Command

  /// Whether the word after an option is its value.
  func takesValue(_ option: String) -> Bool {
    func holds(_ command: Command) -> Bool {
      command.arguments?.contains { $0.kind == "option" && $0.names?.contains { $0.typed == option } == true }
        == true
        || command.subcommands?.contains(where: holds) == true
    }
    return holds(command)
  }

  /// Reads what the parser tells; nil when it is not understood.
  init?(dump: String) {
    guard let tree = try? JSONDecoder().decode(CommandTree.self, from: Data(dump.utf8)) else { return nil }
    self = tree
  }
}
