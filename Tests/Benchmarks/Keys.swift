import ArgumentParser

/// `palabre-bench keys`: from a key to the last byte on the terminal.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Type into programs in a terminal, by turns, and measure each key to the last byte that it brings.",
    discussion: """
      Programs are given whole, in quotes; they are typed into by turns, so that the noise of the machine is the same for all.
      What writes by itself, as a clock does every second, is found before: its keys are counted twice, all of them, and those
      that did not meet the clock.
      Example: palabre-bench keys "palabre open big.jsonl" "vim -u NONE text" cat
      """)
  @Argument(help: "The programs.")
  var programs: [String]
  @Option(help: "How many keys each.")
  var keys = 400

  func run() throws {
    let terminals = try programs.map { program in
      guard let terminal = Pseudoterminal(program.split(separator: " ").map(String.init)) else {
        throw ValidationError("\(program) could not be started.")
      }
      _ = terminal.answer(first: 5000, quiet: 1500)
      if program.hasPrefix("vi") {
        terminal.type([0x69])
        _ = terminal.answer(quiet: 300)
      }
      return terminal
    }
    let clocks = terminals.map { $0.ownWriting(within: 2500) }
    var times = programs.map { _ in Times() }
    var apart = programs.map { _ in Times() }
    var bytes = programs.map { _ in Times() }
    let letters = Array("abcdefghij klmnop".utf8)
    for key in 0..<keys {
      for (place, terminal) in terminals.enumerated() {
        let start = nanoseconds
        terminal.type([letters[key % letters.count]])
        let answer = terminal.answer(first: 1000, quiet: 12)
        times[place].add(from: start, to: answer.last)
        bytes[place].add(Double(answer.bytes))
        if clocks[place]?.meets(start, answer.last) != true { apart[place].add(from: start, to: answer.last) }
        // Lines stay short: ^U empties them where that means something.
        if key % 50 == 49, !programs[place].hasPrefix("vi") {
          terminal.type([0x15])
          _ = terminal.answer(first: 200, quiet: 60)
        }
      }
    }
    for (place, program) in programs.enumerated() {
      say("\(program): \(times[place].summary); bytes a key \(figure(bytes[place].quantile(0.5)))")
      if clocks[place] != nil { say("  without its clock: \(apart[place].summary)") }
    }
  }
}

/// When a program writes by itself, every second.
struct OwnClock {
  /// A moment at which it did, in nanoseconds.
  private var tick: UInt64
  private static let second: UInt64 = 1_000_000_000
  /// How far from the tick a key may still meet it.
  private static let margin: UInt64 = 40_000_000

  init(tick: UInt64) { self.tick = tick }

  /// Whether a tick falls into a stretch of time, or near to it.
  func meets(_ start: UInt64, _ end: UInt64) -> Bool {
    let begin = start - OwnClock.margin
    let passed = (begin &- tick) % OwnClock.second
    return passed + (end - begin) + OwnClock.margin >= OwnClock.second || passed == 0
  }
}

extension Pseudoterminal {
  /// When the program writes by itself; nil when it is still for so many milliseconds.
  func ownWriting(within milliseconds: Int32) -> OwnClock? {
    let answer = answer(first: milliseconds, quiet: 20)
    return answer.bytes > 0 ? OwnClock(tick: answer.last) : nil
  }
}

/// `palabre-bench start`: from the start of a program to the last byte of its first screen.
struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Start programs in a terminal, by turns, and measure to the last byte of the first screen.",
    discussion: "Example: palabre-bench start \"palabre open year.jsonl --read-only\" \"vim -u NONE text\"")
  @Argument(help: "The programs.")
  var programs: [String]
  @Option(help: "How often each.")
  var times = 30

  func run() throws {
    var measured = programs.map { _ in Times() }
    for _ in 0..<times {
      for (place, program) in programs.enumerated() {
        let start = nanoseconds
        guard let terminal = Pseudoterminal(program.split(separator: " ").map(String.init)) else {
          throw ValidationError("\(program) could not be started.")
        }
        measured[place].add(from: start, to: terminal.answer(first: 20_000, quiet: 250).last)
      }
    }
    for (place, program) in programs.enumerated() { say("\(program): \(measured[place].summary)") }
  }
}
