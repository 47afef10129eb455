import Glibc
import Journal
import Synchronization

/// A file system in memory that fails and crashes where a test says.
package final class MemoryFileSystem: FileSystem {
  package struct Content: Sendable {
    package var bytes: [UInt8] = []
    /// What would be left after a power cut.
    package var durable: [UInt8]?
    package var isLocked = false
    package var identity = 0

    package init(bytes: [UInt8] = [], durable: [UInt8]? = nil, identity: Int = 0) {
      self.bytes = bytes
      self.durable = durable
      self.identity = identity
    }
  }

  package struct Disk: Sendable {
    package var files: [String: Content] = [:]
    /// Bytes that may still be written; nil for no end.
    package var room: Int?
    /// Calls to sync that are still to succeed; nil for all.
    package var syncsLeft: Int?
    package var nextIdentity = 1
  }

  package let disk = Mutex(Disk())

  package init(files: [String: [UInt8]] = [:]) {
    disk.withLock { disk in
      for (path, bytes) in files { disk.files[path] = Content(bytes: bytes, durable: bytes) }
    }
  }

  package func open(_ path: String, _ access: FileAccess) throws(FileError) -> any File {
    let identity: Int? = disk.withLock { disk in
      if disk.files[path] == nil {
        guard access == .readWrite else { return nil }
        disk.files[path] = Content(identity: disk.nextIdentity)
        disk.nextIdentity += 1
      }
      return disk.files[path]?.identity
    }
    guard let identity else { throw FileError(.open, path, code: ENOENT) }
    return MemoryFile(self, path, identity: identity)
  }

  package func exists(_ path: String) -> Bool { disk.withLock { $0.files[path] != nil } }
  package func list(_ folder: String) throws(FileError) -> [String] {
    disk.withLock { disk in
      disk.files.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
        .sorted()
    }
  }
  package func makeFolder(_ path: String) throws(FileError) {}
  package func remove(_ path: String) throws(FileError) { disk.withLock { $0.files[path] = nil } }
  package func syncFolder(_ path: String) throws(FileError) {}

  /// The bytes of a file.
  package func bytes(_ path: String) -> [UInt8] { disk.withLock { $0.files[path]?.bytes ?? [] } }
  package func files() -> [String: [UInt8]] { disk.withLock { $0.files.mapValues(\.bytes) } }
  package func durableFiles() -> [String: [UInt8]] { disk.withLock { $0.files.compactMapValues(\.durable) } }
  package func set(room: Int?) { disk.withLock { $0.room = room } }
  package func set(syncsLeft: Int?) { disk.withLock { $0.syncsLeft = syncsLeft } }
}

package final class MemoryFile: File {
  package let system: MemoryFileSystem
  package let path: String
  package let identity: Int
  private let hasLock = Mutex(false)

  package init(_ system: MemoryFileSystem, _ path: String, identity: Int) {
    self.system = system
    self.path = path
    self.identity = identity
  }

  deinit { unlock() }

  package func unlock() {
    if hasLock.withLock({ $0 }) { system.disk.withLock { $0.files[path]?.isLocked = false } }
    hasLock.withLock { $0 = false }
  }

  package func size() throws(FileError) -> Int { system.disk.withLock { $0.files[path]?.bytes.count ?? 0 } }

  package func read(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    system.disk.withLock { disk in
      let bytes = disk.files[path]?.bytes ?? []
      guard offset < bytes.count else { return [] }
      return Array(bytes[offset..<min(bytes.count, offset + count)])
    }
  }

  package func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    let isFull = system.disk.withLock { disk in
      let fits = min(bytes.count, disk.room ?? bytes.count)
      // In place: the draft file is 32 MiB long.
      let size = disk.files[path]?.bytes.count ?? 0
      if size < offset { disk.files[path]?.bytes += [UInt8](repeating: 0, count: offset - size) }
      let end = max(offset, min(size, offset + fits))
      disk.files[path]?.bytes.replaceSubrange(offset..<end, with: bytes.prefix(fits))
      if let room = disk.room { disk.room = room - fits }
      return fits < bytes.count
    }
    if isFull { throw FileError(.write, path, code: ENOSPC) }
  }

  package func truncate(to size: Int) throws(FileError) {
    system.disk.withLock { disk in
      guard let count = disk.files[path]?.bytes.count, count > size else { return }
      disk.files[path]?.bytes.removeLast(count - size)
    }
  }

  package func reserve(_ count: Int, at offset: Int) throws(FileError) {
    let isFull = system.disk.withLock { disk in disk.room.map { $0 < count } ?? false }
    if isFull { throw FileError(.write, path, code: ENOSPC) }
  }

  package func sync() throws(FileError) {
    let fails = system.disk.withLock { disk in
      if let left = disk.syncsLeft {
        if left <= 0 { return true }
        disk.syncsLeft = left - 1
      }
      let bytes = disk.files[path]?.bytes
      disk.files[path]?.durable = bytes
      return false
    }
    if fails { throw FileError(.sync, path, code: EIO) }
  }

  package func lock() throws(FileError) -> Bool {
    let taken = system.disk.withLock { disk in
      if disk.files[path]?.isLocked == true { return false }
      disk.files[path]?.isLocked = true
      return true
    }
    if taken { hasLock.withLock { $0 = true } }
    return taken
  }

  package func isStill(at path: String) -> Bool {
    system.disk.withLock { $0.files[path]?.identity == identity }
  }
}
