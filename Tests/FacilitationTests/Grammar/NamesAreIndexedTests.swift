import TestSupport
import Testing

@testable import Dialogue
@testable import Facilitation

@Suite(
  "Names are found in their index: a line costs the same however many people, topics and bodies there are")
struct NamesAreIndexedTests {
  /// What is known, and the index of it; or an index in which nobody stands, which shows who is looked for elsewhere.
  private func context(_ script: String..., emptyIndex: Bool = false) throws -> LineContext {
    var runner = try Meeting.underWay()
    for line in script { _ = try runner.run(line) }
    let names = NameIndex(emptyIndex ? Concertation().facts : runner.state.facts)
    return LineContext(
      facts: runner.state.facts, focus: runner.focus, now: runner.now, zone: .centralEurope, names: names)
  }

  private static let script = [
    #"/person "Zoé Lenoir""#, #"/subject "Halle couverte""#, #"/person "M. Pélissier" college=habitants"#,
    #"/initiative "Four à pain" stage=idea"#, #"/organisation "Amis du four" college=associations"#,
  ]

  @Test("Nobody is looked for outside the index", arguments: [true, false])
  func onlyIndex(isEmpty: Bool) throws {
    var context = try context(
      Self.script[0], Self.script[1], Self.script[2], Self.script[3], Self.script[4], emptyIndex: isEmpty)
    #expect((context.personKnownByNameAlone("zoe lenoir") == nil) == isEmpty)
    #expect((context.subject(titled: "Halle  couverte") == nil) == isEmpty)
    #expect(context.people(ending: "pelissier").isEmpty == isEmpty)
    #expect(context.near("Pélisier").isEmpty == isEmpty)
    #expect(context.near("Pélissire").isEmpty == isEmpty)
    #expect(context.near("Amis de four").isEmpty == isEmpty)
    #expect((SpokenName("Mme Pélissier", in: context) == .open(likely: [])) == isEmpty)
    // Without an index all are looked at, and the same is found.
    context.names = nil
    #expect(context.personKnownByNameAlone("zoe lenoir")?.name == "Zoé Lenoir")
    #expect(context.subject(titled: "Halle  couverte")?.title == "Halle couverte")
    #expect(context.near("Pélisier").count == 1 && context.near("Pélissire").count == 1)
    #expect(context.near("Amis de four").count == 1)
  }

  @Test("Whoever was entered by a name alone becomes the same person with a group")
  func nameAlone() throws {
    var runner = try Meeting.underWay()
    let before = runner.state.facts.people.count
    for line in [#"/person "Zoé Lenoir""#, #"/person "Zoé Lenoir" college=habitants"#] {
      _ = try runner.run(line)
    }
    #expect(runner.state.facts.people.count == before + 1)
    #expect(runner.state.facts.people.values.last?.college == .residents)
  }

  @Test("With the index the same is found of topics, initiatives and points as without")
  func things() throws {
    var context = try context(
      #"/subject "Halle couverte""#, #"/subject "Halle de gare""#, #"/subject "Müllplatz""#,
      #"/initiative "Four à pain" stage=idea"#, #"/item "Halle du soir" 5"#, #"/item "Müll" 5"#)
    let index = context.names
    func read<Value>(_ kind: ValueKind<Value>, _ text: String) -> Result<Value, Problem> {
      do throws(Problem) { return .success(try kind.read(text, Reading(context: context))) } catch {
        return .failure(error)
      }
    }
    for text in [
      "Halle", "halle couverte", "couv", "gare", "Muellplatz", "mull", "four a", "pain", "Halle du", "1", "4",
      "4.1", "",
      "rien", "Halle ~zzzz", "a pain",
    ] {
      context.names = index
      let found = (read(.subject, text), read(.initiative, text), read(.item, text))
      context.names = nil
      #expect(read(.subject, text) == found.0, "\(text)")
      #expect(read(.initiative, text) == found.1, "\(text)")
      #expect(read(.item, text) == found.2, "\(text)")
    }
  }

  @Test("One slip away is seen without reading: nothing that is near is left out")
  func letters() {
    let names = ["mme diallo", "elise", "société 42", "na", "ab cd", "zoé", "jean-luc 7"]
    for name in names {
      let letters = Array(name.unicodeScalars)
      var near: [[Unicode.Scalar]] = []
      for place in letters.indices {
        for other: Unicode.Scalar in ["x", "é", "9", " "] {
          near.append(Array(letters[..<place]) + [other] + letters[place...])
          near.append(Array(letters[..<place]) + [other] + letters[(place + 1)...])
        }
        near.append(Array(letters[..<place] + letters[(place + 1)...]))
        var turned = letters
        if place > 0 { turned.swapAt(place, place - 1) }
        near.append(turned)
      }
      for other in near { #expect(LetterSet(letters).isNear(LetterSet(other)), "\(name)") }
    }
    #expect(!LetterSet("mme diallo".unicodeScalars).isNear(LetterSet("m. roux".unicodeScalars)))
  }
}
