import Canvas
import Dialogue

/// What stands over the screen and has the keyboard.
public enum Overlay: Sendable {
  /// The help, from a line on.
  case help(scroll: Int)
  /// The palette.
  case palette(query: LineEditor, list: ListView)
  /// The words that the newest contribution may answer.
  case answered(AnswerChoice)
  /// A vote being filled in.
  case vote(VoteForm)
  /// A question with *Cancel* first.
  case confirm(Confirmation)
  /// What can be done with what is chosen.
  case menu(ActionMenu)
  /// A search over everything.
  case search(SearchPanel)
  /// How to catch up when behind.
  case remedies(ListView)
  /// A text to be read aloud, from a line on.
  case reading(Reading, scroll: Int)
  /// A document before it is written.
  case preview(DocumentPreview)
}

/// Which contributions the newest one answers.
public struct AnswerChoice: Sendable {
  /// Those that wait for an answer, newest first.
  public var candidates: [ContributionReference]
  /// Those chosen.
  public var chosen: Set<ContributionReference> = []
  /// Where the choice stands.
  public var list = ListView()
}

/// A question with *Cancel* first.
public struct Confirmation: Sendable {
  /// What is asked.
  public var question: String
  /// What *yes* is called.
  public var yes: String
  /// What *yes* does.
  public var action: Action
  /// Whether what is asked about stands in the capture line, which is emptied when it is done.
  public var isFromLine = false
  /// Whether *yes* is chosen.
  public var isYes = false

  /// What a confirmed question does.
  public enum Action: Hashable, Sendable {
    /// Ends the program.
    case quit
    /// Carries out a line.
    case line(String)
  }
}
