/// Headings and fixed parts of the manual page.
public enum ManualPhrase: String, Phrase {
  case name, synopsis, description, commands, files, environment, exitStatus, exitFine, exitFinding
  case exitUsage, seeAlso, journalFile, draftFile, segmentFile, peersFolder
  case quarantineFolder, configurationFolders, crashFile, journalVariable, localeVariables, noColour
  case trueColour, timeZone, languageFile

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .name: ("NOM", "NAME")
    case .synopsis: ("palabre [commande] [options]", "palabre [command] [options]")
    case .description: ("DESCRIPTION", "DESCRIPTION")
    case .commands: ("COMMANDES", "COMMANDS")
    case .files: ("FICHIERS", "FILES")
    case .environment: ("ENVIRONNEMENT", "ENVIRONMENT")
    case .exitStatus: ("CODE DE FIN", "EXIT STATUS")
    case .exitFine: ("Tout va bien.", "All is well.")
    case .exitFinding: ("Un défaut trouvé, ou un échec.", "A defect was found, or something failed.")
    case .exitUsage: ("La ligne de commande est incomprise.", "The command line is not understood.")
    case .seeAlso: ("VOIR AUSSI", "SEE ALSO")
    case .journalFile:
      (
        "Le journal habituel : tout ce qui a été noté.",
        "The usual journal: everything that was noted."
      )
    case .draftFile:
      (
        "Ce qui est en train d’être tapé ; retrouvé après une coupure.",
        "What is being typed; recovered after a power cut."
      )
    case .segmentFile:
      (
        "La suite du journal, après une défaillance du disque.",
        "The rest of the journal, after a disk failure."
      )
    case .peersFolder: ("Ce qui vient d’autres ordinateurs.", "What comes from other computers.")
    case .quarantineFolder: ("Fins inachevées, mises de côté.", "Unfinished ends, put aside.")
    case .configurationFolders:
      (
        "Vos thèmes et vos modèles de documents.",
        "Your themes and document templates."
      )
    case .crashFile: ("Le rapport d’un arrêt brutal du programme.", "The report of a crash.")
    case .journalVariable: ("Le journal à ouvrir.", "The journal to open.")
    case .localeVariables:
      (
        "La langue, si elle n’a pas été choisie : anglais pour en…, français sinon.",
        "The language, unless one was chosen: English for en…, else French."
      )
    case .noColour: ("Sans couleurs.", "Without colours.")
    case .trueColour: ("truecolor : toutes les couleurs.", "truecolor: all colours.")
    case .timeZone: ("Le fuseau horaire.", "The time zone.")
    case .languageFile:
      (
        "La langue choisie à la première ouverture : fr ou en.",
        "The language chosen when first opened: fr or en."
      )
    }
  }
}
