import Glibc
import Wording

/// Exchange by way of a plain folder: every device keeps a file of its own there, replaced whole each time.
struct FolderCarrier: Carrier {
  let folder: String
  let words: Words
  let isWanted: () -> Bool
  /// What was left out, in words.
  private(set) var left: [String] = []

  mutating func fetch(into target: String) throws(ExchangeFailure) -> [String] {
    var names: [String] = []
    for name in Files.names(in: folder).sorted() where name.hasSuffix(".jsonl") {
      guard isWanted() else { break }
      guard ExchangeName.device(of: name) != nil else {
        left.append(words(ExchangePhrase.otherName, name))
        continue
      }
      guard names.count < ExchangeName.most else {
        left.append(words(ExchangePhrase.tooMany, ExchangeName.most))
        break
      }
      if let reason = ExchangeFile.copy(folder + "/" + name, to: target + "/" + name, words, while: isWanted)
      {
        left.append(reason)
      } else {
        names.append(name)
      }
    }
    return names
  }

  mutating func put(
    _ files: [(name: String, path: String)], as device: String, without stale: [String]
  ) throws(ExchangeFailure) {
    let wanted = Set(files.map(\.name))
    for file in files {
      let target = folder + "/" + file.name
      if Files.bytes(target, most: ExchangeName.largest) == Files.bytes(file.path) { continue }
      // Beside it first: a stick that is pulled out leaves the old file or the new one.
      let temporary = "\(target).\(getpid()).tmp"
      unlink(temporary)
      if let reason = ExchangeFile.copy(file.path, to: temporary, words, while: { true }) {
        unlink(temporary)
        throw ExchangeFailure(reason)
      }
      guard rename(temporary, target) == 0 else {
        let reason = words.reason(errno)
        unlink(temporary)
        throw ExchangeFailure(words(ExchangePhrase.unwritable, target, reason))
      }
    }
    for name in Files.names(in: folder) {
      guard let owner = ExchangeName.device(of: name), !wanted.contains(name) else { continue }
      if owner == device || stale.contains(owner) { unlink(folder + "/" + name) }
    }
    sync()
  }

  /// Makes it durable: the stick may be pulled out next.
  private func sync() {
    let descriptor = Descriptor.open(folder, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
