import Dialogue

extension Words {
  /// How lists of actions say where something stands, in either language: folded, without blanks.
  public static let listedStates: [(state: Commitment.State, words: Set<String>)] = [
    (
      .done,
      [
        "fait", "faite", "faits", "termine", "terminee", "realise", "realisee", "acheve", "achevee",
        "cloture", "clos",
        "close", "solde", "soldee", "done", "closed", "completed", "complete", "finished", "oui", "yes", "ok",
        "x", "vrai", "true", "1", "✓",
        "✔", "☑",
      ]
    ),
    (
      .underWay,
      [
        "encours", "engage", "engagee", "commence", "commencee", "demarre", "inprogress", "started",
        "ongoing", "wip",
      ]
    ),
    (
      .open,
      [
        "noncommence", "noncommencee", "noncommencé", "nondemarre", "nonfait", "afaire", "aplanifier",
        "ouvert", "notstarted",
        "todo", "open", "pending", "non", "no", "faux", "false", "0", "enretard", "late", "overdue", "☐",
        "enattente",
      ]
    ),
    (
      .dropped,
      ["annule", "annulee", "abandonne", "abandonnee", "cancelled", "canceled", "dropped", "sansobjet"]
    ),
  ]
}
