import Dialogue
import Wording

/// A whole file of HTML: no script, nothing fetched, readable on paper, on a telephone and in the dark.
enum HTMLPage {
  static func text(_ blocks: [Block], kind: DocumentKind, figures: [FigureKind: String], _ words: Words)
    -> String
  {
    let title = blocks.lazy.compactMap { block -> String? in
      if case .heading(1, let text) = block { text.plain } else { nil }
    }.first
    return """
      <!DOCTYPE html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(HTMLText.escape(title ?? kind.rawValue))</title>
      <style>
      \(HTMLStyle.text)</style>
      </head>
      <body class="\(kind.rawValue)">
      \(HTMLWriter.body(blocks, figures: figures, words))</body>
      </html>

      """
  }
}
