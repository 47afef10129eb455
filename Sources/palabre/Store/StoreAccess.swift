import Dialogue
import DialogueStore
import Glibc
import Journal
import Wording

/// Opens journals, and says what is wrong with them and what to do.
struct StoreAccess {
  var path: String
  var words: Words

  /// Opens the journal for writing, or makes it.
  /// - Throws: a `JournalError`.
  func open(wake: @escaping @Sendable () -> Void = {}) throws(JournalError) -> DialogueStore {
    try DialogueStore.open(path: path, environment: .process(wake: wake))
  }

  /// Opens the journal for writing, or ends the command with what to do.
  func openOrExplain() throws(CommandFailure) -> DialogueStore {
    do {
      return try open()
    } catch {
      throw .finding(words.explain(error, path: path))
    }
  }

  /// Reads the journal, or ends the command with what to do.
  func readOrExplain() throws(CommandFailure) -> DialogueStore {
    guard StoreAccess.hasJournal(path) else {
      throw .finding(
        words(ShellPhrase.noJournal, path))
    }
    let store: DialogueStore
    do {
      store = try DialogueStore.read(path: path)
    } catch {
      throw .finding(words.explain(.file(error), path: path))
    }
    guard store.head.count > 0 else {
      throw .finding(words.explain(.notAJournal(path: path), path: path))
    }
    // A command ends with what it has read: taking a million contributions apart before would be time for nothing.
    _ = Unmanaged.passRetained(store)
    tellDefects(of: store)
    return store
  }

  /// Says that a journal is not as it should be, and how to see why.
  func tellDefects(of store: DialogueStore) {
    let defects = store.problems.count(where: \.isDefect)
    if defects > 0 { Output.say(words(ShellPhrase.journalHasDefects, defects, path)) }
  }
}

extension StoreAccess {
  /// Signs the head of a journal that was read, when it is one of this machine, has no defect, is not signed yet and nobody
  /// writes it: whoever does signs it at the closing.
  func sign(_ store: DialogueStore) {
    let environment = Journal.Environment.process(wake: {})
    guard let reader = store.reader, !reader.isSigned, !store.problems.contains(where: \.isDefect),
      reader.machine == environment.machine,
      let journal = try? Journal.open(path: path, environment: environment)
    else { return }
    try? journal.sign()
    journal.close()
  }

  /// Whether there is a journal: its first segment, or a later one of it when that is gone.
  static func hasJournal(_ path: String) -> Bool {
    Files.exists(path)
      || (try? JournalFiles(path: path).segments(in: POSIXFileSystem())).map { $0 > 0 } ?? false
  }
  /// The facts for what is made for everybody: without what another device asks to erase.
  func publicFacts(of store: DialogueStore) throws(CommandFailure) -> Facts {
    guard !store.asked.isEmpty else { return store.state.facts }
    return try reading { () throws(FileError) in try store.publicState().facts }
  }
}

extension Journal.Environment {
  /// What comes from the process and the machine.
  static func process(wake: @escaping @Sendable () -> Void) -> Journal.Environment {
    var name = [CChar](repeating: 0, count: 256)
    let host =
      gethostname(&name, 255) == 0
      ? String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self) : "?"
    let numbers = RandomNumbers()
    return Journal.Environment(
      holder: "\(Variables["USER"] ?? Variables["LOGNAME"] ?? "uid \(getuid())")@\(host), pid \(getpid())",
      machine: machineMark,
      random: { numbers.next() },
      clock: { Clock.machine.now.milliseconds },
      wake: wake, secret: { DeviceKeyFile.secret })
  }

  /// A mark of the machine that does not give its identifier away (FNV-1a of /etc/machine-id, see machine-id(5)).
  private static var machineMark: String {
    let text = (try? Files.read("/etc/machine-id")) ?? ""
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return text.isEmpty ? "unknown" : String(hash, radix: 16)
  }
}
