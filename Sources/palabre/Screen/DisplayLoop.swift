import Canvas
import CursesTerminal
import Dialogue
import DialogueStore
import Facilitation
import Glibc
import Journal
import Wording

/// The loop of the room's screen: follows a journal that it never writes, shows it, and ends on a key.
final class DisplayLoop {
  private let path: String
  private let words: Words
  private let terminal: Terminal
  private let watch: FolderWatch
  private let clock = Clock.machine
  private var follower: StoreFollower
  private var display: RoomDisplay
  private let ground: Style
  private var isEnding = false

  /// A display of a journal that has been read once.
  /// - Throws: a `TerminalError` when there is no screen.
  init(
    path: String, follower: StoreFollower, wanted: ID<Session>?, theme: String, words: Words,
    report: CrashReport
  ) throws(TerminalError) {
    self.path = path
    self.words = words
    self.follower = follower
    setlocale(LC_ALL, "")
    let configuration = Configuration.current
    terminal = try Terminal(
      environment: Variables.all, crash: report.notice(words), ambiguousIsWide: configuration.ambiguousIsWide)
    watch = FolderWatch(of: path)
    let loaded = Theme.load(theme, sources: ThemeFiles.sources())
    let look = Look(theme: loaded.theme, depth: terminal.depth, glyphs: terminal.glyphs)
    ground = look("text")
    display = RoomDisplay(
      of: wanted, words: words, zone: .machine, now: clock.now, size: terminal.size, look: look)
    display.warnsAt = configuration.warnsAt
    display.follow(follower.state)
    display.show(RoomFile.read(journal: path))
  }

  /// Runs until a key, a signal or the end of the terminal.
  func run() {
    while !isEnding {
      display.tick(clock.now)
      terminal.present(Scene(display.draw(), ground: ground))
      // Where a change is not announced (a folder on a network), it is found at the next second.
      for event in terminal.wait(milliseconds: clock.untilNextSecond, descriptors: watch.descriptors) {
        switch event {
        case .input(let input): handle(input)
        case .readable: if watch.hasNews() { follow() }
        case .timer: follow()
        case .pasting: break
        case .terminate, .hangup: isEnding = true
        }
      }
    }
    terminal.restore()
  }

  /// The signal that ended the loop, if one did.
  var endingSignal: Int32? { terminal.endingSignal }

  private func handle(_ input: TerminalInput) {
    switch input {
    case .key(.character("q")), .key(.character("Q")), .key(Key(.escape)), .key(.control("c")):
      isEnding = true
    case .key(.control("z")):
      terminal.suspend()
      display.size = terminal.size
    case .key(.control("l")): terminal.invalidate()
    case .resize(let size): display.size = size
    case .key, .paste, .focus, .mouse: break
    }
  }

  private func follow() {
    do {
      let hasChanged = try follower.poll()
      display.notice = nil
      display.tick(clock.now)
      if hasChanged { display.follow(follower.state) }
      display.show(RoomFile.read(journal: path))
    } catch {
      // What was read stays on the screen; the next second may be better.
      display.notice = words.explain(.file(error), path: path)
    }
  }
}
