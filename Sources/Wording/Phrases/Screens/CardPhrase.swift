/// Labels of the cards.
public enum CardPhrase: String, Phrase {
  case undoneOn, redoneOn, college, organisation, sessions, floor, turns, identity, contact, keptApart, people
  case date, place, state, present, answers, decisions, kind, planned, presenter, subject, scale
  case level, impacts, decided, open, openUntil, pillar, stage, lead, need, offer, granted, asked
  case length, askedBy, trainers, learners, came, privateNote, who, session, item, before, fate
  case sharing, noAnswerFor, noOutcomeFor, perhapsSame, moreOfCard, backToStart, until, overdue, due, madeIn,
    answersContribution, carriesOut, keptApartFor
  case statute, elected, pseudonym

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .statute: ("statut", "status")
    case .elected: ("élu·e", "elected")
    case .pseudonym: ("anonyme", "anonymous")
    case .undoneOn: ("annulé le {0}", "undone on {0}")
    case .redoneOn: ("rétabli le {0}", "redone on {0}")
    case .college: ("collège", "group")
    case .organisation: ("organisme", "organisation")
    case .sessions: ("séances", "meetings")
    case .floor: ("parole", "speaking")
    case .turns: ("{0} fois, {1}", "{0} {0|time|times}, {1}")
    case .identity: ("état civil", "identity")
    case .contact: ("coordonnées", "contact details")
    case .keptApart: ("noté à part, non montré", "kept apart, not shown")
    case .people: ("personnes", "people")
    case .date: ("date", "date")
    case .place: ("lieu", "place")
    case .state: ("état", "state")
    case .present: ("présents", "present")
    case .answers: ("réponses", "answers")
    case .decisions: ("décisions", "decisions")
    case .kind: ("genre", "kind")
    case .planned: ("prévu", "planned")
    case .presenter: ("présenté par", "presented by")
    case .subject: ("objet", "topic")
    case .scale: ("échelle", "scale")
    case .level: ("niveau", "level")
    case .impacts: ("impacts", "impacts")
    case .decided: ("décidé", "decided")
    case .open: ("à débattre", "open to debate")
    case .openUntil: ("ouvert jusqu’au", "open until")
    case .pillar: ("axe", "pillar")
    case .stage: ("étape", "stage")
    case .lead: ("porté par", "led by")
    case .need: ("besoin", "need")
    case .offer: ("aide proposée", "help offered")
    case .granted: ("accordés", "granted")
    case .asked: ("demandés", "asked for")
    case .length: ("durée", "length")
    case .askedBy: ("demandée par", "asked for by")
    case .trainers: ("qui forme", "trainers")
    case .learners: ("qui se forme", "learners")
    case .came: ("venus", "came")
    case .privateNote: ("note privée", "private note")
    case .who: ("qui", "who")
    case .session: ("séance", "meeting")
    case .item: ("point", "agenda item")
    case .before: ("avant correction", "before correction")
    case .fate: ("suite donnée", "outcome")
    case .sharing: ("partagée par", "shared by")
    case .noAnswerFor: ("sans réponse, {0}", "no answer, {0}")
    case .noOutcomeFor: ("suite à donner, {0}", "no outcome yet, {0}")
    case .moreOfCard: ("{0} : la suite (+{1})", "{0}: the rest (+{1})")
    case .backToStart: ("{0} : le début", "{0}: the beginning")
    case .perhapsSame: ("peut-être aussi", "perhaps also")
    case .overdue: ("en retard", "overdue")
    case .until: ("jusqu’au {0}", "until {0}")
    case .due: ("pour le", "due")
    case .madeIn: ("pris en", "agreed at")
    case .answersContribution: ("répond à {0}", "answers {0}")
    case .carriesOut: ("met en œuvre {0}", "carries out {0}")
    case .keptApartFor:
      (
        "noté à part, non montré ; peut le voir : {0}",
        "kept apart, not shown; may see it: {0}"
      )
    }
  }
}
