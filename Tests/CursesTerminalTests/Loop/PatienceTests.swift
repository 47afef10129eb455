import Testing

@testable import CursesTerminal

@Suite("Waiting for the rest of a key or a paste")
struct PatienceTests {
  @Test(
    "ESCDELAY is honoured within reason",
    arguments: [(nil, 25), ("100", 100), ("0", 1), ("-5", 1), ("999999", 5000), ("soon", 25)]
      as [(String?, Int)])
  func escapeDelay(_ value: String?, _ expected: Int) {
    let environment = value.map { ["ESCDELAY": $0] } ?? [:]
    #expect(Patience(environment: environment).escape == expected)
  }

  @Test("Nothing begun is not waited for")
  func nothing() {
    #expect(Patience(environment: [:]).left(for: KeyDecoder(), at: 7) == nil)
  }

  @Test("The time runs from the last byte, whatever wakes the loop meanwhile")
  func escape() {
    var decoder = KeyDecoder()
    var patience = Patience(environment: [:])
    _ = decoder.feed([0x1B])
    patience.heard(at: 1000)
    #expect(patience.left(for: decoder, at: 1000) == 25)
    #expect(patience.left(for: decoder, at: 1010) == 15)
    #expect(patience.left(for: decoder, at: 1025) == 0)
    #expect(patience.left(for: decoder, at: 9000) == 0)
  }

  @Test("A paste that never ends is overdue although a clock ticks every second")
  func paste() {
    var decoder = KeyDecoder()
    var patience = Patience(environment: [:])
    _ = decoder.feed("\u{1B}[200~text".utf8)
    patience.heard(at: 0)
    #expect(patience.left(for: decoder, at: 900) == 100)
    _ = decoder.feed("more".utf8)
    patience.heard(at: 950)
    #expect(patience.left(for: decoder, at: 1900) == 50)
    #expect(patience.left(for: decoder, at: 1950) == 0)
  }
}
