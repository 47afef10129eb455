import ArgumentParser
import Glibc
import Journal

/// `palabre-bench append`: how fast notes become durable, beside the bare disk.
struct Append: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Append records and make them durable, one by one and in groups, beside bare write and fdatasync.",
    discussion: "Example: palabre-bench append --folder /tmp --records 20000")
  @Option(help: "Where the journal is made; it is taken away again.")
  var folder = "/tmp"
  @Option(help: "Records of each grouped run.")
  var records = 100_000
  @Option(help: "Records of an act, or before each wait for the disk.")
  var group = 100

  func run() throws {
    let path = "\(folder)/palabre-bench-\(getpid()).jsonl"
    defer { for name in [path, path + ".draft", path + ".bare"] { unlink(name) } }
    let text = String(repeating: "Pourquoi le parking est-il dans le noir ? ", count: 4)
    var payload = PayloadWriter()
    payload.field("text", text)
    let record = NewRecord(kind: "bench.noted", milliseconds: 0, payload: payload.finished())
    let bare = open(path + ".bare", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard bare >= 0 else { throw ValidationError("\(folder) cannot be written.") }
    defer { close(bare) }
    var (disk, saved) = (Times(), Times())
    let line = [UInt8](repeating: 0x61, count: 420)
    let journal = try Journal.open(
      path: path,
      environment: Journal.Environment(
        holder: "palabre-bench", machine: Journal.Environment.unknownMachine,
        random: { UInt64.random(in: .min ... .max) }, clock: { 0 }))
    for _ in 0..<1000 {
      var start = nanoseconds
      _ = line.withUnsafeBytes { write(bare, $0.baseAddress, $0.count) }
      fdatasync(bare)
      disk.add(since: start)
      start = nanoseconds
      try journal.append([record])
      journal.flush()
      saved.add(since: start)
    }
    say("bare write and fdatasync: \(disk.summary)")
    say("append to saved:          \(saved.summary)")
    let size = max(1, group)
    let act = Array(repeating: record, count: size)
    let acts = try rate(of: size, journal) { try journal.append(act) }
    say("acts of \(size) records, each waited for: \(acts) durable records/s")
    let single = try rate(of: size, journal) { for record in act { try journal.append([record]) } }
    say("one by one, waiting after each \(size): \(single) durable records/s")
    journal.close()
  }

  /// How many records a second become durable, in groups that are waited for.
  private func rate(of size: Int, _ journal: Journal, append: () throws -> Void) throws -> Int {
    let groups = max(1, records / size)
    let start = nanoseconds
    for _ in 0..<groups {
      try append()
      journal.flush()
    }
    return Int(Double(groups * size) / (Double(nanoseconds - start) / 1_000_000_000))
  }
}
