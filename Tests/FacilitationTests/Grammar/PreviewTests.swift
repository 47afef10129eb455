import Dialogue
import Testing

@testable import Facilitation

@Suite("What a line is understood as")
struct PreviewTests {
  private func preview(_ line: String, after lines: [String] = [], addsPeople: Bool = false) throws -> Preview
  {
    var runner = try Meeting.underWay()
    for line in lines { _ = try runner.run(line) }
    return Preview(line, in: Meeting.context(runner, addsPeople: addsPeople))
  }

  @Test("Kind, speaker, words and point of a note")
  func note() throws {
    let seen = try preview("? dial: Et le samedi ?")
    #expect(seen.form == .contribution(.question))
    #expect(seen.speaker == "Mme Diallo" && seen.text == "Et le samedi ?")
    #expect(seen.item == "4 Jardin partagé" && seen.subject == "Jardin partagé de la tour C")
    #expect(seen.problem == nil && !seen.isNewPerson)
    #expect(try preview("D'accord.").speaker == "M. Petit")
    #expect(try preview("- à rappeler").speaker == nil)
    #expect(try preview("  ").form == .nothing)
  }

  @Test("Who promises, by when, and what the promise is tied to")
  func commitment() throws {
    let seen = try preview("> Ville: ouvrir le portail d'ici fin mars")
    #expect(seen.form == .commitment && seen.speaker == "Ville de Belmont")
    #expect(seen.text == "ouvrir le portail" && seen.due?.iso == "2027-03-31" && seen.links == ["d1"])
    let answer = try preview("> le faire, vendredi", after: ["Petit: On le fera.", "/answer c9"])
    #expect(answer.speaker == "M. Petit" && answer.links == ["c9"] && answer.due?.iso == "2026-11-27")
  }

  @Test("A decision shows the vote that it takes up")
  func decision() throws {
    #expect(try preview("= On reporte").links == [])
    #expect(try preview("= On reporte", after: ["/vote Reporter? for=12"]).links == ["v2"])
  }

  @Test("A name that nobody bears is text, and can be made a new person")
  func unknown() throws {
    let text = try preview("Horaire : 18 h")
    #expect(text.text == "Horaire : 18 h" && text.unknownName == "Horaire" && text.speaker == "M. Petit")
    let person = try preview("Mme Kaci: bonsoir", addsPeople: true)
    #expect(person.isNewPerson && person.speaker == "Mme Kaci" && person.text == "bonsoir")
    #expect(try preview("\\? n'est pas une question").form == .contribution(.contribution))
    #expect(try preview("\\? n'est pas une question").text == "? n'est pas une question")
  }

  @Test("A command is named, and what it lacks")
  func command() throws {
    let seen = try preview("/file")
    #expect(seen.form == .act(.queue) && seen.problem == GrammarError(column: 6, .missing(.person)))
    #expect(try preview("/qqq").form == .act(nil))
  }
}

@Suite("The index of names")
struct NameIndexTests {
  @Test("It finds what a look through all names finds")
  func sameAsScan() {
    let words = ["Mme", "Diallo", "Diarra", "Roy", "Royer", "Élise", "Jean-Luc", "d’Arc", "Dia"]
    var random = IDSource(seed: 7)
    func word() -> String { words[Int(random.next(Act.self).rawValue % UInt64(words.count))] }
    let names = (0..<60).map { (name: word() + " " + word(), value: $0) }
    let table = NameTable(names.map { ($0.name, ID<Person>(rawValue: UInt64($0.value))) })
    let scan = names.map { (name: $0.name, value: ID<Person>(rawValue: UInt64($0.value))) }
    for wanted in [
      "dia", "mme dia", "ROY", "roye", "elise", "luc", "arc", "jean luc", "zzz", "", "mme diallo", "d'a",
    ] {
      switch (table.match(wanted), NameMatch(wanted, among: scan)) {
      case (.none, .none): break
      case (.one(let a), .one(let b)): #expect(a == b, "\(wanted)")
      case (.many(let a), .many(let b)): #expect(a == Array(b.prefix(12)) || a.count == 12, "\(wanted)")
      case (let a, let b): Issue.record("\(wanted): \(a), \(b)")
      }
    }
  }

  @Test("It knows the themes of each body that stand by themselves, whatever happens to them")
  func themes() throws {
    var runner = try Meeting.underWay()
    for line in [
      "un banc", "une lampe", "/file-under c1 theme=\"Nuit noire\"", "/file-under c2 theme=Bancs",
      "/file-under c1 theme=Jour", "/rename-theme Jour Matin", "/merge-themes Matin Bancs",
    ] { _ = try runner.run(line) }
    func known(_ name: String) -> ID<DialogueTheme>? {
      let reading = Reading(context: Meeting.context(runner))
      return try? ValueKind<ID<DialogueTheme>>.theme.read(name, reading)
    }
    let ids = runner.state.facts.themes.values.map(\.id)
    #expect(known("nuit") == ids[0] && known("NOIRE") == ids[0] && known("banc") == ids[1])
    #expect(known("Jour") == nil && known("Matin") == nil && known("Bancs") == ids[1])
    _ = try runner.run("/undo")
    #expect(known("Matin") == ids[2])
    var index = NameIndex(Facts())
    index.follow(runner.state.facts)
    #expect(index.themes.values.first?.match("matin") == .one(ids[2]))
    index.follow(Facts())
    #expect(index.themes.values.first?.match("matin") == NameMatch.none)
  }

  @Test("It follows acts that change names")
  func follows() throws {
    var runner = try Meeting.underWay()
    var index = NameIndex(runner.state.facts)
    func names(_ begun: String) -> [String] {
      index.follow(runner.state.facts)
      return index.people.names(beginning: begun, limit: 5).map(\.name)
    }
    _ = try runner.run(#"/person "Mme Kaci" college=habitants"#)
    #expect(names("kac") == ["Mme Kaci"])
    _ = try runner.run(#"/change-person Kaci name="Mme Kaci-Roy""#)
    #expect(names("kac") == ["Mme Kaci-Roy"] && index.people.match("Mme Kaci") != .none)
    _ = try runner.run("/undo")
    #expect(names("kac") == ["Mme Kaci"])
    _ = try runner.run("/undo")
    #expect(names("kac").isEmpty)
    _ = try runner.run("/redo")
    #expect(names("kac") == ["Mme Kaci"])
  }
}
