/// Finds what reads like an electronic address or a telephone number.
enum ContactFinder {
  static func replace(in text: String, by mark: String) -> String {
    var result = ""
    var rest = Array(text)[...]
    while let first = rest.first {
      let isFresh = !(result.last.map(isPart) ?? false)
      if isFresh, let length = address(rest.prefix(254)) ?? number(rest.prefix(32)) {
        result += mark
        rest = rest.dropFirst(length)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Characters of the address that begins here.
  private static func address(_ text: ArraySlice<Character>) -> Int? {
    guard let first = text.first, isPart(first) || first == "@" else { return nil }
    let run = text.prefix { isPart($0) || "@.+-_%".contains($0) }
    guard let at = run.firstIndex(of: "@"), run.index(after: at) < run.endIndex,
      isPart(run[run.index(after: at)])
    else { return nil }
    return run.count - run.reversed().prefix { !isPart($0) }.count
  }

  /// Characters of the telephone number that begins here: nine digits at least after `0` or `+`, in groups or not.
  private static func number(_ text: ArraySlice<Character>) -> Int? {
    guard text.first == "0" || text.first == "+" else { return nil }
    let run = text.prefix { $0.isNumber || " .-+()\u{A0}\u{202F}".contains($0) }
    guard run.filter(\.isNumber).count >= 9 else { return nil }
    return run.count - run.reversed().prefix { !$0.isNumber }.count
  }

  private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
