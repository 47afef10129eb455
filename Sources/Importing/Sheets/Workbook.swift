/// A spreadsheet of Excel (ECMA-376) or LibreOffice (OpenDocument 1.3): its sheets, of which the one with the needed columns is read.
struct Workbook {
  private let archive: Archive
  private let sort: Sort

  private enum Sort { case excel, openDocument }

  /// Finds out which it is.
  /// - Throws: an ``ImportError`` when it is damaged, or something else in an archive.
  init(_ bytes: [UInt8]) throws(ImportError) {
    archive = try Archive(bytes)
    let names = Set(archive.names)
    if names.contains("xl/workbook.xml") {
      sort = .excel
    } else if names.contains("word/document.xml") {
      throw ImportError(line: 1, column: 1, problem: .otherSort(.document))
    } else if names.contains("content.xml") {
      let type = try archive.part("mimetype").map { String(decoding: $0, as: UTF8.self) } ?? ""
      guard type.isEmpty || type.contains("spreadsheet") else {
        throw ImportError(line: 1, column: 1, problem: .otherSort(.document))
      }
      sort = .openDocument
    } else {
      throw ImportError(line: 1, column: 1, problem: .otherSort(.archive))
    }
  }

  /// The table of the first sheet that has the needed columns.
  /// - Throws: an ``ImportError`` when none has, that of the first sheet.
  func table(_ names: ColumnNames) throws(ImportError) -> ImportTable {
    var first: ImportError?
    let count = sort == .excel ? try ExcelSheets(archive).count : ImportLimits.sheets
    for place in 0..<min(count, ImportLimits.sheets) {
      let grid = try sheet(place)
      guard let grid else { break }
      if grid.count == 0 { continue }
      do throws(ImportError) {
        return try ImportTable(grid, names)
      } catch {
        first = first ?? error
      }
    }
    throw first ?? ImportError(line: 1, column: 1, problem: .empty)
  }

  private func sheet(_ place: Int) throws(ImportError) -> Grid? {
    switch sort {
    case .excel: try ExcelSheets(archive).grid(place)
    case .openDocument: try OpenSheets.grid(place, of: archive)
    }
  }
}
