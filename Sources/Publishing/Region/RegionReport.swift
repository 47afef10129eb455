import Dialogue
import Wording

/// A report on the journals that a database holds: its views as tables.
///
/// Whoever can run queries gives ``queries`` to the database and the answers back to ``text(_:_:width:)``.
public enum RegionReport {
  /// Between cells, rows and answers: as `sqlite3 -ascii` puts them.
  public static let separators = (cell: Character("\u{1F}"), row: Character("\u{1E}"), answer: "\u{1D}")

  /// What a column holds.
  enum Cell {
    case text, number, share, ratio, length, college, side, scale, stage
  }

  struct Section {
    var title: RegionPhrase
    var view: String
    var columns: [(name: String, heading: RegionPhrase, cell: Cell)]
    var order: String
  }

  /// One query for each table, in order, each of them ended by a row that only says so.
  public static var queries: [String] {
    sections.flatMap { section in
      let columns = section.columns.map(\.name).joined(separator: ", ")
      return ["SELECT \(columns) FROM \(section.view) ORDER BY \(section.order);", "SELECT char(29);"]
    }
  }

  /// The report; the answers are those to ``queries``, one after the other. Nil when there are not as many as were asked for.
  public static func text(_ answers: String, _ words: Words, width: (String) -> Int = { $0.count }) -> String?
  {
    let parts = answers.split(
      separator: "\(separators.answer)\(separators.row)", omittingEmptySubsequences: false)
    guard parts.count == sections.count + 1 else { return nil }
    var text = words(RegionPhrase.title) + "\n"
    for (section, part) in zip(sections, parts) {
      text += "\n" + words(section.title) + "\n"
      let rows = part.split(separator: separators.row).map { row in
        let cells = row.split(separator: separators.cell, omittingEmptySubsequences: false)
        return section.columns.enumerated().map { place, column in
          place < cells.count ? shown(String(cells[place]), column.cell, words) : ""
        }
      }
      if rows.isEmpty {
        text += words(RegionPhrase.nothing) + "\n"
      } else {
        text += TextTable(headings: section.columns.map { words($0.heading) }, rows: rows).text(width: width)
      }
    }
    return text
  }

  private static func shown(_ value: String, _ cell: Cell, _ words: Words) -> String {
    switch cell {
    case .text, .number: value.isEmpty ? "–" : value
    case .share: Double(value).map { words.percent($0) } ?? "–"
    case .ratio: Double(value).map { "×" + words.decimal($0, places: 2) } ?? "–"
    case .length: Int(value).map { words.duration(seconds: $0) } ?? "–"
    case .college: value.isEmpty ? "–" : words.label(CollegeID(rawValue: value))
    case .side: College.Side(rawValue: value).map { words.label($0) } ?? value
    case .scale: Scale(rawValue: value).map { words.label($0) } ?? "–"
    case .stage: Initiative.Stage(rawValue: value).map { words.label($0) } ?? value
    }
  }

  private static let answers: [(name: String, heading: RegionPhrase, cell: Cell)] = [
    ("owed", .owed, .number), ("given", .given, .number), ("under_study", .studied, .number),
    ("rate", .rate, .share),
  ]

  static let sections = [
    Section(
      title: .bodies, view: "body_figures",
      columns: [
        ("body", .body, .text), ("sessions", .sessions, .number), ("came", .came, .number),
        ("contributions", .said, .number), ("decisions", .decisions, .number),
      ] + answers, order: "body, body_id"),
    Section(
      title: .answersByInstitution, view: "answers_by_institution",
      columns: [("institution", .institution, .text), ("college", .college, .college)] + answers + [
        ("median_days", .medianDays, .number), ("longest_days", .longestDays, .number),
      ], order: "owed DESC, institution, college"),
    Section(
      title: .promises, view: "promises_by_institution",
      columns: [
        ("institution", .institution, .text), ("college", .college, .college), ("made", .made, .number),
        ("kept", .kept, .number), ("late", .late, .number), ("dropped", .dropped, .number),
        ("kept_rate", .rate, .share),
      ], order: "made DESC, institution, college"),
    Section(
      title: .balance, view: "balance_by_college",
      columns: [
        ("college", .college, .college), ("came", .came, .number), ("speech_seconds", .speech, .length),
        ("time_share", .timeShare, .share), ("presence_share", .presenceShare, .share),
        ("balance", .ratio, .ratio),
      ], order: "came DESC, college"),
    Section(
      title: .demandsBySubject, view: "demands_by_subject",
      columns: [
        ("body", .body, .text), ("subject", .subject, .text), ("scale", .scale, .scale),
        ("said", .said, .number),
      ] + answers, order: "body, said DESC, subject"),
    Section(
      title: .demandsByScale, view: "demands_by_scale",
      columns: [("scale", .scale, .scale), ("said", .said, .number)] + answers, order: "said DESC, scale"),
    Section(
      title: .collegesNeverHeard, view: "colleges_never_heard",
      columns: [
        ("body", .body, .text), ("college", .college, .college), ("sessions", .sessions, .number),
        ("came", .came, .number),
      ], order: "body, college"),
    Section(
      title: .peopleNeverHeard, view: "people_never_heard",
      columns: [
        ("body", .body, .text), ("person", .person, .text), ("college", .college, .college),
        ("sessions", .sessions, .number),
      ], order: "body, person"),
    Section(
      title: .initiatives, view: "initiatives_by_stage",
      columns: [
        ("stage", .stage, .stage), ("initiatives", .count, .number), ("asked", .asked, .number),
        ("granted", .granted, .number), ("currency", .currency, .text),
      ], order: "stage, currency"),
    Section(
      title: .trainings, view: "trainings_by_side",
      columns: [
        ("side", .side, .side), ("trainings", .count, .number), ("people", .people, .number),
      ], order: "side"),
  ]
}
