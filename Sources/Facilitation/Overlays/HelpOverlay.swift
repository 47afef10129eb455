import Canvas
import Wording

/// The help: what can be done, made of the declarations.
public struct HelpOverlay: Overlay {
  private var text = ScrolledText()

  /// The help from its beginning.
  public init() {}

  /// Scrolls; any other key is told what it does.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    if text.handle(key, rows: model.size.rows) { return .stay }
    guard let act = model.keyMap.act(for: key), act.name != .help else { return .close }
    let words = model.words
    model.say(
      words(
        ModelPhrase.unavailable, key.shown(in: words),
        "\(words.title(of: act.name)) (\(words.slash(act.name)))"))
    return .stay
  }

  /// Draws it.
  public func draw(on canvas: inout Canvas, of model: Model) {
    text.draw(model.words(ModelPhrase.help), lines(model), on: &canvas, of: model)
  }

  private func lines(_ model: Model) -> [[Run]] {
    let words = model.words
    let width = min(110, model.size.columns) - 5
    func wrapped(_ text: String, indent: Int = 0, _ scope: String = "popup") -> [[Run]] {
      model.safe(text).wrapped(to: max(20, width - indent)).map {
        [Run(String(repeating: " ", count: indent) + $0.string, scope)]
      }
    }
    var lines = wrapped(
      words(ModelPhrase.unavailable, model.screen.title(in: words), model.screen.purpose(in: words)))
    for part in ScreenHelpPhrase.parts {
      lines += [[], [Run(words(part.title), "popup.title")]]
      for line in part.lines {
        let text = words(line)
        // « key — what it does » in two columns.
        if let dash = text.range(of: " — ") {
          let key = model.safe(String(text[..<dash.lowerBound])).aligned(
            .left, width: 18, glyphs: model.look.glyphs)
          let rest = model.safe(String(text[dash.upperBound...])).wrapped(to: max(20, width - 20))
          for (row, line) in rest.enumerated() {
            let head = row == 0 ? key.string : String(repeating: " ", count: 18)
            lines.append([Run(" " + head + " ", "popup.title"), Run(line.string, "popup")])
          }
        } else {
          lines += wrapped(text, indent: 1)
        }
      }
    }
    for group in DeclaredAct.Group.allCases {
      lines += [[], [Run(group.title(in: words), "popup.title")]]
      for act in ActTable.acts where act.group == group {
        let keys = model.keyMap.keys(of: act).map { Key(name: $0)?.shown(in: words) ?? $0 }
          .filter {
            words.language == .french || $0.unicodeScalars.allSatisfy(\.isASCII) && !$0.hasSuffix("&")
          }
        let shown = model.safe(keys.prefix(2).joined(separator: " "))
        let key = shown.aligned(.left, width: max(13, shown.width + 1), glyphs: model.look.glyphs).string
        let word = model.safe(words.slash(act.name)).aligned(.left, width: 21, glyphs: model.look.glyphs)
          .string
        lines.append([
          Run(" " + key, "popup.title"), Run(word + " ", "popup.title"),
          Run(words.title(of: act.name), "popup"),
        ])
      }
    }
    return lines
  }
}

extension String {
  /// The first place of a text in this one.
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
