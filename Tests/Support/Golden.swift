import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A text kept in a file, that a test's result is compared with.
///
/// `PALABRE_RECORD=1 swift test` writes the files anew; look at the difference before committing it.
public enum Golden {
  /// Compares `text` with `Goldens/<name>` beside the calling test, and shows the lines that differ.
  public static func expect(
    _ text: String, _ name: String, file: String = #filePath, at location: SourceLocation = #_sourceLocation
  ) {
    let folder =
      file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/Goldens"
    let path = folder + "/" + name
    if getenv("PALABRE_RECORD").map({ String(cString: $0) }) == "1" {
      mkdir(folder, 0o755)
      #expect(write(text + "\n", to: path), "cannot write \(path)", sourceLocation: location)
      return
    }
    guard let kept = read(path) else {
      Issue.record(
        "no golden \(path); record it with PALABRE_RECORD=1. Got:\n\(text)", sourceLocation: location)
      return
    }
    guard kept != text + "\n" else { return }
    Issue.record(
      "\(name) differs (- kept, + got):\n\(difference(kept, text + "\n"))", sourceLocation: location)
  }

  /// The lines that differ, with their numbers.
  public static func difference(_ kept: String, _ got: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = got.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? old[index] : nil
      let after = index < new.count ? new[index] : nil
      guard before != after else { continue }
      if let before { lines.append("\(index + 1) - \(before)") }
      if let after { lines.append("\(index + 1) + \(after)") }
    }
    return lines.joined(separator: "\n")
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
