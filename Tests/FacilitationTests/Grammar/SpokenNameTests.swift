import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Who said it: words are put into nobody's mouth, and nobody waits")
struct SpokenNameTests {
  private static func runner() throws -> ScriptRunner {
    var runner = ScriptRunner(
      state: Concertation(), now: Instant(seconds: 1_795_000_000), zone: .centralEurope,
      ids: IDSource(seed: 3))
    for line in [
      #"2026-11-20 10:00 /space "C""#, #"/organisation "Oliviers Habitat" college=bailleurs"#,
      #"/organisation "Ville de Belmont" college=commune"#, #"/person "M. Noteau" college=habitants"#,
      #"/person "Mme Ada" college=habitants"#, #"/person "M. Bruno" college=habitants"#,
      #"/person "M. Dino" organisation="Oliviers Habitat""#, "/person \"Jean\u{2011}Marc\" college=habitants",
      #"/person "Klaus Müller" college=habitants"#, #"/person "Nguyễn Văn An" college=habitants"#,
      #"/session "S1" at="2026-11-22 19:00""#, #"/item "P" 5"#, "2026-11-22 19:00 /open",
      "/present habitants=10",
      "/next", "/floor Ada",
    ] { _ = try runner.run(line) }
    return runner
  }

  private static func last(_ runner: ScriptRunner) -> Contribution? {
    runner.focus.session.flatMap { runner.state.facts.session($0)?.contributions.last }
  }

  private static func name(of found: SpokenName, in context: LineContext) -> String? {
    if case .one(let party) = found { context.facts.name(of: party) } else { nil }
  }

  @Test(
    "The person whom they say",
    arguments: [
      ("Bruno", "M. Bruno"), ("M. Bruno", "M. Bruno"), ("Monsieur Bruno", "M. Bruno"),
      ("m bruno", "M. Bruno"),
      ("Mr Bruno", "M. Bruno"), ("bru", "M. Bruno"), ("M. Dino (bailleur)", "M. Dino"),
      ("Dino (Oliviers)", "M. Dino"),
      ("Madame Ada", "Mme Ada"), ("Ada (habitante)", nil), ("Jean-Marc", "Jean‑Marc"),
      ("jean marc", "Jean‑Marc"),
      ("Jean\u{2011}Marc", "Jean‑Marc"), ("Mueller", "Klaus Müller"), ("Muller", "Klaus Müller"),
      ("MUELLER", "Klaus Müller"), ("M. Mueller", "Klaus Müller"), ("Nguyen Van An", "Nguyễn Văn An"),
      ("Oliviers", "Oliviers Habitat"), ("Ville", "Ville de Belmont"), ("Note", nil),
      ("« Bruno »", "M. Bruno"), ("Bruno, habitant", "M. Bruno"), ("(Bruno)", "M. Bruno"),
      ("MÜLLER Klaus", "Klaus Müller"), ("@Bruno", "M. Bruno"), ("**Bruno**", "M. Bruno"),
      ("Bruno 18h30", "M. Bruno"), ("Bruno dit", "M. Bruno"), ("La ville de Belmont", "Ville de Belmont"),
    ] as [(String, String?)])
  func known(written: String, expected: String?) throws {
    let context = Meeting.context(try Self.runner())
    #expect(Self.name(of: SpokenName(written, in: context), in: context) == expected)
  }

  @Test("A letter is whoever is called exactly so, and else nobody")
  func letters() throws {
    var runner = try Self.runner()
    for line in ["B: non", "b: non", "B. : non", "M. B: non", "Z: non"] {
      _ = try runner.run(line)
      let said = try #require(Self.last(runner))
      #expect(said.speaker == nil && said.isSpeakerOpen && said.text == line, "\(line)")
    }
    _ = try runner.run("/person \"M. B.\" college=habitants")
    for line in ["B: oui", "b. : oui", "M. B.: oui", "M. B : oui"] {
      _ = try runner.run(line)
      #expect(Self.last(runner)?.speaker.flatMap { runner.state.facts.name(of: $0) } == "M. B.", "\(line)")
    }
    _ = try runner.run("z: non")
    #expect(Self.last(runner)?.isSpeakerOpen == false)
  }

  @Test(
    "A family of actors, or the whole room, is not whoever has the floor",
    arguments: [
      "Habitants: des bancs", "Les habitants : des bancs", "Salle : rires", "La salle: rires",
      "The room: laughter",
      "Associations : oui", "Animateur : on reprend", "Animatrice : on reprend", "Secrétaire: c'est noté",
      "Secrétaire de séance : c'est noté", "Facilitator: let us go on", "Réponse de Bruno : au printemps",
      "Réponse du maire : au printemps", "Réponse de M. Bruno : oui", "Answer from Bruno: in spring",
      "Question de Karim : et la nuit ?",
    ])
  func groups(line: String) throws {
    var runner = try Self.runner()
    _ = try runner.run(line)
    let said = try #require(Self.last(runner))
    #expect(said.speaker == nil && said.isSpeakerOpen && said.text == line)
    _ = try runner.run("Horaire : 18 h")
    #expect(Self.last(runner)?.isSpeakerOpen == false)
    #expect(Self.last(runner)?.speaker.flatMap { runner.state.facts.name(of: $0) } == "Mme Ada")
  }

  @Test(
    "A time in any writing before who speaks is the time, in scripts",
    arguments: [
      ("19h05 Bruno: oui", 5), ("19.06 Bruno: oui", 6), ("[19:07] Bruno: oui", 7), ("(19:09) Bruno : oui", 9),
      ("22/11/2026 19:25 Bruno: oui", 25), ("22 nov. 19:27 Bruno: oui", 27), ("19h30 – Bruno: oui", 30),
      ("[19:31] • Bruno : oui", 31), ("19 h 05 Bruno: oui", 5), ("7:05pm Bruno: oui", 5),
      ("7:05 pm Bruno: oui", 5),
      ("22/11/2026 19 h 25 Bruno: oui", 25),
    ])
  func stamped(line: String, minute: Int) throws {
    var runner = try Self.runner()
    _ = try runner.run(line)
    let said = try #require(Self.last(runner))
    #expect(said.text == "oui" && said.speaker.flatMap { runner.state.facts.name(of: $0) } == "M. Bruno")
    let wall = Zone.centralEurope.wallTime(at: said.at)
    #expect(wall.day.iso == "2026-11-22" && wall.secondOfDay == (19 * 60 + minute) * 60)
  }

  @Test(
    "A bullet or bold letters before who speaks; words of time before other words are what was said",
    arguments: [
      ("• Bruno : oui", "oui", "M. Bruno"), ("– Bruno: oui", "oui", "M. Bruno"),
      ("**Bruno** : oui", "oui", "M. Bruno"),
      ("18h30 : le marché", "18h30 : le marché", "Mme Ada"),
      ("19.06 mètres de câble", "19.06 mètres de câble", "Mme Ada"),
      ("Bruno — oui", "Bruno — oui", nil), ("Bruno> oui", "Bruno> oui", nil),
      ("Bruno ; oui", "Bruno ; oui", nil),
      ("Le banc — oui", "Le banc — oui", "Mme Ada"),
    ] as [(String, String, String?)])
  func listed(line: String, text: String, speaker: String?) throws {
    var runner = try Self.runner()
    _ = try runner.run(line)
    let said = try #require(Self.last(runner))
    #expect(said.text == text && said.speaker.flatMap { runner.state.facts.name(of: $0) } == speaker)
    #expect(said.isSpeakerOpen == (speaker == nil))
  }

  @Test(
    "Somebody, but who is open",
    arguments: [
      "Brunno", "Burno", "brunno", "Bruno, Ada", "Ada et Bruno", "Bruno/Ada", "Mme Durand", "Durand",
      "Le maire",
      "la présidente", "Madame la présidente", "L’adjoint", "The mayor", "Mme Ada (Oliviers)", "Mme Bruno",
      "Habitante 9",
      "Jean de La Tour", "Le responsable", "Kone, Durand", "M. Dino (habitant)", "MM. Bruno et Dino",
      "Adjoint Kone",
      "La CAF", "Bruno, locataire", "La ville", "Les habitants", "Le collectif", "Une maman", "Un jeune",
      "Bruno à Ada", "Bruno → Ada", "Bruno répond à Ada", "Bruno to Ada", "Ada, Bruno et d’autres",
      "ada@x.fr",
      "Réponse de la Ville de Belmont", "Collectif du 12", "Plusieurs voix", "Chair", "Woman at the back",
      "X",
      "[19:07] Bruno", "19h05 Bruno",
      "Un jeune du quartier", "Préfète déléguée", "The council", "A teacher", "Les bailleurs",
    ])
  func open(written: String) throws {
    let found = SpokenName(written, in: Meeting.context(try Self.runner()))
    guard case .open = found else {
      Issue.record("\(written): \(found)")
      return
    }
  }

  @Test(
    "A heading or a phrase is text",
    arguments: [
      "Horaire", "Attention", "Lieu", "Note", "Le budget", "Rue Pasteur", "Point 3", "oui",
      "Rendez-vous à 18", "https",
      "Les constats", "et puis", "Samedi, dimanche", "Responsable", "Warning", "Venue", "The agenda",
      "Phase 2", "T2",
      "je propose", "Problème", "Les problèmes", "NB", "L’ordre du jour", "on demande une chose",
    ])
  func text(written: String) throws {
    #expect(SpokenName(written, in: Meeting.context(try Self.runner())) == .text)
  }

  @Test("A title is part of who bears it: of two of one name, the one who has it")
  func titles() throws {
    var runner = try Self.runner()
    _ = try runner.run(#"/person "Bruno" college=associations"#)
    _ = try runner.run(#"/person "Dr Kone" college=habitants"#)
    _ = try runner.run(#"/person "Kone" college=habitants"#)
    let context = Meeting.context(runner)
    for (written, name) in [
      ("Bruno", "Bruno"), ("M. Bruno", "M. Bruno"), ("Monsieur Bruno", "M. Bruno"), ("Mr Bruno", "M. Bruno"),
      ("Mme Bruno", "Bruno"), ("Docteur Kone", "Dr Kone"), ("M. Kone", "Kone"),
    ] {
      #expect(Self.name(of: SpokenName(written, in: context), in: context) == name, "\(written)")
    }
  }

  @Test(
    "A sign behind a name is one with a blank or without; what is private says of whom it is and is nobody’s words"
  )
  func signs() throws {
    var runner = try Self.runner()
    for (line, kind, text, hasSpeaker) in [
      ("Bruno: ?pourquoi", ContributionKind.question, "pourquoi", true),
      ("Bruno: ? pourquoi", .question, "pourquoi", true), ("Bruno: +un banc", .proposal, "un banc", true),
      ("Bruno: -à ne pas publier", .privateNote, "Bruno: à ne pas publier", false),
      ("Bruno: - il est fâché", .privateNote, "Bruno: il est fâché", false),
      ("Bruno: -5 degrés", .contribution, "-5 degrés", true),
    ] {
      _ = try runner.run(line)
      let said = try #require(Self.last(runner))
      #expect(
        said.kind == kind && said.text == text && (said.speaker != nil) == hasSpeaker, "\(line): \(said)")
    }
  }

  @Test("One slip is a letter more, fewer or another, or two exchanged")
  func slips() {
    for (a, b) in [("bruno", "brunno"), ("bruno", "brno"), ("bruno", "brumo"), ("bruno", "burno")] {
      #expect(Slip.isOne(Array(a), Array(b)) && Slip.isOne(Array(b), Array(a)))
    }
    for (a, b) in [("bruno", "bruno"), ("bruno", "brnuoo"), ("bruno", "brian"), ("abcd", "badc")] {
      #expect(!Slip.isOne(Array(a), Array(b)))
    }
  }

  @Test("Noted at once, whole, without a speaker; a script goes on and warns, a strict one refuses")
  func noted() throws {
    var runner = try Self.runner()
    for line in ["Brunno: pas d'accord", "Bruno, Ada : d'accord", "Le maire: oui", "Durand: ? pourquoi"] {
      _ = try runner.run(line)
      let said = try #require(Self.last(runner))
      #expect(said.speaker == nil && said.isSpeakerOpen && said.text == line.replacing(": ? ", with: ": "))
      guard case .who? = runner.doubts.first else {
        Issue.record("\(line) is not told")
        continue
      }
      var strict = ScriptRunner(
        state: runner.state, now: runner.now, zone: .centralEurope, ids: IDSource(seed: 4), isStrict: true)
      #expect(throws: (any Error).self) { try strict.run(line) }
    }
    _ = try runner.run("Bruno：oui")
    let said = try #require(Self.last(runner))
    #expect(runner.state.facts.name(of: said.speaker ?? .name("")) == "M. Bruno" && said.text == "oui")
    _ = try runner.run("Horaire : 18 h")
    let heading = try #require(Self.last(runner))
    #expect(runner.state.facts.name(of: heading.speaker ?? .name("")) == "Mme Ada" && !heading.isSpeakerOpen)
  }

  @Test(
    "The preview offers the likely person by Tab; Enter notes at once; one key settles it, undo opens it again"
  )
  func settled() throws {
    var desk = try Desk(upTo: "20:")
    desk.type("Ferand: pas d'accord")
    #expect(desk.screen.contains("qui\u{202F}?") && desk.screen.contains("Tab"))
    desk.press("Tab")
    #expect(desk.model.editor.text == "Mme Ferrand: pas d'accord")
    desk.press("^U")
    desk.enter("Ferand: pas d'accord")
    let noted = try #require(desk.session?.contributions.last)
    #expect(noted.isSpeakerOpen && noted.text == "Ferand: pas d'accord" && desk.model.editor.isEmpty)
    #expect(desk.model.message?.kind == .warning && desk.screen.contains("qui\u{202F}?"))
    desk.wait(2)
    desk.press("Alt-q")
    #expect(desk.model.overlay is FormOverlay)
    desk.press("Enter")
    let settled = try #require(desk.session?.contributions.last)
    #expect(settled.text == "pas d'accord" && !settled.isSpeakerOpen, "\(desk.screen)")
    #expect(settled.speaker.flatMap { desk.model.facts.name(of: $0) } == "Mme Ferrand")
    desk.press("Alt-z")
    #expect(desk.session?.contributions.last == noted)
  }

  @Test("What was no name becomes words of whoever had the floor")
  func noName() throws {
    var runner = try Self.runner()
    for line in ["Cerisiers: trois par rue", "/qui c1 -"] { _ = try runner.run(line) }
    let said = try #require(Self.last(runner))
    #expect(said.text == "Cerisiers: trois par rue" && !said.isSpeakerOpen)
    #expect(said.speaker.flatMap { runner.state.facts.name(of: $0) } == "Mme Ada")
  }

  @Test("A commitment bears the name as it was said until somebody says who that is")
  func promised() throws {
    var runner = try Self.runner()
    _ = try runner.run("> Brunno: réparer le mât, avant le 15/12")
    let made = try #require(runner.state.facts.commitments.values.last)
    #expect(made.who == .name("Brunno") && made.isWhoOpen && made.what == "réparer le mât")
    #expect(Words(.french).promiser(of: made, in: runner.state.facts) == "Brunno (qui\u{202F}?)")
    _ = try runner.run(#"/qui e1 "M. Bruno""#)
    #expect(
      runner.state.facts.commitments.values.last.flatMap { runner.state.facts.name(of: $0.who) } == "M. Bruno"
    )
  }

  @Test("Closing says how many are open, and leads to them")
  func closing() throws {
    var desk = try Desk(upTo: "20:")
    desk.enter("Durand: non")
    desk.enter("/clore")
    let checklist = try #require(desk.model.overlay as? ChecklistOverlay)
    #expect(checklist.rows.contains { $0.act.act == .who && $0.text.contains("Durand: non") })
  }
}
