import Dialogue
import Wording

/// A document for word processors, in A4 with styles of its own: made here, so that no other program is needed.
public struct OfficeDocument: Sendable {
  let blocks: [Block]
  let language: Language
  let look: DocumentLook
  /// The first heading; it stands at the head of the pages that follow, on one line.
  let title: String
  var runningTitle: String { look.hasTitle ? title.shortened(to: 80) : "" }
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
    self.title =
      blocks.lazy.compactMap { block -> String? in
        if case .heading(1, let text) = block { text.plain } else { nil }
      }.first ?? title
    look = DocumentLook(kind, setting, title: self.title)
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

  /// Whether it has contents, whose pages the word processor counts.
  var hasContents: Bool {
    blocks.contains {
      if case .numbered(let items) = $0 { items.contains { $0.section != nil } } else { false }
    }
  }

  /// The size of lines that are strong as a whole, in half points; nil where they are like others.
  var leadSize: Int? { look.lead.map { look.text * $0 / 100 } }

  /// Whether a block stands behind the last rule, where the foot is.
  func isFoot(_ place: Int) -> Bool {
    blocks.lastIndex(of: .rule).map { place > $0 } ?? false
  }

  /// Whether a list has no dots: that of the head, and in a call the first of each letter, as on a page.
  func isPlain(_ place: Int) -> Bool {
    let heading = blocks[..<place].lastIndex { if case .heading(2, _) = $0 { true } else { false } }
    guard let heading else { return true }
    return look.isOfLetters
      && !blocks[heading..<place].contains { if case .list = $0 { true } else { false } }
  }

  /// Whether a block stays on the page of the one behind it: the last before the foot, what introduces a table, a list, a
  /// quote or a figure, and what stands below the title of a point.
  func isKept(_ place: Int) -> Bool {
    guard place + 1 < blocks.count, !isFoot(place) else { return false }
    // No page holds the last section alone.
    if case .heading = blocks[place + 1] { return place + 1 == lastSection && !beginsPage(place + 1) }
    if place > 0, case .heading(3..., _) = blocks[place - 1], case .paragraph = blocks[place] { return true }
    switch (blocks[place], blocks[place + 1]) {
    case (_, .rule), (.paragraph, .table), (.paragraph, .list), (.paragraph, .numbered),
      (.paragraph, .quote), (.paragraph, .figure):
      return true
    default: return false
    }
  }

  private var lastSection: Int? {
    blocks.lastIndex { if case .heading(2, _) = $0 { true } else { false } }
  }

  /// Whether a page begins with a block: a sheet each, where a sheet goes to each table or institution.
  func beginsPage(_ place: Int) -> Bool {
    guard look.hasSheets, case .heading(2, _) = blocks[place] else { return false }
    return blocks[..<place].contains { if case .heading(2, _) = $0 { true } else { false } }
  }
}
