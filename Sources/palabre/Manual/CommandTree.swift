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
  }

  var command: Command

  /// Reads what the parser tells; nil when it is not understood.
  init?(dump: String) {
    guard let tree = try? JSONDecoder().decode(CommandTree.self, from: Data(dump.utf8)) else { return nil }
    self = tree
  }
}
