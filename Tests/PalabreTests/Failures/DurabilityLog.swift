import Foundation

/// What strace has seen, read as a disk would: what was durable when a line was acknowledged.
///
/// A failed sync leaves the pages clean although they are lost (fsync(2)), so that what was written before counts for
/// nothing, whatever is synced on that file later. A file without a synced name is not found after a power cut.
struct DurabilityLog {
  /// Lines that were acknowledged before their records were durable.
  private(set) var early: [Int] = []
  /// Lines that were acknowledged.
  private(set) var acknowledged: [Int] = []
  /// Syncs that failed.
  private(set) var failedSyncs = 0

  private let folder: String
  private var written: [Substring: Set<Int>] = [:]
  private var synced: [Substring: Set<Int>] = [:]
  private var opened: Set<Substring> = []
  private var named: Set<Substring> = []

  /// Reads the output of `strace -f -y -s 4096` for a script of one record a line, on a journal of the attack's own.
  init(_ text: String, of attack: Attack) {
    folder = attack.palabre.folder.path
    // A call that another thread's call has interrupted: “… <unfinished ...>”, then “<... fdatasync resumed>) = 0”.
    var unfinished: [Substring: Substring] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { continue }
      let (thread, call) = (words[0], words[1].drop { $0 == " " })
      if call.hasSuffix("<unfinished ...>") {
        unfinished[thread] = call.dropLast(16)
      } else if call.hasPrefix("<... "), let start = unfinished.removeValue(forKey: thread) {
        read(start + call.drop { $0 != ">" }.dropFirst())
      } else {
        read(call)
      }
    }
  }

  private mutating func read(_ call: Substring) {
    guard let name = call.split(separator: "(").first, let end = call.range(of: ") = ", options: .backwards)
    else { return }
    let hasFailed = call[end.upperBound...].hasPrefix("-")
    if name == "openat" {
      // The descriptor that comes back bears the path.
      guard !hasFailed, call.contains("O_CREAT"), let path = call[end.upperBound...].path else { return }
      opened.insert(path)
      return
    }
    guard let path = call.path else { return }
    switch name {
    case "pwrite64": if !hasFailed { written[path, default: []].formUnion(call.records) }
    case "fdatasync":
      if hasFailed { failedSyncs += 1 } else { synced[path, default: []].formUnion(written[path] ?? []) }
      written[path] = []
    case "fsync": if !hasFailed, path == folder { named.formUnion(opened) }
    case "write":
      guard !hasFailed, path.hasSuffix("/acknowledged"),
        let line = Int(call.split(separator: "\"")[1].dropLast(2))
      else { return }
      acknowledged.append(line)
      // The first record is the journal's own.
      if !synced.contains(where: { $1.contains(line + 1) && named.contains($0) }) { early.append(line) }
    default: break
    }
  }
}

extension Substring {
  /// What a descriptor stands for: `3</tmp/x/a.jsonl>`.
  fileprivate var path: Substring? {
    split(separator: "<", maxSplits: 1).dropFirst().first?.split(separator: ">").first
  }

  /// The numbers of the records in a write, as strace quotes them.
  fileprivate var records: [Int] {
    components(separatedBy: #"{\"n\":"#).dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }
  }
}
