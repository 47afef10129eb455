import ArgumentParser
import Dialogue
import DialogueStore
import Glibc
import Journal

/// `palabre-bench table`: all figures of the budgets, beside other programs in the same run.
struct Table: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Measure everything for which there is a budget, at growing sizes and beside other programs, as a table.",
    discussion: """
      Journals are made in a folder and kept there for the next run. Beside it run `cat`, `vim`, `sha256sum`, `jq` and `sqlite3` where
      they are installed. What is measured is the program that stands beside this one, unless another is named.
      Example: palabre-bench table --folder /tmp/bench --most 1000000
      """)
  @Option(help: "The program that is measured.")
  var program: String?
  @Option(help: "Where journals are made.")
  var folder = "/tmp/palabre-bench"
  @Option(help: "Records of the largest journal.")
  var most = 1_000_000
  @Option(help: "How often a start is measured; other programs that take long run once.")
  var times = 9
  @Option(help: "Keys that are typed at each size.")
  var keys = 200

  /// What is measured, which the sizes of journals stand beside.
  private enum Row: String, CaseIterable {
    case screen = "start to the complete screen, ms"
    case memory = "memory of the open screen, MB"
    case key = "key to the last byte, median ms"
    case slowKey = "key to the last byte, p99 ms"
    case bytes = "bytes a key"
    case enter = "Enter on a note to the last byte, median ms"
    case wakes = "wake-ups a second, idle"
    case read = "read and verified, ms"
    case replayed = "… and replayed, ms"
    case search = "search, slowest key of twelve, ms"
    case verify = "journal verify, s"
    case list = "list contributions, s"
    case listMemory = "list, memory, MB"
    case stats = "stats, s"
    case statsMemory = "stats, memory, MB"
    case export = "export timeclock, s"
    case exportMemory = "export, memory, MB"
    case report = "report of a body, s"
    case reportMemory = "report, memory, MB"
    case erase = "erase a record, s"
    case eraseMemory = "erase, memory, MB"
    case merge = "merge of another journal, s"
    case mergeMemory = "merge, memory, MB"
    case hash = "sha256sum, s"
    case sqlite = "sqlite3 reading the same lines, s"
    case jq = "jq reading the same lines, s"
    case vimStart = "vim, start on the file, ms"
    case vimKey = "vim, key, median ms"
    case catKey = "cat, key, median ms"
  }

  func run() throws {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw ValidationError("\(folder) cannot be made.")
    }
    let program = self.program ?? Bench.neighbour("palabre")
    var sizes: [Int] = []
    var figures: [Row: [Int: Double]] = [:]
    for size in [1000, 10_000, 100_000, 1_000_000] where size <= most {
      sizes.append(size)
      let path = try journal(size)
      say("\(size) records")
      for (row, value) in try measure(program, path) { figures[row, default: [:]][size] = value }
    }
    say("\n| | " + sizes.map { "\($0)" }.joined(separator: " | ") + " |")
    say("|---|" + sizes.map { _ in "---:|" }.joined())
    for row in Row.allCases {
      guard let values = figures[row] else { continue }
      let cells = sizes.map { values[$0].map(figure) ?? "" }.joined(separator: " | ")
      say("| \(row.rawValue) | \(cells) |")
    }
    say("")
    try Append.parse(["--folder", folder, "--records", "100000", "--group", "100"]).run()
  }

  private func journal(_ size: Int) throws -> String {
    let path = "\(folder)/\(size).jsonl"
    guard access(path, R_OK) != 0 else { return path }
    try Generate.parse([path, "--events", "\(size)", "--seed", "1"]).run()
    return path
  }

  private func measure(_ program: String, _ path: String) throws -> [Row: Double] {
    var found = try screen(program, path)
    found.merge(try inside(path)) { $1 }
    let copy = "\(folder)/copy.jsonl"
    func fresh() throws {
      forget(copy)
      guard Child(["cp", path, copy])?.code == 0 else { throw ValidationError("\(folder) is full.") }
    }
    defer { forget(copy) }
    func run(_ arguments: [String], _ time: Row, _ memory: Row? = nil) {
      guard let child = Child([program] + arguments), child.code == 0 else {
        return say("  palabre \(arguments.joined(separator: " ")): failed")
      }
      found[time] = child.seconds
      if let memory { found[memory] = child.memory }
    }
    run(["journal", "verify", path], .verify)
    run(["list", "contributions", "--journal", path], .list, .listMemory)
    run(["stats", "--journal", path], .stats, .statsMemory)
    run(["export", "timeclock", "--journal", path], .export, .exportMemory)
    if let space = try DialogueStore.read(path: path).state.facts.spaces.values.first?.name {
      run(["publish", "--as", "bilan", "--space", space, "--journal", path], .report, .reportMemory)
    }
    try fresh()
    run(["journal", "erase", "\(try note(of: copy))", "--yes", "--journal", copy], .erase, .eraseMemory)
    let small = try journal(1000)
    forget(copy)
    guard Child(["cp", small, copy])?.code == 0 else { return found }
    // Of another laptop: what has the same first record is a copy that went on.
    let another = "\(folder)/other-\(path.split(separator: "/").last ?? "")"
    if access(another, R_OK) != 0 {
      let events = String(path.split(separator: "/").last?.dropLast(6) ?? "1000")
      try Generate.parse([another, "--events", events, "--seed", "2"]).run()
    }
    run(["journal", "merge", another, "--journal", copy], .merge, .mergeMemory)
    peers(path, &found)
    return found
  }

  /// A record that can be erased: the first note.
  private func note(of path: String) throws -> Int {
    var number = 2
    _ = try JournalContents.read(JournalFiles(path: path), in: POSIXFileSystem()) { record in
      if number == 2, record.kindName == "contribution.noted" { number = record.number }
    }
    return number
  }

  private func screen(_ program: String, _ path: String) throws -> [Row: Double] {
    let copy = "\(folder)/screen.jsonl"
    forget(copy)
    guard Child(["cp", path, copy])?.code == 0 else { throw ValidationError("\(folder) is full.") }
    defer { forget(copy) }
    var found: [Row: Double] = [:]
    let isLarge = path.hasSuffix("1000000.jsonl")
    let start = try Start.measure(["\(program) open \(path) --read-only"], times: isLarge ? 3 : times)
    found[.screen] = start[0].quantile(0.5)
    guard let terminal = Pseudoterminal([program, "open", copy]) else { return found }
    _ = terminal.screen(quiet: 800)
    found[.memory] = terminal.peakMemory
    let before = terminal.wakes
    sleep(3)
    if let before, let after = terminal.wakes {
      // A thread that ends meanwhile, as the one that loads, takes what it had counted with it.
      let woken = after.reduce(0) { $0 + $1.value - (before[$1.key] ?? 0) }
      found[.wakes] = Double(woken) / 3
    }
    var measured = Keys.Measured()
    measured.type(keys, into: terminal, clock: terminal.ownWriting(within: 2500))
    found[.key] = measured.apart.quantile(0.5)
    found[.slowKey] = measured.apart.quantile(0.99)
    found[.bytes] = measured.bytes.quantile(0.5)
    var enters = Times()
    for number in 0..<20 {
      terminal.type(Array("note \(number)".utf8))
      _ = terminal.answer(first: 500, quiet: 40)
      let start = nanoseconds
      terminal.type([0x0D])
      enters.add(from: start, to: terminal.answer(first: 1000, quiet: 60).last)
    }
    found[.enter] = enters.quantile(0.5)
    guard terminal.isRunning else { throw ValidationError("\(program) open \(copy) has ended.") }
    return found
  }

  private func inside(_ path: String) throws -> [Row: Double] {
    var found: [Row: Double] = [:]
    var (read, replayed, searched) = (Times(), Times(), Times())
    for _ in 0..<(path.hasSuffix("1000000.jsonl") ? 2 : 5) {
      var start = nanoseconds
      _ = try JournalContents.read(JournalFiles(path: path), in: POSIXFileSystem()) { _ in }
      read.add(since: start)
      start = nanoseconds
      let state = try DialogueStore.read(path: path).state
      replayed.add(since: start)
      let index = SearchIndex(state.facts)
      for typed in ["l", "le", "lu", "lum", "lumi", "lumiere", "p", "pa", "parking", "jardin par", "é", "x"] {
        start = nanoseconds
        _ = index.search(typed, in: state.facts)
        searched.add(since: start)
      }
    }
    found[.read] = read.quantile(0.5)
    found[.replayed] = replayed.quantile(0.5)
    found[.search] = searched.quantile(1)
    return found
  }

  private func peers(_ path: String, _ found: inout [Row: Double]) {
    func run(_ command: [String], _ row: Row) {
      guard Child.isThere(command[0]), let child = Child(command), child.code == 0 else { return }
      found[row] = child.seconds
    }
    run(["sha256sum", path], .hash)
    run(
      [
        "sqlite3", ":memory:", "create table line(text)", ".mode ascii", ".separator \u{1} \\n",
        ".import \(path) line", "select sum(json_extract(text,'$.n')) from line",
      ], .sqlite)
    run(["jq", "-n", "reduce inputs as $line (0; . + $line.n)", path], .jq)
    if Child.isThere("vim"), let start = try? Start.measure(["vim -u NONE \(path)"], times: 3) {
      found[.vimStart] = start[0].quantile(0.5)
      if let terminal = Pseudoterminal(["vim", "-u", "NONE", path]) {
        _ = terminal.screen(quiet: 800)
        terminal.type([0x69])
        _ = terminal.answer(quiet: 300)
        var measured = Keys.Measured()
        measured.type(keys, into: terminal, clock: nil, emptying: false)
        found[.vimKey] = measured.times.quantile(0.5)
      }
    }
    if let terminal = Pseudoterminal(["cat"]) {
      var measured = Keys.Measured()
      measured.type(keys, into: terminal, clock: nil)
      found[.catKey] = measured.times.quantile(0.5)
    }
  }

  private func forget(_ path: String) {
    for ending in ["", ".draft", ".room"] { unlink(path + ending) }
    for ending in [".peers", ".quarantine"] { _ = Child(["rm", "-rf", String(path.dropLast(6)) + ending]) }
  }
}
