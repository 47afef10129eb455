/// What the screens of topics, initiatives and joint training say.
public enum ProgrammePhrase: String, Phrase {
  case needs, offers, granted, asked, lastMilestone
  case closedSince, subjectsOpen, daysLeft, milestones, calendar, today, sessionSigns, milestoneSigns
  case fromCivil, fromInstitutions

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .needs: ("{0} {0|besoin|besoins}", "{0} {0|need|needs}")
    case .offers: ("{0} {0|aide proposée|aides proposées}", "{0} {0|offer|offers}")
    case .granted: ("{0} accordés", "{0} granted")
    case .asked: ("{0} demandés", "{0} asked for")
    case .lastMilestone: ("dernier jalon, {0}", "last step, {0}")
    case .closedSince: ("clos {0}", "closed {0}")
    case .subjectsOpen: ("Objets · {0} encore {0|ouvert|ouverts}", "Topics · {0} still open")
    case .daysLeft: ("encore {0} j", "{0} d left")
    case .milestones: ("Jalons", "Milestones")
    case .calendar: ("Calendrier", "Calendar")
    case .today: ("aujourd’hui : │", "today: │")
    case .sessionSigns: ("séances ●○", "meetings ●○")
    case .milestoneSigns: ("jalons ◆◇", "milestones ◆◇")
    case .fromCivil:
      (
        "{0} {0|habitant ou association|habitants et associations}",
        "{0} {0|resident or association|residents and associations}"
      )
    case .fromInstitutions: ("{0} {0|institution|institutions}", "{0} {0|institution|institutions}")
    }
  }
}
