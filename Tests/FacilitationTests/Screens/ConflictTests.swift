import Canvas
import Dialogue
import Testing

@testable import Facilitation

@Suite("Conflicts of a merge on the History screen")
struct ConflictTests {
  /// A desk on which two laptops have given a person two names.
  static func desk(columns: Int = 80, rows: Int = 24) throws -> (desk: Desk, here: ID<Act>, there: ID<Act>) {
    var desk = try Desk(columns: columns, rows: rows)
    let person = try #require(desk.model.facts.people.values.first { $0.name == "Mme Diallo" }?.id)
    var state = desk.model.state
    let (here, there) = (ID<Act>(rawValue: 901), ID<Act>(rawValue: 902))
    let entries = [(here, "Mme Fatou Diallo"), (there, "Mme Diallo-Roy")].map {
      Entry(act: $0.0, at: desk.model.now, event: .person(.changed(person, .name($0.1))))
    }
    for entry in entries { state.evolve(entry) }
    let devices = ["5f0e9a7c31b24d68", "9c41aa7c31b24d68"]
    state.note([
      Conflict(
        field: Field(.person(person), .name),
        alternatives: zip(entries, devices).map { Conflict.Alternative(entry: $0.0, device: $0.1) })
    ])
    _ = desk.model.kept(entries, state: state)
    desk.entries += entries
    desk.press("Alt-9")
    return (desk, here, there)
  }

  @Test("Both values are shown, the one that counts is marked, Enter and a digit settle, undo brings it back")
  func settle() throws {
    var (desk, here, _) = try ConflictTests.desk()
    let screen = desk.screen
    #expect(screen.contains("Désaccords à régler · 1"))
    #expect(screen.contains("Personne renommée\u{A0}: Mme Fatou Diallo"))
    #expect(screen.contains("9c41 · retenu"))
    desk.press("Enter")
    #expect(desk.screen.contains("1 Régler un désaccord"))
    desk.wait(1)
    desk.press("1")
    #expect(desk.model.facts.people.values.contains { $0.name == "Mme Fatou Diallo" })
    #expect(!desk.screen.contains("Désaccords"))
    desk.press("Alt-z")
    #expect(desk.screen.contains("Désaccords à régler · 1"))
    desk.enter("/garder \(here.text)")
    #expect(desk.model.facts.conflicts.isEmpty)
  }

  @Test("An act that is not disputed is not offered to be kept, and says so when it is asked for")
  func refused() throws {
    var desk = try Desk()
    desk.press("Alt-9", "Enter")
    #expect(!desk.screen.contains("Régler un désaccord"))
    desk.press("Esc")
    desk.enter("/garder \(ID<Act>(rawValue: 7).text)")
    #expect(desk.screen.contains("Introuvable\u{A0}: désaccord"))
  }
}
