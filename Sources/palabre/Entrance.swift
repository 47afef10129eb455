import ArgumentParser
import Glibc
import Wording

/// Where the program begins: reads the command line, runs a command, and turns what went wrong into words and an exit
/// code.
enum Entrance {
  /// Exit codes.
  enum Code {
    /// All is well.
    static let fine: Int32 = 0
    /// Something was found, or could not be done.
    static let finding: Int32 = 1
    /// The command line is not understood.
    static let usage: Int32 = 2
  }

  static func run(_ arguments: [String]) -> Never {
    signal(SIGPIPE, SIG_IGN)
    // Behind a limit on the size of files a write shall fail, not kill: the words are refused and stay where they are.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try Palabre.parseAsRoot(arguments)
      try command.run()
      exit(Code.fine)
    } catch let error as Trouble {
      if !error.message.isEmpty { Output.say("palabre: " + error.message) }
      exit(error.code)
    } catch let error as ExitCode {
      exit(error.rawValue)
    } catch {
      let message = Palabre.fullMessage(for: error)
      let isFine = Palabre.exitCode(for: error).isSuccess
      if isFine { Output.write(message + "\n") } else { Output.say(message) }
      exit(isFine ? Code.fine : Code.usage)
    }
  }
}

/// Why a command ends without having done what was asked.
struct Trouble: Error {
  /// What is said about it on standard error; empty when it has been said.
  var message: String
  /// The exit code.
  var code: Int32

  /// Something was found, or could not be done.
  static func finding(_ message: String = "") -> Trouble {
    Trouble(message: message, code: Entrance.Code.finding)
  }
  /// The command line asks for something that there is not.
  static func usage(_ message: String) -> Trouble { Trouble(message: message, code: Entrance.Code.usage) }
}
