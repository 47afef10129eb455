import Canvas
import Dialogue
import Wording

/// All that is known of somebody, for the facilitator's eyes. What is typed while it is in view goes into the capture line.
public struct PageOverlay: Overlay {
  /// Who it is.
  public let person: ID<Person>
  private var text = ScrolledText()

  init(_ person: ID<Person>) { self.person = person }

  /// Scrolls; any other key closes it.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    if text.handle(key, rows: model.size.rows) { return .stay }
    return key.typed == nil ? .close : model.typeOn(key)
  }

  /// What is typed over it is for the capture line.
  public var leavesTyping: Bool { true }

  /// Draws it.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let width = min(110, model.size.columns) - 6
    text.draw(model.title(of: .person(person)), model.page(of: person, width: width), on: &canvas, of: model)
  }
}

extension Model {
  /// All that is known of somebody, wrapped to a width.
  func page(of person: ID<Person>, width: Int) -> [[Run]] {
    Card(model: self, width: width).personPage(person)
  }

  /// The same, one line each.
  public func text(ofPage person: ID<Person>) -> [String] {
    [title(of: .person(person))] + page(of: person, width: 200).map { $0.map(\.text).joined() }
  }
}
