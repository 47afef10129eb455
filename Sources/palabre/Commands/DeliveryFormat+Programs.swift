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

  /// Whether another program is needed.
  var isMade: Bool { [.docx, .odt, .pdf].contains(self) }

  /// Why the format cannot be had here; nil when it can.
  func missing(_ words: Words) -> String? {
    guard isMade else { return nil }
    do {
      _ = try command(from: "", to: "", title: "", folder: "", words)
      return nil
    } catch {
      return error.message
    }
  }

  /// The bytes of the file that another program makes of a text; `waiting` is told which process is waited for, and nil once
  /// it has ended.
  func make(
    from text: String, title: String, _ words: Words, waiting: (pid_t?) -> Void = { _ in }
  ) throws(CommandFailure) -> [UInt8] {
    let folder: String
    do {
      folder = try Files.makeTemporaryFolder()
    } catch {
      throw .finding(error.text)
    }
    defer { Files.removeFolder(folder) }
    let (source, goal) = ("\(folder)/source.\(written.fileExtension)", "\(folder)/goal.\(rawValue)")
    do {
      try Files.write(text, to: source, replacing: true)
    } catch {
      throw .finding(error.text)
    }
    let (program, arguments) = try command(from: source, to: goal, title: title, folder: folder, words)
    let code = Programs.run(program, arguments, waiting: waiting)
    guard code == 0, let bytes = Files.bytes(goal), !bytes.isEmpty else {
      throw .finding(
        words(ShellPhrase.converterFailed, program, rawValue, code))
    }
    return bytes
  }

  private func command(from source: String, to goal: String, title: String, folder: String, _ words: Words)
    throws(CommandFailure) -> (String, [String])
  {
    if self == .pdf {
      if let browser = Programs.find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
      {
        // The page fetches nothing and runs no script; root needs the sandbox off.
        return (
          browser,
          [
            "--headless", "--disable-gpu", "--no-sandbox", "--no-pdf-header-footer",
            "--user-data-dir=\(folder)/profile",
            "--print-to-pdf=\(goal)", "file://\(source)",
          ]
        )
      }
      if let pandoc = Programs.find("pandoc"), Programs.find("pdflatex", "xelatex", "weasyprint") != nil {
        return (pandoc, ["-f", "html", source, "-o", goal])
      }
      throw .finding(
        words(ShellPhrase.needsChromium))
    }
    guard let pandoc = Programs.find("pandoc") else {
      throw .finding(
        words(ShellPhrase.needsPandoc, rawValue))
    }
    return (
      pandoc,
      [
        "-f", "gfm-tex_math_dollars", "-t", rawValue, "--metadata", "lang=\(words.language.rawValue)",
        "--metadata",
        "pagetitle=\(title)", source, "-o", goal,
      ]
    )
  }
}
