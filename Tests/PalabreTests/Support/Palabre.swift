import Foundation

/// Runs the built program as a user does, with a pinned locale, zone and home.
struct Palabre {
  /// What a run of the program left.
  struct Outcome {
    var code: Int32
    var output: String
    var errors: String

    /// The output as JSON.
    func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
  }

  /// A folder of its own, where the program runs; taken away with the value.
  let folder: Folder
  /// The locale.
  var locale = "en_GB.UTF-8"

  init() throws { folder = try Folder() }

  /// Where the program was built: beside the tests.
  static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("palabre").path

  /// The environment of every run.
  var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "TZ": "Europe/Paris", "LC_ALL": locale, "TERM": "dumb",
      "TMPDIR": folder.path,
    ]
  }

  /// Runs the program to its end.
  func callAsFunction(_ arguments: String..., input: String = "") throws -> Outcome {
    try callAsFunction(arguments, input: input)
  }

  /// Runs the program to its end.
  func callAsFunction(_ arguments: [String], input: String = "") throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Palabre.executable)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let (output, errors) = (folder.url("\(UUID().uuidString).out"), folder.url("\(UUID().uuidString).err"))
    let source = folder.url("\(UUID().uuidString).in")
    try Data(input.utf8).write(to: source)
    for url in [output, errors] { try Data().write(to: url) }
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// Runs a line of the shell, in which `$P` is the program.
  func shell(_ line: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-o", "pipefail", "-c", line]
    process.environment = environment.merging(["P": Palabre.executable]) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let (output, errors) = (folder.url("shell.out"), folder.url("shell.err"))
    for url in [output, errors] { try Data().write(to: url) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// The acceptance meeting, as it is kept with the tests.
  static func acceptanceScript(file: String = #filePath) throws -> String {
    let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: tests.appendingPathComponent("Acceptance/seance-14.palabre"), encoding: .utf8)
  }
}

/// A folder that goes away with the last one who holds it.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "palabre-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }
}
