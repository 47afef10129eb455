/// What sort of value an act takes: how a usage line shows its place, and what is said to be expected.
public enum ValueForm: String, CaseIterable, Sendable {
  /// Words.
  case text, words, name, title, place, question, file
  /// Numbers, money, lengths.
  case number, money, duration, hours, speed
  /// Days and times.
  case day, time, moment
  /// People and bodies.
  case person, party, college, organisation, space
  /// Things of a meeting.
  case entry, session, item, contribution, vote, decision, commitment, request, act, table
  /// Things of a body.
  case subject, milestone, initiative, training, template, theme, contributions
  /// Counts.
  case count, hands, counts, quorum
  /// Choices.
  case choice, yesNo, lesson, colleges, kinds

  private var both: (placeholder: (String, String), expected: (String, String)) {
    switch self {
    case .text: (("texte", "text"), ("un texte", "a text"))
    case .words: (("mots", "words"), ("des mots", "words"))
    case .name: (("nom", "name"), ("un nom", "a name"))
    case .title: (("titre", "title"), ("un titre", "a title"))
    case .place: (("lieu", "place"), ("un lieu", "a place"))
    case .question: (("question", "question"), ("une question", "a question"))
    case .file: (("fichier", "file"), ("un fichier", "a file"))
    case .number: (("nombre", "number"), ("un nombre", "a number"))
    case .money: (("800", "800"), ("une somme (800, 1 250,50 €, £300)", "a sum (800, €1,250.50, £300)"))
    case .duration: (("25", "25"), ("une durée (25, 1h30)", "a length of time (25, 1h30)"))
    case .hours: (("3", "3"), ("une durée en heures (3, 1h30)", "a length in hours (3, 1h30)"))
    case .speed: (("60", "60"), ("un nombre de fois (60)", "a number of times (60)"))
    case .day: (("15/12", "15/12"), ("une date (15/12, vendredi…)", "a date (15/12, Friday…)"))
    case .time: (("20:30", "20:30"), ("une heure (20:30)", "a time (20:30)"))
    case .moment:
      (
        ("vendredi 18h30", "Friday 18:30"),
        ("une date et une heure (vendredi 18h30)", "a date and a time (Friday 18:30)")
      )
    case .person: (("personne", "person"), ("une personne", "a person"))
    case .party: (("qui", "who"), ("une personne ou un organisme", "a person or an organisation"))
    case .college: (("collège", "group"), ("un collège", "a group"))
    case .organisation: (("organisme", "organisation"), ("un organisme", "an organisation"))
    case .space: (("espace", "body"), ("un espace de dialogue", "a body"))
    case .entry:
      (
        ("entrée", "entry"),
        ("une personne, un organisme, un objet ou un espace", "a person, an organisation, a topic or a body")
      )
    case .session: (("séance", "meeting"), ("une séance", "a meeting"))
    case .item: (("point", "item"), ("un point de l’ordre du jour", "an agenda item"))
    case .contribution: (("c3", "c3"), ("une contribution (c3)", "a contribution (c3)"))
    case .vote: (("v1", "v1"), ("un vote (v1)", "a vote (v1)"))
    case .decision: (("d1", "d1"), ("une décision (d1)", "a decision (d1)"))
    case .commitment: (("e1", "e1"), ("un engagement (e1)", "an action (e1)"))
    case .request: (("qui", "who"), ("quelqu’un de la file", "somebody in the list of speakers"))
    case .act: (("n°", "no."), ("une ligne de l’historique", "a line of the history"))
    case .table: (("T2", "T2"), ("une table (T2)", "a table (T2)"))
    case .subject: (("objet", "topic"), ("un objet de la concertation", "a consultation topic"))
    case .milestone: (("jalon", "milestone"), ("un jalon", "a milestone"))
    case .initiative: (("initiative", "initiative"), ("une initiative", "an initiative"))
    case .training: (("formation", "training"), ("une co-formation", "a joint training"))
    case .template: (("modèle", "template"), ("un modèle d’ordre du jour", "a template"))
    case .theme: (("thème", "theme"), ("un thème", "a theme"))
    case .contributions:
      (("c3", "c3"), ("des contributions (c3, c5-c9)", "contributions (c3, c5-c9)"))
    case .count: (("12", "12"), ("un nombre de personnes (12, +1)", "a number of people (12, +1)"))
    case .hands:
      (
        ("17", "17"),
        ("un décompte (17, ou habitants:17,bailleurs:2)", "a count (17, or residents:17,state:2)")
      )
    case .counts:
      (
        ("habitants:8", "residents:8"),
        ("un décompte par collège (habitants:8)", "a count by group (residents:8)")
      )
    case .quorum:
      (
        ("1/2", "1/2"),
        (
          "un nombre de membres ou une part (8, 1/2, >1/2, majorité)",
          "a number of members or a share (8, 1/2, >1/2, majority)"
        )
      )
    case .choice: (("choix", "choice"), ("un des choix", "one of the choices"))
    case .yesNo: (("oui", "yes"), ("oui ou non", "yes or no"))
    case .lesson:
      (
        ("habitants:\"…\"", "residents:\"…\""),
        ("un collège, deux-points et ce qu’il a appris", "a group, a colon and what it learned")
      )
    case .colleges:
      (
        ("habitants,jeunes:civil", "residents,youth:civil"),
        (
          "des collèges entre virgules, chacun suivi de :civil, :institution (ses questions n’attendent pas de réponse) ou :animation",
          "groups parted by commas, each followed by :civil, :institution (its questions are owed no answer) or :facilitation"
        )
      )
    case .kinds:
      (("question,proposition", "question,proposal"), ("des genres entre virgules", "kinds parted by commas"))
    }
  }

  /// What stands in its place in a usage line.
  public func placeholder(in words: Words) -> String { words.pick(both.placeholder.0, both.placeholder.1) }
  /// What is expected, with its article.
  public func expected(in words: Words) -> String { words.pick(both.expected.0, both.expected.1) }
  /// What is expected, without an article: for lists of what was not found.
  public func bare(in words: Words) -> String {
    if self == .party { return words.pick("personne ou organisme", "person or organisation") }
    let text = expected(in: words)
    for article in ["un ", "une ", "des ", "a ", "an "] where text.hasPrefix(article) {
      return String(text.dropFirst(article.count))
    }
    return text
  }
}
