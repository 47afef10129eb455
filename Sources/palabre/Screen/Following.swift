import DialogueStore
import Journal

/// How a journal that is only read is followed: what its writer adds is read beside the screen, and nothing is read twice.
struct Following {
  /// Tells when something has been written.
  let watch: FolderWatch
  /// What follows; nil while it reads.
  private var follower: StoreFollower?
  /// Whether there was news while it read.
  private var isBehind = false
  /// Size and file of the journal when it was last looked at.
  private var mark: [Int]?

  /// Follows a journal that has just been read: it is read once more at the first news.
  init(path: String) {
    watch = FolderWatch(of: path)
    mark = Files.mark(path)
    follower = StoreFollower(path: path)
  }

  /// Reads what there is already, so that the first news are told from it.
  mutating func begin() { _ = try? follower?.poll() }

  /// Whether the file is not as it was.
  mutating func mayHaveNews(of path: String) -> Bool {
    let last = mark
    mark = Files.mark(path)
    return mark != last
  }

  /// What is to read the news; nil while it does so already.
  mutating func take() -> StoreFollower? {
    isBehind = follower == nil
    defer { follower = nil }
    return follower
  }

  /// It has read. True when there was more news meanwhile.
  mutating func put(back read: StoreFollower) -> Bool {
    follower = read
    defer { isBehind = false }
    return isBehind
  }
}
