import Dialogue
import Wording

/// Finds a session or a space by an unambiguous prefix of any word of its title, as lines do.
struct Lookup {
  var facts: Facts
  var words: Words

  func session(_ name: String) throws(CommandFailure) -> Session {
    try find(
      name, among: facts.sessions.values.map { ($0.value.title, $0.value.id.text, $0.value) },
      what: words(ShellPhrase.sessionNoun))
  }

  func space(_ name: String) throws(CommandFailure) -> DialogueSpace {
    try find(
      name, among: facts.spaces.values.map { ($0.name, $0.id.text, $0) }, what: words(ShellPhrase.spaceNoun))
  }

  func subject(_ name: String) throws(CommandFailure) -> Subject {
    try find(
      name, among: facts.subjects.values.map { ($0.title, $0.id.text, $0) },
      what: words(ShellPhrase.subjectNoun))
  }

  func person(_ name: String) throws(CommandFailure) -> Person {
    try find(
      name, among: facts.people.values.map { ($0.name, $0.id.text, $0) },
      what: words(ShellPhrase.personNoun))
  }

  private func find<Value>(
    _ name: String, among all: [(title: String, id: String, value: Value)], what: String
  ) throws(CommandFailure) -> Value {
    let wanted = Lookup.key(name)
    if let known = all.first(where: { $0.id == name }) { return known.value }
    let exact = all.filter { Lookup.key($0.title) == wanted }
    if exact.count == 1, let only = exact.first { return only.value }
    if exact.count > 1 {
      // Their identifiers alone tell them apart, and are taken as names.
      let titles = exact.prefix(8).map { "\(words.quoted($0.title)) \($0.id)" }.joined(separator: ", ")
      throw .finding(words(ShellPhrase.severalFit, name, titles))
    }
    let found = all.filter { candidate in
      let parts = Lookup.key(candidate.title).split(separator: " ")
      return !wanted.isEmpty
        && parts.indices.contains { parts[$0...].joined(separator: " ").hasPrefix(wanted) }
    }
    if found.count == 1, let only = found.first { return only.value }
    let titles = (found.isEmpty ? all : found).prefix(8).map { words.quoted($0.title) }.joined(
      separator: ", ")
    let there = titles.isEmpty ? words(ShellPhrase.thereIsNone) : words(ShellPhrase.thereAre, titles)
    throw .finding(
      found.isEmpty
        ? words(ShellPhrase.notFound, what, name, there)
        : words(ShellPhrase.severalFit, name, titles))
  }

  private static func key(_ text: String) -> String {
    text.folded.split { $0.isWhitespace || $0 == "-" || $0 == "'" || $0 == "_" }.joined(separator: " ")
  }
}
