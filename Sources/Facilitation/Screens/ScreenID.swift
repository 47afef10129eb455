import Wording

/// The screens, in the order of the keys that show them.
public enum ScreenID: String, CaseIterable, Sendable {
  /// The meeting in progress.
  case live
  /// What is being prepared.
  case prepare
  /// What became of what was said and promised.
  case followUp = "follow-up"
  /// Objects of the concertation and the programming calendar.
  case subjects
  /// The residents' initiatives.
  case initiatives
  /// Trainings that residents and institutions take together.
  case trainings
  /// Who takes part, and how evenly.
  case people
  /// The figures of the concertation.
  case report
  /// Every act.
  case history

  /// What it is called.
  func title(in words: Words) -> String {
    switch self {
    case .live: words(ScreenPhrase.live)
    case .prepare: words(ScreenPhrase.prepare)
    case .followUp: words(ScreenPhrase.followUp)
    case .subjects: words(ScreenPhrase.subjects)
    case .initiatives: words(ScreenPhrase.initiatives)
    case .trainings: words(ScreenPhrase.trainings)
    case .people: words(ScreenPhrase.people)
    case .report: words(ScreenPhrase.report)
    case .history: words(ScreenPhrase.history)
    }
  }

  /// What it is called where there is little room.
  func shortTitle(in words: Words) -> String {
    switch self {
    case .live: words(ScreenPhrase.liveShort)
    case .prepare: words(ScreenPhrase.prepareShort)
    case .followUp: words(ScreenPhrase.followUpShort)
    case .initiatives: words(ScreenPhrase.initiativesShort)
    case .trainings: words(ScreenPhrase.trainingsShort)
    case .people: words(ScreenPhrase.peopleShort)
    case .history: words(ScreenPhrase.historyShort)
    default: title(in: words)
    }
  }

  /// What it is for, in a sentence: the head of its help.
  func purpose(in words: Words) -> String {
    switch self {
    case .live:
      words(HintPhrase.aboutLive)
    case .prepare:
      words(HintPhrase.aboutPrepare)
    case .followUp:
      words(HintPhrase.aboutFollowUp)
    case .subjects:
      words(HintPhrase.aboutSubjects)
    case .initiatives:
      words(HintPhrase.aboutInitiatives)
    case .trainings:
      words(HintPhrase.aboutTrainings)
    case .people:
      words(HintPhrase.aboutPeople)
    case .report:
      words(HintPhrase.aboutReport)
    case .history:
      words(HintPhrase.aboutHistory)
    }
  }

  /// The screen made of panes that it is; nil for the meeting, which draws itself.
  func listScreen(_ model: Model) -> (any ListScreen)? {
    switch self {
    case .live: nil
    case .prepare: PrepareScreen(model: model)
    case .followUp: FollowUpScreen(model: model)
    case .subjects: SubjectsScreen(model: model)
    case .initiatives: InitiativesScreen(model: model)
    case .trainings: TrainingsScreen(model: model)
    case .people: PeopleScreen(model: model)
    case .report: ReportScreen(model: model)
    case .history: HistoryScreen(model: model)
    }
  }
}
