import Dialogue
import Wording

extension DocumentContext {
  func head(_ kind: DocumentKind) -> [TemplateField: TemplateValue] {
    let space = facts.spaces[session.space]
    let title = session.title.oneLine
    let document = name(of: kind)
    let start = kind.isBefore ? session.plannedStart : session.heldAt
    let day = words.longDate(setting.zone.wallTime(at: start).day)
    // Of a meeting that was held, papers before it say what was announced.
    let wasHeld = !kind.isBefore || kind == .runningOrder
    return [
      .documentTitle: .text(
        isOff && kind.isBefore
          ? words(PaperPhrase.calledOffTitle, title) : kind == .poster ? title : "\(document) — \(title)"),
      .title: .text(title), .isHeld: .flag(isHeld), .isOff: .flag(isOff), .isPast: .flag(isOff || isPast),
      .notices: .list(notices(kind)),
      .space: .text(space?.name.oneLine ?? ""),
      .territory: .optional(space?.territory?.oneLine),
      .date: .text(kind.isInviting ? day.capitalizedFirst : day),
      .place: .optional(session.place?.oneLine),
      .announced: .text(announced),
      .suspended: .optional(
        (wasHeld ? session.suspensions : []).filter { pause in
          pause.end.map { $0.seconds(since: pause.start) >= 60 } ?? true
        }.map { times(Span(start: $0.start, end: $0.end)) }.joined(separator: ", ")),
      .actual: (wasHeld ? session.openedAt : nil).map { .text(times(Span(start: $0, end: session.closedAt))) }
        ?? .nothing,
      .presentTotal: .text(presentTotal),
      .numbering: .optional(numbering),
    ]
  }

  /// When it was announced to be held, and to what later end it was extended while it lasted.
  private var announced: String {
    guard let first = session.announcedEnds.first, let end = session.plannedEnd, first != end else {
      return times(Span(start: session.plannedStart, end: session.plannedEnd))
    }
    return words(
      end < first ? PublishingPhrase.shortenedTo : .extendedTo,
      times(Span(start: session.plannedStart, end: first)), time(end))
  }

  private func name(of kind: DocumentKind) -> String {
    switch kind {
    case .minutes: words(PublishingPhrase.minutesTitle)
    case .decisions: words(PublishingPhrase.decisionRecordTitle)
    case .runningOrder: words(RegiePhrase.regieTitle)
    case .publicMinutes: words(PrivacyPhrase.publicTitle)
    case .short: words(PrivacyPhrase.shortTitle)
    case .report: words(ReportPhrase.reportTitle)
    case .invitation: words(PaperPhrase.invitationTitle)
    case .poster: session.title.oneLine
    case .signInSheet: words(PaperPhrase.signInTitle)
    case .tableSheets: words(PaperPhrase.tablesTitle)
    case .followUp: words(PaperPhrase.followUpTitle)
    case .reminders: words(PaperPhrase.remindersTitle)
    case .saidAndDone: words(PaperPhrase.saidAndDoneTitle)
    case .walk: words(PaperPhrase.walkTitle)
    case .workshop: words(PaperPhrase.workshopTitle)
    case .dossier: words(PaperPhrase.dossierTitle)
    }
  }

  /// Whether it will not be held.
  var isOff: Bool { session.state == .cancelled }

  /// Whether it is over.
  var isPast: Bool { session.state == .closed }

  /// That it was called off, and why.
  private var calledOff: String {
    guard let reason = session.cancellation?.oneLine, !reason.isEmpty else {
      return words(PaperPhrase.calledOff)
    }
    return words(PaperPhrase.calledOffBecause, reason.hasSuffix(".") ? String(reason.dropLast()) : reason)
  }

  /// Whether the session was held, or is being held.
  var isHeld: Bool { session.openedAt != nil && session.state != .cancelled }

  /// What a document on a concertation is about: its subject, its body, or all of them.
  var scopeName: String {
    scope.subject.flatMap { facts.subjects[$0]?.title.oneLine }
      ?? (scope.space ?? onlySpace).flatMap { facts.spaces[$0]?.name.oneLine }
      ?? words(ReportPhrase.allSpaces)
  }

  /// The body, where there is but one.
  private var onlySpace: ID<DialogueSpace>? { facts.spaces.count == 1 ? facts.spaces.keys.first : nil }

  /// The head of a document on a space, a subject or a period.
  func scopeHead(_ kind: DocumentKind) -> [TemplateField: TemplateValue] {
    let space = scope.space.flatMap { facts.spaces[$0] }
    let subject = scope.subject.flatMap { facts.subjects[$0]?.title.oneLine }
    let name = scopeName
    return [
      .documentTitle: .text("\(self.name(of: kind)) — \(name)"), .title: .text(name),
      // Parts of a file have their own headings below that of the part.
      .section: .text(kind == .dossier ? "###" : "##"),
      .subsection: .text(kind == .dossier ? "####" : "###"),
      .space: .optional(subject == nil ? nil : space?.name.oneLine),
      .territory: .optional(space?.territory?.oneLine),
      .period: .optional(period),
      .subject: .optional(subject),
    ]
  }

  /// From which day to which: as it was asked for, else from the first meeting that was held to the last one.
  private var period: String? {
    let days = scope.held(in: facts, setting.zone).compactMap(\.openedAt).map {
      setting.zone.wallTime(at: $0).day
    }
    switch (scope.from, scope.to) {
    case (let from?, nil): return words(ReportPhrase.fromDay, words.date(from))
    case (nil, let to?): return words(ReportPhrase.toDay, words.date(to))
    case (nil, nil) where days.isEmpty: return nil
    case (let from, let to):
      let ends = [from ?? days.first, to ?? days.last].compactMap(\.self)
      return Set(ends).sorted().map(words.date).joined(separator: " – ")
    }
  }

  var foot: [TemplateField: TemplateValue] {
    let letterhead: [TemplateField: TemplateValue] = [
      .established: .text(setting.established),
      .issuer: .optional(setting.letterhead.issuer?.oneLine),
      .sender: .optional(setting.letterhead.issuer?.oneLine),
      .contact: .optional(setting.letterhead.contact?.oneLine),
      .access: .optional(setting.letterhead.access?.oneLine),
      .privacy: .optional(setting.letterhead.privacy?.oneLine),
    ]
    guard let journal = setting.journal else { return letterhead.merging([.journal: .nothing]) { $1 } }
    return letterhead.merging([
      .journal: .record([
        .journalCount: .text(
          "\(journal.count) \(words(journal.count == 1 ? .oneRecord : .manyRecords))"),
        // Shown as code, where nothing can be escaped: only digits and letters may pass.
        .journalHash: .text(journal.hash.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }),
      ])
    ]) { $1 }
  }

  /// What a reader must know before anything else: to whom the document may be given, and where the session stands.
  private func notices(_ kind: DocumentKind) -> [TemplateValue] {
    let state: PublishingPhrase? =
      switch session.state {
      case .planned: kind.isBefore ? nil : .planned
      // What was handed out before stays what it was.
      case .open, .suspended: kind.isBefore && kind != .runningOrder ? nil : .live
      case .cancelled, .closed: nil
      }
    let over: String? =
      isOff ? calledOff : isPast && kind.isInviting ? words(PaperPhrase.alreadyHeld) : nil
    let audience: PrivacyPhrase? =
      switch kind {
      case .minutes, .decisions, .walk, .workshop, .signInSheet: .archiveNotice
      case .publicMinutes: .publicNotice
      case .runningOrder, .short, .report, .invitation, .poster, .tableSheets, .followUp, .reminders,
        .saidAndDone, .dossier:
        nil
      }
    let leftOpen =
      state == .live && session.isLeftOpen(at: setting.now)
      ? (kind.tellsLengths
        ? words(PublishingPhrase.leftOpenNotice, time(session.end(at: setting.now)))
        : words(PublishingPhrase.notClosed)) : nil
    let isMinutes = kind == .minutes || kind == .publicMinutes
    return
      ([over ?? leftOpen ?? state.map { words($0) }, audience.map { words($0) }].compactMap { $0 }
      + (isMinutes ? standing : [])).map { .text($0) }
  }

  var presentTotal: String {
    if hidesSome { return words(PrivacyPhrase.fewerThanFivePresent) }
    let came = facts.came(to: session)
    let there = facts.present(in: session)
    let facilitators = facts.facilitators(in: session)
    if came == 0, facilitators == 0 { return words(.nobodyCounted) }
    guard facts.isCounted(session) else { return words(PublishingPhrase.namedOnly, came + facilitators) }
    let hidesClose = isPublic && there < PublicVersion.smallest
    let isOver = session.closedAt != nil && there != came && !hidesClose
    let count = session.isLive ? there : came
    let counted =
      isOver
      ? words(PublishingPhrase.cameAndClose, came, there)
      : "\(count) \(words(count == 1 ? .onePresent : .manyPresent))."
    return facilitators == 0
      ? counted : counted + " " + words(PublishingPhrase.facilitatorsApart, facilitators)
  }
}

extension DocumentKind {
  /// Whether it says how long something took.
  fileprivate var tellsLengths: Bool { [.minutes, .publicMinutes, .runningOrder].contains(self) }

  /// Whether it calls to a meeting.
  fileprivate var isInviting: Bool { self == .invitation || self == .poster }

  /// Whether it is made for a meeting to come.
  fileprivate var isBefore: Bool {
    switch self {
    case .runningOrder, .invitation, .poster, .signInSheet, .tableSheets: true
    default: false
    }
  }
}
