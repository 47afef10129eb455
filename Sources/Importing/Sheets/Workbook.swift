/// A spreadsheet of Excel (ECMA-376) or LibreOffice (OpenDocument 1.3): its sheets, of which the one with the needed
/// columns is read.
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
      // LibreOffice keeps the parts of a locked document, encrypted one by one.
      let manifest = try archive.part("META-INF/manifest.xml") ?? []
      guard manifest.firstRange(of: Array("encryption-data".utf8)) == nil else { throw Archive.locked }
      sort = .openDocument
    } else if names.contains("EncryptedPackage") || names.contains("encrypted-package") {
      // All of a document in one part, as ODF 1.4 has it.
      throw Archive.locked
    } else {
      throw ImportError(line: 1, column: 1, problem: .otherSort(.archive))
    }
  }

  /// The table of the first sheet that has the needed columns, of those that are shown before those that are not.
  /// Further sheets that are laid out like it are parts of the same list where `joins` says so; the others in which
  /// something stands are named.
  /// - Throws: an ``ImportError`` when none has, that of the first sheet.
  func table(
    _ names: ColumnNames, joins: Bool
  ) throws(ImportError) -> (table: ImportTable, unread: [String]) {
    var first: ImportError?
    var found: (table: ImportTable, grid: Grid, sheet: SheetName)?
    var unread: [String] = []
    for sheet in try sheets() {
      let grid = try grid(sheet)
      if grid.count == 0 { continue }
      do throws(ImportError) {
        let table = try ImportTable(grid, names)
        guard var whole = found else {
          found = (table, grid, sheet)
          continue
        }
        guard table.rows.count > 0 else { continue }
        guard joins, !sheet.isHidden || whole.sheet.isHidden, table.layout == whole.table.layout,
          grid.merged.isEmpty
        else {
          unread.append("\(sheet.name) (\(table.rows.count))")
          continue
        }
        guard whole.grid.count + grid.count <= ImportLimits.rows else {
          throw ImportError(line: 1, column: 1, problem: .tooManyRows(ImportLimits.rows))
        }
        whole.grid.append(grid, from: table.rows.lowerBound, sheets: (whole.sheet.name, sheet.name))
        whole.table = try ImportTable(whole.grid, names)
        found = whole
      } catch {
        first = first ?? error
        unread.append("\(sheet.name) (\(grid.count))")
      }
    }
    guard var found else { throw first ?? ImportError(line: 1, column: 1, problem: .empty) }
    // Of several sheets, what is told says which it was.
    if !unread.isEmpty { found.table.name(found.sheet.name) }
    return (found.table, unread)
  }

  private func sheets() throws(ImportError) -> [SheetName] {
    switch sort {
    case .excel: try ExcelSheets(archive).sheets
    case .openDocument: try OpenSheets.sheets(of: archive)
    }
  }

  private func grid(_ sheet: SheetName) throws(ImportError) -> Grid {
    switch sort {
    case .excel: try ExcelSheets(archive).grid(sheet)
    case .openDocument: try OpenSheets.grid(sheet, of: archive)
    }
  }
}

/// A sheet of a workbook: where its cells are found, and what it is called.
struct SheetName: Equatable, Sendable {
  var place: String
  var name: String
  /// Whether the program that wrote it does not show it.
  var isHidden: Bool
}
