import Dialogue

extension DocumentContext {
  /// Speaking time by college against presence; absent when nobody's time was measured.
  var balance: TemplateValue {
    let table = facts.balance(of: session, until: end)
    guard table.values.contains(where: { $0.seconds > 0 }) else { return .nothing }
    let rows = table.map { college, balance in
      TemplateValue.record([
        .college: .text(language.name(of: college).oneLine.capitalizedFirst),
        .airtime: .text(language.duration(seconds: balance.seconds, exact: true)),
        .timeShare: .text(language.percent(balance.timeShare)),
        .count: .number(balance.people),
        .peopleShare: .text(language.percent(balance.peopleShare)),
        .ratio: .text(balance.ratio.map(language.ratio) ?? "–"),
      ])
    }
    return .record([.rows: .list(rows)])
  }
}
