import Glibc
import TestSupport
import Testing

extension RealTerminal {
  @Suite("The terminal is always given back")
  struct RestoreTests {
    @Test("After a normal end")
    func normal() throws {
      let session = try ProbeSession()
      #expect(try session.tmux.state().isAlternate)
      try session.tmux.press("C-q")
      try session.tmux.wait(for: "bye")
      try session.expectSaneTerminal()
    }

    @Test("^Z stops the job; fg shows it again, in the size that the window has then")
    func suspend() throws {
      let session = try ProbeSession()
      try session.tmux.type("avant")
      try session.tmux.wait(for: "> avant")
      try session.tmux.press("C-z")
      try session.tmux.waitForState("the shell's screen") { !$0.isAlternate }
      try session.expectSaneTerminal()
      try session.tmux.resize(columns: 90, rows: 20)
      try session.run("fg")
      try session.tmux.wait(for: "probe 90x20")
      try session.tmux.type(" après")
      let screen = try session.tmux.wait(for: "> avant après")
      #expect(screen.contains("resumed"))
      try session.tmux.press("C-q")
      try session.tmux.wait(for: "bye")
      try session.expectSaneTerminal()
    }

    @Test("A stop asked for from outside gives the terminal back first")
    func stopped() throws {
      let session = try ProbeSession()
      kill(try session.process(), SIGTSTP)
      try session.tmux.waitForState("the shell's screen") { !$0.isAlternate }
      try session.expectSaneTerminal()
      try session.run("fg")
      try session.tmux.wait(for: "probe 80x24")
    }

    @Test("After a stop that could not be prepared, the modes and the whole screen are there again")
    func stoppedHard() throws {
      let session = try ProbeSession()
      kill(try session.process(), SIGSTOP)
      // The shell has the terminal raw, as it was left.
      try session.tmux.type("stty sane; echo rubbish\n")
      try session.tmux.wait(for: "rubbish")
      var looks = 0
      try session.tmux.wait(for: "the probe without rubbish") {
        if looks % 60 == 0, $0.contains("rubbish") { try? session.tmux.type("fg\n") }
        looks += 1
        return $0.contains("probe 80x24") && !$0.contains("rubbish") && $0.split(separator: "\n").count == 24
      }
      try session.tmux.press("C-Right")
      try session.tmux.wait(for: "key Ctrl-Right")
    }

    @Test(
      "A signal ends the program in order, and its exit status tells it",
      arguments: [
        SIGTERM, SIGINT, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR,
      ])
    func terminated(_ signal: Int32) throws {
      let session = try ProbeSession(startsProbe: false)
      try session.run("$PROBE; echo \"code $?.\"")
      try session.tmux.wait(for: "probe 80x24")
      kill(try session.process(), signal)
      try session.tmux.wait(for: "terminated")
      // The shell of the tests is itself interrupted by a child that SIGINT has ended.
      if signal != SIGINT { try session.tmux.wait(for: "code \(128 + signal).") }
      try session.expectSaneTerminal()
    }

    @Test(
      "A crash gives the terminal back, leaves its signal and its place in the report, and shows its true cause",
      arguments: [
        ("F2", "signal 06", [134]), ("F3", "a trap", [132, 133]), ("F4", "signal 11", [139]),
      ])
    func crash(_ key: String, _ words: String, _ codes: [Int]) throws {
      let session = try ProbeSession(startsProbe: false)
      try session.run("ulimit -c 0; $PROBE $REPORT 2>&1; echo \"code $?.\"")
      try session.tmux.wait(for: "probe 80x24")
      try session.tmux.press(key)
      try session.tmux.wait(for: "the probe crashed")
      try session.tmux.wait(for: "the code of the crash") { screen in
        codes.contains { screen.contains("code \($0).") }
      }
      try session.expectSaneTerminal()
      let report = try session.report()
      #expect(report.contains(words))
      #expect(report.contains("palabre: signal"))
      #expect(report.contains("CursesProbe"), "addresses in the program")
    }

    @Test("When the terminal goes away, the program hears of it and ends")
    func hangup() throws {
      let session = try ProbeSession(startsProbe: false)
      // A report that is a pipe tells when its writer ends.
      mkfifo(session.reportPath, 0o600)
      let report = open(session.reportPath, O_RDONLY | O_NONBLOCK)
      defer { close(report) }
      try session.run("$PROBE $REPORT")
      try session.tmux.wait(for: "probe 80x24")
      session.tmux.end()
      var words = ""
      var buffer = [UInt8](repeating: 0, count: 256)
      while true {
        var waited = pollfd(fd: report, events: Int16(POLLIN), revents: 0)
        try #require(poll(&waited, 1, Int32(TmuxSession.patience)) > 0, "it goes on without a terminal")
        let count = read(report, &buffer, buffer.count)
        guard count > 0 else { break }
        words += String(decoding: buffer[..<count], as: UTF8.self)
      }
      #expect(words == "hung up\n")
    }
  }
}
