import Dialogue

extension Words {
  /// What a document is called.
  public func label(_ document: DocumentKind) -> String {
    switch document {
    case .minutes: pick("compte rendu", "minutes")
    case .decisions: pick("relevé de décisions", "decisions")
    case .runningOrder: pick("régie", "running order")
    case .publicMinutes: pick("version publique", "public version")
    case .short: pick("version courte", "short version")
    case .report: pick("bilan", "report")
    }
  }

  /// What a document is called on its tab.
  public func tab(_ document: DocumentKind) -> String {
    switch document {
    case .minutes: pick("Compte rendu", "Minutes")
    case .decisions: pick("Relevé", "Decisions")
    case .runningOrder: pick("Régie", "Running order")
    case .publicMinutes: pick("Public", "Public")
    case .short: pick("Court", "Short")
    case .report: pick("Bilan", "Report")
    }
  }

  /// What a document is for.
  public func gloss(_ document: DocumentKind) -> String {
    switch document {
    case .minutes: pick("tout ce qui a été dit ; contient des noms", "all that was said; contains names")
    case .decisions: pick("décisions et engagements, une page", "decisions and actions, one page")
    case .runningOrder: pick("le déroulé avec les heures", "the agenda with clock times")
    case .publicMinutes: pick("sans données personnelles", "without personal data")
    case .short: pick("quelques phrases simples, à afficher", "a few plain sentences, to post up")
    case .report: pick("les chiffres de la concertation", "the figures of the consultation")
    }
  }

  /// Other words by which people call a document, in both languages.
  public static func otherNames(of document: DocumentKind) -> [String] {
    switch document {
    case .minutes: ["compte-rendu", "cr"]
    case .decisions: ["relevé", "relevé-de-décisions", "record of decisions"]
    case .runningOrder: ["running-order", "conducteur"]
    case .publicMinutes: ["public"]
    case .short: ["court", "short"]
    case .report: []
    }
  }
}
