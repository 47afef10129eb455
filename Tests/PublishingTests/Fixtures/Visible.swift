import Testing

@testable import Publishing

/// No-break spaces made visible, so that goldens can be read and typed: `⍽` for U+00A0, `⍹` for U+202F.
func visible(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0 == "\u{A0}" ? "⍽" : $0 == "\u{202F}" ? "⍹" : $0 }))
}

/// Compares line by line, so that a failure names the first line that differs.
func expectSame(_ text: String, _ golden: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let (lines, wanted) = (
    text.split(separator: "\n", omittingEmptySubsequences: false),
    golden.split(separator: "\n", omittingEmptySubsequences: false)
  )
  for (number, pair) in zip(lines, wanted).enumerated() where pair.0 != pair.1 {
    #expect(pair.0 == pair.1, "line \(number + 1)", sourceLocation: sourceLocation)
    return
  }
  #expect(lines.count == wanted.count, sourceLocation: sourceLocation)
}
