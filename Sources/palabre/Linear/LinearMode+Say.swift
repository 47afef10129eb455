import Canvas
import Facilitation
import Wording

extension LinearMode {
  /// Lines said at once of a long text.
  private static let atOnce = 30

  /// One line, whatever people have written: no escapes, no control characters.
  func say(_ text: String) {
    Output.write(SafeText(text.replacing("\n", with: " / ")).string + "\n")
  }

  /// Lines; of more than can be listened to at once, the first, and how to go on.
  mutating func say(_ lines: [String]) {
    rest = lines.filter { $0.contains { !$0.isWhitespace } }[...]
    sayMore()
  }

  /// Goes on with a long text.
  mutating func sayMore() {
    let count = rest.count <= Self.atOnce + 5 ? rest.count : Self.atOnce
    for line in rest.prefix(count) { say(line) }
    rest = rest.dropFirst(count)
    if !rest.isEmpty { say(words(LinearPhrase.more, rest.count)) }
  }

  /// Takes a line as a call for help; false when it is none. « /aide » says the groups of acts, « /aide séance » those
  /// of a group, « /aide point » all of one act.
  mutating func help(_ line: String) -> Bool {
    let word = line.dropFirst().prefix { !$0.isWhitespace }
    guard line.first == "/", let act = ActTable.act(word: word), [.help, .palette].contains(act.name) else {
      return false
    }
    let about = line.dropFirst(1 + word.count).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !about.isEmpty else {
      say(words(LinearPhrase.groups))
      for (number, group) in DeclaredAct.Group.allCases.enumerated() {
        say("\(number + 1). \(group.title(in: words)) · " + names(of: group))
      }
      return true
    }
    if let act = ActTable.act(word: about.drop { $0 == "/" }) {
      say(words.title(of: act.name))
      for usage in act.usages(in: words) { say(words.slash(act.name) + " " + usage) }
      return true
    }
    let groups = DeclaredAct.Group.allCases
    let number = Int(about).map { $0 - 1 }
    if let group = number.flatMap({ groups.indices.contains($0) ? groups[$0] : nil })
      ?? groups.first(where: { $0.title(in: words).folded.contains(about.folded) })
    {
      say([group.title(in: words)] + acts { $0.group == group })
    } else {
      let found = acts { words.title(of: $0.name).folded.contains(about.folded) }
      say(found.isEmpty ? [words(LinearPhrase.noHelp, about)] : found)
    }
    return true
  }

  /// The acts of a group in a few words.
  private func names(of group: DeclaredAct.Group) -> String {
    let names = ActTable.acts.filter { $0.group == group }.map { words.slash($0.name) }
    return names.prefix(6).joined(separator: ", ") + (names.count > 6 ? "…" : "")
  }

  /// Acts, a line each: how it is called and what it does.
  private func acts(where isWanted: (DeclaredAct) -> Bool) -> [String] {
    ActTable.acts.filter(isWanted).map { "\(words.slash($0.name)) · \(words.title(of: $0.name))" }
  }
}

/// A name in a line that fits several people or things.
struct NameChoice {
  /// The line.
  var line: String
  /// The name as it stands there.
  var name: String
  /// The character at or behind which it stands, from 1.
  var column: Int
  /// Those whom it fits, with what tells them apart.
  var candidates: [String]

  /// The line with one of them in its stead; nil when the name is not found in it.
  func line(choosing number: Int) -> String? {
    guard candidates.indices.contains(number) else { return nil }
    // « Mme Petit ~k3f (bailleurs) »: what stands in brackets only tells them apart.
    let chosen = candidates[number]
    let whole = chosen.hasSuffix(")") ? chosen.firstRange(of: " (").map { chosen[..<$0.lowerBound] } : nil
    let start = line.index(line.startIndex, offsetBy: column - 1, limitedBy: line.endIndex) ?? line.endIndex
    guard let place = line[start...].firstRange(of: name) ?? line.firstRange(of: name) else { return nil }
    return line.replacingCharacters(in: place, with: whole ?? chosen[...])
  }
}

extension String {
  /// The text with other characters in a place.
  fileprivate func replacingCharacters(in place: Range<Index>, with text: Substring) -> String {
    String(self[..<place.lowerBound]) + text + self[place.upperBound...]
  }
}

extension LinearMode {
  /// Says how to catch up, by number.
  mutating func offerRemedies() {
    let remedies = model.spokenRemedies
    guard !remedies.isEmpty else { return say(words(ActPhrase.notLate)) }
    for (number, remedy) in remedies.enumerated() { say(words(FormPhrase.choose, number + 1, remedy.text)) }
    say(words(LinearPhrase.chooseName))
    self.remedies = remedies.map(\.commands)
  }

  /// Takes a line as the number of a way to catch up; false when it is another line.
  mutating func take(remedy line: String) -> Bool {
    defer { remedies = [] }
    guard let number = Int(line.filter { !$0.isWhitespace }), remedies.indices.contains(number - 1) else {
      return false
    }
    carryOut(remedies[number - 1], at: context.now, done: nil)
    return true
  }

  /// Says whom a name fits, by number.
  mutating func offer(_ choice: NameChoice) {
    say(words(LinearPhrase.column, choice.column, words(LinearPhrase.several, choice.name)))
    for (number, candidate) in choice.candidates.enumerated() {
      say(words(FormPhrase.choose, number + 1, candidate))
    }
    say(words(LinearPhrase.chooseName))
    self.choice = choice
  }

  /// Takes a line as the number of a name; false when it is another line.
  mutating func take(choice line: String) -> Bool {
    let wanted = line.filter { !$0.isWhitespace }
    defer { choice = nil }
    guard let choice, let number = Int(wanted), let chosen = choice.line(choosing: number - 1) else {
      return false
    }
    self.choice = nil
    read(chosen)
    return true
  }
}
