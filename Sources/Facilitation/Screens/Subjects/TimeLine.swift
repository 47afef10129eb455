import Dialogue
import Wording

/// The programming calendar on one line of time: sessions, milestones, and until when each subject is open. It fits the
/// width that it is given.
struct TimeLine {
  let model: Model
  let width: Int
  private let first: Day
  private let last: Day

  init(model: Model, width: Int) {
    self.model = model
    let today = model.today
    let facts = model.facts
    let sessions = (model.focus.space.map { facts.sessions(of: $0) } ?? []).filter { $0.state != .cancelled }
    let held = sessions.map { model.zone.wallTime(at: $0.plannedStart).day }
    let ahead =
      facts.subjects.values.compactMap(\.openUntil) + facts.milestones.values.map(\.day) + held
    let start = min(today.advanced(by: -30), ahead.filter { $0 >= today.advanced(by: -90) }.min() ?? today)
    // At least a quarter of a year ahead, at most two years: what is farther stands at the end.
    let end = max(today.advanced(by: 90), min(ahead.max() ?? today, today.advanced(by: 730)))
    (first, last) = (start, end)
    self.width = max(20, width)
  }

  private var labelWidth: Int { min(28, width / 3) }
  private var span: Int { max(1, width - labelWidth - 1) }

  /// The column of a day, from 0; days beyond the ends stand at them.
  func column(of day: Day) -> Int {
    let days = max(1, last.number - first.number)
    return max(0, min(span - 1, (day.number - first.number) * (span - 1) / days))
  }

  /// The rows: months, sessions, milestones, one row a subject.
  var rows: [ListRow] {
    [months, sessions, milestones] + model.facts.subjects.values.map(row)
  }

  private func line(_ label: String, _ signs: [Character]) -> [Run] {
    let text = model.safe(label).aligned(.left, width: labelWidth, glyphs: model.look.glyphs).string
    return [Run(text + " ", "text.dim"), Run(String(signs))]
  }

  private var blank: [Character] {
    var signs = [Character](repeating: " ", count: span)
    signs[column(of: model.today)] = model.look.glyphs == .unicode ? "│" : "|"
    return signs
  }

  private var months: ListRow {
    var signs = blank
    var free = 0
    var day = first
    while day <= last {
      let parts = day.parts
      if parts.day == 1 || day == first {
        let name = model.words.shortMonth(parts.month) + (parts.month == 1 ? " \(parts.year)" : "")
        let place = column(of: day)
        // The rest of a month that has no room for its name leaves it to the next one.
        let rest = Day.length(ofMonth: parts.month, year: parts.year) - parts.day + 1
        let isCramped = parts.day > 1 && column(of: day.advanced(by: rest)) <= place + name.count
        if !isCramped, place >= free, place + name.count <= span {
          for (offset, letter) in name.enumerated() { signs[place + offset] = letter }
          free = place + name.count + 1
        }
      }
      day = day.advanced(by: 1)
    }
    return ListRow(line(model.words(ProgrammePhrase.today), signs))
  }

  private var sessions: ListRow {
    var signs = blank
    for session in model.focus.space.map({ model.facts.sessions(of: $0) }) ?? []
    where session.state != .cancelled {
      let day = model.zone.wallTime(at: session.heldAt).day
      guard day >= first, day <= last else { continue }
      let isOver = session.state == .closed
      signs[column(of: day)] = model.look.glyphs == .unicode ? (isOver ? "●" : "○") : (isOver ? "*" : "o")
    }
    return ListRow(line(model.words(ProgrammePhrase.sessionSigns), signs))
  }

  private var milestones: ListRow {
    var signs = blank
    for milestone in model.facts.milestones.values where milestone.state != .cancelled {
      guard milestone.day >= first, milestone.day <= last else { continue }
      let isPassed = milestone.state == .passed || milestone.day < model.today
      signs[column(of: milestone.day)] =
        model.look.glyphs == .unicode ? (isPassed ? "◆" : "◇") : (isPassed ? "#" : "+")
    }
    return ListRow(line(model.words(ProgrammePhrase.milestoneSigns), signs))
  }

  private func row(_ subject: Subject) -> ListRow {
    var signs = blank
    let today = column(of: model.today)
    let bar: Character = model.look.glyphs == .unicode ? "━" : "="
    switch model.facts.influence(on: subject.id, at: model.today) {
    case .open(let until): fill(&signs, from: today, to: column(of: until), with: bar)
    case .lastChance(let milestone):
      fill(&signs, from: today, to: column(of: milestone.day), with: bar)
      signs[column(of: milestone.day)] = model.look.glyphs == .unicode ? "◇" : "+"
    case .closed(let day, _):
      if day >= first { signs[column(of: day)] = model.look.glyphs == .unicode ? "┤" : "]" }
    case .unknown: signs[min(span - 1, today + 1)] = "?"
    }
    return ListRow(line(subject.title, signs), target: .subject(subject.id))
  }

  private func fill(_ signs: inout [Character], from: Int, to: Int, with sign: Character) {
    guard from <= to else { return }
    for column in from...to { signs[column] = sign }
  }
}
