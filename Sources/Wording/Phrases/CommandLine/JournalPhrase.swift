/// What is said of a journal as a file: its particulars, its defects, why it cannot be used.
public enum JournalPhrase: String, Phrase {
  case journal, files, format, device, records, hash, spaces, sessions, findings, merged, mergeAgain
  case fork, forkPlace, conflicts, locked, notAJournal, newerVersion, changedUnderneath, cannotErase
  case ofAnotherJournal, newerPeer
  case perhapsMissing, lineKept, lineLost
  case copyElsewhere, closePrograms, lookAtNetwork, giveFile, tryElsewhere
  case nameTooLong, nameNotWritable, noMemory, tooManyFiles, inUse, isThere, networkFailing, notPossibleHere
  case notOpen, systemRefuses
  case tooLong, changedBriefly, makeRoom, chooseWritable, diskFull, fileTooLarge, diskFailing
  case accessRefused, diskReadOnly, missingFile, notAFolder, isFolder, linksInCircles, changedByOther,
    undecodable
  case peerMissing, unknownRecords, tornTail, damage, missingRecords, foreign, journalOfItsOwn,
    erasedWithoutReason
  case newerFormat, acknowledgedLost, place

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .journal: ("journal", "journal")
    case .files: ("fichiers", "files")
    case .format: ("format", "format")
    case .device: ("appareil", "device")
    case .records: ("enregistrements", "records")
    case .hash: ("empreinte", "hash")
    case .spaces: ("espaces de dialogue", "bodies")
    case .sessions: ("séances", "meetings")
    case .findings: ("défauts", "defects")
    case .merged: ("fusionné", "merged")
    case .mergeAgain: ("{0} : à réunir de nouveau", "{0}: to be merged again")
    case .fork: ("bifurcation", "fork")
    case .forkPlace: ("après {0}:{1}", "after {0}:{1}")
    case .conflicts: ("désaccords", "conflicts")
    case .locked:
      (
        "{0} est déjà ouvert ailleurs{1}. Fermez l’autre fenêtre, ou ouvrez-le avec --read-only.",
        "{0} is already open elsewhere{1}. Close the other window, or open it with --read-only."
      )
    case .notAJournal:
      (
        "{0} n’est pas un journal de Palabre ; rien n’y a été changé. Indiquez-en un autre.",
        "{0} is not a Palabre journal; nothing in it was changed. Give another one."
      )
    case .ofAnotherJournal:
      (
        "{0} porte un nom qu’un autre journal réserve à ses propres fichiers ; rien n’y a été changé. Choisissez un autre nom.",
        "{0} has a name that another journal keeps for its own files; nothing in it was changed. Choose another name."
      )
    case .newerVersion:
      (
        "{0} vient d’une version plus récente (format {1}) : ouvrez-le avec --read-only, ou mettez Palabre à jour.",
        "{0} was written by a newer version (format {1}): open it with --read-only, or update Palabre."
      )
    case .newerPeer:
      (
        "{0} vient d’une version plus récente (format {1}) : mettez Palabre à jour pour le reprendre. Rien n’a été repris.",
        "{0} was written by a newer version (format {1}): update Palabre to take it in. Nothing was taken in."
      )
    case .changedUnderneath:
      (
        "{0} a été remplacé ou modifié par un autre programme. Copiez-le à l’abri, puis rouvrez-le.",
        "{0} was replaced or changed by another program. Copy it to a safe place, then open it again."
      )
    case .cannotErase:
      (
        "L’enregistrement {0} ne peut pas être effacé : il n’existe pas, ou ne parle que du journal. « palabre journal follow --once » montre les enregistrements.",
        "Record {0} cannot be erased: it does not exist, or is only about the journal. “palabre journal follow --once” shows the records."
      )
    case .tooLong:
      (
        "Trop long : {0} octets, au plus {1}. Coupez le texte en deux.",
        "Too long: {0} bytes, at most {1}. Split the text in two."
      )
    case .perhapsMissing:
      (
        "À la fin de {1}, {0} {0|enregistrement manque|enregistrements manquent} peut-être : rouvrez-le, et notez de nouveau ce qui n’y est pas.",
        "At the end of {1}, {0} {0|record is|records are} perhaps missing: open it again, and note anew what is not there."
      )
    case .lineKept:
      (
        "La ligne refusée est gardée dans {0} : elle revient quand vous rouvrez {1}.",
        "The line that was refused is kept in {0}: it comes back when you open {1} again."
      )
    case .lineLost:
      (
        "La ligne en cours n’est gardée nulle part, recopiez-la : {0}",
        "The line being typed is kept nowhere, copy it: {0}"
      )
    case .changedBriefly:
      (
        "un autre programme a changé le journal ; /publier, puis rouvrez-le",
        "another program changed the journal; /publish, then open it again"
      )
    case .makeRoom: ("{0}. Faites de la place sur le disque.", "{0}. Free some space on the disk.")
    case .chooseWritable:
      (
        "{0}. Choisissez un emplacement où vous pouvez écrire.",
        "{0}. Choose a place that you can write to."
      )
    case .copyElsewhere:
      (
        "{0}. Copiez le journal sur un autre disque, et continuez là.",
        "{0}. Copy the journal to another disk, and go on there."
      )
    case .closePrograms:
      ("{0}. Fermez d’autres programmes, puis recommencez.", "{0}. Close other programs, then try again.")
    case .lookAtNetwork:
      (
        "{0}. Vérifiez le réseau, ou copiez le fichier sur cet ordinateur.",
        "{0}. See to the network, or copy the file to this computer."
      )
    case .giveFile: ("{0}. Indiquez un autre fichier.", "{0}. Give another file.")
    case .tryElsewhere:
      ("{0}. Recommencez, ou choisissez un autre emplacement.", "{0}. Try again, or choose another place.")
    case .nameTooLong: ("le nom est trop long", "the name is too long")
    case .nameNotWritable:
      ("le disque ne sait pas écrire ce nom", "the disk cannot write this name")
    case .noMemory: ("il n’y a plus de mémoire", "there is no memory left")
    case .tooManyFiles: ("trop de fichiers sont ouverts", "too many files are open")
    case .inUse: ("un autre programme s’en sert", "another program is using it")
    case .isThere: ("ce nom est déjà pris", "this name is taken")
    case .networkFailing: ("le disque du réseau ne répond pas", "the network disk does not answer")
    case .notPossibleHere:
      ("ce disque ou ce fichier ne le permet pas", "this disk or file does not allow it")
    case .notOpen: ("n’est pas ouvert", "is not open")
    case .systemRefuses: ("le système le refuse (erreur {0}, {1})", "the system refuses it (error {0}, {1})")
    case .diskFull: ("le disque est plein", "the disk is full")
    case .fileTooLarge: ("le fichier atteint la taille permise", "the file has reached the size limit")
    case .diskFailing: ("le disque ne répond pas correctement", "the disk is not working properly")
    case .accessRefused: ("accès refusé", "permission denied")
    case .diskReadOnly: ("le disque est en lecture seule", "the disk is read-only")
    case .missingFile: ("introuvable", "not found")
    case .notAFolder: ("un dossier du chemin n’en est pas un", "part of the path is not a folder")
    case .isFolder: ("c’est un dossier", "it is a folder")
    case .linksInCircles: ("des liens qui tournent en rond", "links that lead in circles")
    case .changedByOther: ("changé par un autre programme", "changed by another program")
    case .undecodable: ("enregistrement {0} : illisible ({1})", "record {0}: cannot be read ({1})")
    case .peerMissing:
      (
        "les notes d’un autre ordinateur ({0}, jusqu’à {1}) ne sont plus là : copiez aussi le dossier .peers, ou refaites la fusion",
        "the notes of another laptop ({0}, up to {1}) are no longer there: copy the folder .peers too, or merge again"
      )
    case .unknownRecords:
      (
        "{0} {0|enregistrement|enregistrements} d’une nature inconnue, {0|gardé sans être lu|gardés sans être lus}",
        "{0} {0|record|records} of an unknown kind, kept but not read"
      )
    case .tornTail: ("fin inachevée ({0} octets)", "unfinished end ({0} bytes)")
    case .damage: ("{0} {0|octet abîmé|octets abîmés}", "{0} damaged {0|byte|bytes}")
    case .missingRecords: ("manque jusqu’au {0} compris", "missing up to and including {0}")
    case .foreign: ("ne suit pas le précédent", "does not follow the one before it")
    case .journalOfItsOwn:
      (
        "ce fichier commence un autre journal, qui n’est pas lu ici : donnez-lui un autre nom",
        "this file begins another journal, which is not read here: give it another name"
      )
    case .erasedWithoutReason: ("effacé sans raison indiquée", "erased without a stated reason")
    case .newerFormat: ("format {0}, plus récent", "format {0}, which is newer")
    case .acknowledgedLost:
      (
        "enregistré puis perdu, jusqu’au {0} compris",
        "saved and then lost, up to and including {0}"
      )
    case .place: ("enregistrement {0}, fichier {1}, octet {2} : {3}", "record {0}, file {1}, byte {2}: {3}")
    }
  }
}
