import Glibc
import Journal
import Wording

/// Data go to standard output, words to standard error.
enum Output {
  /// Writes data. When nobody reads any more (`| head`) the process ends quietly.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes in the same way.
  static func write(_ bytes: [UInt8]) {
    guard !Descriptor.write(bytes, to: STDOUT_FILENO) else { return }
    let code = errno
    if code != EPIPE { say("palabre: " + Palabre.words.explain(FileError(.write, "stdout", code: code))) }
    exit(code == EPIPE ? ExitStatus.fine : ExitStatus.finding)
  }

  /// Says something, on a line of its own. What cannot be said is not worth a failure.
  static func say(_ text: String) {
    _ = write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    Descriptor.write(Array(text.utf8), to: descriptor)
  }

  /// The journal of which what is written or said would become a part, as the shell has it (`>> journal.jsonl`), and where
  /// that can be told; nil where there is none.
  static var journalWritten: (path: String, teller: Int32)? {
    for (descriptor, other) in [(STDOUT_FILENO, STDERR_FILENO), (STDERR_FILENO, STDOUT_FILENO)] {
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      let path = Files.absolute("/dev/fd/\(descriptor)")
      if JournalFiles.claim(on: path, in: POSIXFileSystem()) != nil { return (path, other) }
    }
    return nil
  }

  /// Refuses to write into a journal, and ends, unless that is where it would be told.
  static func refuseJournal() {
    guard let (path, teller) = journalWritten else { return }
    var (status, written) = (stat(), stat())
    if fstat(teller, &status) == 0, stat(path, &written) == 0, status.st_ino != written.st_ino {
      _ = write("palabre: " + Palabre.words(OutputPhrase.partOfJournal, path) + "\n", to: teller)
    }
    exit(ExitStatus.finding)
  }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Calls on descriptors that a signal does not cut short.
enum Descriptor {
  /// Opens a file, for this process alone and, if new, for its user alone; -1, with `errno`, when that is not possible.
  static func open(_ path: String, _ flags: Int32) -> Int32 {
    while true {
      let descriptor = Glibc.open(path, flags | O_CLOEXEC, 0o600)
      if descriptor >= 0 || errno != EINTR { return descriptor }
    }
  }

  /// Writes all bytes; false, with `errno`, when that is not possible.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count > 0 {
          done += count
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// Reads to the end, or `most` bytes; nil, with `errno`, when that is not possible.
  static func readAll(_ descriptor: Int32, most: Int = .max) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, min(buffer.count, most - bytes.count))
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        return nil
      }
    }
  }
}
