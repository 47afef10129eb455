import Dialogue

/// Names in sentences, with the article and the elision that they take: « du Conseil citoyen », « de l’Atelier », « par
/// la Ville », “of the Citizens’ Council”. What no noun is known of, a person’s or a firm’s own name, takes none: « de
/// Mail Habitat ».
extension Words {
  /// « du Conseil citoyen », “of the Citizens’ Council”.
  public func of(_ name: String) -> String {
    guard language == .french else { return "of \(english(name))" }
    let french = FrenchName(name)
    return switch french.article {
    case .masculine: "du \(french.rest)"
    case .plural: "des \(french.rest)"
    case .feminine: "de la \(french.rest)"
    case .elided: "de l’\(french.rest)"
    case .none: french.isElided ? "d’\(french.rest)" : "de \(french.rest)"
    }
  }

  /// « par la Ville », “by the Council”.
  public func by(_ name: String) -> String { "\(self(PublishingPhrase.by)) \(withArticle(name))" }

  /// « à la Métropole », “to the Council”.
  public func to(_ name: String) -> String {
    guard language == .french else { return "to \(english(name))" }
    let french = FrenchName(name)
    return switch french.article {
    case .masculine: "au \(french.rest)"
    case .plural: "aux \(french.rest)"
    case .feminine, .elided, .none: "à \(withArticle(name))"
    }
  }

  /// « la Ville », « l’État », “the Council”.
  public func withArticle(_ name: String) -> String {
    guard language == .french else { return english(name) }
    let french = FrenchName(name)
    return switch french.article {
    case .masculine: "le \(french.rest)"
    case .plural: "les \(french.rest)"
    case .feminine: "la \(french.rest)"
    case .elided: "l’\(french.rest)"
    case .none: french.rest
    }
  }

  /// What a body calls itself by a noun of English takes “the”.
  private func english(_ name: String) -> String {
    let words = name.folded.split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first, first != "the",
      words.contains(where: { Self.englishNouns.contains(String($0)) })
    else { return name }
    return "the \(name)"
  }

  private static let englishNouns: Set<String> = [
    "assembly", "association", "authority", "board", "cafe", "centre", "center", "commission", "committee",
    "council", "forum",
    "group", "ministry", "municipality", "office", "panel", "partnership", "prefecture", "society", "state",
    "team", "trust",
    "union", "workshop",
  ]
}

/// A French name, and the article that its first word takes.
private struct FrenchName {
  enum Article { case masculine, feminine, elided, plural, none }

  let article: Article
  /// The name without the article that it may begin with.
  let rest: String
  /// Whether « de » before it loses its e.
  var isElided: Bool { Self.beginsWithVowel(rest.folded) }

  init(_ name: String) {
    let folded = name.folded
    let lead = Self.leads.first { folded.hasPrefix($0) } ?? ""
    let bare = String(name.dropFirst(lead.count))
    let own = Self.article(of: bare)
    // « Mme » is left out of many names: « Le Goff » is one, « Le Conseil » is none.
    article = lead == "les " ? .plural : own
    rest = article == .none ? name : bare
  }

  private static func article(of name: String) -> Article {
    let written = name.lowercased().prefix { $0.isLetter || $0 == "-" }
    // « Marché » and « marche » are not of one gender.
    let word = written == "marché" ? String(written) : written.folded
    let isCommon = name.first?.isLowercase == true && word.count > 3 && (word.last == "s" || word.last == "x")
    if masculines.contains(word) || feminines.contains(word) {
      return beginsWithVowel(word) ? .elided : masculines.contains(word) ? .masculine : .feminine
    }
    return plurals.contains(word) || isCommon ? .plural : .none
  }

  /// Words in h- before which French elides: the others, names of people first of all, are left alone.
  private static func beginsWithVowel(_ folded: String) -> Bool {
    guard let first = folded.first else { return false }
    return "aeiou".contains(first) || muteHs.contains(where: folded.hasPrefix)
  }

  private static let leads = ["les ", "le ", "la ", "l'"]
  private static let muteHs = [
    "habita", "hotel", "hopital", "histoire", "homme", "helene", "henri", "hiver", "hugo",
  ]
  private static let masculines: Set<String> = [
    "atelier", "bailleur", "budget", "bureau", "cafe", "ccas", "centre", "cercle", "chantier", "club",
    "college", "collectif",
    "comite", "comptoir", "conseil", "departement", "diagnostic", "directeur", "espace", "etablissement",
    "etat", "fonds",
    "forum", "foyer", "groupe", "groupement", "habitant", "hopital", "hotel", "institut", "jardin", "jury",
    "laboratoire",
    "lycee", "maire", "marché", "ministere", "musee", "observatoire", "office", "organisme", "panel",
    "parlement", "pole",
    "prefet", "president", "projet", "quartier", "rectorat", "relais", "reseau", "secretariat", "service",
    "syndicat",
    "theatre", "tiers-lieu", "tribunal",
  ]
  private static let feminines: Set<String> = [
    "academie", "agence", "agglomeration", "alliance", "amicale", "animation", "antenne", "assemblee",
    "association", "balade",
    "bibliotheque", "caf", "caisse", "cellule", "chambre", "commission", "commune", "communaute",
    "concertation", "conference",
    "convention", "cooperative", "coordination", "cpam", "creche", "ddt", "ddtm", "delegation", "direction",
    "dreal", "ecole",
    "entreprise", "equipe", "fabrique", "federation", "fondation", "gendarmerie", "instance", "institution",
    "intercommunalite", "ligue", "mairie", "maison", "marche", "mediatheque", "metropole", "mission", "mjc",
    "permanence",
    "plateforme", "police", "prefecture", "regie", "region", "reunion", "societe", "sous-prefecture", "table",
    "tresorerie",
    "union", "universite", "ville", "visite",
  ]
  private static let plurals: Set<String> = [
    "acteurs", "amis", "archives", "assises", "associations", "ateliers", "autres", "bailleurs",
    "commercants", "elus", "etats",
    "habitants", "institutions", "jeunes", "journees", "locataires", "parents", "rencontres", "riverains",
    "services",
    "usagers", "voisins",
  ]
}
