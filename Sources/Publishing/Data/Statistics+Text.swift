import Dialogue
import Wording

extension Statistics {
  /// The figures for people: a table of the colleges, the answers, a table of the points.
  ///
  /// `width` says how many columns of a terminal a text takes; the number of characters when not given.
  public func text(in language: Language, width: (String) -> Int = { $0.count }) -> String {
    let words = Words(language)
    if sessions == 0 { return words(.none) + "\n" }
    var blocks: [String] = []
    if !present.isEmpty || !balance.isEmpty { blocks.append(colleges(words).text(width: width)) }
    let late = studiesLate == 0 ? nil : words(PaperPhrase.studiesLate, studiesLate)
    let off = cancelled == 0 ? nil : words(ReportPhrase.cancelledCount, cancelled).capitalizedFirst + "."
    blocks.append(
      [words.sentence(of: answers), late, off].compactMap(\.self).joined(separator: " ") + "\n")
    if !agenda.isEmpty { blocks.append(points(words).text(width: width)) }
    return blocks.joined(separator: "\n")
  }

  private func colleges(_ words: Words) -> TextTable {
    // The time of whoever spoke where nobody counted the room counts too.
    let spoke = Array(balance.keys) + airtime.keys.filter { balance[$0] == nil }
    let all = Array(present.keys) + spoke.filter { present[$0] == nil }
    return TextTable(
      headings: [
        words(.collegeHeading), words(sessions > 1 ? .attendancesHeading : .presentHeading),
        words(.airtimeHeading), words(.ratioHeading),
      ],
      rows: all.map { college in
        [
          words.label(college), counted > 0 ? "\(present[college] ?? 0)" : "–",
          words.exactDuration(seconds: airtime[college] ?? 0),
          balance[college]?.ratio.map(words.balance) ?? "–",
        ]
      })
  }

  private func points(_ words: Words) -> TextTable {
    TextTable(
      headings: [.sessionHeading, .pointHeading, .plannedHeading, .actualHeading].map { words($0) },
      rows: agenda.map { point in
        [
          point.session, point.item, words.duration(seconds: point.planned),
          words.exactDuration(seconds: point.actual),
        ]
      })
  }
}
