import Canvas
import Dialogue
import Wording

/// All commands of the program. Keys, palette, slash words, footer, help and the reference of keys are made from it.
public enum CommandTable {
  /// All entries, in the order of the help.
  public static let entries: [CommandEntry] =
    wordEntries + floorEntries + meetingEntries + behindEntries + attendanceEntries + outcomeEntries
    + agendaEntries + seriesEntries
    + registerEntries + formatEntries
    + initiativeEntries + programEntries

  /// The entry that a slash word means in either language; accents and case do not matter.
  public static func entry(_ word: String) -> CommandEntry? { words[word.folded].map { entries[$0] } }

  /// The entry that a key means.
  public static func entry(for key: Key) -> CommandEntry? { keys[key].map { entries[$0] } }

  /// Words that come near one that nobody knows, of either language: those that begin as it does, else those a letter or two
  /// away, else the first ones of the table.
  static func candidates(_ word: String) -> [String] {
    let folded = String(word.prefix(30)).folded
    let all = entries.flatMap { Set([$0.french.first ?? "", $0.english.first ?? ""]).sorted() }
    let begun = all.filter { !folded.isEmpty && $0.folded.hasPrefix(folded.prefix(3)) }
    guard begun.isEmpty else { return begun }
    let near = all.filter { distance($0.folded, folded) <= 2 }
    return near.isEmpty ? Array(all.prefix(8)) : near
  }

  /// How many letters must be put in, taken out or changed to make one word of the other (Levenshtein).
  private static func distance(_ a: String, _ b: String) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (line, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for place in b.indices {
        let above = row[place + 1]
        row[place + 1] = min(above + 1, row[place] + 1, diagonal + (letter == b[place] ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
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
