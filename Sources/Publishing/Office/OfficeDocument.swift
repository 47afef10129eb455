import Wording

/// A document for word processors, in A4 with styles of its own: made here, so that no other program is needed.
public struct OfficeDocument: Sendable {
  let blocks: [Block]
  let language: Language
  /// The first heading.
  let title: String
  /// Who issues it: the bold line above the first heading; nil where there is none.
  let author: String?

  /// A document from the Markdown of a template; see ``Publisher``.
  public init(markdown: String, language: Language) {
    let blocks = MarkdownReader.blocks(markdown)
    let first = blocks.firstIndex { if case .heading(1, _) = $0 { true } else { false } }
    self.blocks = blocks
    self.language = language
    title = first.map { blocks[$0].plain } ?? ""
    author = first.flatMap { place in
      blocks[..<place].first { if case .paragraph = $0 { true } else { false } }?.plain
    }
  }

  /// The file for Word (ECMA-376), the title at the head of all pages but the first, their numbers at the foot.
  public var docx: [UInt8] { WordDocument(document: self).data }

  /// The file for LibreOffice (OASIS OpenDocument 1.3), with the same.
  public var odt: [UInt8] { OpenDocument(document: self).data }

  /// Characters of 10 points that a line of a table has room for.
  private static let lineLetters = 88

  /// Shares of the width for the columns of a table, in thousandths: first room for the words that must not be cut, then by
  /// how much there is in each.
  static func widths(of table: Block.Table) -> [Int] {
    let columns = table.head.indices.map { column -> (least: Int, wanted: Int) in
      let cells = ([table.head] + table.rows).compactMap {
        $0.indices.contains(column) ? $0[column].plain : nil
      }
      // Bold heads are wider, and cells have margins.
      let longestWord = cells.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0
      let least = max(4, min(longestWord, 30) * 11 / 10 + 3)
      return (least, max(least, min((cells.map(\.count).max() ?? 0) + 3, 60)))
    }
    let least = columns.reduce(0) { $0 + $1.least }
    let more = columns.reduce(0) { $0 + $1.wanted - $1.least }
    let room = max(0, lineLetters - least)
    let letters = columns.map { $0.least * 100 + (more > 0 ? ($0.wanted - $0.least) * 100 * room / more : 0) }
    let sum = max(1, letters.reduce(0, +))
    return letters.map { $0 * 1000 / sum }
  }
}

extension Block {
  /// The words of a heading or a paragraph.
  fileprivate var plain: String {
    switch self {
    case .heading(_, let text), .paragraph(let text): text.plain
    default: ""
    }
  }
}
