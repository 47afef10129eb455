import Wording

extension TemplateError {
  /// What is wrong, where, and what was expected, in one sentence.
  public func message(in language: Language) -> String {
    let words = Words(language)
    return words(TemplatePhrase.place, template.oneLine, line, column, problem.message(words))
  }
}

extension TemplateError.Problem {
  fileprivate func message(_ words: Words) -> String {
    switch self {
    case .unknownTemplate(let known):
      let names = known.joined(separator: ", ")
      return words(TemplatePhrase.noSuchName, names)
    case .unfinishedTag(let expected):
      return words(TemplatePhrase.openTag, expected)
    case .badName(let name):
      return words(TemplatePhrase.badName, name.shortened(to: 30))
    case .unsupportedTag(let sign):
      return words(TemplatePhrase.badTag, "{{\(sign)", "#, ^, /, >, !, &")
    case .unknownName(let name, let nearest):
      return nearest.map { words(TemplatePhrase.unknownNameNear, name, $0) }
        ?? words(TemplatePhrase.unknownName, name)
    case .wrongSectionEnd(let name, let expected):
      let wanted = expected.map { "{{/\($0)}}" } ?? words(TemplatePhrase.noSectionEnd)
      return words(TemplatePhrase.closesNothing, "{{/\(name)}}", wanted)
    case .openSection(let name):
      return words(TemplatePhrase.openSection, name, "{{/\(name)}}")
    case .unknownPart(let name, let known):
      let names = known.joined(separator: ", ")
      return words(TemplatePhrase.unknownPart, name, names)
    case .circularPart(let name):
      return words(TemplatePhrase.containsItself, name)
    case .tooDeep(let limit):
      return words(TemplatePhrase.tooDeep, limit)
    case .refused(let reason):
      return words(TemplatePhrase.refused, reason)
    }
  }
}
