import Dialogue
import Wording

/// What a command does: acts on the concertation, or something that only the program does.
public enum Outcome: Hashable, Sendable {
  /// The commands of one act.
  case commands([Command])
  /// Something that the program does.
  case intent(Intent)
}

/// Something that the program does without changing the concertation.
public enum Intent: Hashable, Sendable {
  /// Begin a rehearsal, or end it.
  case rehearse
  /// Show a screen.
  case show(ScreenID)
  /// Show the help.
  case help
  /// Show the palette of commands.
  case palette
  /// End the program.
  case quit
  /// Stop the program, as ^Z does in a shell.
  case suspend
  /// Draw all of the screen again.
  case redraw
  /// Show the documents of a session before they are written.
  case preview(ID<Session>)
  /// Write a document of a session.
  case publish(ID<Session>, kind: String)
  /// Work on another session.
  case focus(Focus)
  /// Use another theme.
  case theme(String)
  /// Begin to choose what the newest contribution answers.
  case chooseAnswered
  /// Begin to fill in a vote.
  case fillVote
  /// Begin a commitment from the newest answer.
  case draftCommitment
  /// Put a text into the capture line, to be completed.
  case prefill(String)
  /// Show the report on a scope; of all spaces when the flag says so.
  case report(ReportScope, allSpaces: Bool)
  /// Show something of the past.
  case past(PastRequest)
  /// Look for words in everything.
  case search(String)
  /// Begin to choose how to catch up.
  case chooseRemedy
  /// Show a text to be read aloud.
  case read(Reading)
  /// Show where something stands.
  case reveal(Target)
}

/// A command of the program: the single source of its key, its palette line, its slash word, its help and its line in
/// the footer.
public struct CommandEntry: Sendable {
  /// What it is called in configuration and tests; the first English word.
  public var id: String { english.first ?? "" }
  /// Its slash words in French; the first one is shown.
  public let french: [String]
  /// Its slash words in English; the first one is shown.
  public let english: [String]
  /// Where it belongs.
  public let group: Group
  /// What it does, in French and English.
  public let title: Phrasing
  /// How it is written behind its word, in French and English; empty when nothing follows.
  public let usage: Phrasing
  /// The keys that it has by default, by the names that ``Canvas/Key`` reads.
  public let keys: [String]
  /// When it can be used.
  public let need: Need
  /// Whether its key carries it out at once; otherwise the key puts its word into the capture line, to be completed.
  public let isImmediate: Bool
  /// What sorts of things of a screen it can be used on, by their menu.
  public let takes: [Target.Kind]
  /// Whether the thing is all that the command needs: its menu carries it out at once.
  public let needsOnlyTarget: Bool
  /// Whether its menu offers it on a walk only, so that an ordinary session is not cluttered.
  public let isForWalks: Bool
  /// Whether its key uses what is chosen on the screen, when it is of the sort that the command takes.
  public let keyUsesChoice: Bool
  /// Reads the values and says what is to be done.
  let build: @Sendable (inout Arguments, inout IDSource) throws(GrammarError) -> Outcome

  init(
    _ french: [String], _ english: [String], _ group: Group, _ title: Phrasing,
    usage: Phrasing = Phrasing("", ""),
    keys: [String] = [], need: Need = .nothing, isImmediate: Bool = false, takes: [Target.Kind] = [],
    needsOnlyTarget: Bool = false, keyUsesChoice: Bool = false, isForWalks: Bool = false,
    build: @escaping @Sendable (inout Arguments, inout IDSource) throws(GrammarError) -> Outcome
  ) {
    self.french = french
    self.english = english
    self.group = group
    self.title = title
    self.usage = usage
    self.keys = keys
    self.need = need
    self.isImmediate = isImmediate
    self.takes = takes
    self.needsOnlyTarget = needsOnlyTarget
    self.keyUsesChoice = keyUsesChoice
    self.isForWalks = isForWalks
    self.build = build
  }

  /// The slash word in a language.
  public func word(in words: Words) -> String { words.pick(french.first ?? "", english.first ?? "") }

  /// A text in both languages.
  public struct Phrasing: Sendable, Hashable {
    /// In French.
    public let french: String
    /// In English.
    public let english: String

    init(_ french: String, _ english: String) {
      self.french = french
      self.english = english
    }

    /// In one language.
    public func text(in words: Words) -> String { words.pick(french, english) }
  }

  /// Where a command belongs.
  public enum Group: String, CaseIterable, Sendable {
    /// Words and notes.
    case words
    /// Floor.
    case floor
    /// Points and session.
    case meeting
    /// Attendance.
    case attendance
    /// Decisions, votes, commitments.
    case outcomes
    /// Agenda.
    case agenda
    /// Spaces, people, subjects.
    case register
    /// Initiatives and trainings.
    case initiatives
    /// The program itself.
    case program

    /// Its title.
    public func title(in words: Words) -> String {
      switch self {
      case .words: words.pick("Contributions", "Contributions")
      case .floor: words.pick("Parole", "Floor")
      case .meeting: words.pick("Séance", "Session")
      case .attendance: words.pick("Présents", "Attendance")
      case .outcomes: words.pick("Décisions et engagements", "Decisions and commitments")
      case .agenda: words.pick("Ordre du jour", "Agenda")
      case .register: words.pick("Espaces, personnes, objets", "Spaces, people, subjects")
      case .initiatives: words.pick("Initiatives et co-formation", "Initiatives and co-training")
      case .program: words.pick("Programme", "Program")
      }
    }
  }

  /// When a command can be used.
  public enum Need: Sendable {
    /// Always.
    case nothing
    /// When there is a space.
    case space
    /// When there is a session.
    case session
    /// When a session is in progress.
    case liveSession
    /// When somebody has the floor.
    case speaker
    /// When somebody waits for the floor.
    case queue
    /// When there is something to undo.
    case undoable
    /// When there is something to redo.
    case redoable
    /// When a field was set at the same time on several laptops.
    case conflict
  }
}

extension CommandEntry {
  /// Why the command cannot be used now; nil when it can.
  public func unavailable(in state: Concertation, focus: Focus, words: Words) -> String? {
    let session = focus.session.flatMap { state.facts.session($0) }
    switch need {
    case .nothing: return nil
    case .space:
      return focus.space == nil ? words.pick("créez d’abord un espace", "create a space first") : nil
    case .session:
      return session == nil ? words.pick("créez d’abord une séance", "plan a session first") : nil
    case .liveSession:
      return session?.isLive == true ? nil : words.pick("ouvrez d’abord la séance", "open the session first")
    case .speaker:
      return session?.floor.current == nil
        ? words.pick("personne n’a la parole", "nobody has the floor") : nil
    case .queue:
      return session?.floor.queue.isEmpty == false
        ? nil : words.pick("personne ne la demande", "nobody waits")
    case .undoable: return state.undoable == nil ? words.pick("rien à annuler", "nothing to undo") : nil
    case .conflict:
      return state.facts.conflicts.isEmpty ? words.pick("aucun désaccord", "no conflict") : nil
    case .redoable: return state.redoable.isEmpty ? words.pick("rien à rétablir", "nothing to redo") : nil
    }
  }
}
