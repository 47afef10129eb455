import ArgumentParser
import CursesTerminal
import Glibc
import Wording

/// Exit codes of the program.
enum ExitStatus {
  /// All is well.
  static let fine: Int32 = 0
  /// A defect was found, or something failed.
  static let finding: Int32 = 1
  /// The command line is not understood.
  static let usage: Int32 = 2
}

/// Reads the command line, runs a command, and turns failures into words and an exit code.
enum Program {
  static func run(_ arguments: [String]) -> Never {
    let arguments = commandFirst(arguments)
    signal(SIGPIPE, SIG_IGN)
    // Behind a limit on the size of files a write shall fail, not kill: the words are refused and stay where they are.
    signal(SIGXFSZ, SIG_IGN)
    Output.refuseJournal()
    for (name, value) in Folders.passedOver {
      Output.say("palabre: " + Palabre.words(ShellPhrase.noFolder, name, value))
    }
    do {
      var command = try parsed(arguments)
      try command.run()
      exit(ExitStatus.fine)
    } catch let error as CommandFailure {
      if !error.message.isEmpty { Output.say("palabre: " + error.message) }
      if let signal = error.signal { Terminal.endProcess(by: signal) }
      exit(error.code)
    } catch let error as ExitCode {
      exit(error.rawValue)
    } catch {
      let help = CommandHelp(arguments)
      if let help, help.isRequested { answer(help) }
      guard Palabre.exitCode(for: error).isSuccess else {
        let message = ParsingMessage(Palabre.message(for: error)).text(in: Palabre.words)
        refuse(message, help)
      }
      Output.write(Palabre.fullMessage(for: error) + "\n")
      exit(ExitStatus.fine)
    }
  }

  /// The command that is asked for. That which opens a journal is read by itself: to make the tree of all commands
  /// takes as long as to read ten thousand records.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    // Where nothing is to be parsed the parser is not asked: it takes as long as a tenth of the way to the first screen.
    switch arguments.count {
    case 0: return Open(journal: nil)
    case 1 where arguments[0] == "open": return Open(journal: nil)
    case 2 where arguments[0] == "open" && !arguments[1].hasPrefix("-"): return Open(journal: arguments[1])
    default: break
    }
    if arguments.first ?? "open" == "open", let open = try? Open.parseAsRoot(Array(arguments.dropFirst())) {
      return open
    }
    return try Palabre.parseAsRoot(arguments)
  }

  /// `palabre --language en keys` as `palabre keys --language en`: the language may stand before the command.
  static func commandFirst(_ arguments: [String]) -> [String] {
    let count =
      arguments.first == "--language" ? 2 : arguments.first?.hasPrefix("--language=") == true ? 1 : 0
    guard count > 0, arguments.count > count else { return arguments }
    var rest = Array(arguments.dropFirst(count))
    rest.insert(contentsOf: arguments.prefix(count), at: rest.firstIndex(of: "--") ?? rest.count)
    return rest
  }

  private static func answer(_ help: CommandHelp) -> Never {
    if let unknown = help.unknown { refuse(Palabre.words(ParsingPhrase.unknownCommand, unknown), help) }
    Output.write(help.page)
    exit(ExitStatus.fine)
  }

  private static func refuse(_ message: String, _ help: CommandHelp?) -> Never {
    Output.say("palabre: \(message).\n" + (help?.usage ?? ""))
    exit(ExitStatus.usage)
  }
}

/// Why a command ends without having done what was asked.
struct CommandFailure: Error {
  /// What is said about it on standard error; empty when it has been said.
  var message: String
  /// The exit code, see ``ExitStatus``.
  var code: Int32
  /// The signal that asked for the end, once all is put away.
  var signal: Int32?

  /// A defect was found, or something failed.
  static func finding(_ message: String = "") -> CommandFailure {
    CommandFailure(message: message, code: ExitStatus.finding)
  }
  /// A signal asked for the end: the process ends by it, and whoever waits for the process is told.
  static func ended(by signal: Int32, _ message: String = "") -> CommandFailure {
    CommandFailure(message: message, code: ExitStatus.finding, signal: signal)
  }
  /// The command line asks for something that does not exist.
  static func usage(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: ExitStatus.usage)
  }
}
