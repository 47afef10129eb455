import Dialogue
import Wording

extension DocumentContext {
  func head(_ kind: DocumentKind) -> [TemplateField: TemplateValue] {
    let space = facts.spaces[session.space]
    let title = session.title.oneLine
    let document = name(of: kind)
    let start = session.openedAt ?? session.plannedStart
    return [
      .documentTitle: .text("\(document) — \(title)"),
      .title: .text(title),
      .notices: .list(notices(kind)),
      .space: .text(space?.name.oneLine ?? ""),
      .territory: .optional(space?.territory?.oneLine),
      .date: .text(words.longDate(setting.zone.wallTime(at: start).day)),
      .place: .optional(session.place?.oneLine),
      .announced: .text(announced),
      .suspended: .optional(
        session.suspensions.filter {
          $0.end.map { [start = $0.start] in $0.seconds(since: start) >= 60 } ?? true
        }.map { times(Span(start: $0.start, end: $0.end)) }.joined(separator: ", ")),
      .actual: session.openedAt.map { .text(times(Span(start: $0, end: session.closedAt))) } ?? .nothing,
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
      PublishingPhrase.extendedTo, times(Span(start: session.plannedStart, end: first)), time(end))
  }

  private func name(of kind: DocumentKind) -> String {
    switch kind {
    case .minutes: words(PublishingPhrase.minutesTitle)
    case .decisions: words(PublishingPhrase.decisionRecordTitle)
    case .runningOrder: words(RegiePhrase.regieTitle)
    case .publicMinutes: words(PrivacyPhrase.publicTitle)
    case .short: words(PrivacyPhrase.shortTitle)
    case .report: words(ReportPhrase.reportTitle)
    }
  }

  var foot: [TemplateField: TemplateValue] {
    guard let journal = setting.journal else { return [.journal: .nothing] }
    return [
      .journal: .record([
        .journalCount: .text(
          "\(journal.count) \(words(journal.count == 1 ? .oneRecord : .manyRecords))"),
        // Shown as code, where nothing can be escaped: only digits and letters may pass.
        .journalHash: .text(journal.hash.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }),
      ])
    ]
  }

  /// What a reader must know before anything else: to whom the document may be given, and where the session stands.
  private func notices(_ kind: DocumentKind) -> [TemplateValue] {
    let state: PublishingPhrase? =
      switch session.state {
      case .planned: kind == .runningOrder ? nil : .planned
      case .open, .suspended: .live
      case .cancelled: .cancelled
      case .closed: nil
      }
    let audience: PrivacyPhrase? =
      switch kind {
      case .minutes, .decisions: .archiveNotice
      case .publicMinutes: .publicNotice
      case .runningOrder, .short, .report: nil
      }
    let leftOpen =
      session.isLeftOpen(at: setting.now)
      ? words(PublishingPhrase.leftOpenNotice, time(session.end(at: setting.now))) : nil
    let isMinutes = kind == .minutes || kind == .publicMinutes
    return
      ([leftOpen ?? state.map { words($0) }, audience.map { words($0) }].compactMap { $0 }
      + (isMinutes ? standing : [])).map { .text($0) }
  }

  var presentTotal: String {
    if hidesSome { return words(PrivacyPhrase.fewerThanFivePresent) }
    let came = facts.came(to: session)
    let there = facts.present(in: session)
    let facilitators = facts.facilitators(in: session)
    if came == 0, facilitators == 0 { return words(.nobodyCounted) }
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
