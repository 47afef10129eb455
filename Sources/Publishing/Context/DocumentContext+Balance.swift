import Dialogue
import Wording

extension DocumentContext {
  /// Speaking time by college against presence; absent when nobody's time was measured.
  var balance: TemplateValue {
    let table = facts.balance(of: session, until: end)
    guard table.values.contains(where: { $0.seconds > 0 }) else { return .nothing }
    let rows = table.map { college, balance in
      TemplateValue.record([
        .college: .text(words.label(college).oneLine.capitalizedFirst),
        .airtime: .text(words.exactDuration(seconds: balance.seconds)),
        .timeShare: .text(words.percent(balance.timeShare)),
        .count: balance.peopleShare == nil ? .text("–") : .number(balance.people),
        .peopleShare: .text(words.percent(balance.peopleShare)),
        .ratio: .text(balance.ratio.map(words.balance) ?? "–"),
      ])
    }
    return .record([.rows: .list(rows), .airtimeOutside: airtimeOutside(of: [session], until: end)])
  }

  /// For how long people spoke who are of no college, and so in no share; nothing when none did.
  func airtimeOutside(of sessions: [Session], until now: Instant) -> TemplateValue {
    let seconds = facts.speechWithoutCollege(of: sessions, until: now) / 1000
    return .optional(
      seconds > 0 ? words(PublishingPhrase.airtimeOutside, words.exactDuration(seconds: seconds)) : nil)
  }
}
