import ArgumentParser
import Dialogue
import Glibc
import Publishing
import Wording

extension DeliveryFormat: ExpressibleByArgument {}

extension DeliveryFormat {
  /// The format that is written here; what another program starts from.
  var written: DocumentFormat {
    switch self {
    case .markdown, .docx, .odt: .markdown
    case .html, .pdf: .html
    case .text: .text
    case .json: .json
    }
  }

  /// Whether what is handed over are bytes that are made from the text.
  var isMade: Bool { [.docx, .odt, .pdf].contains(self) }

  /// Why the format cannot be had here; nil when it can.
  func missing(_ words: Words) -> String? {
    self == .pdf && Self.converters(from: "", to: "", folder: "").isEmpty
      ? words(ShellPhrase.needsChromium) : nil
  }

  /// The bytes of the file that is made of a text, for PDF by another program; `waiting` is told which process is waited
  /// for, and nil once it has ended.
  func make(
    from text: String, _ words: Words, waiting: (pid_t?) -> Void = { _ in }
  ) throws(CommandFailure) -> [UInt8] {
    switch self {
    case .docx: OfficeDocument(markdown: text, language: words.language).docx
    case .odt: OfficeDocument(markdown: text, language: words.language).odt
    case .pdf: try Self.print(text, words, waiting: waiting)
    case .markdown, .html, .text, .json: Array(text.utf8)
    }
  }

  /// A page as PDF, by the first program that manages; where none does, with what became of each.
  private static func print(_ page: String, _ words: Words, waiting: (pid_t?) -> Void) throws(CommandFailure)
    -> [UInt8]
  {
    let folder: String
    do {
      folder = try Files.makeTemporaryFolder()
    } catch {
      throw .finding(error.text)
    }
    defer { Files.removeFolder(folder) }
    let (source, goal) = ("\(folder)/page.html", "\(folder)/page.pdf")
    do {
      try Files.write(page, to: source, replacing: true)
    } catch {
      throw .finding(error.text)
    }
    var reasons: [String] = []
    for converter in converters(from: source, to: goal, folder: folder) {
      let code = Programs.run(converter.program, converter.arguments, waiting: waiting)
      if code == 0, let bytes = Files.bytes(goal), !bytes.isEmpty { return bytes }
      reasons.append(words(ShellPhrase.converterFailed, converter.program, pdf.rawValue, code))
      // It was ended from outside: nobody waits for the next one.
      if code < 0 { break }
    }
    throw .finding(reasons.isEmpty ? words(ShellPhrase.needsChromium) : reasons.joined(separator: "\n"))
  }

  /// The programs here that make PDF of a page, best first.
  private static func converters(from source: String, to goal: String, folder: String)
    -> [(program: String, arguments: [String])]
  {
    let browser = Programs.find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable").map {
      // The page fetches nothing and runs no script; root needs the sandbox off.
      (
        program: $0,
        arguments: [
          "--headless", "--disable-gpu", "--no-sandbox", "--no-pdf-header-footer",
          "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(goal)", "file://\(source)",
        ]
      )
    }
    let weasyprint = Programs.find("weasyprint").map { (program: $0, arguments: [source, goal]) }
    let office = Programs.find("soffice", "libreoffice").map {
      (
        program: $0,
        arguments: [
          "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to",
          "pdf:writer_web_pdf_Export",
          "--outdir", folder, source,
        ]
      )
    }
    return [browser, weasyprint, office].compactMap { $0 }
  }
}
