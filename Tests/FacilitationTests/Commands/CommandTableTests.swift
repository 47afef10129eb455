import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("The table of acts")
struct CommandTableTests {
  @Test("Each command does the same in French and in English", arguments: Sample.all)
  func bilingual(sample: Sample) throws {
    var french = try Meeting.underWay()
    for line in sample.after { _ = try french.run(line) }
    var english = french
    var (ids, sameIDs) = (IDSource(seed: 5), IDSource(seed: 5))
    let line = try Line.typed(sample.english, in: Meeting.context(english))
    let sameLine = try Line.typed(sample.french, in: Meeting.context(french))
    #expect(sameLine.invocation == line.invocation)
    let outcome = try #require(try line.outcome(in: Meeting.context(english), ids: &ids))
    #expect(try sameLine.outcome(in: Meeting.context(french), ids: &sameIDs) == outcome)
    switch outcome {
    case .commands(let commands):
      let entries = try english.run(sample.english)
      #expect(try french.run(sample.french) == entries)
      #expect(Set(commands.map(CommandCase.init)) == sample.cases)
      #expect(!entries.isEmpty)
    case .intent: #expect(sample.cases.isEmpty)
    }
    let word = sample.english.dropFirst().prefix { $0 != " " }
    #expect(ActTable.act(word: word)?.name.rawValue == sample.id)
  }

  @Test("An act of the history is undone by its name")
  func undoAct() throws {
    var runner = try Meeting.underWay()
    let act = try #require(runner.state.acts.dropLast(2).last { !$0.isUndone }?.id)
    let entries = try runner.run("/undo \(act.text)")
    #expect(entries.map(\.event) == [.act(.undone(act))])
    #expect(throws: ScriptRunner.Failure.grammar(GrammarError(column: 7, .notFound("hier", .act, adds: nil))))
    {
      try runner.run("/undo hier")
    }
  }

  @Test("Every command of the domain is in the table, and every entry of the table is tried")
  func complete() {
    let covered = Sample.all.reduce(into: Set<CommandCase>()) { $0.formUnion($1.cases) }
    #expect(Set(CommandCase.allCases).subtracting(covered) == [.settle, .keepTable])
    #expect(
      Set(Sample.all.map(\.id)).union(["keep"]) == Set(ActName.allCases.map(\.rawValue))
    )
    #expect(ActTable.acts.map(\.name.rawValue).sorted() == ActName.allCases.map(\.rawValue).sorted())
  }

  @Test("No two commands share a word or a key, and none but ^_ takes a key from the capture line")
  func clashes() throws {
    var words: [String: String] = [:]
    var keys: [Key: String] = [:]
    for act in ActTable.acts {
      let (own, id) = (act.name.words, act.name.rawValue)
      #expect(!own.title.french.isEmpty && !own.title.english.isEmpty)
      for word in Set((own.french + own.english).map(\.folded)) {
        #expect(words[word] == nil, "/\(word): \(words[word] ?? "") and \(id)")
        words[word] = id
      }
      for name in act.keys {
        let key = try #require(Key(name: name), "\(id): \(name)")
        #expect(keys[key] == nil, "\(name): \(keys[key] ?? "") and \(id)")
        keys[key] = id
        var line = LineEditor()
        let isTaken = line.handle(key)
        // ^_ takes back typing as long as there is some, and acts on an empty line.
        #expect(!isTaken || name == "^_", "\(name) belongs to the capture line")
      }
    }
  }

  @Test(
    "The acts of a live meeting are one key away",
    arguments: [ActName.floor, .next, .undo, .answer, .vote, .commitment, .yield])
  func oneKey(name: ActName) throws {
    #expect(!ActTable[name].keys.isEmpty)
    if case .line = ActTable[name].start { Issue.record("its key only begins a line") }
  }

  @Test("A command says why it cannot be used")
  func unavailable() throws {
    let empty = Concertation()
    let runner = try Meeting.underWay()
    let next = ActTable[.next]
    #expect(next.unavailable(in: empty, focus: Focus(), words: Words(.french)) == "créez d’abord une séance")
    #expect(next.unavailable(in: runner.state, focus: runner.focus, words: Words(.english)) == nil)
    let undo = ActTable[.undo]
    #expect(undo.unavailable(in: empty, focus: Focus(), words: Words(.english)) == "nothing to undo")
  }
}
