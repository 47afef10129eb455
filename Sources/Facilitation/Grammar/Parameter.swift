import Wording

/// A value that commands take, by position or as `name=value`. Both languages' names are always understood.
public enum Parameter: String, CaseIterable, Sendable {
  case name, title, text, kind, territory, college, organisation, scale, level, impact, decided, open, pillar,
    subject
  case day, at, until, place, closing, minutes, presenter, after, under, person, item, reason, reference,
    answers
  case fate, who, due, to, because, method, stage, lead, need, fund, amount, hours, trainers, learners, on,
    fullName
  case contact, order, limit, rule, speaker, state, question, count, target, met, offer, by, granted,
    attendance
  case lesson, format, session, space, colleges, kinds, option
  case openUntil = "open-until"
  case askedBy = "asked-by"
  case `for`, against, abstain
  case with, first
  case visibleTo = "visible-to"
  case from, through, speed, table, host, theme, photo, responsible

  /// Its name in French, as it may be written before `=`.
  public var french: String {
    switch self {
    case .name: "nom"
    case .title: "titre"
    case .text: "texte"
    case .kind: "genre"
    case .territory: "territoire"
    case .college: "collège"
    case .organisation: "organisme"
    case .scale: "échelle"
    case .level: "niveau"
    case .impact: "impact"
    case .decided: "décidé"
    case .open: "débat"
    case .pillar: "axe"
    case .subject: "objet"
    case .day: "date"
    case .at: "le"
    case .until: "fin"
    case .place: "lieu"
    case .closing: "fermeture"
    case .minutes: "minutes"
    case .presenter: "présente"
    case .after: "après"
    case .under: "sous"
    case .person: "personne"
    case .item: "point"
    case .reason: "raison"
    case .reference: "référence"
    case .answers: "répond"
    case .fate: "suite"
    case .who: "qui"
    case .due: "échéance"
    case .to: "vers"
    case .because: "motif"
    case .method: "méthode"
    case .stage: "étape"
    case .lead: "porteur"
    case .need: "besoin"
    case .fund: "fonds"
    case .amount: "montant"
    case .hours: "heures"
    case .trainers: "formateurs"
    case .learners: "participants"
    case .on: "jour"
    case .fullName: "état-civil"
    case .contact: "contact"
    case .order: "ordre"
    case .limit: "limite"
    case .rule: "règle"
    case .speaker: "orateur"
    case .state: "état"
    case .question: "question"
    case .count: "nombre"
    case .target: "quoi"
    case .met: "pourvu"
    case .offer: "offre"
    case .by: "par"
    case .granted: "accordé"
    case .attendance: "présents"
    case .lesson: "appris"
    case .format: "format"
    case .session: "séance"
    case .space: "espace"
    case .colleges: "collèges"
    case .kinds: "genres"
    case .option: "option"
    case .openUntil: "ouvert-jusqu’au"
    case .askedBy: "demandé-par"
    case .for: "pour"
    case .against: "contre"
    case .abstain: "abstention"
    case .with: "avec"
    case .first: "premier"
    case .visibleTo: "visible-par"
    case .speed: "vitesse"
    case .from: "du"
    case .through: "au"
    case .table: "table"
    case .host: "hôte"
    case .theme: "thème"
    case .photo: "photo"
    case .responsible: "responsable"
    }
  }

  /// Its name in English, as it may be written before `=`.
  public var english: String {
    switch self {
    case .fullName: "full-name"
    default: rawValue
    }
  }

  /// What is missing when it is not there.
  func label(in words: Words) -> String {
    self == .person ? words.pick("un nom", "a name") : words.pick(french, english)
  }

  /// What its value must look like.
  func form(in words: Words) -> String {
    switch self {
    case .day, .due, .on, .openUntil, .from, .through:
      words.pick("une date (15/12, vendredi…)", "a date (15/12, Friday…)")
    case .at: words.pick("une date et une heure (2026-11-22 19:00)", "a date and a time (2026-11-22 19:00)")
    case .until, .closing: words.pick("une heure (20:30)", "a time (20:30)")
    case .minutes, .hours, .limit: words.pick("une durée (25, 1h30)", "a length of time (25, 1h30)")
    case .for, .against, .abstain, .option, .attendance, .college:
      words.pick("un décompte (17, ou habitants:17,…)", "a count (17, or habitants:17,…)")
    default: words.pick("un nombre", "a number")
    }
  }
}
