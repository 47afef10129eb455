import Wording
import Canvas
import Dialogue
import Wording
import OrderedCollections

/// Share of the speaking time of each college against its share of the people present.
struct BalancePane: PaneView {
  let model: Model

  static func inputs(of model: Model) -> ClockInputs { model.clockInputs }

  /// Rows that would show all of it.
  var wantedRows: Int { 2 + max(1, table.count) + (told.isEmpty ? 0 : 1) }

  /// The loudest and the most silent first: they are what the facilitator acts on.
  private var table: [(college: CollegeID, balance: Balance)] {
    guard let session = model.session else { return [] }
    return model.facts.balance(of: session, until: model.now).map { ($0.key, $0.value) }
      .sorted { ($0.1.seconds, $0.1.people) > ($1.1.seconds, $1.1.people) }
  }

  /// What no row says, at length and in short: who spoke for no college, and who has not been heard.
  private var told: [String] {
    guard let session = model.session else { return [] }
    let outside = model.facts.speechWithoutCollege(of: [session], until: model.now) / 1000
    let silent = model.facts.notHeard(in: session).count
    guard outside > 0 || silent > 0 else { return [] }
    let speech =
      outside > 0
      ? [model.words(ReportScreenPhrase.noSpeaker) + " " + model.words.exact(seconds: outside)] : []
    return [LivePhrase.notHeard, .notHeardShort].map {
      (speech + (silent > 0 ? [model.words($0, silent)] : [])).joined(separator: " · ")
    }
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let (table, told) = (table, told)
    let present = model.session.map { model.facts.present(in: $0) } ?? 0
    let isCounted = model.session.map { model.facts.isCounted($0) } ?? false
    let counted = present > 0 ? model.words(isCounted ? ScreenPhrase.dotPresent : .dotNamed, present) : ""
    // Where nothing stands below the table, its title says that there is more.
    let room = rect.rows - 2
    let isTold = !told.isEmpty && room > 1
    let more = isTold || table.count <= room ? "" : " · " + hidden(table.count - room)
    // What the two figures of a row are stands above them, as much of it as there is room for.
    let short = model.words(table.isEmpty ? ScreenPhrase.balance : .timeAndPresenceShort)
    let whole = model.words(ScreenPhrase.balance) + model.words(ScreenPhrase.timeAndPresence)
    let titles = [
      table.isEmpty ? short + counted : whole + counted, present > 0 ? "\(short) · \(present)" : short, short,
      model.words(ScreenPhrase.balance),
    ]
    let title = titles.first { model.safe($0 + more).width <= rect.columns - 4 } ?? titles[3]
    let inside = model.pane(title + more, in: rect, on: &canvas)
    guard !table.isEmpty else {
      let hint = model.words(ModelPhrase.countHint)
      model.put([Run(hint, "text.dim")], in: inside, row: inside.row, on: &canvas)
      return
    }
    let rows = inside.rows - (isTold ? 1 : 0)
    for (row, line) in table.prefix(rows).enumerated() {
      draw(line.college, line.balance, in: inside, row: inside.row + row, on: &canvas)
    }
    guard rows < inside.rows else { return }
    let rest = table.count > rows ? " · " + hidden(table.count - rows) : ""
    let text = told.first { model.safe($0 + rest).width <= inside.columns } ?? told[told.count - 1]
    model.put(
      [Run(text, "balance.under"), Run(rest, "text.dim")], in: inside, row: inside.endRow - 1, on: &canvas)
  }

  /// How many groups there are besides: in words, beside which a figure adds to no other.
  private func hidden(_ count: Int) -> String { model.words(LivePhrase.moreGroups, count) }

  private func draw(
    _ college: CollegeID, _ balance: Balance, in rect: Rect, row: Int, on canvas: inout Canvas
  ) {
    let (sign, scope) = BalanceRows.sign(of: balance.ratio, look: model.look)
    let shares = BalanceRows.shares(balance, model.words) + " " + sign
    let width = model.safe(shares).width
    let name = Rect(
      column: rect.column, row: rect.row, columns: max(0, rect.columns - width - 1), rows: rect.rows)
    model.put([Run(model.words.label(college))], in: name, row: row, on: &canvas)
    model.put(right: Run(shares, scope), in: rect, row: row, on: &canvas)
  }
}
