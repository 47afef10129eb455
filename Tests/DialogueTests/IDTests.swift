import Testing

@testable import Dialogue

@Suite("Identifiers")
struct IDTests {
  @Test("Text of an identifier reads back, whatever its bits")
  func roundTrip() {
    var source = IDSource(seed: 1)
    for _ in 0..<5000 {
      let id: ID<Person> = source.next()
      #expect(id.text.utf8.count == 12)
      #expect(ID<Person>(id.text) == id)
    }
    #expect(ID<Person>(rawValue: .max).text == "zzzzzzzzzzzz")
    #expect(ID<Person>(rawValue: 0).text == "000000000000")
  }

  @Test(
    "Other texts are no identifiers",
    arguments: ["", "0", "0000000000000", "00000000000i", "00000000000U", "é00000000000"])
  func rejects(text: String) {
    #expect(ID<Person>(text) == nil)
  }

  @Test("The same seed draws the same identifiers, another seed others")
  func seeds() {
    func draw(_ seed: UInt64) -> [ID<Person>] {
      var source = IDSource(seed: seed)
      return (0..<100).map { _ in source.next() }
    }
    #expect(draw(3) == draw(3))
    #expect(Set(draw(3)).isDisjoint(with: draw(4)))
    #expect(Set(draw(3)).count == 100)
  }
}
