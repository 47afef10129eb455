/// What is said of exchanging journals with other laptops.
public enum ExchangePhrase: String, Phrase {
  case noPlace, folderOfJournal, whichPlace, notAFile, unreadable, tooLarge, tooMany, otherName, unwritable,
    needsGit, gitSays, sent
  case stranger, noTable, notCleared, ownDamaged, knownDamaged

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .noPlace:
      (
        "{0} : ni un dossier, ni un dépôt git. Une clé ou un dossier : son chemin ; un serveur : ssh://…, https://… ou hôte:chemin.",
        "{0}: neither a folder nor a git repository. A stick or folder: its path; a server: ssh://…, https://… or host:path."
      )
    case .sent: ("journal de cet ordinateur déposé", "the journal of this laptop was left there")
    case .folderOfJournal:
      (
        "{0} est un dossier qu’un journal tient pour lui-même. Choisissez un autre dossier.",
        "{0} is a folder that a journal keeps for itself. Choose another folder."
      )
    case .whichPlace:
      (
        "Où échanger ? Donnez un dossier, une clé ou un dépôt git ; il sera retenu.",
        "Where to exchange? Give a folder, a stick or a git repository; it is remembered."
      )
    case .notAFile: ("{0} : pas un fichier ordinaire, laissé de côté", "{0}: not a plain file, left out")
    case .unreadable: ("{0} : illisible, laissé de côté", "{0}: cannot be read, left out")
    case .tooLarge: ("{0} : plus de {1} Mo, laissé de côté", "{0}: more than {1} MB, left out")
    case .tooMany: ("plus de {0} fichiers, le reste laissé de côté", "more than {0} files, the rest left out")
    case .otherName:
      (
        "{0} : pas un fichier d’échange, laissé de côté",
        "{0}: not a file of an exchange, left out"
      )
    case .unwritable: ("{0} : impossible d’écrire ({1}).", "{0}: cannot be written ({1}).")
    case .needsGit:
      (
        "Il faut git pour cet échange (apt-get install git) ; un dossier ordinaire s’en passe.",
        "This exchange needs git (apt-get install git); a plain folder does without."
      )
    case .gitSays: ("{0} : git répond « {1} ».", "{0}: git says “{1}”.")
    case .stranger:
      (
        "{0} : un journal sans rien de commun avec celui-ci, laissé de côté ; pour le prendre : palabre sync --join {1}",
        "{0}: a journal that shares nothing with this one, left out; to take it in: palabre sync --join {1}"
      )
    case .ownDamaged:
      (
        "{0} : la copie de ce journal avait été changée ou abîmée là-bas ; celle d’ici la remplace",
        "{0}: the copy of this journal was changed or damaged there; the one here takes its place"
      )
    case .knownDamaged:
      (
        "{0} : changé ou abîmé depuis le dernier échange ; ce qui en est ici reste entier",
        "{0}: changed or damaged since the last exchange; what is here of it stays whole"
      )
    case .notCleared:
      (
        "{0} sert à autre chose aussi : ce qui a été effacé y reste jusqu’à son nettoyage (git gc)",
        "{0} serves for other things too: what was erased stays there until it is cleared up (git gc)"
      )
    case .noTable:
      (
        "La séance n’a pas de table {0}. Sur le premier ordinateur : /tables, puis l’échange.",
        "The meeting has no table {0}. On the first laptop: /tables, then the exchange."
      )
    }
  }
}
