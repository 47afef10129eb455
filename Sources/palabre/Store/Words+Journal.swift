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
      return self(JournalPhrase.locked, path, who)
    case .file(let error): return explain(error)
    case .notAJournal(let path):
      return self(JournalPhrase.notAJournal, path)
    case .ofAnotherJournal(let path): return self(JournalPhrase.ofAnotherJournal, path)
    case .newerFormat(let version):
      return self(JournalPhrase.newerVersion, path, version)
    case .newerPeer(let path, let version):
      return self(JournalPhrase.newerPeer, path, version)
    case .changedUnderneath(let path):
      return self(JournalPhrase.changedUnderneath, path)
    case .cannotErase(let record):
      return self(JournalPhrase.cannotErase, record)
    case .changedKeys: return self(SigningPhrase.changedKeyRefused)
    case .rewritten: return self(PeerPhrase.rewrittenRefused)
    case .tooLong(let bytes, let limit):
      return self(JournalPhrase.tooLong, bytes, limit)
    }
  }

  /// Why a note was not kept, short enough for one line of a screen.
  func brief(_ error: JournalError, path: String) -> String {
    switch error {
    case .file(let error): reason(error.code)
    case .changedUnderneath:
      self(JournalPhrase.changedBriefly)
    default: explain(error, path: path)
    }
  }

  /// What a journal has not made durable, why, where it is and what to do; nil when all of it is.
  func unsaved(in journal: Journal) -> String? {
    guard case .notSaved(let error) = journal.saveState else { return nil }
    let path = journal.files.path
    let isChanged = error.code == FileError.changedUnderneath
    var said = isChanged ? explain(.changedUnderneath(path: path), path: path) : explain(error)
    let missing = journal.head.count - journal.acknowledged
    if missing > 0 { said += " " + self(JournalPhrase.perhapsMissing, missing, path) }
    return self(LinearPhrase.notSaved, said)
  }

  /// What a call to the file system failed with, and what to do.
  func explain(_ error: FileError) -> String {
    let what = "\(error.path): \(reason(error.code))"
    switch error.code {
    case ENOSPC, EDQUOT, EFBIG:
      return self(JournalPhrase.makeRoom, what)
    case EACCES, EPERM, EROFS:
      return self(JournalPhrase.chooseWritable, what)
    case EIO: return self(JournalPhrase.copyElsewhere, what)
    case ENOMEM, EMFILE, ENFILE: return self(JournalPhrase.closePrograms, what)
    case ESTALE, ETIMEDOUT, ENOTCONN, EHOSTDOWN, EHOSTUNREACH, ENETDOWN, ENETUNREACH, ECONNREFUSED,
      ECONNRESET, ECONNABORTED, EREMOTEIO, ENOLCK:
      return self(JournalPhrase.lookAtNetwork, what)
    case FileError.notAFile, ENXIO, ENODEV, ENOENT, ENOTDIR, EISDIR, ELOOP, ENAMETOOLONG, EILSEQ:
      return self(JournalPhrase.giveFile, what)
    case FileError.changedUnderneath: return what + "."
    default: return self(JournalPhrase.tryElsewhere, what)
    }
  }

  /// An error of the system in words; with its number and its name in the system where it is a rare one.
  func reason(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: self(JournalPhrase.diskFull)
    case EFBIG: self(JournalPhrase.fileTooLarge)
    case EIO: self(JournalPhrase.diskFailing)
    case EACCES, EPERM: self(JournalPhrase.accessRefused)
    case EROFS: self(JournalPhrase.diskReadOnly)
    case ENOENT: self(JournalPhrase.missingFile)
    case ENOTDIR: self(JournalPhrase.notAFolder)
    // What open(2) says of a socket, and of a device that is not there.
    case FileError.notAFile, ENXIO, ENODEV: self(PeerPhrase.notAFile)
    case ENAMETOOLONG: self(JournalPhrase.nameTooLong)
    case EILSEQ: self(JournalPhrase.nameNotWritable)
    case ENOMEM: self(JournalPhrase.noMemory)
    case EMFILE, ENFILE: self(JournalPhrase.tooManyFiles)
    case EBUSY, ETXTBSY, EAGAIN: self(JournalPhrase.inUse)
    case EEXIST: self(JournalPhrase.isThere)
    case ESTALE, ETIMEDOUT, ENOTCONN, EHOSTDOWN, EHOSTUNREACH, ENETDOWN, ENETUNREACH, ECONNREFUSED,
      ECONNRESET, ECONNABORTED, EREMOTEIO, ENOLCK:
      self(JournalPhrase.networkFailing)
    case EINVAL, EOPNOTSUPP, ENOSYS: self(JournalPhrase.notPossibleHere)
    case EBADF: self(JournalPhrase.notOpen)
    case EISDIR: self(JournalPhrase.isFolder)
    case ELOOP: self(JournalPhrase.linksInCircles)
    case FileError.changedUnderneath:
      self(JournalPhrase.changedByOther)
    default: self(JournalPhrase.systemRefuses, Int(code), String(cString: strerror(code)))
    }
  }

  /// A finding in a journal, with where it is.
  func describe(_ problem: DialogueStore.Problem) -> String {
    switch problem {
    case .finding(let finding): return describe(finding)
    case .undecodable(let record, let error):
      return self(JournalPhrase.undecodable, record, "\(error.kind) \(error.key): \(error.expected)")
    case .peer(let path, let finding): return "\(path): " + describe(finding)
    case .peerMissing(let device, let last):
      return self(JournalPhrase.peerMissing, device, last)
    case .unknown(let count):
      return self(JournalPhrase.unknownRecords, count)
    }
  }

  private func describe(_ finding: Finding) -> String {
    self(JournalPhrase.place, finding.record, finding.segment, finding.offset, problem(finding))
  }

  private func problem(_ finding: Finding) -> String {
    switch finding.problem {
    case .tornTail(let bytes): self(JournalPhrase.tornTail, bytes)
    case .damage(let bytes): self(JournalPhrase.damage, bytes)
    case .missing(let last): self(JournalPhrase.missingRecords, last)
    case .foreign: self(finding.isJournalOfItsOwn ? JournalPhrase.journalOfItsOwn : .foreign)
    case .erasedWithoutReason: self(JournalPhrase.erasedWithoutReason)
    case .newerFormat(let version): self(JournalPhrase.newerFormat, version)
    case .noBeginning: self(PeerPhrase.noBeginning)
    case .acknowledgedLost(let last): self(JournalPhrase.acknowledgedLost, last)
    }
  }
}
