import Canvas
import Dialogue
import Wording

extension Model {
  /// Completes what stands at the end of the line: a command, a name, a key or a value.
  mutating func complete() -> [Effect] {
    let text = editor.text
    guard !text.isEmpty, text.utf8.count < 4096 else { return [] }
    if let mended = mended(text) {
      editor.replace(with: mended)
      return [.draft(editor.text)]
    }
    let completion = Completion(text, caret: text.count, in: context, words: words)
    let start = text.index(text.startIndex, offsetBy: completion.range.lowerBound)
    let part = text[start...]
    switch completion.candidates.count {
    case 0: say(words(FormPhrase.noMatch, String(part)), .warning)
    case 1: editor.replace(with: text[..<start] + completion.candidates[0].text)
    default:
      let common = commonBeginning(completion.candidates.map(\.text))
      if common.count > part.count, common.folded.hasPrefix(part.folded) {
        editor.replace(with: text[..<start] + common)
      }
      say(completion.candidates.prefix(8).map(\.text).joined(separator: "  "))
    }
    return [.draft(editor.text)]
  }

  /// The line with what its preview offers: the next day like one that is over. Nil when it offers nothing.
  private func mended(_ text: String) -> String? {
    let preview = Preview(text, in: context)
    for case .who(let name, let likely) in preview.doubts {
      guard let likely = likely.first, let place = text.firstRange(of: name) else { continue }
      return text[..<place.lowerBound] + likely + text[place.upperBound...]
    }
    for case .past(_, let next?, _) in preview.doubts {
      guard let date = preview.date, let place = text.ranges(of: date).last else { continue }
      return text[..<place.lowerBound] + words.shortDate(next) + text[place.upperBound...]
    }
    return nil
  }

  private func commonBeginning(_ texts: [String]) -> String {
    guard var common = texts.first else { return "" }
    for text in texts { while !text.hasPrefix(common) { common.removeLast() } }
    return common
  }
}
