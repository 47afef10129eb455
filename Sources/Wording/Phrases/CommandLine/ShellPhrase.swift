/// What commands answer in the shell.
public enum ShellPhrase: String, Phrase {
  case noJournalYet, journalHere, noTheme, displayNeedsTerminal, noSuchFormat, badSeparator, wholeJournal,
    shortKey, noKey,
    noFolder,
    needsSQLite, notADatabase, importSessionMissing
  case unreadable, reading, nothingImported, nothingChanged, sessionOfOtherSpace, importSpaceMissing
  case noSessionInSpace, erasedPerson, nothingErased, erased, nothingToErase, toErase, staying,
    nameTakenOut, nameStays
  case confirmErasure, shownAgain, erasedRecord, verified, keysHeading, noCommandTree
  case neitherCommandNorJournal, whichSession, whichDocument, reportOnly, reportOfBody, whichFile,
    linesOutOfRange, readOver, noSession
  case converterFailed, converterLate, converterEnded, printInstead, needsChromium, notADay, badLimit,
    nothingToSearch, moreResults
  case templateUsable, noTemplate, themeFine, terminalNotConfigured, readInstead, journalProblem
  case written, noJournal, journalHasDefects, fileExists, recordsAdded
  case conflicts, repaired, conflictsAtOpening
  case thereAre, thereIsNone

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .noJournalYet:
      (
        "{0} : ce journal n’existe pas encore. Ouvrez-le d’abord avec « palabre {0} ».",
        "{0}: this journal does not exist yet. Open it first with “palabre {0}”."
      )
    case .journalHere:
      (
        "{0} : ce journal n’existe pas encore. {2|Il y en a un|Il y en a} dans ce dossier : {1}.",
        "{0}: this journal does not exist yet. There {2|is one|are some} in this folder: {1}."
      )
    case .noTheme: ("Pas de thème « {0} ». Il y a : {1}.", "No theme “{0}”. There are: {1}.")
    case .displayNeedsTerminal:
      (
        "L’écran de la salle a besoin d’un vrai terminal (entrée et sortie au terminal, variable TERM).",
        "The room’s screen needs a real terminal (input and output on the terminal, variable TERM)."
      )
    case .noSuchFormat:
      (
        "{0} ne s’exporte pas en {1} ; formats possibles : {2}.",
        "{0} cannot be exported as {1}; formats: {2}."
      )
    case .badSeparator: ("--separator : « ; » ou « , » attendu.", "--separator: “;” or “,” expected.")
    case .wholeJournal:
      (
        "sql exporte tout le journal : sans --session ni --space.",
        "sql exports the whole journal: without --session and --space."
      )
    case .shortKey:
      (
        "{0} : une clé a {1} octets au moins. Par exemple : openssl rand -hex 32 > {0}",
        "{0}: a key has {1} bytes at least. For example: openssl rand -hex 32 > {0}"
      )
    case .noFolder:
      (
        "{0}=« {1} » n’est pas un chemin depuis la racine : le dossier habituel est pris.",
        "{0}=“{1}” is no path from the root: the usual folder is taken."
      )
    case .noKey:
      (
        "{0} n’est pas une clé : attendu une seule ligne de {1} caractères au moins. Par exemple : openssl rand -hex 32 > cle",
        "{0} is no key: expected is one line of {1} characters at least. For example: openssl rand -hex 32 > key"
      )
    case .needsSQLite:
      (
        "Il faut le programme sqlite3 (apt-get install sqlite3).",
        "The program sqlite3 is needed (apt-get install sqlite3)."
      )
    case .notADatabase:
      (
        "{0} : pas une base où « palabre export sql » a été chargé, ou d’une autre version.",
        "{0}: not a database into which “palabre export sql” was loaded, or of another version."
      )
    case .importSessionMissing:
      (
        "Dans quelle séance importer ? Indiquez --session ou --space.",
        "Which meeting to import into? Give --session or --space."
      )
    case .unreadable:
      (
        "{0} : illisible ; vérifiez le nom et les droits.",
        "{0}: cannot be read; check the name and the permissions."
      )
    case .reading: ("lecture", "reading")
    case .nothingImported: ("Rien n’a été importé.", "Nothing was imported.")
    case .nothingChanged: ("Rien n’a été changé.", "Nothing was changed.")
    case .importSpaceMissing:
      ("Dans quel espace importer ? Indiquez --space.", "Which body to import into? Give --space.")
    case .sessionOfOtherSpace:
      (
        "« {0} » n’est pas une séance de « {1} ».",
        "“{0}” is not a meeting of “{1}”."
      )
    case .noSessionInSpace: ("Aucune séance dans cet espace.", "This body has no meeting.")
    case .erasedPerson: ("Personne effacée", "Erased person")
    case .nothingErased: ("Rien n’a été effacé.", "Nothing was erased.")
    case .erased:
      (
        "Effacé. Restent hors d’atteinte : les documents et exports déjà écrits, les copies sur clé, les sauvegardes, les autres ordinateurs.",
        "Erased. Out of reach: documents and exports already written, copies on USB sticks, backups, other computers."
      )
    case .nothingToErase: ("Rien à effacer.", "Nothing to erase.")
    case .toErase: ("à effacer", "to erase")
    case .nameTakenOut: ("reste sans le nom", "stays without the name")
    case .nameStays:
      (
        "Le nom reste dans {0} {0|texte|textes} ci-dessus, et les versions publiques, qui ne le connaîtront plus, le montreront. Avec --words, il en est retiré.",
        "The name stays in {0} {0|text|texts} above, and public versions, which will not know it any more, will show it. With --words it is taken out."
      )
    case .staying: ("reste (à effacer par son numéro)", "stays (to be erased by its number)")
    case .confirmErasure:
      (
        "Le texte en cours de frappe et les fins inachevées mises de côté partent aussi. Effacer pour toujours ? [o/N]",
        "The text being typed and the unfinished ends put aside go too. Erase for good? [y/N]"
      )
    case .shownAgain:
      (
        "Le journal a été remplacé, ou un texte effacé : tout est montré de nouveau.",
        "The journal was replaced, or a text erased: everything is shown again."
      )
    case .erasedRecord: ("effacé", "erased")
    case .verified:
      (
        "{0} : {1} {1|enregistrement|enregistrements}, aucun défaut",
        "{0}: {1} {1|record|records}, no defects"
      )
    case .keysHeading: ("| Touche | Commande | Effet |", "| Key | Command | What it does |")
    case .noCommandTree: ("La page de manuel n’a pas pu être faite.", "The manual page could not be made.")
    case .neitherCommandNorJournal:
      (
        "« {0} » n’est ni une commande ni un journal. Pour un nouveau journal : palabre ./{0}.jsonl",
        "“{0}” is neither a command nor a journal. For a new journal: palabre ./{0}.jsonl"
      )
    case .whichSession: ("Quelle séance ?", "Which meeting?")
    case .whichDocument: ("Quel document ? --as {0}.", "Which document? --as {0}.")
    case .reportOnly:
      (
        "--space, --subject, --from et --to ne vont qu’avec --as bilan, suivi, relance, dit-fait ou dossier.",
        "--space, --subject, --from and --to only go with --as bilan, suivi, relance, dit-fait or dossier."
      )
    case .reportOfBody:
      (
        "Ce document porte sur tout l’espace « {0} », pas sur une séance ; --from et --to le limitent.",
        "This document is about all of “{0}”, not about one meeting; --from and --to narrow it."
      )
    case .readOver:
      (
        "À relire avant de publier : qui n’est pas inscrit, ou se reconnaît à ce qu’il raconte, n’est pas retiré.",
        "Read it over before it goes out: whoever is not entered, or is known by their story, is not taken out."
      )
    case .linesOutOfRange: ("--lines : de 0 à 200.", "--lines: 0 to 200.")
    case .whichFile:
      (
        "Dans quel fichier écrire le {0} ? Indiquez-le avec -o.",
        "Which file to write the {0} to? Give it with -o."
      )
    case .noSession: ("Aucune séance dans ce journal.", "There is no meeting in this journal.")
    case .converterFailed:
      ("{0} n’a pas pu écrire le PDF (code {1}).", "{0} could not write the PDF (code {1}).")
    case .converterLate:
      (
        "{0} n’avait pas écrit le PDF au bout de {1} s ; il a été arrêté.",
        "{0} had not written the PDF after {1} s; it was stopped."
      )
    case .converterEnded: ("{0} a été arrêté avant la fin.", "{0} was stopped before the end.")
    case .printInstead:
      (
        "Sinon : --format html, puis imprimer depuis un navigateur ; ou --format docx ou odt.",
        "Otherwise: --format html, then print from a browser; or --format docx or odt."
      )
    case .needsChromium:
      (
        "Pour écrire du PDF il faut Chromium, WeasyPrint ou LibreOffice (par exemple « sudo apt install chromium »). Sinon : --format html, puis imprimer depuis un navigateur ; ou --format docx ou odt.",
        "Writing PDF needs Chromium, WeasyPrint or LibreOffice (for instance “sudo apt install chromium”). Otherwise: --format html, then print from a browser; or --format docx or odt."
      )
    case .notADay:
      (
        "{0} : « {1} » n’est pas un jour ; attendu : 2026-11-22.",
        "{0}: “{1}” is not a day; expected: 2026-11-22."
      )
    case .badLimit: ("--limit : 1 ou plus.", "--limit: 1 or more.")
    case .nothingToSearch:
      (
        "Rien à chercher : donnez au moins un mot.",
        "Nothing to search for: give at least one word."
      )
    case .moreResults:
      (
        "{0} {0|résultat|résultats} sur {1} ; --limit en montre plus.",
        "{0} of {1} results; --limit shows more."
      )
    case .templateUsable: ("{0} : utilisable pour « {1} ».", "{0}: can be used for “{1}”.")
    case .noTemplate: ("Pas de modèle « {0} ». Il y a : {1}.", "No template “{0}”. There are: {1}.")
    case .themeFine: ("{0} : aucun défaut", "{0}: no defects")
    case .terminalNotConfigured:
      (
        "Ce terminal ne peut pas montrer l’écran ; essayez --linear.",
        "This terminal cannot show the screen; try --linear."
      )
    case .readInstead: ("L’ouvrir en lecture seule ? [o/N]", "Open it read-only? [y/N]")
    case .journalProblem: ("Journal : {0}", "Journal: {0}")
    case .written: ("Écrit : {0}", "Written: {0}")
    case .noJournal:
      (
        "{0} : ce journal n’existe pas. Indiquez-en un avec --journal, ou créez-le avec « palabre ».",
        "{0}: this journal does not exist. Give one with --journal, or create it with “palabre”."
      )
    case .journalHasDefects:
      (
        "palabre : ce journal a {0} {0|défaut|défauts} ; voir « palabre journal verify --journal {1} ».",
        "palabre: this journal has {0} {0|defect|defects}; see “palabre journal verify --journal {1}”."
      )
    case .fileExists:
      (
        "{0} existe déjà ; --force pour le remplacer.",
        "{0} already exists; --force replaces it."
      )
    case .recordsAdded:
      (
        "{0} {0|enregistrement ajouté|enregistrements ajoutés}",
        "{0} {0|record|records} added"
      )
    case .conflicts:
      (
        "{0} {0|désaccord|désaccords} à régler : écran Historique (Alt-9)",
        "{0} {0|conflict|conflicts} to settle: History screen (Alt-9)"
      )
    case .repaired:
      (
        "{0} {0|défaut réparé|défauts réparés}, {1} {1|restant|restants}",
        "{0} {0|defect|defects} repaired, {1} remaining"
      )
    case .conflictsAtOpening:
      (
        "Fusion : {0} {0|désaccord|désaccords} à régler, Alt-9",
        "Merge: {0} {0|conflict|conflicts} to settle, Alt-9"
      )
    case .thereAre: ("Il y a : {0}.", "There are: {0}.")
    case .thereIsNone: ("Le journal n’en contient pas.", "The journal has none.")
    }
  }
}
