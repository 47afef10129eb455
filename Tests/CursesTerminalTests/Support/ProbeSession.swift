import Foundation
import TestSupport

/// The probe in a terminal of its own, started from a shell as users start programs.
struct ProbeSession {
  let tmux: TmuxSession
  /// A folder that goes away with the session.
  private let folder: TemporaryFolder
  /// Where a crash leaves its report.
  var reportPath: String { folder.path + "/report.txt" }

  /// Starts a shell, and the probe in it unless `startsProbe` is false.
  init(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:], startsProbe: Bool = true
  ) throws {
    guard let probe = BuiltProgram.path("CursesProbe") else {
      throw TmuxSession.Failure(description: "CursesProbe is not built; run swift build --build-tests")
    }
    folder = try TemporaryFolder()
    var variables = ["TERM": "tmux-256color", "LC_ALL": "C.UTF-8", "PS1": "SHELL> ", "HOME": folder.path]
    variables["PROBE"] = probe
    variables["REPORT"] = folder.path + "/report.txt"
    variables.merge(environment) { $1 }
    tmux = try TmuxSession(
      ["/bin/sh", "-i"], columns: columns, rows: rows, environment: variables, folder: folder.path)
    try tmux.wait(for: "SHELL>")
    if startsProbe {
      try run("$PROBE $REPORT")
      try tmux.wait(for: "probe \(columns)x\(rows)")
    }
  }

  /// Types a line into the shell.
  func run(_ line: String) throws { try tmux.type(line + "\r") }

  /// Lets pass what ncurses waits for the rest of a key, and more: 40 ms in which nothing comes.
  func pause() throws {
    var time = timespec(tv_sec: 0, tv_nsec: 40_000_000)
    nanosleep(&time, nil)
  }

  /// The words of a crash.
  func report() throws -> String { try String(contentsOfFile: reportPath, encoding: .utf8) }

  /// The process of the probe, which shows it.
  func process() throws -> pid_t {
    let screen = try tmux.wait(for: "pid ")
    guard let word = screen.split(separator: "pid ").dropFirst().first?.prefix(while: \.isNumber),
      let number = pid_t(word)
    else { throw TmuxSession.Failure(description: "the probe does not say its process:\n\(screen)") }
    return number
  }

  /// Fails unless the shell has a usable terminal: modes, screen, cursor.
  func expectSaneTerminal() throws {
    // What is typed before the shell has the terminal back may be flushed with the modes of the program.
    try tmux.wait(for: "the shell's prompt") { screen in
      screen.split(separator: "\n").last { $0.contains { !$0.isWhitespace } }?.hasPrefix("SHELL>") == true
    }
    var looks = 0
    try tmux.wait(for: "sane modes after the program") { screen in
      // A shell that has just got its job back may drop what is typed: it is asked again until it answers.
      if looks % 60 == 0 { try? tmux.type("clear; stty -a\n") }
      looks += 1
      let words = screen.split { " \n;".contains($0) }
      return ["icanon", "echo", "isig", "icrnl", "opost", "iexten"].allSatisfy { words.contains($0) }
    }
    let state = try tmux.state()
    guard !state.isAlternate, state.isCursorShown else {
      throw TmuxSession.Failure(description: "the screen was not given back: \(state)")
    }
  }
}

/// A folder that goes away with its owner.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/curses-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
