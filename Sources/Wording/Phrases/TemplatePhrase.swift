/// What is wrong with a template of documents.
public enum TemplatePhrase: String, Phrase {
  case noSuchName, openTag, badName, badTag, unknownName, noSectionEnd, closesNothing, openSection
  case unknownPart, containsItself, tooDeep, refused, place, unknownNameNear

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .noSuchName: ("ce nom n’existe pas ; attendu : {0}", "there is no such name; expected: {0}")
    case .openTag: ("la balise n’est pas fermée ; attendu : {0}", "the tag is not closed; expected: {0}")
    case .badName:
      (
        "« {0} » n’est pas un nom ; attendu : lettres, chiffres, « . », « _ », « - »",
        "“{0}” is not a name; expected: letters, digits, “.”, “_”, “-”"
      )
    case .badTag:
      (
        "balise « {0} » incomprise ; attendu : un nom ou l’un de {1}",
        "tag “{0}” is not understood; expected: a name or one of {1}"
      )
    case .unknownName: ("nom inconnu « {0} »", "unknown name “{0}”")
    case .noSectionEnd: ("aucune fin de section", "no end of section")
    case .closesNothing: ("« {0} » ne ferme rien ; attendu : {1}", "“{0}” closes nothing; expected: {1}")
    case .openSection:
      (
        "la section « {0} » n’est pas fermée ; attendu : {1}",
        "section “{0}” is not closed; expected: {1}"
      )
    case .unknownPart: ("partie inconnue « {0} » ; attendu : {1}", "unknown part “{0}”; expected: {1}")
    case .containsItself: ("la partie « {0} » se contient elle-même", "part “{0}” contains itself")
    case .tooDeep: ("plus de {0} sections emboîtées", "more than {0} nested sections")
    case .refused: ("modèle refusé : {0}", "template rejected: {0}")
    case .place: ("modèle « {0} », ligne {1}, colonne {2} : {3}", "template “{0}”, line {1}, column {2}: {3}")
    case .unknownNameNear: ("nom inconnu « {0} » ; peut-être « {1} »", "unknown name “{0}”; perhaps “{1}”")
    }
  }
}
