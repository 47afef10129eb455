import Foundation
import Testing

/// strace(1), that kills the program at a system call or makes the call fail.
enum Strace {
  /// False where processes may not be traced, as in some containers. Without strace the tests fail, and say so.
  static let mayTrace: Bool = {
    guard let outcome = try? Palabre().shell("command -v strace || exit 0; strace -qq -o /dev/null true")
    else {
      return false
    }
    return outcome.code == 0
  }()

  /// The calls that change files or tell of them.
  static let calls = [
    "openat", "getdents64", "pwrite64", "write", "fdatasync", "fsync", "ftruncate", "rename", "renameat2",
    "unlink",
    "fcntl",
    "close", "mkdir",
  ]

  /// Calls that fail, as strace takes them: `call` and `error=EIO:when=2+2`. They cannot be killed at the same time.
  struct Failure {
    var call: String
    var how: String
  }

  /// The nth time that a thread of the program makes a call on one of some files. strace counts by thread.
  struct Call: Hashable, CustomStringConvertible {
    var name: String
    var number: Int
    /// The names of the files in the folder of the attack; empty for the folder itself.
    var files: [String]

    var description: String { "\(name) \(number) on \(files.count == 1 ? files[0] : "any file")" }

    /// The command that does something to a program when it comes to this call, or each time from then on. What is done
    /// is said as strace takes it: `signal=SIGKILL`, `error=EIO`.
    func command(_ what: String, after: Bool = false, in attack: Attack, besides failure: Failure? = nil)
      -> String
    {
      Strace.command(
        [name], "\(what):when=\(number)\(after ? "+" : "")", on: files, in: attack, besides: failure)
    }
  }

  /// The command that does something to calls on some files.
  static func command(
    _ calls: [String], _ what: String, on files: [String], in attack: Attack, besides failure: Failure? = nil
  ) -> String {
    let paths = files.map { "-P '\(path($0, in: attack.palabre.folder))'" }.joined(separator: " ")
    return "strace -f -qq -o /dev/null \(paths) \(trace(calls, failure)) "
      + "-e inject=\(calls.joined(separator: ",")):\(what)"
  }

  /// Runs an attack whole, and returns the calls that were made on some files: counted for each file, or all `together`.
  static func calls(
    of attack: Attack, on files: [String] = Attack.files, together: Bool = false,
    besides failure: Failure? = nil
  ) throws -> [Call] {
    let log = attack.palabre.folder.url("strace.log")
    let end = try attack.run(through: "strace -f -y -qq -o '\(log.path)' \(trace(calls, failure))")
    try #require(end.code == 0, "\(end.errors)")
    var counts: [Call: [Substring: Int]] = [:]
    var calls: [Call] = []
    for line in try String(contentsOf: log, encoding: .utf8).split(separator: "\n") {
      // 5421  pwrite64(3</tmp/x/a.jsonl>, "{\"n\":1…
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count == 3, let name = words[1].split(separator: "(").first.map(String.init),
        Strace.calls.contains(name), name != failure?.call,
        let file = files.first(where: { line.names(path($0, in: attack.palabre.folder)) })
      else { continue }
      let kind = Call(name: name, number: 0, files: together ? files : [file])
      let number = counts[kind, default: [:]][words[0], default: 0] + 1
      counts[kind, default: [:]][words[0]] = number
      let call = Call(name: kind.name, number: number, files: kind.files)
      if !calls.contains(call) { calls.append(call) }
    }
    return calls
  }

  private static func path(_ file: String, in folder: Folder) -> String {
    file.isEmpty ? folder.path : folder.path + "/" + file
  }

  /// Options that name what is traced: strace does nothing to other calls.
  private static func trace(_ calls: [String], _ failure: Failure?) -> String {
    guard let failure else { return "-e trace=\(calls.joined(separator: ","))" }
    return "-e trace=\((calls + [failure.call]).joined(separator: ",")) "
      + "-e inject=\(failure.call):\(failure.how)"
  }
}

extension Substring {
  /// Whether a line of strace is about a file: by its path, or by a descriptor of it.
  fileprivate func names(_ path: String) -> Bool {
    contains("\"\(path)\"") || contains("<\(path)>") && !contains("AT_FDCWD<\(path)>")
  }
}
