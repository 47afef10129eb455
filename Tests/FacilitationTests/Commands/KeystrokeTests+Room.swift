import Canvas
import Dialogue
import Testing

@testable import Facilitation

/// Effort of what the room needs and no other tool gives it.
extension KeystrokeTests {
  static let roomActs: [Act] = [
    Act(testDescription: "one more says the same", most: 1, line: "/answer c1 c2", strokes: [.key("Alt-m")]) {
      desk in
      desk.session?.contributions.last { !$0.isPrivate }?.sharing?.count == 1
    },
    Act(testDescription: "a break", most: 1, line: "19:58 /vote", strokes: [.key("Alt-s")]) {
      $0.session?.state == .suspended
    },
    Act(
      testDescription: "the end of a break", most: 2, line: "19:58 /vote",
      strokes: [.key("Alt-s"), .key("Alt-s")]
    ) {
      $0.session?.state == .open
    },
    Act(
      testDescription: "back to the point before", most: 1, line: "19:22:10 /floor", strokes: [.key("Alt-v")]
    ) {
      $0.session?.currentItem?.title == "Suites de la séance 13"
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
    Act(
      testDescription: "somebody represents somebody", most: 6, line: "19:07 /next",
      strokes: [
        .typed("/"), .words("excuser"), .key("Enter"), .words("Roy"), .key("Tab"), .words("Diallo"),
        .key("F10"),
      ]
    ) { desk in
      desk.session?.absences.values.first?.representedBy.flatMap { desk.model.facts.name(of: $0) }
        == "Mme Diallo"
    },
  ]

  @Test("What the room needs: within the budget", arguments: roomActs)
  func roomAct(act: Act) throws { try self.act(act: act) }
}
