import Dialogue
import OrderedCollections
import Wording

/// Speech against presence, college by college: both shares and their ratio, with a sign.
struct BalanceRows {
  let model: Model

  func rows(_ table: OrderedDictionary<CollegeID, Balance>) -> [ListRow] {
    let words = model.words
    guard !table.isEmpty else {
      return [.remark(words(PeoplePhrase.nobodyCounted))]
    }
    let head = ListRow(
      [Run(words(RoomPhrase.balance), "title")],
      right: Run(words(PeoplePhrase.ratio), "text.dim"))
    return [head]
      + table.sorted { ($0.value.seconds, $0.value.people) > ($1.value.seconds, $1.value.people) }.map {
        college, balance in
        let (sign, scope) = BalanceRows.sign(of: balance.ratio, look: model.look)
        let ratio = balance.ratio.map { words.ratio($0) } ?? "–"
        let shares = BalanceRows.shares(balance, words)
        return ListRow(
          [Run(words.label(college)), Run("  " + words.stopwatch(balance.seconds), "text.dim")],
          right: Run("\(shares)  \(ratio) \(sign)", scope), target: .college(college))
      }
  }

  /// The share of the time and that of the presence, which nobody knows where nobody counted.
  static func shares(_ balance: Balance, _ words: Words) -> String {
    words.percent(balance.timeShare) + (balance.peopleShare.map { " / " + words.percent($0) } ?? "")
  }

  /// More than a fifth off even is worth a sign.
  static func sign(of ratio: Double?, look: Look) -> (String, String) {
    switch ratio {
    case nil: (" ", "balance.even")
    case .some(let ratio) where ratio > 1.2: (look.sign("▲", "+"), "balance.over")
    case .some(let ratio) where ratio < 0.8: (look.sign("▼", "-"), "balance.under")
    case .some: ("=", "balance.even")
    }
  }
}
