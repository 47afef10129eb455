import Foundation

/// The source files of the project, for tests of what they may contain.
enum Sources {
  /// The Swift files in a folder of `Sources`, their paths from `Sources` on, sorted.
  static func files(in folder: String) throws -> [(path: String, text: String)] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    root.appendPathComponent("Sources")
    let start = folder.isEmpty ? root : root.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: start.appendingPathComponent(path), encoding: .utf8)
      return (folder.isEmpty ? path : folder + "/" + path, text)
    }
  }
}
