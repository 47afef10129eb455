import Canvas
import Dialogue
import Wording

/// Something that another laptop asks to erase or to change, as it is shown.
public struct AskedLine: Hashable, Sendable {
  /// How its record is called.
  public var name: String
  /// Which laptop asks.
  public var by: String
  /// Which laptop noted it; nil for this one.
  public var from: String?
  /// What it says, with whose words it is.
  public var text: String
  /// Whether it is a change, and no erasure.
  public var isChange: Bool

  /// Something that is asked.
  public init(name: String, by: String, from: String?, text: String, isChange: Bool = false) {
    (self.name, self.by, self.from, self.text) = (name, by, from, text)
    self.isChange = isChange
  }

  /// The same in one line.
  public func text(in words: Words) -> String {
    let line = words(
      isChange ? AskedPhrase.changeLine : .line, text, by.prefix(4),
      from?.prefix(4) ?? words(AskedPhrase.thisLaptop)[...])
    return String(line.map { $0.isNewline ? " " : $0 })
  }
}

/// What other laptops ask to erase: each is agreed to or kept, or all at once. Nothing goes without a question.
public struct AskedOverlay: Overlay {
  /// What is asked.
  public let lines: [AskedLine]
  /// Where the choice stands; behind the last line stands all of it.
  public var list = ListView()

  private var hasChanges: Bool { lines.contains(where: \.isChange) }

  private func all(in words: Words) -> String {
    words(hasChanges ? AskedPhrase.allOfBoth : .all, lines.count)
  }

  private var count: Int { lines.count > 1 ? lines.count + 1 : lines.count }

  /// Chooses, asks.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    if list.walk(key, count: count) { return .stay }
    switch key {
    case Key(.enter):
      let chosen = lines.indices.contains(list.selection) ? [lines[list.selection]] : lines
      let names = chosen.map(\.name)
      let asked = chosen.count == 1 ? chosen[0].text(in: model.words) : all(in: model.words)
      let changes = chosen.count(where: \.isChange)
      let (question, agree, keep): (AskedPhrase, AskedPhrase, AskedPhrase) =
        switch changes {
        case 0: (.question, .agree, .keep)
        case chosen.count: (.changeQuestion, .letCount, .leave)
        default: (.bothQuestion, .yesToAll, .leave)
        }
      model.overlay = Confirmation(
        model.words(question, asked),
        [
          .init(title: model.words(agree), action: .answerAsked(names, agrees: true)),
          .init(title: model.words(keep), action: .answerAsked(names, agrees: false)),
        ])
      return .close
    default: break
    }
    return .stay
  }

  /// Draws it.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let words = model.words
    model.popup(
      words(hasChanges ? AskedPhrase.everything : .title), columns: 110, most: model.size.rows - 6, list,
      count: count, foot: Run(words(hasChanges ? AskedPhrase.footOfBoth : .foot), "popup"), on: &canvas
    ) { place, _ in
      (lines.indices.contains(place) ? lines[place].text(in: words) : all(in: words), nil)
    }
  }
}

extension Model {
  /// What other laptops ask to erase has been read.
  public mutating func take(asked lines: [AskedLine]) {
    if lines.isEmpty { return say(words(AskedPhrase.none)) }
    overlay = AskedOverlay(lines: lines)
  }

  /// What another laptop asked for was answered: `told` says what came of it.
  public mutating func answered(asked told: String, state: Concertation) -> [Effect] {
    let effects = follow(nil, state: state)
    // Lines of before that can be called back would still say what is gone.
    history = InputHistory()
    say(told)
    return effects
  }
}
