import Dialogue
import Wording

/// Carries out a script line by line. Each line is all or nothing; the first one that cannot be carried out ends it.
public struct ScriptRunner: Sendable {
  /// The state so far.
  public private(set) var state: Concertation
  /// What lines speak of when they name nothing.
  public private(set) var focus: Focus
  /// The clock of the next act.
  public private(set) var now: Instant
  private let zone: Zone
  private var ids: IDSource
  private let words: Words
  private let isStrict: Bool
  private var isClockSet = false
  private var names: NameIndex
  /// What the line that was carried out last leaves open.
  public private(set) var doubts: [Doubt] = []

  /// A runner that goes on from a state; a strict one refuses lines that leave something open.
  public init(
    state: Concertation, now: Instant, zone: Zone, ids: IDSource, words: Words = Words(.french),
    isStrict: Bool = false
  ) {
    self.words = words
    self.isStrict = isStrict
    self.state = state
    focus = Focus(in: state.facts)
    names = NameIndex(state.facts)
    self.now = now
    self.zone = zone
    self.ids = ids
  }

  /// Goes on from the state of the journal, where what was said of an act is more than a state keeps.
  public mutating func settle(_ replayed: Concertation) {
    guard state.needsReplay else { return }
    state = replayed
    names.follow(state.facts)
  }

  /// Why a line was not carried out.
  public enum Failure: Error, Hashable, Sendable {
    /// It is not understood.
    case grammar(GrammarError)
    /// It is understood, and refused; the character is that of the first word behind the clock.
    case refused(Refusal, column: Int)
    /// It leaves something open, and the script is a strict one.
    case doubtful(Doubt, column: Int)

    /// The character at which the line goes wrong, from 1.
    public var column: Int {
      switch self {
      case .grammar(let error): error.column
      case .refused(_, let column), .doubtful(_, let column): column
      }
    }

    /// What is wrong, what was expected and what to do, without the column; names are looked up in `facts`.
    public func text(in words: Words, facts: Facts) -> String {
      switch self {
      case .grammar(let error): error.text(in: words)
      case .refused(let refusal, _): words.text(of: refusal, in: facts)
      case .doubtful(let doubt, _): doubt.text(in: words)
      }
    }
  }

  /// Carries out a line and returns what it brought about; nothing for comments, empty lines and what only shows something, which
  /// is told. What only a screen does is refused.
  /// - Throws: a ``Failure``; nothing of the line has happened then, its clock included.
  public mutating func run(_ text: String) throws(Failure) -> [Entry] {
    doubts = []
    var context = LineContext(
      facts: state.facts, focus: focus, now: now, zone: zone, names: names, words: words)
    context.isClockSet = isClockSet
    context.acts = state.acts
    let line: Line
    let outcome: Outcome?
    do {
      line = try Line.script(text, in: context)
      var then = context
      then.now = line.clock ?? now
      outcome = try line.outcome(in: then, ids: &ids)
    } catch {
      throw .grammar(error)
    }
    if isStrict, let doubt = line.doubts.first(where: \.isRefusedWhenStrict) {
      throw .doubtful(doubt, column: line.column)
    }
    let at = line.clock ?? now
    isClockSet = isClockSet || line.clock != nil
    // A script without a clock may tell of meetings long ago: what is in the past is told where the script says when it is.
    doubts = line.doubts.filter { isClockSet || $0.isRefusedWhenStrict || !$0.isPast }
    guard case .commands(let commands) = outcome else {
      if case .intent(let intent) = outcome, let act = line.invocation?.act {
        if let problem = intent.refusal(of: act) {
          throw .grammar(GrammarError(column: line.column, problem))
        }
        if case .focus(let focus) = intent { self.focus = focus } else { doubts.append(.onlyShows(act)) }
      }
      now = at
      return []
    }
    // What is noted late has its own time; the clock of the script goes on.
    let done = line.invocation?.clock ?? at
    let events: [Event]
    do {
      if done != at, let session = focus.session.flatMap({ state.facts.session($0) }) {
        try session.checkMoment(done, of: commands, until: at, in: state.facts)
      }
      events = try state.decide(commands, at: done)
    } catch {
      throw .refused(error, column: line.column)
    }
    let act: ID<Act> = ids.next()
    let entries = events.map { Entry(act: act, at: done, event: $0) }
    for entry in entries { state.evolve(entry) }
    now = at
    names.follow(state.facts)
    focus.follow(events, in: state.facts)
    return entries
  }
}

extension Intent {
  /// Why a script cannot do it; nil where nothing that it would change is left undone.
  fileprivate func refusal(of act: ActName) -> Problem? {
    // On the screen a form or a list asks for what is missing; nobody is there whom a script could ask.
    func missing(of act: ActName) -> Problem {
      .missing(ActTable[act].parameters.first { $0.place == .position }?.name ?? .person)
    }
    return switch self {
    case .fill(let asking): missing(of: asking.act)
    case .chooseAnswered, .chooseRemedy, .draftCommitment: missing(of: act)
    case .forget: .notInScript(act, command: "palabre journal erase --words")
    case .publish, .preview: .notInScript(act, command: "palabre publish")
    case .importFile: .notInScript(act, command: "palabre import")
    case .merge: .notInScript(act, command: "palabre journal merge")
    case .showAsked: .notInScript(act, command: "palabre journal agree")
    case .sync: .notInScript(act, command: "palabre sync")
    case .rehearse, .quit: .notInScript(act, command: nil)
    case .focus, .show, .help, .palette, .toggleSteps, .suspend, .redraw, .theme, .speak, .checklist, .sort,
      .report, .past, .search, .holdRoom, .showRoom, .read, .reveal, .page:
      nil
    }
  }
}
