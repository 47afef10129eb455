extension TemplateError {
  /// What is wrong, where, and what was expected, in one sentence.
  public func message(in language: DocumentLanguage) -> String {
    let place = language.pick(
      "modèle « \(template.oneLine) », ligne \(line), colonne \(column)\u{A0}: ",
      "template “\(template.oneLine)”, line \(line), column \(column): ")
    return place + problem.message(language)
  }
}

extension TemplateError.Problem {
  fileprivate func message(_ language: DocumentLanguage) -> String {
    switch self {
    case .unknownTemplate(let known):
      let names = known.joined(separator: ", ")
      return language.pick(
        "ce nom n’existe pas\u{202F}; attendu\u{A0}: \(names)", "no such name; expected: \(names)")
    case .unfinishedTag(let expected):
      return language.pick(
        "la balise n’est pas fermée\u{202F}; attendu\u{A0}: \(expected)",
        "the tag is not closed; expected: \(expected)")
    case .badName(let name):
      return language.pick(
        "« \(name.shortened(to: 30)) » n’est pas un nom\u{202F}; attendu\u{A0}: lettres, chiffres, « . », « _ », « - »",
        "“\(name.shortened(to: 30))” is not a name; expected: letters, digits, “.”, “_”, “-”")
    case .unsupportedTag(let sign):
      return language.pick(
        "balise « {{\(sign) » non comprise\u{202F}; attendu\u{A0}: nom, #, ^, /, >, !, &",
        "tag “{{\(sign)” is not understood; expected: a name, #, ^, /, >, !, &")
    case .unknownName(let name, let nearest):
      let hint = nearest.map { language.pick("\u{202F}; peut-être « \($0) »", "; perhaps “\($0)”") } ?? ""
      return language.pick("nom inconnu « \(name) »", "unknown name “\(name)”") + hint
    case .wrongSectionEnd(let name, let expected):
      let wanted = expected.map { "{{/\($0)}}" } ?? language.pick("aucune fin de section", "no section end")
      return language.pick(
        "« {{/\(name)}} » ne ferme rien\u{202F}; attendu\u{A0}: \(wanted)",
        "“{{/\(name)}}” closes nothing; expected: \(wanted)")
    case .openSection(let name):
      return language.pick(
        "la section « \(name) » n’est pas fermée\u{202F}; attendu\u{A0}: {{/\(name)}}",
        "section “\(name)” is not closed; expected: {{/\(name)}}")
    case .unknownPart(let name, let known):
      let names = known.joined(separator: ", ")
      return language.pick(
        "partie inconnue « \(name) »\u{202F}; attendu\u{A0}: \(names)",
        "unknown part “\(name)”; expected: \(names)")
    case .circularPart(let name):
      return language.pick("la partie « \(name) » se contient elle-même", "part “\(name)” contains itself")
    case .tooDeep(let limit):
      return language.pick(
        "plus de \(limit) sections emboîtées", "more than \(limit) sections within one another")
    case .refused(let reason):
      return language.pick("modèle refusé\u{A0}: \(reason)", "template refused: \(reason)")
    }
  }
}
