import Canvas
import Dialogue
import Wording

/// All that the screens show and remember, as a value: keys in, effects out. It knows no terminal, file or clock.
public struct Model: Sendable {
  /// The concertation.
  @Revised public internal(set) var state: Concertation
  /// The space and session at work.
  public internal(set) var focus: Focus
  /// From where a search led to another meeting; nil while it has not.
  var origin: Origin?
  /// What the program says.
  public internal(set) var words: Words
  /// The zone of the clock on the wall.
  public let zone: Zone
  /// The clock. Ages and delays on the screens follow it by the minute.
  public var now: Instant
  /// Columns and rows.
  public var size: Size
  /// How things look.
  @Revised public var look: Look
  /// Whether what was kept is safe.
  public var saving: Saving = .saved
  /// How many things in the journal's files are not as they should be; told for as long as that is so.
  public var defects = 0
  /// Whether the journal is only read.
  public let isReadOnly: Bool
  /// After how many per cent of its time a point, a turn or a round is soon over.
  public var warnsAt = ClockStage.usualWarning
  /// Which key means what.
  public var keyMap = KeyMap.standard
  /// Signs at the start of a line, besides those that there are.
  public var signs: [Character: ContributionKind] = [:]
  /// The folder into which documents go: that of the journal.
  public var folder = "."
  /// The journal as it was named to open it; nil for the one that is opened when none is.
  public var journal: String?
  /// The user's own documents.
  public var ownDocuments: [DocumentChoice] = []

  /// The screen that is shown.
  public internal(set) var screen: ScreenID = .live
  /// The capture line.
  public internal(set) var editor = LineEditor()
  /// What stands over the screen.
  @Revised public internal(set) var overlay: (any Overlay)? = nil
  /// What is being settled of a checklist, which comes back then.
  var checklist: Settling?
  /// The last word of the program.
  public internal(set) var message: Message?
  /// The contribution that is chosen.
  public internal(set) var selected: ID<Contribution>? { didSet { selectedOutcome = nil } }
  /// A vote, a decision or a commitment that is chosen among what was said.
  var selectedOutcome: Target?
  /// Of what the report speaks.
  var reportScope = ReportScope()
  /// Whether the report adds all spaces up.
  var reportsAllSpaces = false
  /// The history, once it has been read.
  @Revised var acts: ActHistory? = nil
  /// What is wanted of the history while it is read.
  var pastRequest: PastRequest?
  /// What was kept while the history is read; nil while it is not.
  var missed: [Entry]?
  /// What is done beside the screen, the newest last.
  public internal(set) var works: [Work] = []
  /// The look at the past under way.
  public internal(set) var past: Past?
  /// What a search looks through; made at the first search.
  var searchIndex: SearchIndex?
  /// The panes of the screen in view, as ``settle()`` last made them.
  var keptPanes = Kept<ListInputs, [ListPane]>()
  /// Whether the session runs and times a round, as ``settle()`` last found it.
  var keptRunning = Kept<RunningInputs, Running>()
  /// Whether the meeting is behind, as ``settle()`` last found it.
  var keptBehind = Kept<BehindInputs, Bool>()
  /// What is remembered of each screen: its pane, its choices.
  var cursors: [ScreenID: Cursor] = [:]
  var history = InputHistory()
  var addsPeople = false
  /// What was being typed when a key put a command into the line; it comes back when the command is done or given up.
  var stash: String?
  /// A line that was noted already, word for word, which Enter has warned of once.
  var warned: String?
  var scroll = 0
  var ids: IDSource
  /// The names of those who are known; nil until ``sortNames()``.
  var names: NameIndex?
  /// When a key last moved the meeting on, so that a key held too long does not do it twice.
  var lastStep: (act: ActName, at: Instant)?
  /// Forms that were left with something typed in them.
  var forms: [Invocation: Form] = [:]
  /// What a form has asked for and is not in the journal yet.
  var awaiting: Invocation?
  /// The line that was not understood, as long as nothing was typed since.
  var refusedLine: String?
  /// Whether such a line was put aside by what was typed next, which is told when that is kept.
  var hasPutAside = false
  /// What the journal has refused, and can be tried again as long as the line stands as it did.
  var refused: Refused?
  /// When a line was last submitted: an Enter right behind does nothing.
  var submittedAt: Instant?
  /// Whether the room's screen is to stay as it is.
  var isRoomHeld = false
  /// Whether it has been said what to do where Alt with a key arrives as a letter.
  var hasToldOfAlt = false
  /// Whether the first steps were put away.
  var hidesSteps = false
  /// Whether those who are expected have been entered: that step stays ticked.
  var hadExpected = false
  /// The point that was added last, which is in view until a key that types nothing.
  var addedItem: ID<AgendaItem>?
  /// Whether the entry under way came from the capture line, which is emptied when it is kept.
  var submitted = false
  /// What the act that is being kept leaves open.
  var doubts: [Doubt] = []

  /// A model of a concertation.
  public init(
    state: Concertation, words: Words, zone: Zone, now: Instant, size: Size, look: Look, ids: IDSource,
    isReadOnly: Bool = false
  ) {
    self.state = state
    focus = Focus(in: state.facts)
    self.words = words
    self.zone = zone
    self.now = now
    self.size = size
    self.look = look
    self.ids = ids
    self.isReadOnly = isReadOnly
    screen = focus.session.flatMap { state.facts.session($0) }?.isLive == true ? .live : .prepare
    settle()
    askAboutLeftOpen()
  }

  /// Where somebody was before something of another meeting was looked at.
  struct Origin: Hashable, Sendable {
    var focus: Focus
    var screen: ScreenID
  }

  /// Whether what was kept is safe.
  public enum Saving: Hashable, Sendable {
    /// All of it is on the disk.
    case saved
    /// The sync is under way.
    case saving
    /// Something could not be written or synced, and why.
    case unsaved(String)
  }

  /// A word of the program.
  public struct Message: Hashable, Sendable {
    /// What it says.
    public var text: String
    /// How it is meant.
    public var kind: Kind

    /// How a word is meant.
    public enum Kind: Sendable {
      /// Something was done.
      case notice
      /// Something needs care.
      case warning
      /// Something was not done.
      case error
    }
  }

  /// What the program is asked to do.
  public enum Effect: Hashable, Sendable {
    /// Keep these entries, then tell ``Model/kept(_:state:)`` or ``Model/notKept(_:)``.
    case append([Entry])
    /// Keep what is being typed.
    case draft(String)
    /// Answer ``Model/pastQuestion`` from all entries of the journal, then tell ``Model/take(_:)``.
    case readHistory
    /// Stop what is done beside the screen.
    case giveUp(Work.Kind)
    /// Write a document into a file of that name, or with a number where it is taken.
    case publish(ID<Session>, DocumentChoice, DocumentForm, String)
    /// Make the text of a document, then tell ``Model/take(preview:of:by:missing:)``.
    case preview(ID<Session>, DocumentChoice, StatementOrder)
    /// Read a file, tell ``Model/take(importProgress:of:)`` meanwhile, then ``Model/take(import:)``.
    case readFile(ImportRequest)
    /// Read no further in the file.
    case stopReading
    /// Find the files of a folder, then tell ``Model/take(files:)``.
    case listFolder(String)
    /// Erase a person for ever, in everybody’s words as well where that is chosen, then tell ``Model/forgotten(_:left:state:)``.
    case forget(ID<Person>, fromWords: Bool)
    /// Read what other laptops ask to erase, then tell ``Model/take(asked:)``.
    case listAsked
    /// Erase or keep what is asked, by the names of its records, then tell ``Model/answered(asked:state:)``.
    case answerAsked([String], agrees: Bool)
    /// Take in the journal of another laptop, then tell ``Model/kept(_:state:)``.
    case merge(String)
    /// Exchange journals with other laptops; without a place at that of the last time, else ask by ``Model/ask(for:)``.
    case sync(String?)
    /// Use another theme.
    case theme(String)
    /// Draw all again.
    case redraw
    /// Stop until the shell goes on.
    case suspend
    /// End.
    case quit
  }

  /// The files of the folder in which a path is being typed.
  var files: FolderListing?
  /// What is said of an import that is being kept.
  var importTold: String?
  /// Meetings of which it was asked whether they are over.
  var leftOpen: Set<ID<Session>> = []
  /// What is rehearsed; nil when all that is done counts.
  public internal(set) var rehearsal: Rehearsal?

  /// The table on whose sheet a note goes that names none.
  public var table: Int?

  /// Today, on the wall.
  var today: Day { zone.wallTime(at: now).day }
  /// What is known.
  public var facts: Facts { _read { yield state.facts } }
  /// The session at work.
  public var session: Session? { focus.session.flatMap { facts.session($0) } }
  /// What a line is read against.
  public var context: LineContext {
    var context = LineContext(
      facts: facts, focus: focus, now: now, zone: zone, addsPeople: addsPeople, names: names, words: words,
      signs: signs)
    (context.acts, context.history) = (state.acts, acts)
    context.files = files
    (context.table, context.ownDocuments) = (table, ownDocuments)
    return context
  }

  /// Says something.
  public mutating func say(_ text: String, _ kind: Message.Kind = .notice) {
    message = Message(text: text, kind: kind)
  }

  /// Puts back what was being typed when the program last ended.
  public mutating func restore(draft: String) {
    guard !draft.isEmpty else { return }
    editor = LineEditor(draft)
    say(words(ModelPhrase.recovered), .warning)
  }

  /// Sorts the names by which lines are read, unless that is done: the first screen does not wait for it.
  public mutating func sortNames() {
    if names == nil { names = NameIndex(facts) }
  }

  /// Whether a clock is on the screen, so that it must be drawn again every second.
  /// - Complexity: O(1) without looking at the session, once it is settled.
  public var showsClock: Bool { keptRunning.value(for: runningInputs)?.isLive ?? (session?.isLive == true) }
}

/// How things look: a theme for the colours and signs that the terminal has.
public struct Look: Sendable {
  /// The theme.
  public var theme: Theme { didSet { styles = Look.styles(of: theme, depth: depth) } }
  /// How many colours there are.
  public let depth: ColorDepth
  /// Which signs there are.
  public let glyphs: GlyphSet
  /// The styles of all roles: finding the nearest of 256 colours is not for every key.
  private var styles: [String: Style]

  /// A look.
  public init(theme: Theme, depth: ColorDepth, glyphs: GlyphSet) {
    self.theme = theme
    self.depth = depth
    self.glyphs = glyphs
    styles = Look.styles(of: theme, depth: depth)
  }

  /// The style of a role.
  public func callAsFunction(_ scope: String) -> Style { styles[scope] ?? theme.resolve(scope, depth: depth) }

  private static func styles(of theme: Theme, depth: ColorDepth) -> [String: Style] {
    Dictionary(RoleList.all.map { ($0, theme.resolve($0, depth: depth)) }) { first, _ in first }
  }

  /// A sign, or what stands for it in ASCII.
  public func sign(_ unicode: String, _ ascii: String) -> String { glyphs == .unicode ? unicode : ascii }

  /// Text from people, made safe for this terminal. Where there is only ASCII, typographic signs are spelled plainly.
  func safe(_ text: String) -> SafeText {
    guard glyphs == .ascii else { return SafeText(text, glyphs: glyphs) }
    let plain: [Character: Character] = [
      "−": "-", "±": "~", "′": "'", "’": "'", "–": "-", "·": "-", "«": "\"", "»": "\"",
    ]
    return SafeText(String(text.map { plain[$0] ?? $0 }), glyphs: .ascii)
  }
}
