import Dialogue
import Wording

/// Turns a session into the data that templates show.
///
/// Private notes stop here: everything that reaches a template comes from ``said`` or through ``label(of:)``, and neither
/// knows them. A template, by any author, cannot show what it is not given.
struct DocumentContext {
  let facts: Facts
  let session: Session
  let setting: DocumentSetting
  /// The contributions of the session that others may see, in order.
  let said: [Contribution]
  /// Those that say the same as another one, by that one; found once, since every statement asks.
  let groups: [ID<Contribution>: [Contribution]]

  /// Sessions whose title another of their body has too.
  let twins: Set<ID<Session>>
  /// The first contribution of each speaker in the order of the minutes: there it is told for whom they speak.
  let introductions: Set<ID<Contribution>>

  /// Whether somebody's organisation is told once: not where sheets are taken apart, nor where one reads here and there.
  let mentionsOnce: Bool
  /// Organisations that have a short form.
  let shortNames: [ID<Organisation>: String]

  var words: Words { Words(setting.language) }
  /// The moment up to which clocks are counted.
  var end: Instant { session.end(at: setting.now) }

  /// Whether it is about a concertation, and not about one session.
  private(set) var isReport = false
  /// Of what it speaks, when it is.
  var scope: ReportScope { setting.report ?? ReportScope(space: session.space) }
  /// Whether personal data were taken out.
  let isPublic: Bool
  /// From which the facts are, where they were.
  private let version: PublicVersion?
  /// Whether colleges with too few people were left out.
  let hidesSome: Bool

  /// The data of a document; for one that is made for everybody from the public version of the facts alone.
  init(_ kind: DocumentKind, facts: Facts, session: Session, setting: DocumentSetting) {
    isPublic = kind.isPublic
    isReport = kind.isOfConcertation
    if kind.isPublic {
      let scope = setting.report ?? ReportScope(space: session.space)
      let shown: PublicVersion.Shown =
        kind.isOfConcertation ? .sums(scope.held(in: facts, setting.zone).map(\.id)) : .each([session.id])
      let version = PublicVersion(
        of: facts, first: session.id, on: kind.isOfConcertation ? scope.space : nil, showing: shown,
        until: setting.now,
        Words(setting.language))
      self.facts = version.facts
      // A session that is not among the facts has nothing that could be shown.
      self.session =
        version.facts.session(session.id)
        ?? Session(Session.Plan(id: session.id, space: session.space, title: "", start: session.plannedStart))
      hidesSome = version.hidesSome.contains(session.id)
      self.version = version
    } else {
      self.facts = facts
      self.session = session
      hidesSome = false
      version = nil
    }
    self.setting = setting
    mentionsOnce =
      setting.order == .point && ![.tableSheets, .signInSheet, .followUp, .reminders].contains(kind)
    shortNames = mentionsOnce ? Self.shortNames(self.facts) : [:]
    said = self.session.contributions.filter { !$0.isPrivate }
    let facts = self.facts
    introductions = Self.introductions(said, in: self.session, setting.order)
    let alike = Dictionary(grouping: facts.sessions.values) { "\($0.space) \($0.title.folded)" }
    twins = Set(alike.values.filter { $0.count > 1 }.flatMap { $0.map(\.id) })
    groups = Dictionary(grouping: said.filter { $0.sameAs != nil }) { facts.head(of: $0).id }
  }

  /// The words of something that was said.
  func text(of said: Contribution) -> String { version?.text(of: said) ?? said.text }

  /// By point what comes first on the agenda comes first, what stands outside it before everything. In another order each is
  /// told, since one reads here and there.
  private static func introductions(
    _ said: [Contribution], in session: Session, _ order: StatementOrder
  ) -> Set<ID<Contribution>> {
    guard order == .point else { return Set(said.map(\.id)) }
    let items = session.agenda.items.map(\.id)
    let places = Dictionary(zip(items, items.indices)) { first, _ in first }
    let ordered = said.enumerated().sorted { one, other in
      let (first, second) = (
        one.element.item.flatMap { places[$0] } ?? -1, other.element.item.flatMap { places[$0] } ?? -1
      )
      return (first, one.offset) < (second, other.offset)
    }
    var met: Set<Party> = []
    return Set(
      ordered.filter { $0.element.speaker.map { met.insert($0).inserted } ?? false }.map(\.element.id))
  }

  /// All that the template of a document may show.
  func data(for kind: DocumentKind) -> TemplateValue {
    var fields: [TemplateField: TemplateValue] = phrases
    // A document on a concertation has nothing of the session by which it was asked for.
    fields.merge(isReport ? scopeHead(kind) : head(kind)) { $1 }
    fields.merge(foot) { $1 }
    fields.merge(figurePlaces) { $1 }
    let own: [TemplateField: TemplateValue] =
      switch kind {
      case .minutes, .publicMinutes: minutes
      case .decisions: record
      case .runningOrder: regie
      case .short: short
      case .report: report
      case .invitation, .poster: invitation(kind)
      case .signInSheet: signIn
      case .tableSheets: tableSheets
      case .followUp: followUp
      case .reminders: reminders
      case .saidAndDone: saidAndDone
      case .walk: walk
      case .workshop: workshop
      case .dossier: followUp.merging(report) { $1 }.merging(saidAndDone) { $1 }
      }
    fields.merge(own) { $1 }
    return .record(fields)
  }

  private var phrases: [TemplateField: TemplateValue] {
    [.say: .fields(TemplatePhrases.texts(words))]
  }

  private var minutes: [TemplateField: TemplateValue] {
    next.merging(living) { $1 }.merging([
      .attendance: attendance, .members: members, .agenda: agenda, .points: .list(points),
      .initiatives: initiatives,
      .trainings: trainings, .balance: balance, .followed: followed, .answerCount: .text(answerCount),
      .alsoOwed: .optional(alsoOwed),
      .unanswered: .list(unanswered), .byTheme: byTheme, .byThemeTitle: .text(words(ThemePhrase.byTheme)),
      .themeHeading: .text(words(ThemePhrase.heading)),
      .meTooHeading: .text(words(SharingPhrase.sharedHeading)),
    ]) { $1 }
  }
}
