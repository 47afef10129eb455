import Canvas

/// The row that names the screens, the one in view marked; long names give way to short ones, and those to digits.
struct ScreenTabs: PaneView {
  let model: Model

  var inputs: CommonInputs { model.common }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let words = model.words
    let names = ScreenID.allCases.map { $0.title(in: words) }
    let short = ScreenID.allCases.map { $0.shortTitle(in: words) }
    let digits = ScreenID.allCases.map { $0 == model.screen ? $0.title(in: words) : "" }
    for titles in [names, short, digits] {
      let tabs = zip(ScreenID.allCases, titles).enumerated().map { place, tab in
        let text = "\(place + 1) \(tab.1)".trimmed
        return (isCurrent: tab.0 == model.screen, text: tab.0 == model.screen ? "[\(text)]" : " \(text)")
      }
      let width = tabs.reduce(0) { $0 + model.safe($1.text).width }
      guard width <= rect.columns || titles == digits else { continue }
      // Where not even the digits fit, the screen in view comes first.
      let shown = width <= rect.columns ? tabs : tabs.filter(\.isCurrent) + tabs.filter { !$0.isCurrent }
      model.put(
        shown.map { Run($0.text, $0.isCurrent ? "title" : "text.dim") }, in: rect, row: rect.row, on: &canvas)
      return
    }
  }
}

extension String {
  fileprivate var trimmed: String { last == " " ? String(dropLast()) : self }
}
