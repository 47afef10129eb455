import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Who people are outside the room")
struct RoomPrivacyTests {
  private static let before = [
    "/space \"Espace Pub\"", "/person \"Mme Zébulon\" college=habitants",
    "/person \"Habitante 7\" college=habitants",
    "/identify Zébulon \"Éléonore Quetzalcoatl\" contact=\"06 11 22 33 44, eleonore@quetzal.example, 9 rue Xylophone\"",
    "/identify \"Habitante 7\" \"Fatima Narval\"",
    "/session \"Chez Quetzalcoatl\" at=\"2026-11-22 19:00\" place=\"Chez Éléonore Quetzalcoatl 9 rue Xylophone\"",
    "/item \"Point de Fatima Narval, présenté par Zébulon\" 20 presenter=Zébulon", "/item \"Point deux\" 20",
  ]

  private static func check(_ screen: String, _ shown: [String]) {
    for hidden in ["Quetzalcoatl", "QUETZALCOATL", "Xylophone", "06 11", "@quetzal", "Narval"] {
      #expect(!screen.contains(hidden), "\(hidden)\n\(screen)")
    }
    for word in shown { #expect(screen.contains(word), "\(word)\n\(screen)") }
  }

  @Test(
    "stays off every screen of the room, whatever text it was written in; names as they are said there stay")
  func identities() throws {
    var room = try Room(empty: true, columns: 100, rows: 12)
    for line in Self.before { try room.run(line) }
    Self.check(room.screen, ["Chez [nom retiré]"])
    try room.run("/open", "/next", "Mme Zébulon: je viens", "/floor Zébulon")
    Self.check(room.screen, ["présenté par Zébulon", "Mme Zébulon"])
    try room.run("/round \"Et vous, Fatima Narval, au 06 11 22 33 44 ?\"")
    Self.check(room.screen, ["Et vous"])
    try room.run("/end-round", "/vote \"Pour Éléonore QUETZALCOATL ?\" method=show-of-hands for=habitants:1")
    Self.check(room.screen, ["Pour"])
    try room.run("= Décision citant Éléonore Quetzalcoatl et Zébulon")
    Self.check(room.screen, ["Décision citant", "Zébulon"])
    try room.run("> Zébulon: écrire à eleonore@quetzal.example, avant le 16/12", "/read-back")
    Self.check(room.screen, ["Mme Zébulon", "écrire à"])
    try room.run("/suspend")
    Self.check(room.screen, [])
    try room.run("/resume", "/close")
    Self.check(room.screen, [])
  }
}
