import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

/// What the declarations promise of every act: line, form and keys make the same invocation, in both languages.
@Suite("Every act by form, key or line")
struct InvocationTests {
  private static let languages: [Language] = [.french, .english]

  private static func context(_ sample: Sample, _ language: Language) throws -> LineContext {
    var runner = try Meeting.underWay()
    for line in sample.after { _ = try runner.run(line) }
    var context = Meeting.context(runner)
    context.words = Words(language)
    return context
  }

  @Test(
    "The line that an invocation is written as is read back as that invocation", arguments: Sample.all,
    languages)
  func roundTrip(sample: Sample, language: Language) throws {
    let context = try Self.context(sample, language)
    let invocation = try #require(try Line.typed(sample.english, in: context).invocation)
    let line = invocation.line(in: context, Words(language))
    #expect(try Line.typed(line, in: context).invocation == invocation, "\(line)")
  }

  @Test(
    "A form filled by keys alone makes the invocation that the line makes", arguments: Sample.all, languages)
  func formByKeys(sample: Sample, language: Language) throws {
    let context = try Self.context(sample, language)
    let wanted = try #require(try Line.typed(sample.english, in: context).invocation)
    let act = ActTable[wanted.act]
    guard act.parameters.contains(where: { !$0.isHidden }) else { return }
    var overlay = FormOverlay(Form(Invocation(wanted.act), in: context))
    var desk = try Desk(upTo: nil, language: language)
    desk.model = try Self.model(sample, language)
    for parameter in act.parameters where !parameter.isHidden {
      for (number, value) in wanted.values[parameter.name].enumerated() {
        let row = (value as? any OpenValue).map { AnyHashable($0.row).description }
        let place = try #require(
          overlay.form.fields.firstIndex {
            $0.key.parameter == parameter.name && $0.key.row == row && (row != nil || $0.key.number == number)
          }, "\(parameter.name) has no field")
        while overlay.current < place { _ = overlay.handle(Key(.down), &desk.model) }
        while overlay.current > place { _ = overlay.handle(Key(.up), &desk.model) }
        Self.fill(&overlay, with: value, parameter, desk: &desk, context)
      }
    }
    let made = try overlay.form.invocation(in: context)
    for name in wanted.values.names where name != .force {
      #expect(
        made.values[name].map { AnyHashable($0) } == wanted.values[name].map { AnyHashable($0) },
        "\(wanted.act) \(name): \(made.values[name])")
    }
  }

  private static func model(_ sample: Sample, _ language: Language) throws -> Model {
    var runner = try Meeting.underWay()
    for line in sample.after { _ = try runner.run(line) }
    var desk = try Desk(empty: true, language: language)
    desk.model = Model(
      state: runner.state, words: Words(language), zone: .centralEurope, now: runner.now,
      size: Size(columns: 80, rows: 24), look: desk.model.look, ids: IDSource(seed: 4))
    desk.model.work(on: runner.focus)
    return desk.model
  }

  /// Types a value into the field, or chooses it with the arrows.
  private static func fill(
    _ overlay: inout FormOverlay, with value: ActValue, _ parameter: AnyParameter, desk: inout Desk,
    _ context: LineContext
  ) {
    guard let field = overlay.field else { return }
    func press(_ name: String) {
      guard let key = Key(name: name) else { return }
      _ = overlay.handle(key, &desk.model)
    }
    switch field.kind.field {
    case .tick: press("Space")
    case .choice:
      for _ in 0..<40 {
        let now = overlay.field.flatMap { try? $0.value(in: Reading(context: context)) }
        if let now, AnyHashable(now) == AnyHashable(value) { return }
        press("Right")
      }
    case .cells:
      let hands = (value as? OptionHands)?.hands ?? (value as? Hands)
      if let room = hands?.room {
        for digit in String(room) { press(String(digit)) }
      }
      for count in hands?.colleges ?? [] {
        while let here = overlay.field, here.cell < 1 + (here.colleges.firstIndex(of: count.college) ?? 0) {
          press("Tab")
        }
        for digit in String(count.count) { press(String(digit)) }
      }
    default:
      if !field.editor.isEmpty {
        press("^U")
      }
      for character in field.kind.write(value, context, context.words) {
        _ = overlay.handle(Key(.character(character)), &desk.model)
      }
    }
  }

  @Test("Usage, errors and completion speak the language of the interface alone", arguments: languages)
  func oneLanguage(language: Language) throws {
    let words = Words(language)
    // Codes of the journal that are no word of the language.
    let foreign =
      language == .french
      ? [
        "answered", "under-study", "declined", "show-of-hands", "first-timers", "kind=", "due=",
        "neighbourhood", "held",
      ]
      : [
        "habitants", "bailleurs", "quartier", "genre=", "échéance=", "conseil-citoyen", "à-l’étude",
        "main-levée",
      ]
    let context = Meeting.context(try Meeting.underWay())
    for act in ActTable.acts {
      for usage in act.usages(in: words) {
        for word in foreign { #expect(!usage.contains(word), "\(act.name): \(usage)") }
      }
      for parameter in act.parameters where !parameter.isHidden && parameter.place != .flag {
        #expect(!parameter.label(in: words).isEmpty)
        let kinds = [parameter.kind] + (parameter.rows?(Reading(context: context)).map(\.kind) ?? [])
        for kind in kinds {
          do {
            _ = try kind.read("zzz=?", Reading(context: context))
          } catch {
            let text = error.text(in: words)
            for word in foreign { #expect(!text.contains(word), "\(act.name) \(parameter.name): \(text)") }
            #expect(text.count > 12)
          }
        }
      }
    }
  }

  @Test("Each choice that the help or Tab shows is understood as that choice", arguments: languages)
  func shownIsUnderstood(language: Language) throws {
    var context = Meeting.context(try Meeting.underWay())
    context.words = Words(language)
    for act in ActTable.acts {
      for parameter in act.parameters {
        let kinds = [parameter.kind] + (parameter.rows?(Reading(context: context)).map(\.kind) ?? [])
        for kind in kinds {
          for offer in kind.offers("", Reading(context: context), context.words) {
            let read = try kind.read(offer.text, Reading(context: context))
            #expect(
              AnyHashable(read) == AnyHashable(offer.value), "\(act.name) \(parameter.name): \(offer.text)")
          }
        }
      }
    }
  }

  @Test(
    "Quotation marks are needed only where two readings are possible",
    arguments: [
      ("/item Welcome and minutes 5", #"/item "Welcome and minutes" 5"#),
      ("/point Le premier pas 10", #"/point "Le premier pas" 10"#),
      ("/person Tom Whitfield", #"/person "Tom Whitfield""#),
      (
        "/fate c3 under-study who=Ferrand due=15 décembre",
        #"/fate c3 under-study who=Ferrand due="15 décembre""#
      ),
      (
        "/séance Séance 15 le=demain 18h30 fin=20h30 lieu=Salle Prévert",
        #"/séance "Séance 15" le="demain 18h30" fin=20h30 lieu="Salle Prévert""#
      ),
      ("/jalon Comité de pilotage 15/01/2027", #"/jalon "Comité de pilotage" 15/01/2027"#),
      ("/edit c1 Le parking de l'école ?", #"/edit c1 "Le parking de l'école ?""#),
      ("/file Mme Dia raison=première fois", #"/file "Mme Dia" raison="première fois""#),
    ])
  func bareWords(bare: String, quoted: String) throws {
    let context = Meeting.context(try Meeting.underWay())
    #expect(try Line.typed(bare, in: context).invocation == Line.typed(quoted, in: context).invocation)
  }

  @Test(
    "Colleges are understood by the words that people have for them",
    arguments: [
      ("élus", CollegeID.commune), ("council", .commune), ("municipality", .commune),
      ("landlords", .landlords),
      ("residents", .residents), ("bailleur", .landlords), ("préfecture", .state),
      ("housing providers", .landlords),
    ])
  func colleges(word: String, college: CollegeID) throws {
    let context = Meeting.context(try Meeting.underWay())
    #expect(try ValueKind<CollegeID>.college.read(word, Reading(context: context)) == college)
  }
}
