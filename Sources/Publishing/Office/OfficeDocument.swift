import Dialogue
import Wording

/// A document for word processors, in A4 with styles of its own: made here, so that no other program is needed.
public struct OfficeDocument: Sendable {
  let blocks: [Block]
  let language: Language
  let look: OfficeLook
  /// The first heading; it stands at the head of the pages that follow.
  let title: String
  /// Who issues it; nobody else is named as its author.
  let author: String
  /// When it was made, for the foot of every page.
  let established: String
  /// Pictures by the figures that they show.
  let figures: [FigureKind: Picture]
  let logo: Picture?

  init(
    _ blocks: [Block], kind: DocumentKind, figures: [FigureKind: Figure], setting: DocumentSetting,
    title: String
  ) {
    self.blocks = blocks
    language = setting.language
    look = OfficeLook(kind, isLarge: setting.isLarge, colour: setting.letterhead.colour)
    self.title =
      blocks.lazy.compactMap { block -> String? in
        if case .heading(1, let text) = block { text.plain } else { nil }
      }.first ?? title
    established = setting.established
    let issuer = setting.letterhead.issuer?.oneLine
    author = issuer ?? "Palabre"
    let colour = look.colour
    self.figures = figures.mapValues { Picture($0, colour: colour, isLarge: setting.isLarge) }
    logo = setting.letterhead.logo.flatMap { Picture(address: $0, words: issuer ?? "") }
  }

  /// The file for Word (ECMA-376), the title at the head of all pages but the first, their numbers at the foot.
  public var docx: [UInt8] { WordDocument.data(self) }

  /// The file for LibreOffice (OASIS OpenDocument 1.3), with the same.
  public var odt: [UInt8] { OpenDocument.data(self) }

  /// Whether a block stands behind the last rule, where the foot is.
  func isFoot(_ place: Int) -> Bool {
    blocks.lastIndex(of: .rule).map { place > $0 } ?? false
  }

  /// Whether a block stays on the page of the one behind it: the last before the foot, what introduces a table, a list, a
  /// quote or a figure, and what stands below the title of a point.
  func isKept(_ place: Int) -> Bool {
    guard place + 1 < blocks.count, !isFoot(place) else { return false }
    if place > 0, case .heading(3..., _) = blocks[place - 1], case .paragraph = blocks[place] { return true }
    switch (blocks[place], blocks[place + 1]) {
    case (_, .rule), (.paragraph, .table), (.paragraph, .list), (.paragraph, .numbered),
      (.paragraph, .quote), (.paragraph, .figure):
      return true
    default: return false
    }
  }

  /// Whether a page begins with a block: a sheet each, where a sheet goes to each table or institution.
  func beginsPage(_ place: Int) -> Bool {
    guard look.hasSheets, case .heading(2, _) = blocks[place] else { return false }
    return blocks[..<place].contains { if case .heading(2, _) = $0 { true } else { false } }
  }

  /// Characters of 10 points that a line of a table has room for.
  private static let lineLetters = 88

  /// Shares of the width for the columns of a table, in thousandths: first room for the words that must not be cut, then by
  /// how much there is in each; columns to be filled in by hand have room for that.
  func widths(of table: Block.Table) -> [Int] {
    let columns = table.head.indices.map { column -> (least: Int, wanted: Int) in
      let cells = table.rows.map { $0.indices.contains(column) ? $0[column].plain : "" }
      let isByHand = cells.count > 1 && cells.allSatisfy(\.trimmed.isEmpty)
      let all = cells + [table.head[column].plain]
      // Bold heads are wider, and cells have margins.
      let longestWord = all.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0
      let least = max(isByHand ? 16 : 4, min(longestWord, 30) * 11 / 10 + 3)
      return (least, max(least, isByHand ? 30 : min((all.map(\.count).max() ?? 0) + 3, 60)))
    }
    let least = columns.reduce(0) { $0 + $1.least }
    let more = columns.reduce(0) { $0 + $1.wanted - $1.least }
    let room = max(0, Self.lineLetters * 20 / look.cell - least)
    let letters = columns.map { $0.least * 100 + (more > 0 ? ($0.wanted - $0.least) * 100 * room / more : 0) }
    let sum = max(1, letters.reduce(0, +))
    return letters.map { $0 * 1000 / sum }
  }
}

/// Sizes and habits of a document for word processors.
struct OfficeLook: Sendable {
  /// Half points: running text, cells, and the headings from the first level down.
  let text: Int
  let cell: Int
  let headings: [Int]
  /// The least height of a row, in hundredths of a millimetre, where something is written by hand; nil elsewhere.
  let rowHeight: Int?
  /// Whether each section is a sheet of its own.
  let hasSheets: Bool
  /// Whether pages say when they were made and are numbered; what is posted up has neither.
  let hasFoot: Bool
  /// The colour of bars, `#rrggbb`.
  let colour: String

  init(_ kind: DocumentKind, isLarge: Bool, colour: String?) {
    let sizes: (text: Int, cell: Int, headings: [Int]) =
      switch kind {
      case .poster: (36, 32, [68, 44, 38, 36])
      case _ where isLarge: (32, 30, [48, 38, 34, 32])
      case .short: (28, 26, [40, 32, 29, 28])
      case .decisions, .runningOrder: (20, 19, [30, 24, 21, 20])
      default: (22, 20, [34, 27, 23, 22])
      }
    (text, cell, headings) = sizes
    rowHeight = [.signInSheet, .tableSheets].contains(kind) ? 1100 : nil
    hasFoot = kind != .poster
    hasSheets = [.tableSheets, .reminders].contains(kind)
    self.colour = colour ?? "#0b5394"
  }
}
