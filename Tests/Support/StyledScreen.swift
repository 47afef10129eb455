/// A screen as tmux gives it with its styles: what every cell shows, and in which colours the terminal was told to draw it.
public struct StyledScreen: Sendable {
  /// A colour as it was sent.
  public enum Color: Hashable, Sendable {
    /// The terminal's own.
    case own
    /// An entry of the palette.
    case indexed(Int)
    /// Red, green and blue.
    case rgb(Int, Int, Int)

    /// What bold text of this colour is shown in by xterm (`boldColors`): the first eight in their bright half.
    public var inBold: Color {
      if case .indexed(let index) = self, index < 8 { .indexed(index + 8) } else { self }
    }
  }

  /// A character and its look.
  public struct Cell: Hashable, Sendable {
    /// What is shown.
    public var text: Character
    /// The colour of the text.
    public var ink = Color.own
    /// The colour behind it.
    public var paper = Color.own
    /// Whether the two are exchanged.
    public var isReversed = false
    /// Whether it is bold.
    public var isBold = false
  }

  /// Rows of cells; a wide character is one cell.
  public let rows: [[Cell]]

  /// Reads what `capture-pane -e` wrote.
  public init(_ text: String) {
    var look = Cell(text: " ")
    rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var cells: [Cell] = []
      var rest = line[...]
      while let character = rest.popFirst() {
        guard character == "\u{1B}" else {
          look.text = character
          cells.append(look)
          continue
        }
        // Character sets, `ESC ( B`, change no colours.
        guard rest.popFirst() == "[" else {
          rest = rest.dropFirst()
          continue
        }
        let parameters = rest.prefix { $0 != "m" }
        rest = rest.dropFirst(parameters.count + 1)
        StyledScreen.apply(parameters.split(separator: ";").compactMap { Int($0) }, to: &look)
      }
      return cells
    }
  }

  private static func apply(_ parameters: [Int], to look: inout Cell) {
    var rest = (parameters.isEmpty ? [0] : parameters)[...]
    func color() -> Color {
      switch rest.popFirst() {
      case 5: return .indexed(rest.popFirst() ?? 0)
      case 2:
        let parts = (0..<3).map { _ in rest.popFirst() ?? 0 }
        return .rgb(parts[0], parts[1], parts[2])
      default: return .own
      }
    }
    while let number = rest.popFirst() {
      switch number {
      case 0: look = Cell(text: " ")
      case 1: look.isBold = true
      case 22: look.isBold = false
      case 7: look.isReversed = true
      case 27: look.isReversed = false
      case 30...37: look.ink = .indexed(number - 30)
      case 40...47: look.paper = .indexed(number - 40)
      case 90...97: look.ink = .indexed(number - 82)
      case 100...107: look.paper = .indexed(number - 92)
      case 39: look.ink = .own
      case 49: look.paper = .own
      case 38: look.ink = color()
      case 48: look.paper = color()
      default: break
      }
    }
  }
}
