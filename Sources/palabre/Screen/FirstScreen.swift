import Canvas
import CursesTerminal
import Dialogue
import DialogueStore
import Facilitation
import Glibc
import Journal
import Synchronization
import Wording

/// The screen while a long journal is read and verified: drawn from a first look at it. What is typed meanwhile is
/// shown as far as it is text, and done once all is read; nothing is kept or made from what the first look has found.
struct FirstScreen {
  private let meeting: Meeting
  let report: CrashReport
  private(set) var start: ScreenStart
  private var model: Model
  private var panes = KeptPanes()

  /// Shows what a first look tells; nil where there is none, where the journal cannot be opened as it is to be, or
  /// where there is no screen.
  init?(_ meeting: Meeting) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
      meeting.isReadOnly || access(meeting.path, W_OK) == 0
    else { return nil }
    let placeFile = meeting.configuration.restores ? PlaceFile(journal: meeting.path) : nil
    let place = try? placeFile?.read()
    guard [nil, .live, .prepare].contains(place?.screen) else { return nil }
    guard
      let state = Concertation.firstLook(
        path: meeting.path, needs: { FirstScreen.needs(of: $0, at: place) })
    else { return nil }
    report = CrashReport()
    guard let start = try? ScreenStart(meeting, report) else {
      report.end()
      return nil
    }
    self.meeting = meeting
    self.start = start
    model = start.model(of: state, isReadOnly: meeting.isReadOnly).model
    report.takeOverErrors()
    draw()
  }

  /// What the screen shows of meetings: all of that in focus; of earlier ones of its body what was said, where what
  /// they leave over is shown.
  static func needs(of facts: Facts, at place: Place?) -> FirstNeeds {
    var needs = FirstNeeds()
    for focus in [Focus(in: facts), place?.focus].compactMap({ $0 }) {
      guard let id = focus.session, let session = facts.session(id) else { continue }
      needs.wholly.insert(id)
      if session.isLive, place?.screen != .prepare, session.currentItem?.kind != .followUp { continue }
      let order = facts.sessionOrder(of: session.space)
      needs.contributions.formUnion(order)
      // Of the last meeting, who asked for the floor and did not get it.
      let held = order.filter { $0 != id && facts.session($0)?.state == .closed }
      if let last = held.max(by: { facts.start(of: $0) < facts.start(of: $1) }) { needs.wholly.insert(last) }
      if let last = held.last { needs.wholly.insert(last) }
    }
    return needs
  }

  /// Reads the journal beside the screen, and waits for it.
  /// - Returns: The journal; nil when it could not be opened: the terminal is given back then, and whoever opens it
  ///   again is told why.
  /// - Throws: a ``CommandFailure`` when it was given up.
  mutating func open(_ wake: WakePipe) throws(CommandFailure) -> DialogueStore? {
    let handover = Handover()
    let (path, isReadOnly) = (meeting.path, meeting.isReadOnly)
    runBeside {
      let environment = Journal.Environment.process { wake.signal() }
      handover.give(
        isReadOnly
          ? try? DialogueStore.read(path: path)
          : try? DialogueStore.open(path: path, environment: environment))
      wake.signal()
    }
    var (isEchoing, seconds) = (true, 0)
    while !handover.hasEnded {
      for event in start.terminal.wait(milliseconds: 1000, descriptors: [wake.reading]) {
        switch event {
        case .readable: wake.drain()
        case .terminate, .hangup: try giveUp(by: start.terminal.endingSignal ?? SIGTERM)
        case .input(.key(Key(.character("c"), .control))): try giveUp(by: SIGINT)
        case .input(.resize(let size)): _ = model.handle(.resize(size))
        case .timer:
          seconds += 1
          model.say(meeting.words(WorkPhrase.opening, seconds), .notice)
        case .input(let input):
          start.typed.append(event)
          isEchoing = isEchoing && echoes(input)
        case .pasting: break
        }
        model.tick(meeting.clock.now)
        draw()
      }
    }
    guard let store = handover.store else {
      end()
      return nil
    }
    return store
  }

  /// Shows a key that is text; false for any other, behind which nothing is shown any more.
  private mutating func echoes(_ input: TerminalInput) -> Bool {
    guard model.overlay == nil, case .key(let key) = input, key.modifiers.isEmpty else { return false }
    switch key.code {
    case .character, .backspace:
      _ = model.handle(input)
      return true
    default: return false
    }
  }

  private mutating func draw() { start.terminal.present(model.scene(keeping: &panes)) }

  private func end() {
    start.terminal.restore()
    report.end()
  }

  private func giveUp(by signal: Int32) throws(CommandFailure) {
    end()
    throw .ended(by: signal)
  }
}

extension Facts {
  fileprivate func start(of id: ID<Session>) -> Instant { session(id)?.plannedStart ?? .epoch }
}

/// The journal on its way from the thread that has read it to that of the screen.
// Sendable because the one has done with it before the other takes it, with the lock between them.
private final class Handover: @unchecked Sendable {
  private let state = Mutex(false)
  private var opened: DialogueStore?

  var hasEnded: Bool { state.withLock { $0 } }
  /// What was opened; only once it has ended.
  var store: DialogueStore? { hasEnded ? opened : nil }

  func give(_ store: DialogueStore?) {
    state.withLock { hasEnded in
      opened = store
      hasEnded = true
    }
  }
}
