/// What the groups of acts are called in the help.
public enum GroupPhrase: String, Phrase {
  /// The groups.
  case words, floor, meeting, attendance, outcomes, agenda, register, initiatives, program

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .words: ("Contributions", "Contributions")
    case .floor: ("Parole", "Floor")
    case .meeting: ("Séance", "Meeting")
    case .attendance: ("Présents", "Attendance")
    case .outcomes: ("Décisions et engagements", "Decisions and actions")
    case .agenda: ("Ordre du jour", "Agenda")
    case .register: ("Espaces, personnes, objets", "Bodies, people, topics")
    case .initiatives: ("Initiatives et co-formation", "Initiatives and joint training")
    case .program: ("Programme", "Program")
    }
  }
}
