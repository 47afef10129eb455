import Canvas
import Dialogue
import Wording

/// A question with *Cancel* first, and one or more ways to go on.
public struct Confirmation: Overlay {
  /// What is asked.
  public let question: String
  /// The ways to go on, in their order.
  public let answers: [Answer]
  /// Whether what is asked about stands in the capture line, which is emptied when it is done.
  public var isFromLine = false
  /// Whether it came up by itself: whoever is typing then goes on, and it goes away.
  var isUnasked = false
  /// What stays as it is is called so; nil for *Cancel*.
  var cancelTitle: String?
  /// The form that asked: it goes on where the answer is *Cancel*.
  var behind: FormOverlay?
  /// The chosen way; nil for *Cancel*.
  public var chosen: Int?

  /// A way to go on.
  public struct Answer: Hashable, Sendable {
    /// What it is called.
    public var title: String
    /// What it does.
    public var action: Action
  }

  /// What a confirmed question does.
  public enum Action: Hashable, Sendable {
    /// Ends the program.
    case quit
    /// Carries out an act.
    case invoke(Invocation)
    /// Carries out commands as they are.
    case commands([Command])
    /// Erases a person, their name in everybody’s words as well where that is chosen.
    case forget(ID<Person>, fromWords: Bool)
    /// Agrees to what other laptops ask to erase, or keeps it.
    case answerAsked([String], agrees: Bool)
  }

  init(_ question: String, _ answers: [Answer], isFromLine: Bool = false) {
    self.question = question
    self.answers = answers
    self.isFromLine = isFromLine
  }

  /// Esc goes back to what asked.
  public var takesEscape: Bool { behind != nil }

  private func cancel(_ model: inout Model) -> OverlayStep {
    if let behind { model.overlay = behind }
    return .close
  }

  /// Chooses; Enter answers.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    let place = chosen.map { $0 + 1 } ?? 0
    switch key {
    case Key(.left), Key(.up), Key(.tab, .shift):
      let next = (place + answers.count) % (answers.count + 1)
      chosen = next == 0 ? nil : next - 1
    case Key(.right), Key(.tab), Key(.down):
      let next = (place + 1) % (answers.count + 1)
      chosen = next == 0 ? nil : next - 1
    case Key(.home): chosen = nil
    case Key(.end): chosen = answers.indices.last
    case Key(.enter):
      guard let chosen else { return cancel(&model) }
      switch answers[chosen].action {
      case .quit: return .close([.quit])
      case .invoke(let invocation):
        return .close(model.carryOut(invocation, isSubmitted: isFromLine, isSure: true))
      case .commands(let commands): return .close(model.carryOut(commands, isSubmitted: isFromLine))
      case .forget(let id, let fromWords): return .close([.forget(id, fromWords: fromWords)])
      case .answerAsked(let names, let agrees): return .close([.answerAsked(names, agrees: agrees)])
      }
    case Key(.escape), .control("c"), .control("g"): return cancel(&model)
    default:
      // The key of a way to go on is that way.
      if let act = model.keyMap.act(for: key),
        let answer = answers.first(where: { $0.action == .invoke(Invocation(act.name)) }),
        case .invoke(let invocation) = answer.action
      {
        return .close(model.carryOut(invocation, isSubmitted: isFromLine, isSure: true))
      }
      guard isUnasked, key.typed != nil else { return .stay }
      model.say(question, .warning)
      return model.typeOn(key)
    }
    return .stay
  }

  /// What is typed over it is for the capture line, where it came up by itself.
  public var leavesTyping: Bool { isUnasked }

  /// How to choose and answer.
  public func hints(of model: Model) -> [KeyHint] {
    let words = model.words
    return [
      KeyHint(model.look.sign("← →", "Left/Right"), words(FooterPhrase.choose)),
      KeyHint(words(FooterPhrase.enter), words(FooterPhrase.confirm)),
      KeyHint(words(FooterPhrase.escape), words(FooterPhrase.close)),
    ]
  }

  /// Draws it.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let words = model.words
    let columns = max(20, min(70, model.size.columns) - 4)
    let lines = model.safe(question).wrapped(to: columns).prefix(10)
    let titles = [cancelTitle ?? words(ModelPhrase.cancel)] + answers.map(\.title)
    // One below the other where they do not fit into a row.
    let isTall = titles.reduce(0) { $0 + model.safe($1).width + 4 } > columns + 2
    let inside = model.popup(
      words(ModelPhrase.confirm), columns: 70, rows: lines.count + (isTall ? titles.count + 3 : 4),
      on: &canvas)
    for (row, line) in lines.enumerated() {
      canvas.put(line, at: Point(column: inside.column, row: inside.row + row), style: model.look("popup"))
    }
    var runs: [Run] = []
    for (place, title) in titles.enumerated() {
      let isChosen = place == (chosen.map { $0 + 1 } ?? 0)
      let run = Run(isChosen ? "[\(title)]" : " \(title) ", isChosen ? "popup.selection" : "popup")
      if isTall {
        model.put([run], in: inside, row: inside.endRow - titles.count + place, on: &canvas)
      } else {
        runs += [run, Run("  ", "popup")]
      }
    }
    model.put(runs, in: inside, row: inside.endRow - 1, on: &canvas)
  }
}
