import Canvas
import Dialogue
import Wording

/// One entry of what was said: time, sign, speaker, words; what became of it at the right.
struct EntryLine {
  private let model: Model
  private let head: [Run]
  private let lines: [SafeText]
  private let scope: String
  private let fate: Run?
  private let indent: Int

  /// Rows that a very long note takes at most; the whole of it is in the documents.
  private static let mostRows = 40

  init(_ entry: TimelineEntry, model: Model, session: Session, width: Int) {
    self.model = model
    if case .heading = entry {
      // A heading is a rule with the point's title in it.
      let text = model.safe(EntryContent(entry, model: model).text).truncated(to: max(4, width - 6))
      let rule = model.look.sign("─", "-")
      head = [
        Run(rule + rule + " ", "border"), Run(text.string, "title"),
        Run(" " + String(repeating: rule, count: max(0, width - text.width - 4)), "border"),
      ]
      (lines, scope, fate, indent) = ([], "text", nil, 0)
      return
    }
    let nameWidth = width >= 70 ? 14 : width >= 50 ? 11 : 8
    let content = EntryContent(entry, model: model)
    let isSelected = model.chosenEntry.map { entry.target(in: session.id) == $0 } ?? false
    let base = isSelected ? "selection" : content.scope
    let time = model.clock(entry.at) + " "
    let name = model.safe(content.name).aligned(.left, width: nameWidth, glyphs: model.look.glyphs).string
    head = [
      Run(time, isSelected ? "selection" : "text.dim"), Run(content.sign + " ", base), Run(name + " ", base),
    ]
    indent = model.safe(time).width + 2 + nameWidth + 1
    scope = isSelected ? "selection" : "text"
    fate = content.fate
    let room = max(8, width - indent)
    // A pasted book is cut for the screen before it is wrapped.
    let text = String(content.text.prefix(EntryLine.mostRows * max(20, width)))
    var lines = Array(
      text.split(separator: "\n", omittingEmptySubsequences: false).prefix(EntryLine.mostRows)
        .flatMap { model.safe(String($0)).wrapped(to: room) }.prefix(EntryLine.mostRows))
    // What became of it stands at the end of the last line, or on one more where that is full.
    if let fate, (lines.last?.width ?? 0) + model.safe(fate.text).width + 2 > room { lines.append(.empty) }
    self.lines = lines
  }

  var height: Int { max(1, lines.count) }

  func draw(on canvas: inout Canvas, in rect: Rect, row: Int) {
    canvas.clipped(to: rect) { canvas in
      model.put(head, in: rect, row: row, on: &canvas)
      for (offset, line) in lines.enumerated() where row + offset >= rect.row && row + offset < rect.endRow {
        canvas.put(line, at: Point(column: rect.column + indent, row: row + offset), style: model.look(scope))
      }
    }
    if let fate { model.put(right: fate, in: rect, row: row + height - 1, on: &canvas) }
  }
}

/// What an entry says, before it is laid out.
struct EntryContent {
  var sign: String
  var scope: String
  var name: String
  var text: String
  var fate: Run?

  init(_ entry: TimelineEntry, model: Model) {
    let words = model.words
    switch entry {
    case .heading(let item, _):
      let agenda = model.session?.agenda
      let number = item.flatMap { agenda?.number(of: $0) }.map { $0 + " " } ?? ""
      (sign, scope, name) = (" ", "title", "")
      text = number + (item.flatMap { agenda?[$0]?.title } ?? words(ModelPhrase.outsideAgenda))
    case .contribution(let contribution):
      (sign, scope) = EntryContent.mark(contribution.kind)
      name = words.speaker(of: contribution, in: model.facts) ?? ""
      // The room is watching: the facilitator's own note is read by choosing it.
      let isHidden = contribution.isPrivate && contribution.id != model.selected
      text =
        isHidden
        ? words(CardPhrase.privateNote)
        : contribution.text + model.circumstance(of: contribution) + model.themes(of: contribution)
      if let id = contribution.table, let table = model.facts.session(contribution.session)?.table(id) {
        name = name.isEmpty ? table.label : "\(table.label) \(name)"
      }
      let label = contribution.label + model.sharing(of: contribution)
      if let record = contribution.fate {
        var by = ""
        if case .answered(let answer?) = record.fate, let answer = model.facts.contribution(answer) {
          by = " " + model.shortReference(answer.label, in: answer.session)
        }
        fate = Run("\(label) \(words.label(record.fate.code))\(by)", "fate.given")
      } else if !contribution.answers.isEmpty {
        let answered = contribution.answers.compactMap { model.facts.contribution($0) }
          .map { model.shortReference($0.label, in: $0.session) }.joined(separator: " ")
        fate = Run("\(label) \(model.look.sign("→", "->")) \(answered)", "text.dim")
      } else if model.facts.owesAnswer(contribution) {
        fate = Run(
          "\(label) " + words(contribution.kind == .proposal ? LivePhrase.noOutcome : .noAnswer), "fate.none")
      } else {
        fate = Run(label, "text.dim")
      }
    case .vote(let vote):
      (sign, scope, name) = ("#", "decision", words(LivePhrase.vote))
      text =
        words.labelled(vote.question, words.counts(of: vote))
        + (words.result(of: vote).map { " · " + $0 } ?? "")
      let room = model.session.flatMap { model.facts.roomExceeded(by: vote, in: $0) }
      let mark =
        (words.withoutQuorum(vote.quorum).map { " " + $0 } ?? "")
        + (room.map { " " + words(LivePhrase.moreThanPresent, $0) } ?? "")
      fate = Run(vote.label + mark, mark.isEmpty ? "text.dim" : "commitment.late")
    case .decision(let decision):
      (sign, scope, name, text) = ("=", "decision", words(LivePhrase.decision), decision.text)
      let mark = words.withoutQuorum(decision.quorum).map { " " + $0 } ?? ""
      fate = Run(decision.label + mark, mark.isEmpty ? "text.dim" : "commitment.late")
    case .commitment(let commitment):
      (sign, scope, name, text) = (
        ">", "commitment", words.promiser(of: commitment, in: model.facts) ?? "", commitment.what
      )
      let day =
        commitment.due.map { words.shortDate($0, reference: model.today) }
        ?? words(ScreenPhrase.noDate)
      let isLate = commitment.isLate(on: model.today)
      fate = Run("\(commitment.label) \(day)\(isLate ? " !" : "")", isLate ? "commitment.late" : "commitment")
    }
  }

  /// The sign and the style of a kind.
  static func mark(_ kind: ContributionKind) -> (String, String) {
    switch kind {
    case .question: ("?", "contribution.question")
    case .concern: ("!", "contribution.concern")
    case .proposal: ("+", "contribution.proposal")
    case .testimony: ("*", "contribution.testimony")
    case .request: ("&", "contribution.request")
    case .callToAccount: ("@", "contribution.call")
    case .agreement: ("y", "contribution.agreement")
    case .disagreement: ("n", "contribution.disagreement")
    case .answer: ("<", "contribution.answer")
    case .information: ("i", "contribution.information")
    case .outOfScope: ("x", "contribution.outofscope")
    case .privateNote: ("-", "contribution.private")
    default: (" ", "contribution.contribution")
    }
  }
}
