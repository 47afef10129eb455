/// What `palabre journal --help` says of each of its commands: `x` in a line, `xMore` with examples.
public enum JournalHelpPhrase: String, Phrase {
  case erase, eraseMore, follow, followMore, merge, mergeMore, repair, repairMore, journal
  case journalMore, info, infoMore, verify, verifyMore, head, headMore

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .erase:
      (
        "Effacer pour toujours l’identité d’une personne, ou un enregistrement.",
        "Erase the identity of a person, or a record, for good."
      )
    case .eraseMore:
      (
        """
        Ce qui partira est d’abord montré. Les contributions restent sous le pseudonyme. Avec --words, le nom est
        remplacé par [nom retiré] dans les textes de tout le monde, celui d’une personne déjà effacée aussi.
        Exemple : palabre journal erase "Mme Diallo" --journal reunion.jsonl
        """,
        """
        What will go is shown first. Contributions stay under the pseudonym. With --words, [name removed] takes the
        place of the name in everybody’s words, also of a person who was erased before.
        Example: palabre journal erase "Mme Diallo" --journal meeting.jsonl
        """
      )
    case .follow:
      (
        "Montrer les enregistrements, puis les nouveaux à mesure qu’ils arrivent.",
        "Show the records, then new ones as they come."
      )
    case .followMore:
      (
        """
        Une ligne par enregistrement : numéro, heure, nature, contenu. ^C arrête.
        Exemple : palabre journal follow --once --journal reunion.jsonl | tail
        """,
        """
        One line a record: number, time, kind, contents. ^C stops.
        Example: palabre journal follow --once --journal meeting.jsonl | tail
        """
      )
    case .merge:
      (
        "Réunir d’autres journaux, ou des copies, avec celui-ci.",
        "Merge other journals, or copies, into this one."
      )
    case .mergeMore:
      (
        """
        Les autres journaux sont lus, jamais changés. L’ordre n’a pas d’importance, et recommencer ne change rien. Ce qui est effacé dans l’un ne l’est ici qu’avec votre accord : voir « palabre journal asked ». Ce qui a été changé des deux côtés à la fois se règle sur l’écran Historique.
        Exemple : palabre journal merge /media/cle/reunion.jsonl --journal reunion.jsonl
        """,
        """
        The other journals are read, never changed. Order does not matter, and merging again changes nothing. What is erased in one is erased here only when you agree: see “palabre journal asked”. What both sides changed at once is settled on the History screen.
        Example: palabre journal merge /media/stick/meeting.jsonl --journal meeting.jsonl
        """
      )
    case .repair:
      (
        "Réparer un journal abîmé, avec des copies s’il y en a.",
        "Repair a damaged journal, from copies if there are any."
      )
    case .repairMore:
      (
        """
        Une fin inachevée est mise de côté et coupée ; rien d’autre n’est coupé. Ce qui est abîmé au milieu est repris dans les copies, si elles l’ont, et remis à sa place ; ce qui manque encore est indiqué.
        Exemple : palabre journal repair --journal reunion.jsonl /media/cle/reunion.jsonl
        """,
        """
        An unfinished end is put aside and cut; nothing else is cut. What is damaged in the middle is taken from the copies, if they have it, and put back in its place; what is still missing is listed.
        Example: palabre journal repair --journal meeting.jsonl /media/stick/meeting.jsonl
        """
      )
    case .journal:
      (
        "Vérifier, réunir, réparer le journal ; en effacer quelqu’un.",
        "Check, merge and repair the journal; erase somebody from it."
      )
    case .journalMore: ("Exemple : palabre journal info", "Example: palabre journal info")
    case .info:
      (
        "Ce que le journal contient et où il en est.",
        "What the journal contains and how it stands."
      )
    case .infoMore:
      (
        "Exemple : palabre journal info --journal reunion.jsonl",
        "Example: palabre journal info --journal meeting.jsonl"
      )
    case .verify:
      (
        "Vérifier tout le journal ; code 1 s’il y a un défaut.",
        "Check the whole journal; exit code 1 if there is a defect."
      )
    case .verifyMore:
      (
        "Exemple : palabre journal verify reunion.jsonl",
        "Example: palabre journal verify meeting.jsonl"
      )
    case .head:
      (
        "Le nombre d’enregistrements et l’empreinte, à comparer entre copies.",
        "The number of records and the hash, to compare copies."
      )
    case .headMore:
      (
        "Exemple : palabre journal head reunion.jsonl",
        "Example: palabre journal head meeting.jsonl"
      )
    }
  }
}
