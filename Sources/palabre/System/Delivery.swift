import ArgumentParser
import Glibc
import Wording

/// `-o` and `--force`, that the commands have which write a file.
struct DeliveryOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .init(
      Palabre.words.pick("Le fichier ; sinon la sortie standard.", "The file; standard output if none.")),
    completion: .file())
  var output: String?
  @Flag(
    help: .init(Palabre.words.pick("Remplacer le fichier s’il existe.", "Replace the file if it is there.")))
  var force = false

  /// Writes the text whole or not at all.
  func deliver(_ text: String, _ words: Words) throws(Trouble) {
    try deliver(Array(text.utf8), words)
  }

  /// Writes bytes whole or not at all.
  func deliver(_ bytes: [UInt8], _ words: Words) throws(Trouble) {
    guard let output, output != "-" else { return Output.write(bytes) }
    do {
      try Files.write(bytes, to: output, replacing: force)
    } catch {
      throw .finding(
        error.code == EEXIST && error.refusal == nil
          ? words.pick(
            "\(output) existe déjà ; --force pour le remplacer.",
            "\(output) exists already; --force replaces it.")
          : error.text)
    }
  }
}
