import Glibc
import Wording

/// Brings the files of other devices, and takes those of this one away. It knows nothing of what is in them.
protocol Carrier {
  /// Brings everything into a folder of this process: files as ``ExchangeName`` has them. What is left out is said with
  /// its reason.
  /// - Throws: an ``ExchangeFailure``.
  mutating func fetch(into folder: String) throws(ExchangeFailure) -> [String]
  /// Puts the files of a device in the place of those that were there of it, and takes those of others away that are its own.
  /// - Throws: an ``ExchangeFailure``; what was there before is still there then.
  mutating func put(_ files: [(name: String, path: String)], as device: String, without stale: [String])
    throws(ExchangeFailure)
}

/// How the files of a device are called where they are exchanged: `DEVICE-mark.jsonl`, later segments `DEVICE-mark.2.jsonl`.
enum ExchangeName {
  /// The largest file that is brought.
  static let largest = 256 << 20
  /// The most files that are brought.
  static let most = 512

  /// The device that a file is of; nil when the name is none of these.
  static func device(of name: String) -> String? {
    guard name.hasSuffix(".jsonl"), name.utf8.count <= 96 else { return nil }
    let parts = name.dropLast(6).split(separator: ".", omittingEmptySubsequences: false)
    guard let device = parts.first, isDevice(device), parts.count <= 2 else { return nil }
    if parts.count == 2 {
      guard let number = Int(parts[1]), number > 1, String(number) == parts[1] else { return nil }
    }
    return String(device)
  }

  /// Whether it is a name that a device may have.
  static func isDevice(_ name: Substring) -> Bool {
    !name.isEmpty && name.first != "-"
      && name.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 }
  }
}

/// Copies files that somebody else may have put there.
enum ExchangeFile {
  /// Copies a regular file; links, pipes and devices are refused, and what grows beyond the largest size.
  /// - Returns: why it was not copied, in words; nil when it was.
  static func copy(_ source: String, to target: String, _ words: Words, while isWanted: () -> Bool) -> String?
  {
    let from = Descriptor.open(source, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard from >= 0 else {
      return words(errno == ELOOP ? ExchangePhrase.notAFile : .unreadable, Self.name(source))
    }
    defer { close(from) }
    var status = stat()
    guard fstat(from, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return words(ExchangePhrase.notAFile, Self.name(source))
    }
    guard status.st_size <= ExchangeName.largest else {
      return words(ExchangePhrase.tooLarge, Self.name(source), ExchangeName.largest >> 20)
    }
    let into = Descriptor.open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    guard into >= 0 else { return words(ExchangePhrase.unwritable, target, words.reason(errno)) }
    defer { close(into) }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var done = 0
    while isWanted() {
      let count = read(from, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return words(ExchangePhrase.unreadable, Self.name(source)) }
      done += count
      guard done <= ExchangeName.largest else {
        return words(ExchangePhrase.tooLarge, Self.name(source), ExchangeName.largest >> 20)
      }
      if count == 0 {
        guard fsync(into) == 0 else { return words(ExchangePhrase.unwritable, target, words.reason(errno)) }
        return nil
      }
      guard Descriptor.write(Array(buffer[..<count]), to: into) else {
        return words(ExchangePhrase.unwritable, target, words.reason(errno))
      }
    }
    return words(WorkPhrase.givenUp)
  }

  static func name(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
