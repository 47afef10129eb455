import Dialogue

/// Sizes and habits of a document on paper, whatever it is printed with.
struct DocumentLook: Sendable {
  /// Half points: running text, cells, and the headings from the first level down.
  let text: Int
  let cell: Int
  private(set) var headings: [Int]
  /// The least height of a row on which something is written by hand, in hundredths of a millimetre; nil where notes are
  /// written beside what is printed, on the one page.
  let rowHeight: Int?
  /// Whether all has to stand on one page.
  let isTight: Bool
  /// Whether each section is a sheet of its own: it goes to a table, or to an institution, or is a part of a file.
  let hasSheets: Bool
  /// Whether pages say when they were made and are numbered; what is posted up has neither.
  let hasFoot: Bool
  /// Whether pages are numbered: letters are one file and sent one by one.
  let isNumbered: Bool
  /// Whether pages bear the title of the document; what is taken apart and sent, or posted up, does not.
  let hasTitle: Bool
  /// Whether it is letters, which begin with what they call to.
  let isOfLetters: Bool
  /// Per cent of the running text in which lines stand that are strong as a whole, the day and the place of a call; nil where
  /// they are like others.
  let lead: Int?
  /// The colour of bars, `#rrggbb`.
  let colour: String

  /// The look of a document of a kind with a title.
  init(_ kind: DocumentKind, _ setting: DocumentSetting, title: String) {
    let sizes: (text: Int, cell: Int, headings: [Int]) =
      switch kind {
      case .poster: setting.isLarge ? (48, 44, [84, 56, 50, 48]) : (40, 36, [76, 48, 42, 40])
      case _ where setting.isLarge: (32, 30, [48, 38, 34, 32])
      case .short: (28, 26, [40, 32, 29, 28])
      case .decisions, .runningOrder: (20, 19, [30, 24, 21, 20])
      default: (22, 20, [34, 27, 23, 22])
      }
    (text, cell, headings) = sizes
    rowHeight = kind == .runningOrder ? nil : 1100
    isTight = [.decisions, .runningOrder].contains(kind)
    hasFoot = kind != .poster
    isNumbered = ![.poster, .invitation, .reminders].contains(kind)
    hasTitle = ![.poster, .reminders].contains(kind)
    hasSheets = [.invitation, .tableSheets, .followUp, .reminders, .dossier].contains(kind)
    isOfLetters = kind == .invitation
    lead = kind == .invitation ? 125 : kind == .poster ? 115 : nil
    colour = setting.letterhead.colour ?? "#0b5394"
    // Day and place stay on the sheet that is posted up, however long the title is.
    if kind == .poster {
      headings[0] = max(headings[1], headings[0] * Self.posterTitle / max(Self.posterTitle, title.count))
    }
  }

  /// Characters of a title that a poster has in its largest letters.
  private static let posterTitle = 50
}
