import Glibc
import Journal
import Wording

/// Files that are read whole, and written whole or not at all.
enum Files {
  /// What a call to the system has failed with, in the system's words.
  struct Failure: Error {
    /// The file.
    var path: String
    /// The number of the error.
    var code: Int32

    /// Why the place was refused, whatever the system would have said.
    var refusal: Refusal?

    /// The path and the system's words.
    var text: String {
      let words = Palabre.words
      return switch refusal {
      case nil: words.explain(FileError(.open, path, code: code))
      case .partOfJournal: words(OutputPhrase.partOfJournal, path)
      case .needed: words(OutputPhrase.needed, path)
      case .notAFile: words(OutputPhrase.notAFile, path)
      case .notToRead: words(OutputPhrase.notToRead, path)
      case .tooLarge: words(ExchangePhrase.tooLarge, path, Files.largestText >> 20)
      }
    }

    /// Places where a file is never written, or never read.
    enum Refusal {
      /// A journal's records, draft, peers or cut tails.
      case partOfJournal
      /// A file that was read for what is to be written, or that the program keeps for itself.
      case needed
      /// A device, a pipe, a folder.
      case notAFile
      /// A device or a pipe, which may have no end.
      case notToRead
      /// More than anybody writes by hand.
      case tooLarge
    }
  }

  /// Bytes of the largest file that somebody writes by hand: a template, a theme, a configuration.
  private static let largestText = 16 << 20

  /// The text of a file that somebody wrote; `-` is standard input.
  static func read(_ path: String) throws(Failure) -> String {
    let bytes = try contents(path, most: largestText + 1)
    guard bytes.count <= largestText else { throw Failure(path: path, code: EFBIG, refusal: .tooLarge) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of a file, `most` at most; nil, with `errno`, when it cannot be read.
  static func bytes(_ path: String, most: Int = .max) -> [UInt8]? {
    do {
      return try contents(path, most: most)
    } catch {
      errno = error.code
      return nil
    }
  }

  /// The bytes of a file, `most` at most; `-` is standard input.
  static func contents(_ path: String, most: Int = .max) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : try openToRead(path)
    defer { if path != "-" { close(descriptor) } }
    guard let bytes = Descriptor.readAll(descriptor, most: most) else {
      throw Failure(path: path, code: errno)
    }
    return bytes
  }

  /// Opens what somebody has named, to be read: a regular file, or what the process was given open (`/dev/stdin`,
  /// `/dev/fd/63` of a shell). A pipe or a device that stands in a folder is refused: nobody may ever write into it,
  /// and the program would wait.
  private static func openToRead(_ path: String) throws(Failure) -> Int32 {
    let isGiven = ["/dev/stdin", "/dev/fd/", "/proc/self/fd/"].contains { path.hasPrefix($0) }
    // Without O_NONBLOCK, open(2) of a pipe waits for a writer.
    let descriptor = Descriptor.open(path, isGiven ? O_RDONLY : O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    if !isGiven, isKnown, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      close(descriptor)
      throw Failure(path: path, code: EINVAL, refusal: .notToRead)
    }
    noteRead(status)
    return descriptor
  }

  /// Writes a file whole or not at all: a temporary file beside it, synced, then put in its place.
  /// - Throws: a ``Failure`` with `EEXIST` when the file is there and must not be replaced; one with a refusal, whatever
  ///   `replacing` says, when the place belongs to a journal or is no file.
  static func write(_ text: String, to path: String, replacing: Bool) throws(Failure) {
    try write(Array(text.utf8), to: path, replacing: replacing)
  }

  /// Writes bytes in the same way.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(Failure) {
    try refuseJournals(path)
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = Descriptor.open(temporary, O_WRONLY | O_CREAT | O_EXCL)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    var isWritten = Descriptor.write(bytes, to: descriptor) && fsync(descriptor) == 0
    var code = errno
    close(descriptor)
    if isWritten {
      // link(2) fails when the name is taken, where rename(2) would replace what stands there.
      isWritten = replacing ? rename(temporary, path) == 0 : link(temporary, path) == 0
      code = errno
    }
    if !isWritten || !replacing { unlink(temporary) }
    guard isWritten else { throw Failure(path: path, code: code) }
    syncFolder(of: path)
  }

  /// Refuses places that belong to a journal, by their name and by what they lead to, and whatever is no file.
  private static func refuseJournals(_ path: String) throws(Failure) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw Failure(path: path, code: EEXIST, refusal: .notAFile)
    }
    let folder = absolute(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".")
    let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    for place in Set([folder == "/" ? "/" + name : folder + "/" + name, absolute(path)]) {
      if JournalFiles.claim(on: place, in: POSIXFileSystem()) != nil {
        throw Failure(path: path, code: EEXIST, refusal: .partOfJournal)
      }
    }
  }

  /// The path from the root of a file that is there; the path as it is when that cannot be told.
  static func absolute(_ path: String) -> String { POSIXFileSystem().absolute(path) }

  /// Whether a regular file is there, links followed.
  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a folder is there, links followed.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// One name for one journal: where a link leads to, as what stands beside a journal bears its name.
  static func journal(_ path: String) -> String {
    var place = path
    // As often as the system follows links itself (path_resolution(7)); one that leads to nothing yet is followed too.
    for _ in 0..<40 {
      var target = [CChar](repeating: 0, count: Int(PATH_MAX))
      let length = readlink(place, &target, target.count)
      guard length > 0 else { return place == path ? path : absolute(place) }
      let text = String(decoding: target.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
      let folder = place.lastIndex(of: "/").map { String(place[...$0]) } ?? ""
      place = text.hasPrefix("/") ? text : folder + text
    }
    return path
  }

  /// Whether something is there.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a program has a journal open to write into it; nothing is changed to find that out.
  static func isInUse(_ path: String) -> Bool {
    let descriptor = Descriptor.open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var region = flock()
    (region.l_type, region.l_whence) = (Int16(F_WRLCK), Int16(SEEK_SET))
    // F_OFD_GETLK = 36 (fcntl(2)): the lock that a journal has, see ``POSIXFileSystem``.
    let isAsked =
      withUnsafeMutablePointer(to: &region) { fcntl(descriptor, 36, UnsafeMutableRawPointer($0)) } == 0
    return isAsked && region.l_type != Int16(F_UNLCK)
  }

  /// Size in bytes and the number that tells one file from another; nil when it is not there.
  static func mark(_ path: String) -> [Int]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [Int(status.st_size), Int(status.st_ino)]
  }

  /// Makes a folder and those above it, for the user alone.
  static func makeFolder(_ path: String) {
    var part = path.hasPrefix("/") ? "" : "."
    for name in path.split(separator: "/") {
      part += "/" + name
      mkdir(part, 0o700)
    }
  }

  /// The names in a folder, sorted; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// What a command cannot do without: it ends with what the system said where that is refused.
  static func needed<Value>(_ body: @autoclosure () throws(Failure) -> Value) throws(CommandFailure) -> Value
  {
    do throws(Failure) { return try body() } catch { throw .finding(error.text) }
  }

  /// Takes away a folder with all that is in it.
  static func removeFolder(_ path: String) {
    for name in names(in: path) {
      let inside = path + "/" + name
      if unlink(inside) != 0 { removeFolder(inside) }
    }
    rmdir(path)
  }

  /// Makes an empty folder that nobody else uses, and takes away those of processes that were killed before they could.
  static func makeTemporaryFolder() throws(Failure) -> String {
    let place = Variables["TMPDIR"] ?? "/tmp"
    for name in names(in: place) {
      let parts = name.split(separator: "-")
      guard parts.count == 3, parts[0] == "palabre", parts[2].utf8.count == 6, let process = pid_t(parts[1]),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      removeFolder(place + "/" + name)
    }
    let pattern = place + "/palabre-\(getpid())-XXXXXX"
    var bytes = pattern.utf8CString.map { $0 }
    guard mkdtemp(&bytes) != nil else { throw Failure(path: pattern, code: errno) }
    return String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = Descriptor.open(folder, O_RDONLY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
