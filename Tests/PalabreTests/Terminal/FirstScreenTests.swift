import Canvas
import Dialogue
import DialogueStore
import Facilitation
import Foundation
import TestSupport
import Testing
import Wording

@testable import palabre

@Suite("The first screen of a long journal")
struct FirstScreenTests {
  /// What a screen shows of a state.
  private func screen(_ state: Concertation, at place: Place?, now: Instant) -> String {
    var model = Model(
      state: state, words: Words(.french), zone: .centralEurope, now: now, size: Size(columns: 120, rows: 36),
      look: Look(theme: .fallback, depth: .none, glyphs: .unicode), ids: .random())
    if let place { _ = model.go(to: place) }
    var panes = KeptPanes()
    return model.scene(keeping: &panes).flattened().plainText()
  }

  @Test(
    "is that which stands there once all is read, whether a meeting is under way or being prepared",
    arguments: 0..<6)
  func same(number: Int) throws {
    let palabre = try Palabre()
    let path = palabre.folder.path + "/j.jsonl"
    try FirstScreenTests.write(path, acts: 2300 + 37 * number, seed: UInt64(number), closing: number % 2 == 1)
    let state = try DialogueStore.read(path: path).state
    let now = try #require(state.acts.last).at
    var place: Place?
    if number > 3 {
      place = Place()
      place?.screen = .prepare
    }
    let look = try #require(
      Concertation.firstLook(path: path) {
        FirstScreen.needs(of: $0, at: place)
      })
    #expect(screen(look, at: place, now: now) == screen(state, at: place, now: now))
    #expect(look != state)
  }

  /// Writes a journal of several meetings; with `closing` the last one is over and the next is planned.
  private static func write(_ path: String, acts: Int, seed: UInt64, closing: Bool) throws {
    let store = try DialogueStore.open(path: path, environment: .process {})
    defer { store.journal?.close() }
    var generator = JournalGenerator(
      seed: seed, shape: .init(contributions: 90, sessionsOfSpace: 3, people: 25))
    for _ in 0..<acts {
      if let act = generator.next() { try store.append(act) }
    }
    guard closing, let last = store.state.facts.sessions.values.last, let act = store.state.acts.last
    else {
      return
    }
    let at = Instant(milliseconds: act.at.milliseconds + 60_000)
    if last.isLive { try store.append([.session(last.id, .closed)], act: ID(rawValue: 1), at: at) }
    let start = Instant(milliseconds: at.milliseconds + 86_400_000)
    let plan = Session.Plan(id: ID(rawValue: 3), space: last.space, title: "Suite", start: start)
    try store.append([.planned(plan)], act: ID(rawValue: 2), at: at)
  }

  @Test("takes what is typed while all is read, and does it then")
  func typed() throws {
    let palabre = try Palabre()
    try FirstScreenTests.write(palabre.folder.path + "/j.jsonl", acts: 3000, seed: 9, closing: true)
    let session = try MeetingByKeysTests.start(palabre, variables: ["PALABRE_LANGUAGE": "fr"])
    try session.type("/personne Zoé Essai")
    try session.press("Enter")
    try session.wait(for: "Zoé Essai")
    try session.waitForState("the person in the journal") { _ in
      (try? palabre("list", "people", "--journal", "j.jsonl").output.contains("Zoé Essai")) == true
    }
  }

  @Test("Damage that verifying finds behind the first screen stands in the header, whatever is typed")
  func alarm() throws {
    let palabre = try Palabre()
    let path = palabre.folder.path + "/j.jsonl"
    try FirstScreenTests.write(path, acts: 3000, seed: 9, closing: true)
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    // A letter in what somebody said: a first look does not see that.
    let text = Array("\"text\":\"".utf8)
    let place =
      try #require(
        (bytes.count / 2..<bytes.count).first { bytes[$0...].starts(with: text) }) + text.count
    bytes[place] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    try #require(Concertation.firstLook(path: path) { _ in FirstNeeds() } != nil)
    let session = try MeetingByKeysTests.start(palabre, columns: 100, variables: ["PALABRE_LANGUAGE": "fr"])
    try session.wait(for: "!! JOURNAL ENDOMMAGÉ (2)")
    try session.type("une note")
    try session.wait(for: "the note, and the alarm still") {
      $0.contains("une note") && $0.contains("!! JOURNAL ENDOMMAGÉ (2)")
    }
    #expect(try palabre("journal", "verify", "--journal", "j.jsonl").code == 1)
  }
}
