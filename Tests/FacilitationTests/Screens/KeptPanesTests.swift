import Canvas
import Dialogue
import Foundation
import Testing

@testable import Facilitation

@Suite("Panes are drawn when what they depend on changes, and only then")
struct KeptPanesTests {
  /// Compares the panes that were kept with panes drawn afresh.
  private func compare(_ desk: inout Desk, _ what: String) -> Bool {
    let (kept, fresh) = (desk.keptScreen(), desk.model.draw())
    guard kept == fresh else {
      Issue.record("after \(what), kept:\n\(kept.plainText())\nfresh:\n\(fresh.plainText())")
      return false
    }
    return true
  }

  @Test("The whole acceptance meeting, key by key", arguments: [(120, 36), (60, 18)])
  func acceptance(columns: Int, rows: Int) throws {
    var desk = try Desk(empty: true, columns: columns, rows: rows)
    var day = "2026-11-20"
    let screens = ["Alt-2", "Alt-3", "Alt-4", "Alt-5", "Alt-6", "Alt-7", "Alt-8", "Alt-9"]
    let walks = [
      ["Tab", "Down", "Up"], ["Alt-Up", "Alt-Up"], ["Alt-z", "Alt-y"], ["PageUp", "Escape"],
      ["F1", "Down", "Escape"],
      ["Ctrl-p", "r", "Escape"], ["Ctrl-r", "a", "Escape"],
    ]
    let script = try String(contentsOf: AcceptanceTests.script, encoding: .utf8)
    for (number, text) in script.split(separator: "\n").enumerated() where !text.hasPrefix("#") {
      var words = text.split(separator: " ", omittingEmptySubsequences: false)[...]
      if let first = words.first, first.count == 10, first.prefix(4) == "2026" {
        day = String(words.removeFirst())
      }
      if let clock = words.first, clock.contains(":"), clock.first?.isNumber == true {
        let moment = Date.ISO8601FormatStyle().year().month().day().time(includingFractionalSeconds: false)
        let whole = "\(day)T\(clock)" + (clock.count == 5 ? ":00" : "")
        desk.model.tick(Instant(seconds: Int(try moment.parse(whole).timeIntervalSince1970) - 3600))
        words.removeFirst()
        guard compare(&desk, "the clock of line \(number)") else { return }
      }
      // What the walk before has brought into the line goes.
      desk.press("Ctrl-e", "Ctrl-u")
      for (place, character) in words.joined(separator: " ").enumerated() {
        desk.type(String(character))
        guard place > 14 || compare(&desk, "“\(character)” of line \(number)") else { return }
      }
      desk.model.tick(desk.model.now.advanced(bySeconds: 1))
      let walk = walks[number % walks.count]
      for key in ["Enter", "Escape", screens[number % screens.count]] + walk + ["Alt-1"] + walk {
        desk.press(key)
        guard compare(&desk, "\(key) at line \(number)") else { return }
      }
    }
    #expect(desk.session?.state == .closed)
    // The past and a rehearsal put the model back as it was: the panes follow.
    for line in ["/rejouer \"Séance 14\"", "/répétition", "? une question", "/répétition"] {
      desk.enter(line)
      guard compare(&desk, line) else { return }
      desk.model.tick(desk.model.now.advanced(bySeconds: 2))
      guard compare(&desk, line) else { return }
      if desk.model.past != nil { desk.press("Escape") }
      guard compare(&desk, "Escape") else { return }
    }
    desk.take(.resize(Size(columns: 100, rows: 30)))
    _ = compare(&desk, "another size")
  }

  @Test("A letter draws the line that is typed, a second what shows seconds")
  func dependencies() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120, rows: 36)
    _ = desk.keptScreen()
    desk.type("Un")
    _ = desk.keptScreen()
    desk.type("e")
    _ = desk.keptScreen()
    #expect(desk.kept.drawn == [.capture, .under])
    desk.model.tick(desk.model.now.advanced(bySeconds: 1))
    _ = desk.keptScreen()
    #expect(desk.kept.drawn == [.header, .agenda, .floor, .balance])
    desk.press("Ctrl-u", "Alt-3")
    _ = desk.keptScreen()
    desk.type("x")
    _ = desk.keptScreen()
    desk.type("y")
    _ = desk.keptScreen()
    #expect(desk.kept.drawn == [.capture, .under])
    _ = desk.keptScreen()
    #expect(desk.kept.drawn.isEmpty)
  }

  @Test("A letter is seen before what the line is understood as is worked out, which follows")
  func haste() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120, rows: 36)
    _ = desk.keptScreen()
    desk.type("?")
    _ = desk.keptScreen()
    let before = desk.keptScreen().plainText()
    desk.press("Backspace")
    desk.type("!")
    desk.kept.isHasty = true
    let hasty = desk.keptScreen().plainText()
    #expect(desk.kept.drawn == [.capture] && desk.kept.isBehind)
    #expect(hasty == before.replacing("› ?", with: "› !"))
    desk.kept.isHasty = false
    #expect(desk.keptScreen() == desk.model.draw())
    #expect(desk.kept.drawn == [.under] && !desk.kept.isBehind)
  }

  @Test("A letter that changes more than the line is shown with all that it changes")
  func hasteElsewhere() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 80, rows: 24)
    desk.type("une ligne qui ira bientôt jusqu’au bout de ce que l’écran peut en montrer, et de")
    let steps = [
      ["u"], ["x"], ["F9", "o"], ["Escape", "Ctrl-u", "a"], ["Ctrl-p", "v"], ["o"], ["Escape", "Alt-3", "z"],
    ]
    for keys in steps {
      for key in keys.dropLast() { desk.press(key) }
      desk.kept.isHasty = false
      _ = desk.keptScreen()
      desk.type(keys[keys.count - 1])
      desk.kept.isHasty = true
      let hasty = desk.keptScreen()
      desk.kept.isHasty = false
      let whole = desk.keptScreen()
      #expect(whole == desk.model.draw(), "\(keys)")
      #expect(hasty.caret == whole.caret, "\(keys)")
    }
  }

  @Test("What is undone and done otherwise is shown, though the number of acts is the same")
  func undone() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120, rows: 36)
    desk.enter("la première note")
    _ = desk.keptScreen()
    desk.press("Alt-z")
    desk.enter("une autre note")
    #expect(desk.keptScreen().plainText().contains("une autre note"))
    #expect(!desk.keptScreen().plainText().contains("la première note"))
  }
}
