import Dialogue
import Testing

@testable import Wording

@Suite("Refusals in words")
struct RefusalTests {
  static let all: [Refusal] = [
    .empty(.name), .unknown(.person), .nameTaken("Table"), .outOfRange(.minutes, lowest: 1, highest: 600),
    .endsBeforeStart, .otherSessionLive(ID(rawValue: 1)), .sessionNotLive(.planned), .sessionIs(.closed),
    .noCurrentItem, .noNextItem, .itemIs(.done), .nestedTooDeep, .peopleWaiting(1), .peopleWaiting(3),
    .nobodyWaiting, .nobodySpeaking, .turnIsPaused(true), .turnIsPaused(false),
    .alreadyWaiting(.person(ID(rawValue: 2))), .queueIsClosed, .alreadyPresent(ID(rawValue: 2)),
    .notPresent(ID(rawValue: 2)), .tooManyHands(.residents, hands: 30, present: 21),
    .tooManyHands(nil, hands: 30, present: 21), .unknownOption("oui", method: .showOfHands), .noHands,
    .answersItself, .privateNote, .nothingToUndo, .nothingToRedo,
  ]

  @Test("Each says something in both languages, in the typography of its language", arguments: all)
  func said(refusal: Refusal) {
    let (french, english) = (Words(.french), Words(.english))
    #expect(Typography.faults(french: french.text(of: refusal, in: Facts())) == [])
    #expect(Typography.faults(english.text(of: refusal, in: Facts())) == [])
    #expect(french.text(of: refusal, in: Facts()) != english.text(of: refusal, in: Facts()))
  }

  @Test("Impossible counts of hands are refused with both numbers")
  func hands() {
    let refusal = Refusal.tooManyHands(.residents, hands: 30, present: 21)
    #expect(
      Words(.french).text(of: refusal, in: Facts())
        == "30 mains pour 21 présents (habitants)\u{A0}: recomptez, ou corrigez les présents.")
  }
}
