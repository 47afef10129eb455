import Journal
import Synchronization

/// A laptop with a journal of its own on a disk that all laptops of a test share.
package struct Laptop {
  package let name: String
  package let system: any FileSystem
  /// What it signs with; without it, it signs nothing.
  package var secret: DeviceSecret?

  package init(_ name: String, on system: any FileSystem) {
    self.name = name
    self.system = system
  }

  package var path: String { "/\(name)/journal.jsonl" }
  package var files: JournalFiles { JournalFiles(path: path) }

  package func environment() -> Journal.Environment {
    // What is drawn differs from one opening to the next: it begins at the size of the journal.
    let size = (try? system.open(path, .read).size()) ?? 0
    let seed = name.utf8.reduce(UInt64(size) &+ 0x9E37_79B9_7F4A_7C15) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    let counter = Mutex(seed)
    var environment = Journal.Environment(
      holder: name, machine: "machine of \(name)",
      random: {
        counter.withLock { value in
          value = value &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return value
        }
      },
      clock: { 1_795_372_920_000 })
    let secret = secret
    environment.secret = { secret }
    return environment
  }

  package func open() throws -> Journal {
    try Journal.open(path: path, in: system, environment: environment())
  }

  package func note(_ texts: String...) throws {
    let journal = try open()
    for text in texts { try journal.append([Sample.record(0, text: text)]) }
    journal.close()
  }

  @discardableResult
  package func merge(_ others: Laptop...) throws -> MergeOutcome {
    let journal = try open()
    defer { journal.close() }
    return try journal.merge(others.map(\.path))
  }

  /// Agrees to all that others ask to erase.
  package func agree(instead: [UInt8]? = nil) throws {
    let journal = try open()
    defer { journal.close() }
    try journal.erase(journal.askedErasures().map { $0.erasure(instead: instead) })
  }

  /// Starts with a copy of the file of another laptop, without what was merged into it.
  package func copy(_ other: Laptop) throws {
    let source = try other.system.open(other.path, .read)
    let target = try system.open(path, .readWrite)
    try target.write(source.read(at: 0, count: source.size()), at: 0)
  }

  /// What all records say, in their common order; nil for one that is erased.
  package func texts() throws -> [String?] {
    var found: [(RecordOrder, String?)] = []
    try JournalUnion(files, in: system).read(in: system) { record, origin in
      guard record.kindName == "test.noted" else { return }
      found.append((origin.order, record.payload.flatMap { try? PayloadReader($0).text("text") }))
    }
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }

  package func findings() throws -> [Finding] {
    let own = try JournalContents.read(files, in: system) { _ in }.reader.findings
    return try own + JournalUnion(files, in: system).peers.flatMap(\.findings)
  }
}
