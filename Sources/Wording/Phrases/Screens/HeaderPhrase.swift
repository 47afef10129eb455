/// What the header says.
public enum HeaderPhrase: String, Phrase {
  case end, late, early, hall, past, rehearsal, rehearsalWhole, readOnly, saved, saving, notSaved, damaged

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .end: ("fin {0}", "ends {0}")
    case .late: ("retard {0}′", "{0}′ late")
    case .early: ("avance {0}′", "{0}′ early")
    case .hall: (" ! salle {0}", " ! hall {0}")
    case .past: ("PASSÉ", "PAST")
    case .rehearsal: ("RÉPÉTITION", "REHEARSAL")
    case .rehearsalWhole: ("RÉPÉTITION — RIEN N’EST ÉCRIT", "REHEARSAL — NOTHING IS WRITTEN")
    case .readOnly: ("lecture seule", "read-only")
    case .saved: ("enregistré", "saved")
    case .saving: ("enregistre…", "saving…")
    case .damaged: ("JOURNAL ENDOMMAGÉ ({0})", "JOURNAL DAMAGED ({0})")
    case .notSaved: ("NON ENREGISTRÉ", "NOT SAVED")
    }
  }
}
