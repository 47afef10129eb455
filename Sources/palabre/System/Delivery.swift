import ArgumentParser
import Glibc
import Wording

/// `-o` and `--force`, that the commands have which write a file.
struct DeliveryOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .said(.output, .fileValue),
    completion: .file())
  var output: String?
  @Flag(
    help: .said(.force))
  var force = false

  /// Writes the text whole or not at all.
  func deliver(_ text: String, _ words: Words) throws(CommandFailure) {
    try deliver(Array(text.utf8), words)
  }

  /// Writes bytes whole or not at all.
  func deliver(_ bytes: [UInt8], _ words: Words) throws(CommandFailure) {
    guard let output, output != "-" else { return Output.write(bytes) }
    do {
      try Files.refuseNeeded(output)
      try Files.write(bytes, to: output, replacing: force)
    } catch {
      throw .finding(
        error.code == EEXIST && error.refusal == nil
          ? words(ShellPhrase.fileExists, output)
          : error.text)
    }
  }
}
