import Wording

/// A part of a document, as its template has laid it out; what every format is written from.
indirect enum Block: Equatable, Sendable {
  case heading(level: Int, [Inline])
  case paragraph([Inline])
  case list([Item])
  /// A list with numbers from 1.
  case numbered([Item])
  case quote([Block])
  case table(Table)
  /// A line across; what stands after the last one is the foot.
  case rule
  /// The place of a figure.
  case figure(FigureKind)

  struct Item: Equatable, Sendable {
    var text: [Inline]
    var below: [Item]
  }

  struct Table: Equatable, Sendable {
    var head: [[Inline]]
    /// Whether a column is set flush right.
    var isNumeric: [Bool]
    /// How many dashes stand below the head of each column: its share of the width, where they are not all the same.
    var dashes: [Int]
    var rows: [[[Inline]]]
  }
}

/// A run of text.
indirect enum Inline: Equatable, Sendable {
  case text(String)
  case strong([Inline])
  case emphasis([Inline])
  /// Words that lead to an address: `https:`, `http:` or `mailto:`, or to the heading of a section of the same file, `#s2`.
  case link([Inline], to: String)
  /// A picture within the file (`data:`), with its words.
  case image(String, from: String)
  case code(String)
  /// Words in another language than the document.
  case foreign([Inline], Language)
  case lineBreak
}

extension Block.Item {
  /// The section to which the whole item leads, `s2`: a line of contents, behind which its page is told.
  var section: String? {
    guard below.isEmpty, text.count == 1, case .link(_, let address)? = text.first, address.hasPrefix("#")
    else { return nil }
    return String(address.dropFirst())
  }
}

extension [Inline] {
  /// Whether all of it is strong: the day, the place, whoever issues the document.
  var isStrong: Bool { if count == 1, case .strong? = first { true } else { false } }

  /// The words alone, on one line.
  var plain: String {
    map { run in
      switch run {
      case .text(let text), .code(let text): text
      case .strong(let inner), .emphasis(let inner), .link(let inner, _): inner.plain
      case .image(let words, _): words
      case .foreign(let inner, _): inner.plain
      case .lineBreak: " "
      }
    }.joined()
  }
}

/// The figures that a template can place with `{{{balanceFigure}}}` and the like. Formats without figures leave them out:
/// each repeats a table.
enum FigureKind: String, CaseIterable, Sendable {
  case balance
  case agenda
  case calendar

  /// What marks the place: it begins with a control character, which never comes out of people's words.
  var marker: String { "\u{1}" + rawValue }
}
