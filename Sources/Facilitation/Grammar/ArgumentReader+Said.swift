import Dialogue
import Wording

/// What words stand for that no sign and no place tells: they are read as people say them.
extension ArgumentReader {
  /// What an outcome says of itself as people say it: « accepté, par la ville, avant juin », « refusé par le bailleur :
  /// trop cher ». Where that is not all of it, the words stay as they are.
  func takeSaid(from bare: inout [Token], to named: inout [Token]) {
    var words = bare.flatMap { token -> [Token] in
      guard !token.isQuoted, token.value.count > 1, let last = token.value.last, ",:".contains(last) else {
        return [token]
      }
      var (word, mark) = (token, token)
      word.value.removeLast()
      mark.value = String(last)
      return [word, mark]
    }
    func kind(_ name: ParameterName) -> AnyKind? { act.parameters.first { $0.name == name }?.kind }
    var reading = Reading(context: context)
    let choice = (2...3).first { count in
      guard words.count > count else { return false }
      let text = words[1..<count].map(\.value).joined(separator: " ")
      guard let choice = try? kind(.fate)?.read(text, reading) else { return false }
      reading.values.add(choice, to: .fate)
      return true
    }
    guard let choice else { return }
    func lead(_ token: Token) -> ParameterName? {
      switch token.isQuoted ? "" : token.value.folded {
      case "par", "by": .who
      case "avant", "before", "jusqu'en", "jusqu'au", "d'ici", "until": .due
      case ":": .because
      default: nil
      }
    }
    var said: [Token] = []
    for token in words[choice...] {
      if token.value == ",", !token.isQuoted {
        if said.last?.name == ParameterName.because.rawValue { said[said.count - 1].value += "," }
        continue
      }
      if said.last?.name != ParameterName.because.rawValue, let name = lead(token) {
        var first = token
        (first.name, first.typed) = (name.rawValue, token.value)
        if name != .due { first.value = "" }
        said.append(first)
        continue
      }
      guard let begun = said.last else { return }
      let isArticle =
        begun.value.isEmpty && begun.name == ParameterName.who.rawValue
        && ["la", "le", "les", "the"].contains(token.value.folded)
      if !isArticle { said[said.count - 1].value += (begun.value.isEmpty ? "" : " ") + token.value }
    }
    let areRead = said.allSatisfy { token in
      let parameter = act.parameters.first { $0.name.isNamed(token.name) && $0.applies(to: reading.values) }
      return parameter.map { (try? $0.kind.read(token.value, reading)) != nil } ?? false
    }
    guard areRead, !said.isEmpty else { return }
    words.removeSubrange(choice...)
    bare = words
    named += said
  }

  /// « à 19:42 » at the end of a line is when it was done.
  func takeTime(from bare: inout [Token], to named: inout [Token]) {
    let flags = act.parameters.filter { $0.place == .flag }
    let end = bare.lastIndex { token in !flags.contains { $0.name.isNamed(token.value.folded) } } ?? 0
    guard end > 0, !bare[end].isQuoted, TimeReader.secondOfDay(bare[end].value) != nil else { return }
    let before = bare[end - 1]
    guard !before.isQuoted, ["a", "at", "depuis", "since"].contains(before.value.folded) else { return }
    var time = bare[end]
    bare.removeSubrange((end - 1)...end)
    time.name = ParameterName.clock.rawValue
    time.typed = before.value
    named.append(time)
  }
}
