/// Why a file of people, an agenda or contributions cannot be imported.
public enum ImportPhrase: String, Phrase {
  case utf16, openQuote, afterQuote, empty, missingColumns, columnTwice, cellCount, emptyCell
  case badValue, badMinutes, badMoment, unknownOrganisation, unknownItem

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .utf16:
      (
        "texte en UTF-16 ; enregistrez le fichier en UTF-8.",
        "UTF-16 text; save the file as UTF-8."
      )
    case .openQuote: ("un guillemet \" n’est pas refermé.", "a quote \" is not closed.")
    case .afterQuote:
      (
        "texte après un guillemet fermant ; attendu : un séparateur, ou \"\" pour un guillemet.",
        "text after a closing quote; expected: a separator, or \"\" for a quote."
      )
    case .empty:
      (
        "fichier vide ; attendu : une première ligne avec les noms des colonnes.",
        "empty file; expected: a first line with the names of the columns."
      )
    case .missingColumns:
      (
        "colonnes manquantes : {0} ; colonnes trouvées : {1}.",
        "missing columns: {0}; columns found: {1}."
      )
    case .columnTwice: ("la colonne « {0} » est en double.", "the column “{0}” is there twice.")
    case .cellCount:
      (
        "{0} {0|cellule|cellules} ; attendu : {1}, autant que de colonnes.",
        "{0} {0|cell|cells}; expected: {1}, as many as columns."
      )
    case .emptyCell: ("« {0} » est vide.", "“{0}” is empty.")
    case .badValue: ("« {0} » ne convient pas ; attendu : {1}.", "“{0}” does not fit; expected: {1}.")
    case .badMinutes:
      (
        "« {0} » ne convient pas ; attendu : des minutes, de 0 à 1440.",
        "“{0}” does not fit; expected: minutes, 0 to 1440."
      )
    case .badMoment:
      (
        "« {0} » ne convient pas ; attendu : 2026-11-22T19:22:10+01:00.",
        "“{0}” does not fit; expected: 2026-11-22T19:22:10+01:00."
      )
    case .unknownItem:
      (
        "point « {0} » introuvable, noté hors des points ; l’ordre du jour a : {1}.",
        "agenda item “{0}” not found, noted outside all items; the agenda has: {1}."
      )
    case .unknownOrganisation:
      (
        "organisme inconnu « {0} » ; indiquez son collège dans la colonne college.",
        "unknown organisation “{0}”; give its group in the column college."
      )
    }
  }
}
