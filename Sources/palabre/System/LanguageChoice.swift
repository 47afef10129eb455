import Glibc
import Wording

/// Which language a user has chosen: for once, by `--language`, or for good, by an answer that is kept in a file.
enum LanguageChoice {
  /// The file of the language that was chosen: `fr` or `en`.
  static var file: String { Folders.configuration + "/language" }

  /// The language of `--language`; nil when it is not there.
  static func asked(by arguments: [String]) -> Language? {
    for (place, argument) in arguments.enumerated() {
      if argument.hasPrefix("--language=") { return Language(rawValue: String(argument.dropFirst(11))) }
      if argument == "--language", place + 1 < arguments.count {
        return Language(rawValue: arguments[place + 1])
      }
    }
    return nil
  }

  /// The language that was chosen before; nil when none was.
  static var remembered: Language? {
    guard Files.exists(file), let text = try? Files.read(file) else { return nil }
    return Language(rawValue: text.filter { !$0.isWhitespace })
  }

  /// The words of a command that shows a screen. When nothing tells the language, it is asked on the terminal, once: the
  /// answer is kept. Without a terminal, or without an answer, the words are those of the process.
  static func words(_ option: LanguageOption) -> Words {
    guard option.language == nil, Configuration.current.language == nil,
      Language.isUnknown(in: Variables.all),
      isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1
    else { return option.words }
    Output.write(option.words(LanguagePhrase.question) + "\n")
    for _ in 0..<3 {
      Output.write(option.words(LanguagePhrase.answer))
      guard let line = readLine() else { break }
      guard let language = Language(answer: line) else { continue }
      let words = Words(language)
      do {
        Files.makeFolder(Folders.configuration)
        try Files.write(language.rawValue + "\n", to: file, replacing: true)
        Output.write(words(LanguagePhrase.remembered, file) + "\n")
      } catch {
        Output.say(error.text)
      }
      return words
    }
    return option.words
  }
}
