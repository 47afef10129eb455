import Foundation

/// Asks readers that are not ours.
enum Python {
  /// Python with the packages of the system, where `icalendar` is found.
  static func systemOutput(of script: String, _ input: String) throws -> String {
    try Tool.output("/usr/bin/python3", ["-c", script], input)
  }

  /// Whether `python3 -m json.tool` reads the text.
  static func reads(_ json: String) throws -> Bool {
    try Tool.run("/usr/bin/env", ["python3", "-m", "json.tool"], json).status == 0
  }

  /// What a script prints when it is given a text; it fails with what the script said on standard error.
  static func output(of script: String, _ input: String) throws -> String {
    try Tool.output("/usr/bin/env", ["python3", "-c", script], input)
  }
}

/// Runs a program that is not ours.
enum Tool {
  /// What it prints; it fails with what it said on standard error.
  static func output(_ path: String, _ arguments: [String], _ input: String) throws -> String {
    let result = try run(path, arguments, input)
    guard result.status == 0 else { throw Failure(message: result.error) }
    return result.output
  }

  struct Failure: Error {
    var message: String
  }

  static func run(_ path: String, _ arguments: [String], _ input: String) throws -> (
    status: Int32, output: String, error: String
  ) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Through files, so that no pipe can fill up while nobody reads it.
    let (source, goal) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
    let trouble = folder.appendingPathComponent("error")
    try Data(input.utf8).write(to: source)
    for file in [goal, trouble] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONUTF8": "1"]) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: goal)
    process.standardError = try FileHandle(forWritingTo: trouble)
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: try Data(contentsOf: goal), as: UTF8.self),
      String(decoding: try Data(contentsOf: trouble), as: UTF8.self)
    )
  }
}
