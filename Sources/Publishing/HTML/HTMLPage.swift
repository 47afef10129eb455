import Dialogue
import Wording

/// A whole file of HTML: no script, nothing fetched, readable on paper, on a telephone and in the dark.
enum HTMLPage {
  static func text(
    _ blocks: [Block], kind: DocumentKind, figures: [FigureKind: Figure], _ setting: DocumentSetting,
    _ words: Words
  ) -> String {
    let letterhead = setting.letterhead
    let title = blocks.lazy.compactMap { block -> String? in
      if case .heading(1, let text) = block { text.plain } else { nil }
    }.first
    let look = DocumentLook(kind, setting, title: title ?? "")
    let classes: [String?] = [
      kind.rawValue, look.hasSheets ? "sheets" : nil, look.isTight ? "tight" : nil,
      setting.isLarge ? "large" : nil,
    ]
    func own(_ letterhead: Letterhead, title: String) -> String {
      let colour = letterhead.colour.map { ":root { --bar: \($0); }\n" } ?? ""
      return (setting.isLarge ? HTMLStyle.large : "") + colour
        + (kind == .poster
          ? "@media print { body[class].affiche h1 { font-size: \(look.headings[0] / 2)pt; } }\n" : "")
        + (look.isNumbered ? "" : "@page { @bottom-right { content: none; } }\n")
        + (!look.hasFoot
          ? ""
          : "@page { @top-left { content: \(look.hasTitle ? css(title) : "none"); } @bottom-left { content: \(css(setting.established));"
            + " font: 9pt sans-serif; color: #333333; } }\n")
    }
    func logo(_ letterhead: Letterhead) -> String {
      guard let logo = letterhead.logo else { return "" }
      return "<p class=\"logo\"><img src=\"\(HTMLText.escape(logo))\" "
        + "alt=\"\(HTMLText.escape(letterhead.issuer ?? ""))\"></p>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <title>\(HTMLText.escape(title ?? kind.rawValue))</title>
      <style>
      \(HTMLStyle.text)\(own(letterhead, title: title ?? ""))</style>
      </head>
      <body class="\(classes.compactMap(\.self).joined(separator: " "))">
      \(logo(letterhead))\(HTMLWriter.body(blocks, figures: figures, hasPoints: kind.hasPoints, look, words))</body>
      </html>

      """
  }

  /// A text as a string of CSS (<https://www.w3.org/TR/css-syntax-3/#string-token-diagram>): all but letters, digits and
  /// spaces as escapes, so that nothing can end it, nor the style.
  private static func css(_ text: String) -> String {
    let inner = text.shortened(to: 80).unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " "
        ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "\"" + inner.joined() + "\""
  }
}

extension DocumentKind {
  /// Whether the points of the agenda stand among its contents.
  fileprivate var hasPoints: Bool { self == .minutes || self == .publicMinutes }
}
