import Dialogue
import Facilitation
import Glibc
import Importing
import Synchronization
import Wording

/// Files on their way into the journal, from the screen and in linear mode.
enum FileImport {
  /// Reads a file and plans what it would add.
  static func read(
    _ request: ImportRequest, in facts: Facts, at now: Instant, zone: Zone, words: Words,
    progress: @escaping ImportPlan.Progress
  ) -> ImportReading {
    let typed = path(request.path)
    let begun = Files.exists(typed) ? [typed] : listing(FolderListing.folder(of: typed)).files(begun: typed)
    guard begun.count < 2 else {
      let names = begun.prefix(10).joined(separator: ", ")
      return ImportReading(
        lines: [words(ImportPhrase.whichFile, typed, names)], counts: words(ImportPhrase.notTaken))
    }
    let path = begun.first ?? typed
    // One byte more than is taken, so that what is too large is told as such.
    guard let bytes = Files.bytes(path, most: ImportLimits.bytes + 1) else {
      return ImportReading(
        lines: [words(ShellPhrase.unreadable, path)], counts: words(ImportPhrase.notTaken))
    }
    var ids = IDSource.random()
    var setting = ImportSetting(
      space: request.space, session: request.session, college: request.college, now: now, zone: zone,
      words: words)
    setting.file = name(of: path)
    var reading = ImportPlan(request.kind, of: bytes, setting, in: facts, ids: &ids, progress: progress)
      .reading(in: words)
    if path != typed { reading.lines.insert(words(ImportPhrase.fileTaken, path), at: 0) }
    return reading
  }

  /// What a file is called, without the folders in which it is.
  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// A path as it is typed, or dropped onto a terminal: in quotation marks, with blanks behind `\`, with a tilde.
  static func path(_ typed: String) -> String {
    var path = typed[...]
    while path.last == " " { path.removeLast() }
    while path.first == " " { path.removeFirst() }
    for quote in ["'", "\""] where path.count > 1 && path.hasPrefix(quote) && path.hasSuffix(quote) {
      path = path.dropFirst().dropLast()
    }
    if path.hasPrefix("file://") { path = path.dropFirst(7) }
    var whole = String(path)
    if !Files.exists(whole) { whole = whole.replacing("\\ ", with: " ") }
    if whole.hasPrefix("~/"), let home = Variables.all["HOME"] { whole = home + whole.dropFirst() }
    return whole
  }

  /// The files of a folder that may be imported, and the folders in it.
  static func listing(_ folder: String) -> FolderListing {
    let place = folder.isEmpty ? "." : path(folder)
    var names: [String] = []
    for name in Files.names(in: place).prefix(10_000) {
      var status = stat()
      guard stat(place + "/" + name, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        names.append(name + "/")
      } else if endings.contains(where: name.lowercased().hasSuffix) {
        names.append(name)
      }
    }
    return FolderListing(folder: folder, names: names)
  }

  private static let endings = [
    ".csv", ".tsv", ".tab", ".xlsx", ".ods", ".ics", ".vcf", ".md", ".markdown", ".txt",
  ]
}

/// A file that is read beside the loop, which goes on meanwhile.
final class ImportWork: Sendable {
  private let state = Mutex(State.reading(done: 0, of: 0))
  private let isStopped = Mutex(false)

  /// How far it is.
  enum State: Sendable {
    /// So many rows of so many are done.
    case reading(done: Int, of: Int)
    /// It has been read.
    case read(ImportReading)
  }

  /// Begins to read.
  init(
    _ request: ImportRequest, in facts: Facts, at now: Instant, zone: Zone, words: Words, wake: WakePipe
  ) {
    runBeside { [self] in
      let reading = FileImport.read(request, in: facts, at: now, zone: zone, words: words) { done, count in
        self.state.withLock { $0 = .reading(done: done, of: count) }
        wake.signal()
        return !self.isStopped.withLock { $0 }
      }
      state.withLock { $0 = .read(reading) }
      wake.signal()
    }
  }

  /// How far it is now.
  var progress: State { state.withLock { $0 } }

  /// Gives it up.
  func stop() { isStopped.withLock { $0 = true } }
}
