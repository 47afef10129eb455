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
    .notPresent(ID(rawValue: 2)), .tooManyThemes("c4", most: 3), .notMember(ID(rawValue: 2)),
    .cannotRepresent(ID(rawValue: 2)),
    .tooManyProxies(ID(rawValue: 2), limit: 2), .tooFewChoices, .secretByCollege,
    .ballotsDoNotAddUp(counted: 30, expressed: 21), .unknownOption("oui", method: .showOfHands), .noHands,
    .answersItself, .privateNote, .nothingToUndo, .nothingToRedo,
  ]

  @Test("Each says something in both languages, in the typography of its language", arguments: all)
  func said(refusal: Refusal) {
    let (french, english) = (Words(.french), Words(.english))
    #expect(Typography.faults(french: french.text(of: refusal, in: Facts())) == [])
    #expect(Typography.faults(english.text(of: refusal, in: Facts())) == [])
    #expect(french.text(of: refusal, in: Facts()) != english.text(of: refusal, in: Facts()))
  }

  @Test("Totals of scrutineers that do not add up are refused with both numbers")
  func ballots() {
    #expect(
      Words(.french).text(of: .ballotsDoNotAddUp(counted: 30, expressed: 21), in: Facts())
        == "30 voix pour 21 suffrages exprimés (bulletins moins blancs et nuls)\u{A0}: recomptez.")
  }
}
