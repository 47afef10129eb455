extension AgendaList {
  /// A line with a row of dots that leads to what stands at its end: « Budget ........ 30 min », « Accueil . . . . 5 ».
  struct Leader {
    /// What stands before the dots.
    private let head: String
    /// What stands behind them, and behind further ones.
    private let tails: [String]

    /// The number at the end, where that is all that stands there: minutes, or a page.
    var number: Int? {
      tails.last.flatMap { $0.utf8.count <= 3 && $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    }

    init?(_ line: String) {
      var parts: [String] = []
      var part = ""
      var dots = ""
      for character in line {
        if "._·…‥".contains(character) || character.isWhitespace && !dots.isEmpty {
          dots.append(character)
          continue
        }
        if Self.isRow(dots, before: character) {
          parts.append(part)
          part = ""
        } else {
          part += dots
        }
        dots = ""
        part.append(character)
      }
      parts.append(part)
      // Dots at the end lead nowhere, and are to be written on.
      guard parts.count > 1 || Self.isRow(dots, before: " "), let head = parts.first,
        !head.trimmedBlanks.isEmpty
      else { return nil }
      self.head = head.trimmedEnd
      tails = parts.dropFirst().map(\.trimmedBlanks)
    }

    /// Four dots or more; three before a number, which would be left out elsewhere.
    private static func isRow(_ dots: String, before next: Character) -> Bool {
      let count = dots.reduce(0) { $0 + ($1.isWhitespace ? 0 : $1 == "…" ? 3 : $1 == "‥" ? 2 : 1) }
      return count > 3 || count == 3 && next.isNumber
    }

    /// The line with a dash for each row of dots; a number is minutes, or left out where it is a page.
    func line(countsPages: Bool) -> String {
      guard let number else { return ([head] + tails).joined(separator: " – ") }
      return ([head] + tails.dropLast() + (countsPages ? [] : ["\(number) min"])).joined(separator: " – ")
    }

    /// Whether numbers are pages: three or more that never fall, and are no lengths, which go by fives.
    static func arePages(_ numbers: [Int]) -> Bool {
      numbers.count > 2 && zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
        && numbers.contains { !$0.isMultiple(of: 5) }
    }
  }
}

extension String {
  /// Without blanks at its end; those before it say how deep it stands.
  fileprivate var trimmedEnd: String {
    lastIndex { !$0.isWhitespace }.map { String(self[...$0]) } ?? ""
  }
}
