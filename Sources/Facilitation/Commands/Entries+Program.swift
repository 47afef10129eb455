import Dialogue

extension CommandTable {
  static let programEntries: [CommandEntry] = [
    CommandEntry(
      ["aide"], ["help"], .program,
      .init("Aide : toutes les commandes et leurs touches", "Help: all commands and their keys"),
      keys: ["F1"], isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.help) },
    CommandEntry(
      ["commandes"], ["commands", "palette"], .program, .init("Chercher une commande", "Look for a command"),
      keys: ["^P"],
      isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.palette) },
    CommandEntry(
      ["direct"], ["live"], .program, .init("Écran de la séance", "Screen of the meeting"),
      keys: ["Alt-1", "Alt-&"], isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.show(.live)) },
    CommandEntry(
      ["préparer"], ["prepare"], .program, .init("Écran de préparation", "Screen of preparation"),
      keys: ["Alt-2", "Alt-é"], isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.show(.prepare)) },
    CommandEntry(
      ["suites"], ["follow-up"], .program,
      .init("Écran des suites et engagements", "Screen of fates and commitments"), keys: ["Alt-3", "Alt-\""],
      isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.show(.followUp)) },
    CommandEntry(
      ["objets"], ["subjects"], .program,
      .init("Écran des objets et du calendrier", "Screen of subjects and calendar"),
      keys: ["Alt-4", "Alt-'"], isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.show(.subjects)) },
    CommandEntry(
      ["initiatives"], ["initiatives"], .program, .init("Écran des initiatives", "Screen of initiatives"),
      keys: ["Alt-5", "Alt-("], isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.show(.initiatives)) },
    CommandEntry(
      ["co-formations"], ["trainings"], .program, .init("Écran de la co-formation", "Screen of co-training"),
      keys: ["Alt-6", "Alt--"], isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.show(.trainings)) },
    CommandEntry(
      ["personnes"], ["people"], .program,
      .init("Écran des personnes et de l’équilibre", "Screen of people and balance"),
      keys: ["Alt-7", "Alt-è"], isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.show(.people)) },
    CommandEntry(
      ["bilan"], ["report"], .program,
      .init(
        "Écran du bilan, par objet, collège, période", "Screen of the report, by subject, college, period"),
      usage: .init(
        "[objet=] [collège=] [du=] [au=] [tout]", "[subject=] [college=] [from=] [through=] [all]"),
      keys: ["Alt-8", "Alt-_"], isImmediate: true
    ) { a, _ throws(GrammarError) in
      var scope = ReportScope()
      if let token = a.named(.subject) { scope.subject = try a.subject(token) }
      if let token = a.named(.college) { scope.college = try a.college(token) }
      scope.from = try a.day(ifNamed: .from)
      scope.to = try a.day(ifNamed: .through)
      return .intent(.report(scope, allSpaces: a.flag("all", "tout")))
    },
    CommandEntry(
      ["historique"], ["history"], .program, .init("Écran de l’historique", "Screen of the history"),
      keys: ["Alt-9", "Alt-ç"], isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.show(.history)) },
    CommandEntry(
      ["revoir"], ["as-of"], .program,
      .init("Revoir l’état à un moment, ou après un acte", "See the state at a moment, or after an act"),
      usage: .init("19:42|\"2026-11-22 19:42\"|ACTE", "19:42|\"2026-11-22 19:42\"|ACT"), need: .session,
      takes: [.act], needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      let token = try a.required(.at)
      if let act = ID<Act>(token.value) { return .intent(.past(.act(act))) }
      // A time alone is one of the day of the session at work.
      let session = a.context.session
      let isTime = token.value.allSatisfy { $0.isNumber || $0 == ":" || $0 == "h" }
      guard isTime, let held = session?.openedAt ?? session?.plannedStart else {
        return .intent(.past(.moment(try a.moment(token, .at))))
      }
      let midnight = a.context.zone.instant(
        of: WallTime(day: a.context.zone.wallTime(at: held).day, hour: 0, minute: 0))
      return .intent(.past(.moment(try a.moment(token, .at, after: midnight))))
    },
    CommandEntry(
      ["rejouer"], ["replay"], .program, .init("Rejouer une séance", "Play a session again"),
      usage: .init("[SÉANCE] [vitesse=60]", "[SESSION] [speed=60]"), need: .session, takes: [.session],
      needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      let speed = a.named(.speed)
      let times = if let speed { try a.integer(speed, .speed) } else { 60 }
      let session = if let token = a.next(.session) { try a.session(token) } else { try a.focusSession() }
      return .intent(.past(.replay(session, speed: times)))
    },
    CommandEntry(
      ["chercher"], ["search", "find"], .program,
      .init("Chercher dans tout ce qui est noté", "Look through everything that was noted"),
      usage: .init("[mots]", "[words]"), keys: ["^R"], isImmediate: true
    ) { a, _ throws(GrammarError) in .intent(.search(a.name(.text)?.value ?? "")) },
    CommandEntry(
      ["publier"], ["publish"], .program,
      .init("Relire un document de la séance, et l’écrire", "Read a document of the session, and write it"),
      usage: .init(
        "[compte-rendu|releve|regie|public|court|bilan]",
        "[minutes|decisions|running-order|public|short|report]"),
      keys: ["F12"], need: .session, isImmediate: true
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      guard let token = a.next(.format) else { return .intent(.preview(session)) }
      let kinds = [
        (["compte-rendu", "minutes"], "compte-rendu"),
        (["releve", "relevé-de-décisions", "decisions"], "releve"),
        (["regie", "running-order"], "regie"), (["public"], "public"), (["court", "short"], "court"),
        (["bilan", "report"], "bilan"),
      ]
      guard let kind = ChoiceMatch.find(token.value, among: kinds.map { (names: $0.0, value: $0.1) }) else {
        throw token.error(.notOneOf(token.value, expected: kinds.map(\.1)))
      }
      return .intent(.publish(session, kind: kind))
    },
    CommandEntry(
      ["thème"], ["theme"], .program, .init("Changer de thème", "Change the theme"),
      usage: .init("NOM", "NAME")
    ) { a, _ throws(GrammarError) in .intent(.theme(try a.text(.name))) },
    CommandEntry(
      ["redessiner"], ["redraw"], .program, .init("Redessiner l’écran", "Draw the screen again"),
      keys: ["^L"],
      isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.redraw) },
    CommandEntry(
      ["répétition"], ["rehearsal"], .program,
      .init(
        "Répéter sans rien écrire ; encore une fois pour finir", "Rehearse, writing nothing; once more to end"
      ),
      isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.rehearse) },
    CommandEntry(
      ["arrière-plan"], ["background"], .program,
      .init("Rendre la main au shell (fg pour revenir)", "Back to the shell (fg to return)"),
      keys: ["^Z"], isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.suspend) },
    CommandEntry(
      ["quitter"], ["quit"], .program, .init("Quitter", "Quit"), keys: ["^Q", "^C"], isImmediate: true
    ) { _, _ throws(GrammarError) in .intent(.quit) },
  ]
}
