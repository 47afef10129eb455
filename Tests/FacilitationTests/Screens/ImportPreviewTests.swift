import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Files before they are imported")
struct ImportPreviewTests {
  /// A desk on which a file of people is being read.
  private func reading() throws -> Desk {
    var desk = try Desk(columns: 100, rows: 24)
    desk.enter("/importer personnes \"mes voisins.csv\" collège=habitants")
    return desk
  }

  private let zoe: [Event] = [.person(.added(Person(id: ID(rawValue: 77), name: "Zoé", college: .residents)))]

  @Test(
    "A file that is read shows how far it is, then what it would add; Enter keeps that as one act, which one undo takes back"
  )
  func keep() throws {
    var desk = try reading()
    guard case .readFile(let request)? = desk.effects.last else {
      Issue.record("no file is read: \(desk.effects.suffix(2))")
      return
    }
    #expect(request.kind == .people && request.path == "mes voisins.csv" && request.college == .residents)
    desk.model.take(importProgress: 500, of: 1000)
    #expect(desk.screen.contains("Lecture du fichier… 50"))
    #expect(desk.screen.contains("mes voisins.csv") && desk.screen.contains("Échap abandonne"))
    desk.press("Enter")
    #expect(desk.model.overlay != nil, "what is not read yet cannot be kept")
    let second = Person(id: ID(rawValue: 78), name: "Ali", college: .residents)
    desk.model.take(
      import: ImportReading(
        lines: ["Lu : tableau", "+ personne : Zoé"] + (1...200).map { "Ligne \($0)" },
        counts: "À ajouter : 2",
        done: "Ajoutés : 2",
        events: [.act(.imported(file: "mes voisins.csv"))] + zoe + [.person(.added(second))]))
    #expect(desk.screen.contains("+ personne : Zoé") && desk.screen.contains("À ajouter : 2"))
    #expect(desk.screen.contains("Entrée importe"))
    desk.press("End")
    #expect(desk.screen.contains("Ligne 200") && !desk.screen.contains("+ personne"))
    desk.press("Home")
    #expect(desk.screen.contains("+ personne : Zoé"))
    let before = desk.model.facts.people.count
    desk.press("Enter")
    #expect(desk.model.facts.people[ID(rawValue: 77)]?.name == "Zoé" && desk.model.overlay == nil)
    #expect(desk.model.facts.people.count == before + 2 && desk.screen.contains("Ajoutés : 2"))
    desk.press("Alt-z")
    #expect(desk.model.facts.people.count == before)
    // What it was is in the journal: it is told after the program was started again, too.
    #expect(desk.screen.contains("import de mes voisins.csv (2 personnes, "), "\(desk.screen)")
    let told = EventWords(desk.model.words, facts: desk.model.facts)
    #expect(desk.model.state.acts.contains { told.line(of: $0.entries) == "Import\u{A0}: mes voisins.csv" })
  }

  @Test(
    "Esc stops the reading, or leaves what was read; nothing has changed, and what comes late is not shown")
  func leave() throws {
    var desk = try reading()
    let before = desk.model.facts.people.count
    desk.press("Esc")
    #expect(desk.effects.last == .stopReading && desk.screen.contains("Import abandonné"))
    let read = ImportReading(lines: ["+ personne : Zoé"], counts: "À ajouter : 1", events: zoe)
    desk.model.take(import: read)
    #expect(desk.model.overlay == nil)
    desk = try reading()
    desk.model.take(import: read)
    desk.press("Esc")
    #expect(desk.model.overlay == nil && desk.model.facts.people.count == before)
    desk = try reading()
    desk.model.take(import: ImportReading(lines: ["Ligne 2, colonne 1 : vide"], counts: "Rien"))
    #expect(desk.screen.contains("Ligne 2, colonne 1") && !desk.screen.contains("Entrée importe"))
    desk.press("Enter")
    #expect(desk.model.overlay == nil && desk.model.facts.people.count == before)
  }

  @Test("What is told is shown whole: long lines go on below, and what is further down is reached")
  func long() throws {
    var desk = try reading()
    let lines = (1...20).map { "Ligne \($0) : " + String(repeating: "mot ", count: 40) + "fin\($0)." }
    desk.model.take(import: ImportReading(lines: lines, counts: "Rien n’est pris"))
    #expect(desk.screen.contains("fin1."))
    desk.press("End")
    #expect(desk.screen.contains("fin20.") && !desk.screen.contains("fin1."))
  }

  @Test("The form asks what the file holds, where it is, and where it goes; Tab completes the path")
  func form() throws {
    var desk = try Desk(columns: 100, rows: 24)
    desk.enter("/importer")
    #expect(desk.screen.contains("Ce que contient le fichier"))
    desk.type("ordre")
    #expect(desk.screen.contains("Séance") && !desk.screen.contains("Collège de qui"))
    desk.press("Down")
    #expect(desk.effects.last == .listFolder(""))
    desk.model.take(
      files: FolderListing(folder: "", names: [".caché.csv", "Année/", "agenda.md", "agenda.txt"]))
    #expect(desk.screen.contains("agenda.md") && !desk.screen.contains("caché"))
    desk.type("AG")
    desk.press("Tab")
    #expect(desk.screen.contains("agenda.") && !desk.screen.contains("Année"))
    desk.type("t")
    desk.press("Tab", "F10")
    guard case .readFile(let request)? = desk.effects.last else {
      Issue.record("no file is read: \(desk.effects.suffix(2))")
      return
    }
    #expect(request.kind == .agenda && request.path == "agenda.txt")
    #expect(request.session == desk.model.focus.session && request.space == desk.model.focus.space)
  }

  @Test("A folder of a path is listed as one goes into it; in a line Tab completes too")
  func folders() throws {
    var desk = try Desk(columns: 100, rows: 24)
    desk.type("/importer personnes fichier=listes/v")
    #expect(desk.effects.contains(.listFolder("")) && desk.effects.contains(.listFolder("listes/")))
    desk.model.take(files: FolderListing(folder: "listes/", names: ["voisins d’en face.csv"]))
    desk.press("Tab")
    #expect(desk.model.editor.text == "/importer personnes fichier=\"listes/voisins d’en face.csv\"")
    desk.press("Enter")
    guard case .readFile(let request)? = desk.effects.last else {
      Issue.record("no file is read: \(desk.effects.suffix(2))")
      return
    }
    #expect(request.path == "listes/voisins d’en face.csv")
  }
}
