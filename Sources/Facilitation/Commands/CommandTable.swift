import Canvas
import Dialogue
import Wording

/// All commands of the program. Keys, palette, slash words, footer, help and the reference of keys are made from it.
public enum CommandTable {
  /// All entries, in the order of the help.
  public static let entries: [CommandEntry] =
    wordEntries + floorEntries + meetingEntries + attendanceEntries + outcomeEntries + agendaEntries
    + registerEntries
    + initiativeEntries + programEntries

  /// The entry that a slash word means in either language; accents and case do not matter.
  public static func entry(_ word: String) -> CommandEntry? { words[word.folded].map { entries[$0] } }

  /// The entry that a key means.
  public static func entry(for key: Key) -> CommandEntry? { keys[key].map { entries[$0] } }

  /// Words that come near one that nobody knows: those that begin as it does, else those a letter or two away.
  static func candidates(_ word: String, words language: Words) -> [String] {
    let folded = word.folded
    let all = entries.map { $0.word(in: language) }
    let begun = all.filter { !folded.isEmpty && $0.folded.hasPrefix(folded.prefix(3)) }
    return begun.isEmpty ? Array(all.prefix(6)) : begun
  }

  private static let words: [String: Int] = {
    var words: [String: Int] = [:]
    for (place, entry) in entries.enumerated() {
      for word in entry.french + entry.english where words[word.folded] == nil { words[word.folded] = place }
    }
    return words
  }()

  private static let keys: [Key: Int] = {
    var keys: [Key: Int] = [:]
    for (place, entry) in entries.enumerated() {
      for name in entry.keys { if let key = Key(name: name) { keys[key] = place } }
    }
    return keys
  }()
}
