import Glibc
import Wording

/// A document on its way to PDF, by the first program here that manages.
struct Paper {
  /// The page, for browsers and WeasyPrint.
  let page: String
  /// The same for LibreOffice, which knows little of pages.
  let odt: [UInt8]
  let words: Words

  /// Seconds that a program may take; a year of meetings takes a browser five.
  private static let limit = 90

  private struct Printer {
    let program: String
    let arguments: [String]
  }

  /// Whether there is a program that could do it.
  static var canBeMade: Bool { !printers(in: "").isEmpty }

  /// The PDF; where no program manages, the failure says what became of each.
  func pdf(waiting: (pid_t?) -> Void) throws(CommandFailure) -> [UInt8] {
    do {
      let folder = try Files.makeTemporaryFolder()
      defer { Files.removeFolder(folder) }
      try Files.write(page, to: folder + "/page.html", replacing: true)
      try Files.write(odt, to: folder + "/page.odt", replacing: true)
      return try made(in: folder, waiting: waiting)
    } catch let error as Files.Failure {
      throw .finding(error.text)
    } catch let error as CommandFailure {
      throw error
    } catch {
      throw .finding("\(error)")
    }
  }

  private func made(in folder: String, waiting: (pid_t?) -> Void) throws(CommandFailure) -> [UInt8] {
    var reasons: [String] = []
    for printer in Self.printers(in: folder) {
      let end = Programs.run(printer.program, printer.arguments, limit: Self.limit, waiting: waiting)
      if end == .code(0), let bytes = Files.bytes(folder + "/page.pdf"), !bytes.isEmpty { return bytes }
      switch end {
      case .code(let code): reasons.append(words(ShellPhrase.converterFailed, printer.program, code))
      case .late: reasons.append(words(ShellPhrase.converterLate, printer.program, Self.limit))
      case .none:
        // It was ended from outside: nobody waits for the next one.
        reasons.append(words(ShellPhrase.converterEnded, printer.program))
        throw .finding(reasons.joined(separator: "\n"))
      }
    }
    throw .finding(
      reasons.isEmpty
        ? words(ShellPhrase.needsChromium)
        : (reasons + [words(ShellPhrase.printInstead)]).joined(separator: "\n"))
  }

  /// The programs here that make `page.pdf` in a folder, best first.
  private static func printers(in folder: String) -> [Printer] {
    let browser = Programs.find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable").map {
      // The page fetches nothing and runs no script; root needs the sandbox off. What is called the agent stands in
      // the properties of the file, where it would name the system.
      Printer(
        program: $0,
        arguments: [
          "--headless", "--disable-gpu", "--no-sandbox", "--no-pdf-header-footer", "--user-agent=Palabre",
          "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(folder)/page.pdf",
          "file://\(folder)/page.html",
        ])
    }
    let weasyprint = Programs.find("weasyprint").map {
      Printer(program: $0, arguments: ["\(folder)/page.html", "\(folder)/page.pdf"])
    }
    let office = Programs.find("soffice", "libreoffice").map {
      Printer(
        program: $0,
        arguments: [
          "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to", "pdf", "--outdir",
          folder, "\(folder)/page.odt",
        ])
    }
    return [browser, weasyprint, office].compactMap { $0 }
  }
}
