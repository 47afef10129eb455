import Canvas

/// The row that names the screens, the one in view marked; long names give way to short ones, and those to digits.
struct ScreenTabs: PaneView {
  let model: Model

  static func inputs(of model: Model) -> CommonInputs { model.common }

  private typealias Tab = (screen: ScreenID, text: String)

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let runs = tabs(columns: rect.columns).map {
      Run($0.text, $0.screen == model.screen ? "title" : "text.dim")
    }
    model.put(runs, in: rect, row: rect.row, on: &canvas)
  }

  /// The screen that is named at a column.
  func screen(at column: Int, of columns: Int) -> ScreenID? {
    var end = 0
    return tabs(columns: columns).first { tab in
      end += model.safe(tab.text).width
      return column < end
    }?.screen
  }

  private func tabs(columns: Int) -> [Tab] {
    let words = model.words
    let names = ScreenID.allCases.map { $0.title(in: words) }
    let short = ScreenID.allCases.map { $0.shortTitle(in: words) }
    let digits = ScreenID.allCases.map { $0 == model.screen ? $0.title(in: words) : "" }
    for titles in [names, short, digits] {
      let tabs = zip(ScreenID.allCases, titles).enumerated().map { place, tab -> Tab in
        let text = "\(place + 1) \(tab.1)".trimmedBlanks
        return (tab.0, tab.0 == model.screen ? "[\(text)]" : " \(text)")
      }
      let width = tabs.reduce(0) { $0 + model.safe($1.text).width }
      if width <= columns { return tabs }
      // Where not even the digits fit, the screen in view comes first.
      if titles == digits {
        return tabs.filter { $0.screen == model.screen } + tabs.filter { $0.screen != model.screen }
      }
    }
    return []
  }
}
