import Facilitation
import Glibc

/// The file beside a journal in which the facilitator's screen tells the room's screen what to show: `NAME.jsonl.room`, one
/// line. It is no record, holds no word of the meeting but what is being voted on, and is gone when nothing is asked for.
struct RoomFile {
  /// Where it stands.
  let path: String
  private var shown = RoomView.following

  /// The file of a journal. What an earlier process left there is taken away by the first ``show(_:)``.
  init(journal: String) {
    path = journal + ".room"
  }

  /// Tells what to show. Where it cannot be written, the room's screen follows the meeting as it does without it.
  mutating func show(_ view: RoomView) {
    guard view != shown else { return }
    shown = view
    guard view != .following else { return remove() }
    let descriptor = Descriptor.open(path, O_WRONLY | O_CREAT | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // A line longer than the one before is whole at once; what it leaves of that one is cut off behind it.
    let bytes = Array((view.line + "\n").utf8)
    _ = Descriptor.write(bytes, to: descriptor) && ftruncate(descriptor, off_t(bytes.count)) == 0
  }

  /// Nothing is asked for any more.
  func remove() { unlink(path) }

  /// What is asked for.
  static func read(journal: String) -> RoomView {
    let bytes = Files.bytes(journal + ".room", most: 4096) ?? []
    let line = bytes.prefix { $0 != 0x0A }
    return RoomView(line: String(decoding: line, as: UTF8.self))
  }
}
