import Canvas
import Dialogue
import Testing

@testable import Facilitation

/// Effort of what the room needs and no other tool gives it.
extension KeystrokeTests {
  static let roomActs: [Act] = [
    Act(testDescription: "a break", most: 1, line: "19:58 /vote", strokes: [.key("Alt-s")]) {
      $0.session?.state == .suspended
    },
    Act(
      testDescription: "the end of a break", most: 2, line: "19:58 /vote",
      strokes: [.key("Alt-s"), .key("Alt-s")]
    ) {
      $0.session?.state == .open
    },
    Act(testDescription: "the decisions of the meeting", most: 1, line: "20:20", strokes: [.key("Alt-l")]) {
      $0.model.overlay is ReadingOverlay
    },
    Act(testDescription: "what is left to settle", most: 1, line: "20:20", strokes: [.key("Alt-c")]) {
      $0.model.overlay is ChecklistOverlay
    },
    Act(
      testDescription: "the room's screen stays as it is", most: 1, line: "19:58 /vote",
      strokes: [.key("Alt-e")]
    ) {
      $0.model.isRoomHeld
    },
  ]

  @Test("What the room needs: within the budget", arguments: roomActs)
  func roomAct(act: Act) throws { try self.act(act: act) }
}
