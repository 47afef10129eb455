import Canvas
import Dialogue
import Wording

/// One row of a pane that can be walked through with the keyboard.
struct ListRow: Sendable {
  /// What it says, from the left; cut with an ellipsis where it does not fit.
  var runs: [Run]
  /// What stands at its right end; it is never cut.
  var right: Run?
  /// What it is about; a row without one is a heading or a remark, and is not chosen.
  var target: Target?
  /// The form that Enter opens when there is no target to act upon.
  var opens: Invocation?
  /// Where Enter leads when it opens nothing.
  var leads: Target?

  init(
    _ runs: [Run], right: Run? = nil, target: Target? = nil, opens: Invocation? = nil, leads: Target? = nil
  ) {
    self.runs = runs
    self.right = right
    self.target = target
    self.opens = opens
    self.leads = leads
  }

  /// A heading between rows.
  static func heading(_ text: String, right: String = "") -> ListRow {
    ListRow([Run(text, "title")], right: right.isEmpty ? nil : Run(right, "text.dim"))
  }

  /// A remark: what to type where there is nothing yet.
  static func remark(_ text: String) -> ListRow { ListRow([Run(text, "text.dim")]) }

  /// « + new … » at the head of a list: Enter opens the form of what makes one.
  static func new(_ act: ActName, _ words: Words) -> ListRow {
    ListRow(
      [Run(words(ModelPhrase.newOne, words.title(of: act).lowercasedFirst), "text.dim")],
      opens: Invocation(act))
  }

  /// All that it says, in one line; of a bar, the number that it stands for.
  var text: String {
    let left = runs.map(\.text).joined()
    guard let right else { return left }
    let said = right.scope == "bar.full" ? String(right.text.split(separator: " ").last ?? "") : right.text
    return left + " · " + said
  }

  /// Whether it can be chosen.
  var isSelectable: Bool { target != nil || opens != nil || leads != nil }
}

/// A pane of a screen: a title and rows of which one is chosen.
struct ListPane: Sendable {
  /// Its title; the screen adds the number of things where it helps.
  var title: String
  /// Its rows from the top.
  let rows: [ListRow]
  /// The row that is chosen when nobody has chosen one yet; nil for the first that can be.
  var first: Int?
  /// The rows that can be chosen: those that can be acted upon, of a text every line. Found once: a screen asks several times a key, and a pane may have thousands of rows.
  let selectable: [Int]

  init(_ title: String, _ rows: [ListRow], first: Int? = nil, isText: Bool = false) {
    self.title = title
    self.rows = rows
    self.first = first
    selectable = isText ? Array(rows.indices) : rows.indices.filter { rows[$0].isSelectable }
  }
}

/// A screen made of panes that can be walked through: what they hold, and where they stand.
protocol ListScreen {
  /// Makes the screen of a model.
  init(model: Model)
  /// Its panes, in the order in which Tab goes through them. Made when the state changes, not at every key.
  var panes: [ListPane] { get }
  /// The pane that has the keyboard when the screen is first shown.
  var firstPane: Int { get }
  /// Where the panes stand on a screen that is wide enough for all of them, and where the chosen thing is told at length;
  /// nil for nowhere.
  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?)
}

extension ListScreen {
  var firstPane: Int { 0 }

  /// One pane and the card of what is chosen in it: side by side where there is room, else one under the other.
  func listAndCard(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    let parts =
      rect.columns >= 100
      ? rect.columns(.flexible(3), .flexible(2)) : rect.rows(.flexible(3), .flexible(2))
    return ([parts[0]], parts[1])
  }
}

/// What the screens remember of the panes of one of them: which has the keyboard, and what is chosen in each.
struct Cursor: Hashable, Sendable {
  /// The pane that has the keyboard.
  var pane = 0
  /// The row chosen in each pane.
  var rows: [Int: Choice] = [:]
  /// Which part of a card that is longer than its pane is shown, counted on; behind the last one comes the first.
  var cardPart = 0

  /// A chosen row: what it is about, so that it stays chosen when rows come and go, and where it stood.
  struct Choice: Hashable, Sendable {
    var target: Target?
    var row: Int
  }

  /// The row that is chosen in a pane; nil when none can be.
  func selection(in pane: ListPane, number: Int) -> Int? {
    let selectable = pane.selectable
    guard !selectable.isEmpty else { return nil }
    guard let choice = rows[number] else {
      // « + new … » is never chosen on arrival where there is anything else.
      return pane.first ?? selectable.first { pane.rows[$0].target != nil } ?? selectable.first
    }
    if let target = choice.target, let found = pane.rows.firstIndex(where: { $0.target == target }) {
      return found
    }
    return selectable.last { $0 <= choice.row } ?? selectable.first
  }

  /// Chooses a row of a pane.
  mutating func select(_ row: Int, in pane: ListPane, number: Int) {
    guard pane.rows.indices.contains(row) else { return }
    cardPart = 0
    rows[number] = Choice(target: pane.rows[row].target, row: row)
  }

  /// Moves the choice by so many rows that can be chosen, stopping at the ends.
  mutating func move(by step: Int, in pane: ListPane, number: Int) {
    let selectable = pane.selectable
    guard let selection = selection(in: pane, number: number),
      let place = selectable.firstIndex(of: selection)
    else { return }
    select(selectable[max(0, min(selectable.count - 1, place + step))], in: pane, number: number)
  }
}
