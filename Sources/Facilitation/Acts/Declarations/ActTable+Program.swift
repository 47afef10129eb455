import Dialogue
import Wording

extension ActTable {
  static let programActs: [DeclaredAct] = [
    DeclaredAct(.help, .program, keys: ["F1"], start: .now) { _ throws(ActError) in .intent(.help) },
    DeclaredAct(.palette, .program, keys: ["^P"], start: .now) { _ throws(ActError) in .intent(.palette) },
    DeclaredAct(.steps, .program, start: .now) { _ throws(ActError) in .intent(.toggleSteps) },
    screen(.live, .live, "1", "&"), screen(.prepare, .prepare, "2", "é"),
    screen(.followUp, .followUp, "3", "\""), screen(.subjects, .subjects, "4", "'"),
    screen(.initiatives, .initiatives, "5", "("), screen(.trainings, .trainings, "6", "-"),
    screen(.people, .people, "7", "è"),
    DeclaredAct(
      .report, .program, keys: ["Alt-8", "Alt-_"], start: .now,
      optional(.subject, .subject), optional(.college, .college), optional(.from, .day),
      optional(.through, .day),
      flag(.all)
    ) { _, subject, college, from, through, all throws(ActError) in
      if let from, let through, through < from {
        throw ActError(.periodBackwards(through, from), at: .through)
      }
      var scope = ReportScope()
      (scope.subject, scope.college, scope.from, scope.to) = (subject, college, from, through)
      return .intent(.report(scope, allSpaces: all))
    },
    screen(.history, .history, "9", "ç"),
    DeclaredAct(.asOf, .program, need: .session, isAtOnceInMenu: true, required(.at, .pastMoment)) {
      _, moment throws(ActError) in
      switch moment {
      case .moment(let moment): .intent(.past(.moment(moment)))
      case .act(let act): .intent(.past(.act(act)))
      }
    },
    DeclaredAct(
      .replay, .program, need: .session, start: .now, isAtOnceInMenu: true,
      placed(.session, .session), optional(.speed, .number(1...100_000, .speed))
    ) { desk, session, speed throws(ActError) in
      let id = if let session { session } else { try desk.session() }
      return .intent(.past(.replay(id, speed: speed ?? 60)))
    },
    DeclaredAct(.search, .program, keys: ["^R"], start: .now, placed(.text, .text(.words))) {
      _, text throws(ActError) in
      .intent(.search(text ?? ""))
    },
    DeclaredAct(
      .importFile, .program,
      required(.kind, imported).labelled("Ce que contient le fichier", "What the file holds"),
      required(.file, .file),
      optional(.session, .session).suggested { $0.context.focus.session }
        .when(.kind, ImportKind.agenda, .contributions, .commitments, .decidimProposals, .polis),
      optional(.space, .space).suggested { $0.context.focus.space }
        .when(.kind, ImportKind.sessions, .closedDays),
      optional(.college, .college).when(.kind, ImportKind.people)
        .labelled("Collège de qui n’en a pas", "Group of whoever has none")
    ) { desk, kind, path, session, space, college throws(ActError) in
      var request = ImportRequest(kind: kind, path: path, space: desk.context.focus.space, college: college)
      if kind.needsSession {
        let id = if let session { session } else { try desk.session() }
        (request.session, request.space) = (id, desk.context.facts.session(id)?.space)
      } else if kind.needsSpace {
        request.space = if let space { space } else { try desk.space() }
      }
      return .intent(.importFile(request))
    },
    DeclaredAct(
      .merge, .program,
      required(.name, .text(.text)).labelled("le journal (fichier .jsonl)", "the journal (a .jsonl file)")
    ) { _, path throws(ActError) in .intent(.merge(path)) },
    DeclaredAct(.asked, .program, start: .now) { _ throws(ActError) in .intent(.showAsked) },
    DeclaredAct(
      .sync, .program, keys: ["Alt-t"], start: .now,
      placed(.name, .text(.text)).labelled("dossier ou dépôt git", "folder or git place")
    ) { _, place throws(ActError) in .intent(.sync(place)) },
    DeclaredAct(
      .publish, .program, keys: ["F12"], need: .session, start: .now, placed(.format, document),
      optional(.form, form), optional(.by, order).labelled("Rangé par", "In order of"), flag(.large)
    ) { desk, document, form, order, isLarge throws(ActError) in
      let session = try desk.session()
      guard let document else { return .intent(.preview(session)) }
      // Sizes are those of pages.
      let format = form ?? (isLarge ? .html : .markdown)
      return .intent(
        .publish(session, document, DocumentForm(format, isLarge: isLarge, order: order ?? .point)))
    },
    DeclaredAct(.theme, .program, required(.name, .colours)) { _, name throws(ActError) in
      .intent(.theme(name))
    },
    DeclaredAct(.language, .program, required(.language, language)) { _, language throws(ActError) in
      .intent(.speak(language))
    },
    DeclaredAct(.redraw, .program, keys: ["^L"], start: .now) { _ throws(ActError) in .intent(.redraw) },
    DeclaredAct(.rehearsal, .program, start: .now) { _ throws(ActError) in .intent(.rehearse) },
    DeclaredAct(.background, .program, keys: ["^Z"], start: .now) { _ throws(ActError) in .intent(.suspend) },
    DeclaredAct(.quit, .program, keys: ["^Q", "^C"], start: .now) { _ throws(ActError) in .intent(.quit) },
  ]

  private static let document = ValueKind<DocumentChoice>.choice(
    .choice, { DocumentChoice.all(with: $0.ownDocuments) }, label: { $0.label($1) }, gloss: { $0.gloss($1) },
    names: { [$0.name] + ($0.own == nil ? Words.otherNames(of: $0.kind) : []) })

  private static let order = ValueKind<StatementOrder>.oneOf(label: { $0.label($1) }, gloss: { $0.gloss($1) })

  private static let language = ValueKind<Language>.choice(
    .choice, { _ in Language.allCases }, label: { $1.ownName }, names: \.names)

  private static let form = ValueKind<DeliveryFormat>.oneOf(label: { $1.rawValue })

  private static let imported = ValueKind<ImportKind>.oneOf(
    label: { $0.label($1) }, gloss: { $0.gloss($1) })

  /// An act that shows a screen; digits work unshifted on AZERTY too.
  private static func screen(_ name: ActName, _ screen: ScreenID, _ digit: String, _ azerty: String)
    -> DeclaredAct
  {
    DeclaredAct(name, .program, keys: ["Alt-\(digit)", "Alt-\(azerty)"], start: .now) { _ throws(ActError) in
      .intent(.show(screen))
    }
  }
}
