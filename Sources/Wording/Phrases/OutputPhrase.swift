/// Why a file is not written where it was asked for.
public enum OutputPhrase: String, Phrase {
  /// The path is part of a journal.
  case partOfJournal
  /// The path is no ordinary file.
  case notAFile

  /// In French.
  public var french: String {
    switch self {
    case .partOfJournal:
      "{0} appartient à un journal : rien n’y est écrit, même avec --force. Choisissez un autre fichier."
    case .notAFile:
      "{0} n’est pas un fichier ordinaire. Choisissez un autre nom, ou - pour la sortie standard."
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .partOfJournal:
      "{0} is part of a journal: nothing is written there, even with --force. Choose another file."
    case .notAFile: "{0} is not an ordinary file. Choose another name, or - for standard output."
    }
  }
}
