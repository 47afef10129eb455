import Foundation
import Testing

/// What the program is doing when it is attacked.
enum Work: CaseIterable {
  /// Making a journal.
  case making
  /// Cutting an unfinished end, then going on.
  case healing
  /// Going on with a journal of several segments.
  case resuming
  /// Going on in a new segment at every line, as every second sync fails.
  case turning

  /// An attack on such work, and the files that it makes or looks at.
  func begin() throws -> (attack: Attack, files: [String]) {
    switch self {
    case .making: return (try Attack(), Attack.files)
    case .healing:
      let attack = try Attack()
      try #require(
        try attack.palabre("run", "--journal", attack.journal, input: "/space Avant\n").code == 0)
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: attack.journal))
      let end = try file.seekToEnd()
      try file.write(contentsOf: Data("{\"n\":3,\"q\":3,\"b\"".utf8))
      try file.close()
      return (attack, ["a.quarantine/1-1-\(end).tail"] + Attack.files)
    case .resuming:
      let attack = try Attack(script: "Un avis\nEt un autre", behind: Attack.openScript)
      try attack.prepare(
        through: "strace -f -qq -o /dev/null -e trace=fdatasync -e inject=fdatasync:error=EIO:when=2+2")
      return (attack, Attack.files)
    case .turning:
      // Calls are counted by thread: it takes many segments until the thread that syncs has opened more files than
      // the one that reads the script.
      return (try Attack(script: Work.longScript), Attack.files)
    }
  }

  /// Thirteen lines.
  static let longScript = Attack.openScript + (1...8).map { "\nAvis \($0)" }.joined()

  /// What fails besides.
  var failure: Strace.Failure? {
    self == .turning ? Strace.Failure(call: "fdatasync", how: "error=EIO:when=2+2") : nil
  }
  /// Records that stood in the journal before.
  var records: Int { self == .healing ? 2 : self == .resuming ? 6 : 1 }
}

/// Tests that take long take only a part of what they could; `PALABRE_LONG=1 swift test` takes all.
enum Long {
  static let isAsked = ProcessInfo.processInfo.environment["PALABRE_LONG"] == "1"
}
