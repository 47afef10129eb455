import Dialogue

extension Words {
  /// What a file that is imported holds.
  public func label(_ kind: ImportKind) -> String {
    switch kind {
    case .people: pick("personnes", "people")
    case .agenda: pick("ordre du jour", "agenda")
    case .sessions: pick("séances", "meetings")
    case .closedDays: pick("jours sans séance", "days without meetings")
    case .contributions: pick("contributions", "contributions")
    case .commitments: pick("engagements", "actions")
    case .decidimProposals: pick("propositions de Decidim", "Decidim proposals")
    case .polis: pick("commentaires de Polis", "Polis comments")
    }
  }

  /// In which form such a file comes.
  public func gloss(_ kind: ImportKind) -> String {
    switch kind {
    case .people: pick(".csv, .xlsx, .ods, .vcf", ".csv, .xlsx, .ods, .vcf")
    case .agenda: pick("texte, Markdown ou tableau", "text, Markdown or a table")
    case .sessions: pick("agenda .ics ou tableau", "an .ics calendar or a table")
    case .closedDays: pick("vacances, agenda .ics", "holidays, an .ics calendar")
    case .contributions: pick("tableau, comme celui de l’export", "a table, as the export writes it")
    case .commitments: pick("tableau : qui, quoi, pour quand", "a table: who, what, by when")
    case .decidimProposals: pick("export de Decidim", "an export of Decidim")
    case .polis: pick("export de Polis", "an export of Polis")
    }
  }
}
