import Glibc

/// Hears at once when a file of a journal is written, made or replaced (inotify(7)); where the system does not tell,
/// nothing is heard.
final class FolderWatch {
  private let descriptor: Int32
  private let name: String
  private let stem: String

  /// Watches the folder of a file, because the file itself may be replaced.
  init(of path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    name = String(parts.last ?? "")
    stem = (name.hasSuffix(".jsonl") ? String(name.dropLast(6)) : name) + "."
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "."
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    let changes = UInt32(IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_DELETE)
    if descriptor >= 0 { inotify_add_watch(descriptor, folder, changes) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// What to wait on; nothing where there is no watch.
  var descriptors: [Int32] { descriptor >= 0 ? [descriptor] : [] }

  /// Waits for news, at most so long.
  func wait(milliseconds: Int32) {
    var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // Where there is no watch the descriptor is -1, which poll(2) passes over.
    _ = poll(&waited, 1, milliseconds)
    _ = hasNews()
  }

  /// Takes the news; whether any is about the journal: its first file, another part of it, or what the room is to be shown.
  /// The draft of a line that is being typed is none.
  func hasNews() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var isOurs = false
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      // struct inotify_event: wd, mask, cookie, len (four bytes each), then the name filled with zeros up to `len`.
      var place = 0
      while place + 16 <= count {
        let length = buffer[(place + 12)..<(place + 16)].reversed().reduce(0) { $0 << 8 | Int($1) }
        let end = min(count, place + 16 + length)
        let file = String(decoding: buffer[(place + 16)..<end].prefix { $0 != 0 }, as: UTF8.self)
        // Without a name it is about the folder, or news were lost.
        let isPart =
          file == name || file == name + ".room" || file.hasPrefix(stem) && file.hasSuffix(".jsonl")
        if file.isEmpty || isPart { isOurs = true }
        place += 16 + length
      }
    }
    return isOurs
  }
}
