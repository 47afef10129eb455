import TestSupport
import Glibc
import Journal
import Synchronization

/// A file system in memory whose power goes at a chosen sync. What had not been synced by then may be there, not be there,
/// be torn or be garbage, each write by itself; names that were not synced may vanish.
///
/// A sync that fails leaves the written pages clean, as Linux does: syncing again succeeds and saves nothing of them.
package final class CrashFileSystem: FileSystem {
  package enum Change: Sendable {
    case write(offset: Int, bytes: [UInt8])
    case truncate(Int)
  }

  package struct Node: Sendable {
    package var bytes: [UInt8] = []
    package var durable: [UInt8] = []
    package var unsynced: [Change] = []
  }

  package struct Disk: Sendable {
    package var nodes: [Node] = []
    package var names: [String: Int] = [:]
    package var durableNames: [String: Int] = [:]
    package var syncs = 0
    package var random: SeededGenerator
  }

  package let disk: Mutex<Disk>
  /// The sync at which the power goes; the first is 0.
  package let powerCut: Int
  /// Syncs that fail.
  package let failures: Set<Int>

  package init(files: [String: [UInt8]] = [:], powerCut: Int, failures: Set<Int> = [], seed: UInt64) {
    var start = Disk(random: SeededGenerator(seed: seed))
    for (path, bytes) in files {
      start.names[path] = start.nodes.count
      start.nodes.append(Node(bytes: bytes, durable: bytes))
    }
    start.durableNames = start.names
    disk = Mutex(start)
    self.powerCut = powerCut
    self.failures = failures
  }

  /// What may stand on the disk after the power cut.
  package func state(seed: UInt64) -> [String: [UInt8]] {
    var random = SeededGenerator(seed: seed)
    return disk.withLock { disk in
      var names = disk.durableNames
      for path in Set(disk.names.keys).union(disk.durableNames.keys).sorted()
      where disk.names[path] != names[path] && Bool.random(using: &random) {
        names[path] = disk.names[path]
      }
      return names.mapValues { node in
        var bytes = disk.nodes[node].durable
        for change in disk.nodes[node].unsynced { change.land(on: &bytes, &random) }
        return bytes
      }
    }
  }

  /// Counts a call; the first error is that of the power.
  private func live(_ path: String) throws(FileError) {
    if disk.withLock({ $0.syncs > powerCut }) { throw FileError(.read, path, code: EIO) }
  }

  package func open(_ path: String, _ access: FileAccess) throws(FileError) -> any File {
    try live(path)
    let node: Int? = disk.withLock { disk in
      if disk.names[path] == nil, access == .readWrite {
        disk.names[path] = disk.nodes.count
        disk.nodes.append(Node())
      }
      return disk.names[path]
    }
    guard let node else { throw FileError(.open, path, code: ENOENT) }
    return CrashFile(self, path, node)
  }

  package func exists(_ path: String) -> Bool { disk.withLock { $0.names[path] != nil } }
  package func list(_ folder: String) throws(FileError) -> [String] {
    try live(folder)
    return disk.withLock { disk in
      disk.names.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
        .sorted()
    }
  }
  package func makeFolder(_ path: String) throws(FileError) { try live(path) }
  package func remove(_ path: String) throws(FileError) {
    try live(path)
    disk.withLock { $0.names[path] = nil }
  }
  package func syncFolder(_ path: String) throws(FileError) {
    try sync(path) { disk in
      let isInside = { (name: String) in name.hasPrefix(path + "/") }
      disk.durableNames = disk.durableNames.filter { !isInside($0.key) }
      for (name, node) in disk.names where isInside(name) { disk.durableNames[name] = node }
    } failed: { _ in
    }
  }

  fileprivate func sync(_ path: String, _ done: (inout Disk) -> Void, failed: (inout Disk) -> Void)
    throws(FileError)
  {
    let isDone = disk.withLock { disk in
      let number = disk.syncs
      disk.syncs += 1
      if number >= powerCut { return false }
      if failures.contains(number) {
        failed(&disk)
        return false
      }
      done(&disk)
      return true
    }
    if !isDone { throw FileError(.sync, path, code: EIO) }
  }
}

extension CrashFileSystem.Change {
  package func land(on bytes: inout [UInt8], _ random: inout SeededGenerator) {
    switch (self, Int.random(in: 0..<5, using: &random)) {
    case (_, 0): break
    case (.write(let offset, let written), 1):
      Self.put(
        Array(written.prefix(Int.random(in: 0...written.count, using: &random))), at: offset, in: &bytes)
    case (.write(let offset, let written), 2):
      let garbage = written.map { _ in
        Bool.random(using: &random) ? 0 : UInt8.random(in: 0...255, using: &random)
      }
      Self.put(garbage, at: offset, in: &bytes)
    default: apply(to: &bytes)
    }
  }

  package func apply(to bytes: inout [UInt8]) {
    switch self {
    case .write(let offset, let written): Self.put(written, at: offset, in: &bytes)
    case .truncate(let size): bytes.removeLast(max(0, bytes.count - size))
    }
  }

  private static func put(_ written: [UInt8], at offset: Int, in bytes: inout [UInt8]) {
    guard !written.isEmpty else { return }
    if bytes.count < offset { bytes += [UInt8](repeating: 0, count: offset - bytes.count) }
    bytes.replaceSubrange(offset..<min(bytes.count, offset + written.count), with: written)
  }
}

package final class CrashFile: File {
  package let system: CrashFileSystem
  package let path: String
  package let node: Int

  package init(_ system: CrashFileSystem, _ path: String, _ node: Int) {
    self.system = system
    self.path = path
    self.node = node
  }

  package func size() throws(FileError) -> Int { system.disk.withLock { $0.nodes[node].bytes.count } }
  package func read(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    system.disk.withLock { disk in
      let bytes = disk.nodes[node].bytes
      return offset < bytes.count ? Array(bytes[offset..<min(bytes.count, offset + count)]) : []
    }
  }
  package func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    try change(.write(offset: offset, bytes: bytes))
  }
  package func truncate(to size: Int) throws(FileError) { try change(.truncate(size)) }
  package func reserve(_ count: Int, at offset: Int) throws(FileError) {}
  package func lock() throws(FileError) -> Bool { true }
  package func unlock() {}
  package func isStill(at path: String) -> Bool { system.disk.withLock { $0.names[path] == node } }

  package func sync() throws(FileError) {
    try system.sync(path) { disk in
      for change in disk.nodes[node].unsynced { change.apply(to: &disk.nodes[node].durable) }
      disk.nodes[node].unsynced = []
    } failed: { disk in
      for change in disk.nodes[node].unsynced {
        change.land(on: &disk.nodes[node].durable, &disk.random)
      }
      disk.nodes[node].unsynced = []
    }
  }

  private func change(_ change: CrashFileSystem.Change) throws(FileError) {
    let isOn = system.disk.withLock { disk in
      guard disk.syncs <= system.powerCut else { return false }
      change.apply(to: &disk.nodes[node].bytes)
      disk.nodes[node].unsynced.append(change)
      return true
    }
    if !isOn { throw FileError(.write, path, code: EIO) }
  }
}
