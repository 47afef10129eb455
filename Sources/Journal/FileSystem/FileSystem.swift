import Glibc

/// What the journal asks of a file system. The real one is ``POSIXFileSystem``; tests put one in its place that fails and
/// crashes where they say.
public protocol FileSystem: Sendable {
  /// Opens a file.
  /// - Throws: a ``FileError``.
  func open(_ path: String, _ access: FileAccess) throws(FileError) -> any File
  /// Whether something is there.
  func exists(_ path: String) -> Bool
  /// Whether nothing is there, or a regular file that has this name alone: no link, under which something else would be written.
  func isAlone(_ path: String) -> Bool
  /// Names in a folder; none when there is no such folder.
  func list(_ folder: String) throws(FileError) -> [String]
  /// Makes a folder for its owner alone, with those above it, unless it is there.
  func makeFolder(_ path: String) throws(FileError)
  /// Takes a file away; one that is not there is no error.
  func remove(_ path: String) throws(FileError)
  /// Makes the entries of a folder durable.
  func syncFolder(_ path: String) throws(FileError)
  /// The path from the root of a file that is there; the path as it is when that cannot be told.
  func absolute(_ path: String) -> String
}

extension FileSystem {
  /// The path as it is, where there are no others.
  public func absolute(_ path: String) -> String { path }

  /// Where there are no links.
  public func isAlone(_ path: String) -> Bool { true }

  /// Opens a file that is written in place, and that must not be another one under this name.
  func openAlone(_ path: String) throws(FileError) -> any File {
    guard isAlone(path) else { throw FileError(.open, path, code: FileError.notAFile) }
    return try open(path, .readWrite)
  }

  /// Opens a file; nil when there is none. Any other failure is an error, so that what cannot be seen just now is never
  /// taken for absent.
  func openIfThere(_ path: String, _ access: FileAccess) throws(FileError) -> (any File)? {
    do throws(FileError) {
      return try open(path, access)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }
}

/// How a file is opened. Files are created for their owner alone (0600).
public enum FileAccess: Hashable, Sendable {
  /// Reading only; the file must exist.
  case read
  /// Reading and writing; created when missing.
  case readWrite
}

/// An open file.
public protocol File: AnyObject, Sendable {
  /// Bytes in the file now.
  func size() throws(FileError) -> Int
  /// Reads up to `count` bytes; fewer only at the end of the file.
  func read(at offset: Int, count: Int) throws(FileError) -> [UInt8]
  /// Reads as many bytes as there is room for, and says how many; fewer only at the end of the file.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int
  /// Writes all bytes; a short write is continued, and one that cannot go on is an error.
  func write(_ bytes: [UInt8], at offset: Int) throws(FileError)
  /// Cuts the file.
  func truncate(to size: Int) throws(FileError)
  /// Takes room on the disk for bytes that are to be written there; a file system that cannot do so is no error.
  func reserve(_ count: Int, at offset: Int) throws(FileError)
  /// Makes the contents durable.
  func sync() throws(FileError)
  /// Takes the lock of the only writer, without waiting; false when another process has it. Freed when the file closes,
  /// also by the end of the process.
  func lock() throws(FileError) -> Bool
  /// Gives the lock back.
  func unlock()
  /// Whether the path still leads to this file.
  func isStill(at path: String) -> Bool
}

extension File {
  /// Reads and copies, where there is no other way.
  public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    let bytes = try read(at: offset, count: buffer.count)
    buffer.copyBytes(from: bytes)
    return bytes.count
  }
}

/// A call to the file system that failed.
public struct FileError: Error, Hashable, Sendable {
  /// The call.
  public enum Operation: String, Sendable {
    /// Opening or creating.
    case open
    /// Reading.
    case read
    /// Writing.
    case write
    /// Making durable.
    case sync
    /// Cutting.
    case truncate
    /// Removing, listing, making a folder.
    case folder
    /// Locking.
    case lock
  }

  /// What was tried.
  public var operation: Operation
  /// On what.
  public var path: String
  /// The number of the error (`errno`).
  public var code: Int32

  /// The number that stands for a file that somebody else has changed or replaced (ESTALE).
  public static let changedUnderneath: Int32 = 116

  /// The number that stands for what is no regular file: a pipe, a device (ESPIPE).
  public static let notAFile: Int32 = 29

  /// An error of a call.
  public init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}
