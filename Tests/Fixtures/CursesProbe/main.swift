// Shows what comes from the terminal, so that tests can drive a real one.
//
// ^Q ends, ^Z suspends, F2 aborts, F3 traps, F4 overflows the stack. Anything else is shown.
// The first argument, if any, is the file of the crash report.
import CursesTerminal
import Glibc

var environment: [String: String] = [:]
for name in ["TERM", "COLORTERM", "NO_COLOR", "ESCDELAY", "LC_ALL", "LC_CTYPE", "LANG"] {
  if let value = getenv(name) { environment[name] = String(cString: value) }
}
var report: Int32 = -1
if CommandLine.arguments.count > 1 {
  report = open(CommandLine.arguments[1], O_WRONLY | O_CREAT | O_APPEND, 0o600)
}
var probe: Probe
do {
  let crash = CrashNotice(report: report, errors: dup(STDERR_FILENO), line: "the probe crashed\n")
  probe = Probe(try Terminal(environment: environment, crash: crash))
} catch {
  print("no screen: \(error)")
  exit(2)
}
// The words of a trap would fall on the screen.
if report >= 0 { dup2(report, STDERR_FILENO) }
while true {
  probe.terminal.present(probe.draw())
  for event in probe.terminal.wait(milliseconds: nil) {
    switch event {
    case .input(let input): probe.obey(input)
    case .terminate:
      probe.say("terminated")
      if let signal = probe.terminal.endingSignal { Terminal.endProcess(by: signal) }
    case .hangup:
      if report >= 0 { _ = write(report, "hung up\n", 8) }
      if let signal = probe.terminal.endingSignal { Terminal.endProcess(by: signal) }
      exit(0)
    case .readable, .timer, .pasting: break
    }
  }
}
