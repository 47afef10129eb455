/// What `palabre --help` says of arguments and options, and the names of their values (`…Value`).
public enum OptionPhrase: String, Phrase {
  case shell, mouse, configFile, script, journalArgument, displayedSession, theme, nameValue, exported, format
  case oneSession, separator, byteOrderMark, isPublic, imported, importedFile, importSession
  case importSpace, importCollege, dryRun, erased, eraseName, eraseWords, yes, once, merged, copies, markdown,
    oneSpace,
    listed
  case json, privateNotes, linear, readOnly, session, document, checkTemplate, showTemplate
  case reportSpace, reportSubject, reportFrom, reportTo, scriptFile, strictRun, query, limit, language,
    journal
  case output, force, themeFile, whatValue, fileValue, erasedValue, journalValue, sessionValue
  case documentValue, formatValue, shellValue, wordsValue, numberValue, separatorValue, dayValue
  case languageValue, pathValue, titleValue, exportKey, database, exchange, placeValue, joinStrangers,
    tableNumber, minutesOrder, orderValue, asOfDay, largePrint, blankLines, codes, dueEvents

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .shell: ("Le shell.", "The shell.")
    case .script:
      (
        "Écrire le script de la démonstration, sans l’ouvrir.",
        "Print the script of the demonstration instead of opening it."
      )
    case .journalArgument:
      (
        "Le journal ; sans lui, le journal habituel.",
        "The journal; without it, the usual one."
      )
    case .displayedSession:
      (
        "La séance à montrer ; sans elle, celle qui est en cours.",
        "The meeting to show; without it, the one in progress."
      )
    case .minutesOrder:
      (
        "Comment ranger ce qui a été dit : point, shared (le plus partagé d’abord), theme.",
        "How to put what was said in order: point, shared (most shared first), theme."
      )
    case .largePrint:
      (
        "En gros caractères (16 points), pour qui lit difficilement : html, pdf, docx, odt.",
        "In large print (16 points), for those who read with difficulty: html, pdf, docx, odt."
      )
    case .blankLines:
      (
        "Feuille d’émargement : lignes vides au moins par collège, de 0 à 200 ; sans cela, selon les dernières séances.",
        "Sign-in sheet: blank lines at least for each group, 0 to 200; without it, by the last meetings."
      )
    case .asOfDay:
      (
        "La version d’un jour : ce qui était connu à la fin de ce jour.",
        "The version of a day: what was known at the end of it."
      )
    case .orderValue: ("ordre", "order")
    case .theme: ("Le thème.", "The theme.")
    case .nameValue: ("nom", "name")
    case .exported: ("Ce qui est exporté.", "What is exported.")
    case .format: ("Le format.", "The format.")
    case .oneSession: ("Une séance seulement.", "One meeting only.")
    case .separator: ("Entre les cellules du CSV : « ; » ou « , ».", "Between the cells of CSV: “;” or “,”.")
    case .byteOrderMark:
      (
        "Marque d’ordre des octets, pour Excel ; d’office quand « ; » sépare des mots.",
        "Byte order mark, for Excel; there by itself when “;” separates words."
      )
    case .dueEvents:
      (
        "Calendrier : les échéances des engagements aussi comme événements, pour Outlook et Google qui passent les tâches.",
        "Calendar: the days by which something was promised as events too, for Outlook and Google, which pass over tasks."
      )
    case .codes:
      (
        "CSV avec les noms et les codes du journal, pour des programmes ; sinon dans la langue demandée.",
        "CSV with the names and codes of the journal, for programs; otherwise in the language asked for."
      )
    case .isPublic: ("Sans données personnelles.", "Without personal data.")
    case .exportKey:
      (
        "Avec --public : la clé qui cache les identifiants, pour que plusieurs exports se rejoignent.",
        "With --public: the key that hides identifiers, so that several exports join."
      )
    case .exchange:
      (
        "Un dossier, une clé, ou un dépôt git ; sans lui, celui de la dernière fois.",
        "A folder, a stick or a git repository; without it, that of the last time."
      )
    case .placeValue: ("lieu", "place")
    case .joinStrangers:
      (
        "Prendre aussi les journaux sans rien de commun avec celui-ci.",
        "Take in journals too that share nothing with this one."
      )
    case .tableNumber: ("Le numéro de la table.", "The number of the table.")
    case .database: ("La base SQLite où des journaux ont été chargés.", "The SQLite database with journals.")
    case .imported: ("Ce qui est importé.", "What is imported.")
    case .importedFile: ("Le fichier ; - pour l’entrée standard.", "The file; - for standard input.")
    case .importSession:
      (
        "La séance (sans elle, la dernière de --space).",
        "The meeting (without it, the last one of --space)."
      )
    case .importSpace: ("L’espace de dialogue de la séance.", "The body that holds the meeting.")
    case .importCollege:
      (
        "Le collège de ceux pour qui le fichier n’en dit aucun.",
        "The group of those for whom the file names none."
      )
    case .dryRun:
      (
        "Dire ce qui serait importé, sans rien changer.",
        "Say what would be imported; change nothing."
      )
    case .erased:
      (
        "Le nom de la personne, ou le numéro de l’enregistrement (APPAREIL:NUMÉRO s’il vient d’une fusion).",
        "The name of the person, or the number of the record (DEVICE:NUMBER if it was merged)."
      )
    case .eraseName: ("Remplacer aussi le pseudonyme.", "Replace the pseudonym too.")
    case .eraseWords:
      (
        "Remplacer le nom, et le retirer des textes de tout le monde.",
        "Replace the name, and take it out of everybody’s words."
      )
    case .yes: ("Ne rien demander.", "Do not ask.")
    case .once: ("S’arrêter à la fin.", "Stop at the end.")
    case .merged: ("Les journaux à réunir avec celui-ci.", "The journals to merge into this one.")
    case .copies: ("Des copies du journal.", "Copies of the journal.")
    case .markdown: ("En Markdown.", "As Markdown.")
    case .oneSpace: ("Un espace de dialogue seulement.", "One body only.")
    case .listed: ("Ce qui est listé.", "What is listed.")
    case .json: ("En JSON.", "As JSON.")
    case .privateNotes: ("Avec les notes privées.", "Include private notes.")
    case .linear:
      (
        "Ligne à ligne, sans écran (lecteur d’écran, script).",
        "Line by line, without a screen (screen reader, script)."
      )
    case .readOnly: ("Lire sans écrire.", "Read without writing.")
    case .session:
      (
        "La séance, par son titre ou le début d’un de ses mots.",
        "The meeting, by its title or the beginning of one of its words."
      )
    case .document: ("Le document.", "The document.")
    case .checkTemplate: ("Vérifier un modèle, sans rien publier.", "Check a template; publish nothing.")
    case .showTemplate:
      (
        "Écrire un modèle fourni, sans rien publier.",
        "Print a built-in template; publish nothing."
      )
    case .reportSpace:
      (
        "Bilan d’un espace de dialogue, ou l’espace de la séance nommée.",
        "Report on one body, or the body of the meeting named."
      )
    case .reportSubject: ("Bilan d’un objet de concertation.", "Report on one consultation topic.")
    case .reportFrom: ("Bilan depuis ce jour.", "Report from this day.")
    case .reportTo: ("Bilan jusqu’à ce jour.", "Report until this day.")
    case .strictRun:
      (
        "Refuser les lignes qui laissent un doute (qui parle, date).",
        "Refuse lines that leave something open (who speaks, dates)."
      )
    case .scriptFile: ("Le script ; - pour l’entrée standard.", "The script; - for standard input.")
    case .query: ("Les mots.", "The words.")
    case .limit: ("Nombre de résultats montrés.", "Number of results shown.")
    case .language:
      (
        "Langue : fr ou en. In English: --language en.",
        "Language: fr or en. En français : --language fr."
      )
    case .journal:
      (
        "Le journal ; sans cette option, le journal habituel.",
        "The journal; without this option, the usual one."
      )
    case .output:
      (
        "Le fichier à écrire ; sans cette option, la sortie standard.",
        "The file to write; without this option, standard output."
      )
    case .force: ("Remplacer le fichier s’il existe.", "Replace the file if it exists.")
    case .themeFile: ("Le thème, par son nom, ou son fichier.", "The theme, by its name, or its file.")
    case .mouse:
      ("La souris choisit et fait défiler.", "The mouse chooses and scrolls.")
    case .configFile: ("Le fichier de configuration.", "The configuration file.")
    case .whatValue: ("quoi", "what")
    case .fileValue: ("fichier", "file")
    case .erasedValue: ("nom-ou-numéro", "name-or-number")
    case .journalValue: ("journal", "journal")
    case .sessionValue: ("séance", "meeting")
    case .documentValue: ("document", "document")
    case .formatValue: ("format", "format")
    case .shellValue: ("shell", "shell")
    case .wordsValue: ("mots", "words")
    case .numberValue: ("nombre", "number")
    case .separatorValue: (";|,", ";|,")
    case .dayValue: ("aaaa-mm-jj", "yyyy-mm-dd")
    case .languageValue: ("fr|en", "fr|en")
    case .pathValue: ("chemin", "path")
    case .titleValue: ("titre", "title")
    }
  }
}
