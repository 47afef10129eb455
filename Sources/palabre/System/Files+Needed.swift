import Glibc
import Synchronization

/// Files over which nothing is written that somebody asks for: what it is made from, and what the program keeps for itself.
extension Files {
  /// A file, whatever it is called.
  private struct Identity: Hashable {
    var device: UInt
    var number: UInt

    init(_ status: stat) { (device, number) = (UInt(status.st_dev), UInt(status.st_ino)) }

    init?(of path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      self.init(status)
    }
  }

  private static let read = Mutex<Set<Identity>>([])

  /// Notes that a file is read.
  static func noteRead(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return }
    read.withLock { _ = $0.insert(Identity(status)) }
  }

  /// Notes that another program reads a file for this one.
  static func noteRead(_ path: String) {
    var status = stat()
    if stat(path, &status) == 0 { noteRead(status) }
  }

  /// Refuses a file that was read, one that the program keeps for itself, and the place of such a one.
  static func refuseNeeded(_ path: String) throws(Failure) {
    let kept = [DeviceKeyFile.path, ExportKeyFile.path, ExchangeMemory.path] + chosen
    let identity = Identity(of: path)
    let isRead = identity.map { identity in read.withLock { $0.contains(identity) } } ?? false
    let isKept = kept.contains { place in
      identity != nil && identity == Identity(of: place) || whole(path) == whole(place)
    }
    // Who issues documents may stand beside any journal.
    let isLetterhead = identity != nil && absolute(path).hasSuffix("/" + LetterheadFile.name)
    if isRead || isKept || isLetterhead { throw Failure(path: path, code: EEXIST, refusal: .needed) }
  }

  /// What somebody chose and wrote: the files of the folder of the configuration, templates and themes among them.
  private static var chosen: [String] {
    let top = Folders.configuration
    let parts = names(in: top).filter { !$0.hasPrefix(".") }
    return parts.flatMap { part -> [String] in
      let path = top + "/" + part
      guard isFolder(path) else { return [path] }
      return names(in: path).filter { !$0.hasPrefix(".") }.map { path + "/" + $0 }
    }
  }

  /// The path from the root, whether a file is there or only its folder.
  private static func whole(_ path: String) -> String {
    let slash = path.lastIndex(of: "/")
    let folder = absolute(slash.map { String(path[...$0]) } ?? ".")
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    return folder == "/" ? "/" + name : folder + "/" + name
  }
}
