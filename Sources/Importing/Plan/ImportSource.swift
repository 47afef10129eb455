import Dialogue
import Publishing
import Wording

/// A file as it was found to be: text in some encoding, or a spreadsheet.
struct ImportSource {
  private var content: Content
  private(set) var notices: [ImportNotice] = []
  private var encoding: DecodedText.Encoding?

  private enum Content {
    case text([UInt8])
    case workbook(Workbook)
    case cards(Grid)
  }

  /// Finds out what a file is.
  /// - Throws: an ``ImportError`` for what is not read here, or not for this kind.
  init(_ bytes: [UInt8], _ kind: ImportKind, _ words: Words) throws(ImportError) {
    func refuse(_ problem: ImportError.Problem) -> ImportError {
      ImportError(line: 1, column: 1, problem: problem)
    }
    guard bytes.count <= ImportLimits.bytes else {
      throw refuse(.tooLarge(megabytes: ImportLimits.bytes / 1024 / 1024))
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // The old container holds new workbooks that were encrypted: a part of that name, in UTF-16.
      let locked = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      throw refuse(.otherSort(bytes.firstRange(of: locked) == nil ? .oldSpreadsheet : .locked))
    }
    if bytes.starts(with: "%PDF".utf8) { throw refuse(.otherSort(.pdf)) }
    if bytes.starts(with: "{\\rtf".utf8) { throw refuse(.otherSort(.document)) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      content = .workbook(try Workbook(bytes))
      return
    }
    do throws(UnreadableText) {
      let text = try DecodedText(Self.isFolded(bytes) ? ContentLine.unbroken(bytes) : bytes)
      if text.encoding != .utf8 { notices.append(.encoding(text.encoding, examples: text.examples)) }
      content = .text(text.bytes)
      encoding = text.encoding
    } catch {
      throw ImportError(error)
    }
    if let sort = TextSort(self.head), !(sort == .html && kind == .agenda) {
      throw refuse(.otherSort(.text(sort.rawValue)))
    }
    if let export = measured { throw refuse(.otherSort(.measured(export))) }
    if isCalendar, kind != .sessions, kind != .closedDays { throw refuse(.otherSort(.belongsTo(.sessions))) }
    guard begins("begin:vcard"), case .text(let text) = content else { return }
    guard kind == .people else { throw refuse(.otherSort(.belongsTo(.people))) }
    let cards = try Cards(text, words)
    content = .cards(cards.grid)
    notices += cards.unread.map { .lines(.notKept($0.name), $0.lines.map { ImportLine($0) }) }
    if !cards.passed.isEmpty { notices.append(.lines(.nobody, cards.passed.map { ImportLine($0) })) }
  }

  /// Whether it is a calendar or cards, whose lines are folded.
  private static func isFolded(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(64), as: UTF8.self).lowercased().contains("begin:v")
  }

  /// The own export of what clocks and counts have measured, told by the names of its columns; nil for any other file.
  private var measured: String? {
    let line = head.prefix { !$0.isNewline }
    let keys = Set(line.split { ";,\t|".contains($0) }.map { ColumnNames.key(String($0)) })
    let exports: [(ExportKind, [ExportHeading])] = [
      (.attendance, [.row, .arrived, .left, .found]), (.turns, [.speaker, .seconds, .outOfOrder]),
    ]
    return exports.first { _, headings in
      headings.allSatisfy { heading in
        [heading.rawValue, heading.french, heading.english].contains { keys.contains(ColumnNames.key($0)) }
      }
    }?.0.rawValue
  }

  /// How the text begins.
  private var head: String {
    guard case .text(let bytes) = content else { return "" }
    return String(decoding: bytes.prefix(4000), as: UTF8.self)
  }

  /// The text of a calendar; nil for anything else.
  var calendar: [UInt8]? { if case .text(let bytes) = content, isCalendar { bytes } else { nil } }

  private var isCalendar: Bool { begins("begin:vcalendar") }

  private func begins(_ word: String) -> Bool {
    guard case .text(let bytes) = content else { return false }
    let head = bytes.prefix(256).drop { $0 <= 0x20 }.prefix(word.utf8.count)
    return String(decoding: head, as: UTF8.self).lowercased() == word
  }

  /// What the file was found to be, with the table that was made of it.
  func finding(_ table: ImportTable? = nil) -> ImportFinding {
    let shape: ImportFinding.Shape =
      switch content {
      case .workbook: .workbook
      case .text where isCalendar: .calendar
      case .cards: .cards
      case .text: table?.separator.map { .table(separator: $0) } ?? .list
      }
    return ImportFinding(shape: shape, encoding: encoding, rows: table?.rows.count ?? 0)
  }

  /// The table of the file, by its columns, and the sheets that are left out though they have them. Sheets of one list
  /// of people are one table; those of agendas and records are of several meetings.
  func table(
    _ names: ColumnNames, joins: Bool = false
  ) throws(ImportError) -> (table: ImportTable, unread: [String]) {
    switch content {
    case .text(let bytes): return (try ImportTable.read(bytes, names), [])
    case .cards(let grid): return (try ImportTable(grid, names), [])
    case .workbook(let workbook): return try workbook.table(names, joins: joins)
    }
  }

  /// The points of the file as a table, be it one or a list.
  func agenda() throws(ImportError) -> (table: ImportTable, list: AgendaList?, unread: [String]) {
    guard case .text(let bytes) = content, !ImportTable.isTable(bytes, .agenda) else {
      let found = try table(.agenda)
      return (found.table, nil, found.unread)
    }
    // What is far too long for an agenda is refused before it is read: a table by the columns that it lacks.
    let lines = bytes.split(separator: 0x0A, maxSplits: 4 * ImportLimits.points)
    if lines.count > 4 * ImportLimits.points {
      let head = Array(lines.prefix(200).joined(separator: [0x0A]))
      if AgendaList(String(decoding: head, as: UTF8.self)).looksLikeTable {
        _ = try ImportTable.read(head, .agenda)
      }
      throw ImportError(line: 1, column: 1, problem: .tooManyRows(ImportLimits.points))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    // A list copied out of a web page or a mail.
    let isHTML =
      text.trimmedBlanks.first == "<"
      && ["<li", "<p", "<ol", "<ul", "<html"].contains(where: text.folded.contains)
    let list = AgendaList(isHTML ? RichText.plain(text) : text)
    if list.points.isEmpty || list.looksLikeTable { _ = try ImportTable.read(bytes, .agenda) }
    guard !list.points.isEmpty else {
      throw ImportError(line: 1, column: 1, problem: .otherSort(.noPoints))
    }
    return (try ImportTable(list.grid, .agenda), list, [])
  }
}
