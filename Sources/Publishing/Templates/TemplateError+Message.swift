import Wording

extension TemplateError {
  /// What is wrong, where, and what was expected, in one sentence.
  public func message(in language: Language) -> String {
    let words = Words(language)
    let place = words.pick(
      "modèle « \(template.oneLine) », ligne \(line), colonne \(column)\u{A0}: ",
      "template “\(template.oneLine)”, line \(line), column \(column): ")
    return place + problem.message(words)
  }
}

extension TemplateError.Problem {
  fileprivate func message(_ words: Words) -> String {
    switch self {
    case .unknownTemplate(let known):
      let names = known.joined(separator: ", ")
      return words.pick(
        "ce nom n’existe pas\u{202F}; attendu\u{A0}: \(names)", "no such name; expected: \(names)")
    case .unfinishedTag(let expected):
      return words.pick(
        "la balise n’est pas fermée\u{202F}; attendu\u{A0}: \(expected)",
        "the tag is not closed; expected: \(expected)")
    case .badName(let name):
      return words.pick(
        "« \(name.shortened(to: 30)) » n’est pas un nom\u{202F}; attendu\u{A0}: lettres, chiffres, « . », « _ », « - »",
        "“\(name.shortened(to: 30))” is not a name; expected: letters, digits, “.”, “_”, “-”")
    case .unsupportedTag(let sign):
      return words.pick(
        "balise « {{\(sign) » non comprise\u{202F}; attendu\u{A0}: nom, #, ^, /, >, !, &",
        "tag “{{\(sign)” is not understood; expected: a name, #, ^, /, >, !, &")
    case .unknownName(let name, let nearest):
      let hint = nearest.map { words.pick("\u{202F}; peut-être « \($0) »", "; perhaps “\($0)”") } ?? ""
      return words.pick("nom inconnu « \(name) »", "unknown name “\(name)”") + hint
    case .wrongSectionEnd(let name, let expected):
      let wanted = expected.map { "{{/\($0)}}" } ?? words.pick("aucune fin de section", "no section end")
      return words.pick(
        "« {{/\(name)}} » ne ferme rien\u{202F}; attendu\u{A0}: \(wanted)",
        "“{{/\(name)}}” closes nothing; expected: \(wanted)")
    case .openSection(let name):
      return words.pick(
        "la section « \(name) » n’est pas fermée\u{202F}; attendu\u{A0}: {{/\(name)}}",
        "section “\(name)” is not closed; expected: {{/\(name)}}")
    case .unknownPart(let name, let known):
      let names = known.joined(separator: ", ")
      return words.pick(
        "partie inconnue « \(name) »\u{202F}; attendu\u{A0}: \(names)",
        "unknown part “\(name)”; expected: \(names)")
    case .circularPart(let name):
      return words.pick("la partie « \(name) » se contient elle-même", "part “\(name)” contains itself")
    case .tooDeep(let limit):
      return words.pick(
        "plus de \(limit) sections emboîtées", "more than \(limit) sections within one another")
    case .refused(let reason):
      return words.pick("modèle refusé\u{A0}: \(reason)", "template refused: \(reason)")
    }
  }
}
