import Dialogue
import Wording

/// All acts of the program.
public enum ActTable {
  /// All acts, in the order of the help.
  public static let acts: [DeclaredAct] =
    wordActs + themeActs + floorActs + meetingActs + dateActs + attendanceActs + outcomeActs + decidingActs
    + minutesActs
    + agendaActs
    + seriesActs
    + registerActs
    + formatActs + initiativeActs + timeActs + programActs

  /// An act by its name. A test holds that each name has one.
  public static subscript(name: ActName) -> DeclaredAct { acts[places[name] ?? 0] }

  /// The act that a slash word means in either language; accents and case do not matter.
  public static func act(word: some StringProtocol) -> DeclaredAct? {
    words[String(word).folded].map { acts[$0] }
  }

  private static let places = Dictionary(
    acts.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static let words: [String: Int] = {
    var words: [String: Int] = [:]
    // The words that are shown first: an alias never takes the place of another act's own word.
    for isShown in [true, false] {
      for (place, act) in acts.enumerated() {
        let own = act.name.words
        let shown = [own.french.first, own.english.first].compactMap(\.self)
        for word in isShown ? shown : own.french + own.english where words[word.folded] == nil {
          words[word.folded] = place
        }
      }
    }
    return words
  }()

  /// Acts whose words come near one that nobody knows: those that begin as it does, else those a letter or two away.
  static func near(_ word: String) -> [ActName] {
    let folded = String(word.prefix(30)).folded
    func words(_ act: DeclaredAct) -> [String] {
      (act.name.words.french + act.name.words.english).map(\.folded)
    }
    let begun = acts.filter { act in
      !folded.isEmpty && words(act).contains { $0.hasPrefix(folded.prefix(3)) }
    }
    guard begun.isEmpty else { return begun.map(\.name) }
    return acts.filter { act in words(act).contains { distance($0, folded) <= 2 } }.map(\.name)
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
}
