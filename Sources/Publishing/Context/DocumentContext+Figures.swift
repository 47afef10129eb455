import Dialogue
import Wording

extension DocumentContext {
  /// What templates show where a figure is wanted.
  var figurePlaces: [TemplateField: TemplateValue] {
    [
      .balanceFigure: balanceFigure == nil ? .nothing : .text(FigureKind.balance.marker),
      .agendaFigure: agendaFigure == nil ? .nothing : .text(FigureKind.agenda.marker),
      .calendarFigure: isReport && calendarFigure != nil ? .text(FigureKind.calendar.marker) : .nothing,
    ]
  }

  /// The figures that there is something to show in.
  var figures: [FigureKind: Figure] {
    var figures: [FigureKind: Figure] = [:]
    figures[.balance] = balanceFigure?.figure
    figures[.agenda] = agendaFigure?.figure
    if isReport { figures[.calendar] = calendarFigure?.figure }
    return figures
  }

  /// A text in the typography of the language, for what is drawn and no template shows.
  func printed(_ text: String) -> String {
    setting.language == .french ? FrenchSpacing.applied(to: text) : EnglishQuotes.applied(to: text)
  }

  /// Speaking time by college against presence.
  private var balanceFigure: BarFigure? {
    let table =
      isReport
      ? facts.balance(of: scope.held(in: facts, setting.zone), until: setting.now)
      : facts.balance(of: session, until: end)
    guard table.values.contains(where: { $0.seconds > 0 }) else { return nil }
    return BarFigure(
      id: "balance", words: words, title: words(.balanceTitle), full: words(.timeShareHeading),
      hollow: words(.peopleShareHeading),
      rows: table.map { college, balance in
        BarFigure.Row(
          label: words.label(college).oneLine.capitalizedFirst,
          full: (balance.timeShare, words.percent(balance.timeShare)),
          hollow: (balance.peopleShare ?? 0, words.percent(balance.peopleShare)))
      })
  }

  /// Points, planned against actual, when the session has begun.
  private var agendaFigure: BarFigure? {
    let items = session.agenda.topLevel.filter { !$0.spans.isEmpty || $0.state != .parked }
    let spent = items.map { session.actualSeconds(of: $0, until: end) }
    guard spent.contains(where: { $0 > 0 }) else { return nil }
    return BarFigure(
      id: "agenda", words: words, title: words(.agendaFigureTitle), full: words(.actualHeading),
      hollow: words(.plannedHeading),
      rows: zip(items, spent).map { item, spent in
        let planned = session.agenda.plannedSeconds(of: item)
        let number = session.agenda.number(of: item.id).map { "\($0). " } ?? ""
        return BarFigure.Row(
          label: number + printed(item.title.oneLine), full: (Double(spent), words.duration(seconds: spent)),
          hollow: (Double(planned), words.duration(seconds: planned)))
      })
  }
}
