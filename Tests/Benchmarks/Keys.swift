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
    var measured = programs.map { _ in Measured() }
    for key in 0..<keys {
      for (place, terminal) in terminals.enumerated() {
        // Lines stay short: ^U empties them where that means something.
        measured[place].type(
          key, into: terminal, clocks[place], emptying: !programs[place].hasPrefix("vi"))
      }
    }
    for (place, program) in programs.enumerated() {
      guard terminals[place].isRunning else { throw ValidationError("\(program) has ended.") }
      let found = measured[place]
      say("\(program): \(found.times.summary); bytes a key \(figure(found.bytes.quantile(0.5)))")
      if clocks[place] != nil { say("  without its clock: \(found.apart.summary)") }
    }
  }

  /// What keys have taken.
  struct Measured {
    /// All of them.
    private(set) var times = Times()
    /// Those that did not meet the clock of the program.
    private(set) var apart = Times()
    /// Bytes that came.
    private(set) var bytes = Times()
    private static let letters = Array("abcdefghij klmnop".utf8)

    /// Types so many keys.
    mutating func type(
      _ count: Int, into terminal: Pseudoterminal, clock: OwnClock?, emptying: Bool = true
    ) {
      for key in 0..<count { type(key, into: terminal, clock, emptying: emptying) }
    }

    /// Types one key.
    mutating func type(_ key: Int, into terminal: Pseudoterminal, _ clock: OwnClock?, emptying: Bool) {
      let start = nanoseconds
      terminal.type([Self.letters[key % Self.letters.count]])
      let answer = terminal.answer(first: 1000, quiet: 12)
      times.add(from: start, to: answer.last)
      bytes.add(Double(answer.bytes))
      if clock?.meets(start, answer.last) != true { apart.add(from: start, to: answer.last) }
      if emptying, key % 50 == 49 {
        terminal.type([0x15])
        _ = terminal.answer(first: 200, quiet: 60)
      }
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
    abstract:
      "Start programs in a terminal, by turns, and measure to the last byte of the first complete screen.",
    discussion: "Example: palabre-bench start \"palabre open year.jsonl --read-only\" \"vim -u NONE text\"")
  @Argument(help: "The programs.")
  var programs: [String]
  @Option(help: "How often each.")
  var times = 30

  func run() throws {
    let measured = try Self.measure(programs, times: times)
    for (place, program) in programs.enumerated() { say("\(program): \(measured[place].summary)") }
  }

  /// Starts programs by turns, each until its screen is complete.
  static func measure(_ programs: [String], times: Int) throws -> [Times] {
    var measured = programs.map { _ in Times() }
    for _ in 0..<times {
      for (place, program) in programs.enumerated() {
        let start = nanoseconds
        guard let terminal = Pseudoterminal(program.split(separator: " ").map(String.init)) else {
          throw ValidationError("\(program) could not be started.")
        }
        measured[place].add(from: start, to: terminal.screen(quiet: 250).last)
      }
    }
    return measured
  }
}
