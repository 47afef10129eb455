import Dialogue
import Testing

@testable import Facilitation

@Suite("Batches, small groups and walks on the screen")
struct FormatsTests {
  @Test("An ordinary meeting shows none of them")
  func ordinary() throws {
    let desk = try Desk(columns: 120, rows: 36)
    for word in ["lot :", "tour 1", "étape", "T1"] { #expect(!desk.screen.contains(word), "\(word)") }
  }

  @Test("A batch counts, says when it is the turn of the answer, and one answer ticks it off and ends it")
  func batch() throws {
    var desk = try Desk(upTo: "19:22 /queue", columns: 120, rows: 36)
    desk.enter("/lot 2")
    desk.enter("? Diallo: Quand répare-t-on ?")
    #expect(desk.screen.contains("lot\u{A0}: 1 / 2"))
    desk.enter("! Roy: On n’y voit rien.")
    #expect(desk.screen.contains("lot\u{A0}: 2 / 2 ! à la réponse (F8)"))
    desk.enter("Petit: La pièce arrive lundi.")
    desk.press("F8", "Enter")
    #expect(desk.session?.batch == nil && !desk.screen.contains("lot :"))
    let session = try #require(desk.session)
    #expect(session.contributions.prefix(2).allSatisfy { $0.fate?.fate.code == .answered })
  }

  @Test("What an answer leaves out of a batch stays marked, on the screen and in the follow-up")
  func leftOut() throws {
    var desk = try Desk(upTo: "19:22 /queue", columns: 120, rows: 36)
    desk.enter("/modifier-objet Éclairage niveau=consultation")
    desk.enter("/lot")
    desk.enter("! Diallo: On n’ose plus sortir.")
    desk.enter("/fin-lot")
    #expect(desk.screen.contains("c1 sans réponse"))
    desk.press("Alt-3")
    #expect(desk.screen.contains("On n’ose plus sortir."))
  }

  @Test("Notes go to the sheet of their table, in their round")
  func tables() throws {
    var desk = try Desk(upTo: "19:22 /queue", columns: 120, rows: 36)
    desk.enter("/tables 2")
    desk.enter(#"/tour "Que changer le soir ?" 10"#)
    desk.enter("T2: des bancs")
    desk.enter("+ T2 Roy: une maraude")
    desk.wait(8 * 60)
    #expect(desk.screen.contains("tour 1\u{A0}: Que changer le soir ?  8:00 / 10′ ~  T1 0  T2 2"))
    desk.wait(2 * 60)
    #expect(desk.screen.contains("10:00 / 10′ !"))
    desk.enter("/feuille 2")
    #expect(desk.screen.contains("Tour 1\u{A0}: Que changer le soir ?"))
    #expect(desk.screen.contains("c2 proposition · M. Roy\u{A0}: une maraude"))
    desk.press("Esc")
    desk.enter("/feuille 3")
    #expect(desk.model.message?.kind == .error)
  }

  @Test("A walk shows its stop; its observations carry photograph and who is in charge")
  func walk() throws {
    var desk = try Desk(upTo: "19:22 /queue", columns: 120, rows: 36)
    desk.enter(#"/étape "Parking de l’école""#)
    #expect(desk.screen.contains("étape 1\u{A0}: Parking de l’école"))
    desk.enter("* Diallo: Trois mâts éteints photo=12 resp=Ville")
    desk.enter("/marche")
    #expect(desk.screen.contains("Trois mâts éteints (photo 12, → Ville de Belmont)"))
  }
}
