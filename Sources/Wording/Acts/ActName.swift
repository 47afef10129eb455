/// The acts of the program, by name: what can be done by key, menu, form or line. The raw value is what configuration files
/// and tests call them, and never changes.
public enum ActName: String, CaseIterable, Sendable {
  /// What is said.
  case share = "me-too"
  /// Themes and groups.
  case sort
  case part = "ungroup"
  case file = "file-under"
  case group = "same-as"
  case removeTheme = "take-out"
  case renameTheme = "rename-theme"
  case mergeThemes = "merge-themes"
  case note, answer, fate, edit, respeak, rekind, refile, who, strike, undo, redo, keep, retime = "put-right",
    observe, photo,
    responsible
  /// The floor.
  case floor, queue, unqueue, advance, yield, pause, proceed = "continue"
  /// The queue as a whole, and interventions in a row.
  case closeQueue = "close-queue"
  case openQueue = "open-queue"
  case order, batch
  case endBatch = "end-batch"
  /// The meeting.
  case open, next
  case endItem = "end-item"
  case suspend, resume, readback, rules, card, close, cancel, session
  case changeSession = "change-session"
  case extend, duplicate
  /// Breaks and returns, what was decided, what is left to settle.
  case recess, back, decisions, checklist
  /// When a body meets.
  case series
  case nextSession = "next-meeting"
  case year
  case closed = "no-meetings"
  case workOn = "work-on"
  case behind, room
  case hold = "freeze"
  /// Small groups and walks.
  case tables, table, sheet, walk, round
  case endRound = "end-round"
  case stop
  case endStop = "end-stop"
  /// Who is there.
  case attendance, present, arrive, leave, excuse, proxy
  /// Minutes that live.
  case addendum, approve, sign = "signatory"
  case withdrawProxy = "withdraw-proxy"
  /// Members of a body, and when it may decide.
  case member, quorum
  case endMandate = "end-mandate"
  /// Votes, decisions, commitments.
  case vote, choose
  case recount = "correct-vote"
  case decision, reword, retract, commitment, progress
  case changeCommitment = "change-commitment"
  /// The agenda.
  case item, insert
  case changeItem = "change-item"
  case move, split, park, unpark, remove
  case moveUp = "move-up"
  case moveDown = "move-down"
  case nest, unnest, recurring, template, apply
  case carryOver = "carry-over"
  /// Bodies, people, subjects, calendar.
  case space, configure, organisation
  case changeOrganisation = "change-organisation"
  case person
  case changePerson = "change-person"
  case identify, contact, join, page, forget, subject
  case changeSubject = "change-subject"
  case milestone
  case changeMilestone = "change-milestone"
  /// Initiatives and co-training.
  case initiative
  case changeInitiative = "change-initiative"
  case training
  case changeTraining = "change-training"
  /// The program itself.
  case help, palette, steps, live, prepare
  case followUp = "follow-up"
  case subjects, initiatives, trainings, people, report, history
  case asOf = "as-of"
  case importFile = "import"
  case replay, search, merge, asked, sync, publish, theme, language, redraw, rehearsal, background, quit
}

/// The words of an act.
public struct ActWords: Sendable {
  /// Its slash words in French; the first one is shown, the others are understood.
  public let french: [String]
  /// Its slash words in English.
  public let english: [String]
  /// What it does, in French and English.
  public let title: (french: String, english: String)
  /// Other words by which the palette finds it.
  public let also: [String]

  init(
    _ french: [String], _ english: [String], _ frenchTitle: String, _ englishTitle: String,
    also: [String] = []
  ) {
    self.french = french
    self.english = english
    title = (frenchTitle, englishTitle)
    self.also = also
  }
}

extension Words {
  /// What an act does.
  public func title(of act: ActName) -> String {
    let title = act.words.title
    return pick(title.french, title.english)
  }

  /// The slash word of an act, without its slash.
  public func word(for act: ActName) -> String {
    let words = act.words
    return pick(words.french.first ?? act.rawValue, words.english.first ?? act.rawValue)
  }

  /// The slash word of an act, with its slash.
  public func slash(_ act: ActName) -> String { "/" + word(for: act) }
}
