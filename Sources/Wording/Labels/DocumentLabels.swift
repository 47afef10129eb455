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
    case .invitation: pick("convocation", "invitation")
    case .poster: pick("affiche", "poster")
    case .signInSheet: pick("feuille d’émargement", "sign-in sheet")
    case .tableSheets: pick("feuilles de table", "table sheets")
    case .followUp: pick("tableau de suivi", "follow-up")
    case .reminders: pick("relances", "reminders")
    case .saidAndDone: pick("dit-fait", "said and done")
    case .walk: pick("diagnostic en marchant", "walking diagnosis")
    case .workshop: pick("synthèse des tables", "summary of the tables")
    case .dossier: pick("dossier", "file")
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
    case .invitation: pick("Convocation", "Invitation")
    case .poster: pick("Affiche", "Poster")
    case .signInSheet: pick("Émargement", "Sign-in")
    case .tableSheets: pick("Tables", "Tables")
    case .followUp: pick("Suivi", "Follow-up")
    case .reminders: pick("Relances", "Reminders")
    case .saidAndDone: pick("Dit-fait", "Said and done")
    case .walk: pick("Marche", "Walk")
    case .workshop: pick("Atelier", "Workshop")
    case .dossier: pick("Dossier", "File")
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
    case .invitation: pick("date, lieu et points, à envoyer", "date, place and items, to be sent")
    case .poster: pick("l’ordre du jour en grand, à afficher", "the agenda in large letters, to post up")
    case .signInSheet: pick("qui vient, par collège, à signer", "who comes, by group, to be signed")
    case .tableSheets: pick("une feuille par table, à remplir", "a sheet for each table, to fill in")
    case .followUp: pick("promis et dû, par institution", "promised and owed, by institution")
    case .reminders: pick("un texte à envoyer par institution", "a text to send to each institution")
    case .saidAndDone: pick("demande, réponse, ce qui a été fait", "request, answer, what was done")
    case .walk: pick("les constats, étape par étape", "what was observed, stop by stop")
    case .workshop: pick("ce que les tables ont noté, par question", "what the tables noted, by question")
    case .dossier: pick("bilan, suivi et dit-fait en un", "report, follow-up and said and done in one")
    }
  }

  /// How minutes put what was said in order.
  public func label(_ order: StatementOrder) -> String {
    switch order {
    case .point: pick("point", "item")
    case .shared: pick("partage", "sharing")
    case .theme: pick("thème", "theme")
    }
  }

  /// What that means.
  public func gloss(_ order: StatementOrder) -> String {
    switch order {
    case .point: pick("point par point", "item by item")
    case .shared: pick("le plus partagé d’abord", "what most people share first")
    case .theme: pick("thème par thème", "theme by theme")
    }
  }

  /// What a document is called, one of the user's own by its name.
  public func label(_ document: DocumentChoice) -> String { document.own ?? label(document.kind) }

  /// What a document is called on its tab.
  public func tab(_ document: DocumentChoice) -> String { document.own ?? tab(document.kind) }

  /// What a document is for; of one of the user's own, of what it is made.
  public func gloss(_ document: DocumentChoice) -> String {
    document.own == nil
      ? gloss(document.kind)
      : pick("votre modèle : \(label(document.kind))", "your own template: \(label(document.kind))")
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
    case .invitation: ["invitation"]
    case .poster: ["poster"]
    case .signInSheet: ["émargement", "sign-in"]
    case .tableSheets: ["table-sheets"]
    case .followUp: ["follow-up", "tableau-de-suivi"]
    case .reminders: ["relances", "reminders"]
    case .saidAndDone: ["said-and-done"]
    case .walk: ["walk"]
    case .workshop: ["workshop"]
    case .dossier: []
    }
  }
}
