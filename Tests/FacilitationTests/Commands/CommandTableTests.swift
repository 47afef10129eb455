import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("The table of commands")
struct CommandTableTests {
  @Test("Each command does the same in French and in English", arguments: Sample.all)
  func bilingual(sample: Sample) throws {
    var french = try Meeting.underWay()
    for line in sample.after { _ = try french.run(line) }
    var english = french
    var (ids, sameIDs) = (IDSource(seed: 5), IDSource(seed: 5))
    let outcome = try Line.typed(sample.english, in: Meeting.context(english), ids: &ids)
    let same = try Line.typed(sample.french, in: Meeting.context(french), ids: &sameIDs)
    #expect(same == outcome)
    let entries = try english.run(sample.english)
    let sameEntries = try french.run(sample.french)
    #expect(sameEntries == entries)
    switch outcome {
    case .commands(let commands):
      #expect(Set(commands.map(CommandCase.init)) == sample.cases)
      #expect(!entries.isEmpty)
    case .intent: #expect(sample.cases.isEmpty && entries.isEmpty)
    }
    let word = sample.english.dropFirst().prefix { $0 != " " }
    #expect(CommandTable.entry(String(word))?.id == sample.id)
  }

  @Test("An act of the history is undone by its name")
  func undoAct() throws {
    var runner = try Meeting.underWay()
    let act = try #require(runner.state.acts.dropLast(2).last { !$0.isUndone }?.id)
    let entries = try runner.run("/undo \(act.text)")
    #expect(entries.map(\.event) == [.actUndone(act)])
    #expect(throws: ScriptRunner.Failure.grammar(GrammarError(column: 7, .notFound("hier", .act)))) {
      try runner.run("/undo hier")
    }
  }

  @Test("Every command of the domain is in the table, and every entry of the table is tried")
  func complete() {
    let covered = Sample.all.reduce(into: Set<CommandCase>()) { $0.formUnion($1.cases) }
    #expect(Set(CommandCase.allCases).subtracting(covered) == [.undoAct, .settle])
    #expect(Set(Sample.all.map(\.id)).union(["keep"]) == Set(CommandTable.entries.map(\.id)))
  }

  @Test("No two commands share a word or a key, and none but ^_ takes a key from the capture line")
  func clashes() throws {
    var words: [String: String] = [:]
    var keys: [Key: String] = [:]
    for entry in CommandTable.entries {
      #expect(!entry.title.french.isEmpty && !entry.title.english.isEmpty)
      for word in Set((entry.french + entry.english).map(\.folded)) {
        #expect(words[word] == nil, "/\(word): \(words[word] ?? "") and \(entry.id)")
        words[word] = entry.id
      }
      for name in entry.keys {
        let key = try #require(Key(name: name), "\(entry.id): \(name)")
        #expect(keys[key] == nil, "\(name): \(keys[key] ?? "") and \(entry.id)")
        keys[key] = entry.id
        var line = LineEditor()
        let isTaken = line.handle(key)
        // ^_ takes back typing as long as there is some, and acts on an empty line.
        #expect(!isTaken || name == "^_", "\(name) belongs to the capture line")
      }
    }
  }

  @Test(
    "The acts of a live meeting are one key away",
    arguments: ["floor", "next", "undo", "answer", "vote", "commitment", "yield"])
  func oneKey(id: String) throws {
    let entry = try #require(CommandTable.entries.first { $0.id == id })
    #expect(!entry.keys.isEmpty && entry.isImmediate)
  }

  @Test("A command says why it cannot be used")
  func unavailable() throws {
    let empty = Concertation()
    let runner = try Meeting.underWay()
    let next = try #require(CommandTable.entry("next"))
    #expect(next.unavailable(in: empty, focus: Focus(), words: Words(.french)) == "ouvrez d’abord la séance")
    #expect(next.unavailable(in: runner.state, focus: runner.focus, words: Words(.english)) == nil)
    let undo = try #require(CommandTable.entry("undo"))
    #expect(undo.unavailable(in: empty, focus: Focus(), words: Words(.english)) == "nothing to undo")
  }
}
