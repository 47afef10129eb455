import ArgumentParser
import JournalTesting

/// `palabre-bench crash`: power cuts, until so many states of the disk have been looked at.
struct Crash: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cut the power at chance moments and look at what may be left on the disk.",
    discussion: """
      Each trial has a seed, printed with what is wrong, and --seed N --trials 1 repeats it.
      Example: palabre-bench crash --states 1000000
      """)
  @Option(help: "States of the disk to look at.")
  var states = 1_000_000
  @Option(help: "The first seed.")
  var seed: UInt64 = 0
  @Option(help: "Trials of each sort of work at most.")
  var trials: Int?
  @Option(help: "One sort of work only: \(CrashTrial.Work.allCases.map(\.rawValue).joined(separator: ", ")).")
  var work: String?

  func run() throws {
    let begun = nanoseconds
    var looked: [CrashTrial.Work: Int] = [:]
    var (total, complaints, number) = (0, 0, seed)
    let works = CrashTrial.Work.allCases.filter { work == nil || $0.rawValue == work }
    guard !works.isEmpty else { throw ValidationError("There is no work “\(work ?? "")”.") }
    while total < states, number - seed < UInt64(trials ?? .max) {
      // A draft file is 16 MiB long: its states are looked at less often.
      for work in works where work != .drafting || works.count == 1 || number % 40 == 0 {
        let result = try CrashTrial(work, seed: number).run(states: 12)
        total += result.states
        looked[work, default: 0] += result.states
        complaints += result.complaints.count
        for complaint in result.complaints { say(complaint) }
      }
      number += 1
      if number % 5000 == 0 { say("\(total) states, seed \(number), \(complaints) complaints") }
    }
    let seconds = Double(nanoseconds - begun) / 1_000_000_000
    for work in works { say("\(work.rawValue): \(looked[work] ?? 0) states") }
    say("\(total) states of seeds \(seed) to \(number - 1) in \(figure(seconds)) s, \(complaints) complaints")
    if complaints > 0 { throw ExitCode.failure }
  }
}
