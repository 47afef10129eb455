/// Why a file is not written where it was asked for.
public enum OutputPhrase: String, Phrase {
  /// The path is part of a journal.
  case partOfJournal
  /// The path is a file that the program reads or keeps for itself.
  case needed
  /// The path is no ordinary file.
  case notAFile
  /// The path is no ordinary file, and is not read.
  case notToRead
  /// A line of the letterhead is not understood.
  case letterheadLine
  /// A logo is no picture, or too large.
  case notALogo
  /// A template is passed over.
  case templateLeft
  /// A template shows what its document is not given.
  case notGiven
  /// A letter does not say who sends it.
  case noSender
  /// There is no letterhead.
  case noLetterhead

  /// In French.
  public var french: String {
    switch self {
    case .partOfJournal:
      "{0} appartient à un journal : rien n’y est écrit, même avec --force. Choisissez un autre fichier."
    case .needed:
      "{0} est lu ou gardé par Palabre lui-même : rien n’y est écrit, même avec --force. Choisissez un autre fichier."
    case .notAFile:
      "{0} n’est pas un fichier ordinaire. Choisissez un autre nom, ou - pour la sortie standard."
    case .notToRead: "{0} n’est pas un fichier ordinaire (un tube ou un périphérique) : il n’est pas lu."
    case .letterheadLine:
      "{0}, ligne {1} : attendu issuer, contact, logo, colour, access ou privacy, puis = et le texte entre guillemets (colour = \"#0b5394\")."
    case .notALogo: "{0} n’est pas une image PNG, JPEG ou GIF d’un mégaoctet au plus."
    case .templateLeft: "Modèle laissé de côté — {0}"
    case .notGiven: "{0} : ce document ne reçoit pas {1}."
    case .noSender:
      "La lettre ne dit pas qui l’envoie ni où répondre : écrivez issuer = \"…\" et contact = \"…\" dans {0}."
    case .noLetterhead:
      "pas d’en-tête : issuer, contact, logo, colour, access et privacy des documents s’écrivent dans {0}, ou à côté du journal"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .partOfJournal:
      "{0} is part of a journal: nothing is written there, even with --force. Choose another file."
    case .needed:
      "{0} is read or kept by Palabre itself: nothing is written there, even with --force. Choose another file."
    case .notAFile: "{0} is not an ordinary file. Choose another name, or - for standard output."
    case .notToRead: "{0} is not an ordinary file (a pipe or a device): it is not read."
    case .letterheadLine:
      "{0}, line {1}: expected issuer, contact, logo, colour, access or privacy, then = and the text in quotes (colour = \"#0b5394\")."
    case .notALogo: "{0} is not a PNG, JPEG or GIF picture of one megabyte at most."
    case .templateLeft: "Template passed over — {0}"
    case .notGiven: "{0}: this document is not given {1}."
    case .noSender:
      "The letter does not say who sends it, nor where to answer: write issuer = \"…\" and contact = \"…\" in {0}."
    case .noLetterhead:
      "no letterhead: issuer, contact, logo, colour, access and privacy of documents are written in {0}, or beside the journal"
    }
  }
}
