import Dialogue
import Wording

extension Statistics {
  /// The figures for people: a table of the colleges, the answers, a table of the points.
  ///
  /// `width` says how many columns of a terminal a text takes; the number of characters when not given.
  public func text(in language: DocumentLanguage, width: (String) -> Int = { $0.count }) -> String {
    if sessions == 0 { return language(.none) + "\n" }
    var blocks: [String] = []
    if !present.isEmpty || !balance.isEmpty { blocks.append(colleges(language).text(width: width)) }
    blocks.append(answerLine(language) + "\n")
    if !agenda.isEmpty { blocks.append(points(language).text(width: width)) }
    return blocks.joined(separator: "\n")
  }

  private func colleges(_ language: DocumentLanguage) -> TextTable {
    let all = Array(present.keys) + balance.keys.filter { present[$0] == nil }
    return TextTable(
      headings: [.collegeHeading, .presentHeading, .airtimeHeading, .ratioHeading].map { language($0) },
      rows: all.map { college in
        [
          language.name(of: college), "\(present[college] ?? 0)",
          language.duration(seconds: airtime[college] ?? 0, exact: true),
          balance[college]?.ratio.map(language.ratio) ?? "–",
        ]
      })
  }

  private func answerLine(_ language: DocumentLanguage) -> String {
    guard let rate = answers.rate else { return language(.nothingOwed) }
    let owed = "\(language(.answersOwed)) \(answers.owed)"
    return "\(owed), \(language(.answersGiven)) \(answers.given) (\(language.percent(rate)))"
  }

  private func points(_ language: DocumentLanguage) -> TextTable {
    TextTable(
      headings: [.sessionHeading, .pointHeading, .plannedHeading, .actualHeading].map { language($0) },
      rows: agenda.map { point in
        [
          point.session, point.item, language.duration(seconds: point.planned),
          language.duration(seconds: point.actual, exact: true),
        ]
      })
  }
}
