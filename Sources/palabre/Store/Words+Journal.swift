import DialogueStore
import Glibc
import Journal
import Wording

extension Words {
  /// Why a journal cannot be used, and what to do.
  func explain(_ error: JournalError, path: String) -> String {
    switch error {
    case .locked(let holder):
      let who = holder.map { " (\($0))" } ?? ""
      return pick(
        "\(path) est déjà ouvert en écriture\(who). Fermez l’autre fenêtre, ou ouvrez-le avec --read-only.",
        "\(path) is being written by another instance\(who). Close that one, or open it with --read-only.")
    case .file(let error): return explain(error)
    case .notAJournal(let path):
      return pick(
        "\(path) n’est pas un journal de Palabre ; rien n’y a été changé. Indiquez-en un autre.",
        "\(path) is not a journal of Palabre; nothing in it was changed. Name another one.")
    case .newerFormat(let version):
      return pick(
        "\(path) vient d’une version plus récente (format \(version)) : ouvrez-le avec --read-only, ou mettez Palabre à jour.",
        "\(path) was written by a newer version (format \(version)): open it with --read-only, or update Palabre."
      )
    case .changedUnderneath(let path):
      return pick(
        "\(path) a été remplacé ou modifié par un autre programme. Copiez-le à l’abri, puis rouvrez-le.",
        "\(path) was replaced or changed by another program. Put a copy aside, then open it again.")
    case .cannotErase(let record):
      return pick(
        "L’enregistrement \(record) ne peut pas être effacé : il n’existe pas, ou ne parle que du journal. « palabre journal follow --once » les montre.",
        "Record \(record) cannot be erased: it is not there, or speaks only of the journal. “palabre journal follow --once” shows them."
      )
    case .tooLong(let bytes, let limit):
      return pick(
        "Trop long : \(bytes) octets, au plus \(limit). Coupez le texte en deux.",
        "Too long: \(bytes) bytes, at most \(limit). Divide the text in two.")
    }
  }

  /// Why a note was not kept, short enough for one line of a screen.
  func brief(_ error: JournalError, path: String) -> String {
    switch error {
    case .file(let error): reason(error)
    case .changedUnderneath:
      pick(
        "un autre programme a changé le journal ; /publier, puis rouvrez-le",
        "another program changed the journal; /publish, then open it again")
    default: explain(error, path: path)
    }
  }

  /// What a call to the file system failed with, and what to do.
  func explain(_ error: FileError) -> String {
    let what = "\(error.path): \(reason(error))"
    switch error.code {
    case ENOSPC, EDQUOT, EFBIG:
      return what + pick(". Faites de la place sur le disque.", ". Make room on the disk.")
    case EACCES, EPERM, EROFS:
      return what
        + pick(". Choisissez un journal que vous pouvez écrire.", ". Choose a journal that you may write.")
    default: return what
    }
  }

  /// The error of the system in words; those of errno(3) where it is a rare one.
  private func reason(_ error: FileError) -> String {
    switch error.code {
    case ENOSPC, EDQUOT: pick("le disque est plein", "the disk is full")
    case EFBIG: pick("le fichier atteint la taille permise", "the file is as large as it may be")
    case EIO: pick("le disque ne répond pas comme il faut", "the disk does not work as it should")
    case EACCES, EPERM: pick("accès refusé", "access refused")
    case EROFS: pick("disque en lecture seule", "the disk is read-only")
    case ENOENT: pick("introuvable", "not there")
    case ENOTDIR: pick("un dossier du chemin n’en est pas un", "a folder of the path is none")
    case EISDIR: pick("c’est un dossier", "it is a folder")
    case FileError.changedUnderneath:
      pick("changé par un autre programme", "changed by another program")
    default: String(cString: strerror(error.code))
    }
  }

  /// A finding in a journal, with where it is.
  func describe(_ problem: DialogueStore.Problem) -> String {
    switch problem {
    case .finding(let finding): return describe(finding)
    case .undecodable(let record, let error):
      return pick(
        "enregistrement \(record) : illisible (\(error))", "record \(record): not understood (\(error))")
    case .peer(let path, let finding): return "\(path): " + describe(finding)
    case .peerMissing(let device, let last):
      return pick(
        "les enregistrements de l’appareil \(device), fusionnés jusqu’au \(last), ne sont plus là ; refaites la fusion",
        "the records of device \(device), merged up to \(last), are no longer there; merge again")
    case .unknown(let count):
      return pick(
        "\(count) enregistrements d’un genre inconnu, gardés sans être lus",
        "\(count) records of a kind that is not known, kept and left out")
    }
  }

  private func describe(_ finding: Finding) -> String {
    let place = pick(
      "enregistrement \(finding.record), fichier \(finding.segment), octet \(finding.offset) : ",
      "record \(finding.record), file \(finding.segment), offset \(finding.offset): ")
    switch finding.problem {
    case .tornTail(let bytes):
      return place + pick("fin inachevée de \(bytes) octets", "unfinished end of \(bytes) bytes")
    case .damage(let bytes):
      return place + pick("\(bytes) octets abîmés", "\(bytes) damaged bytes")
    case .missing(let last):
      return place + pick("manquant jusqu’au \(last) compris", "missing up to and with \(last)")
    case .foreign:
      return place + pick("ne suit pas le précédent", "does not follow the one before it")
    case .erasedWithoutReason:
      return place + pick("effacé sans que rien ne dise pourquoi", "erased, and nothing says why")
    case .newerFormat(let version):
      return place + pick("format \(version), plus récent", "format \(version), which is newer")
    case .acknowledgedLost(let last):
      return place
        + pick(
          "enregistré puis perdu, jusqu’au \(last) compris", "saved and then lost, up to and with \(last)")
    }
  }
}
