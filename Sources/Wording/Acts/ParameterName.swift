/// A value that acts take, by position or as `name=value`. The names of both languages are always understood.
public enum ParameterName: String, CaseIterable, Sendable {
  /// What something is called, what is said.
  case name, title, text, kind, territory, college, organisation, scale, level, impact, decided, open, pillar
  /// What and when.
  case subject, day, at, until, place, closing, minutes, presenter, after, under, person, item, reason,
    reference
  /// Outcomes.
  case fate, who, due, to, because, method, stage, lead, need, fund, amount, hours, trainers, learners, on
  /// People and the floor.
  case contact, mail, telephone, address, order, limit, rule, speaker, state, question, count, target,
    met, offer, by, granted, attendance, counted, clock
  /// The rest.
  case topic, into, sameAs
  case rank, weekday, time, every, withoutLeftOver
  case role, giver, holder, needed, each, proxiesCount
  case choice, dots, apiece, secret, ballots, blank, invalid
  case leaves, lesson, format, session, space, colleges, kinds, option, with, first, last, from, through,
    speed, table
  /// Walks, small groups, switches.
  case host, theme, photo, responsible, act, force, all, only, tallies, answers, file
  case elected, pseudonym, vote
  case form, large, language
  case fullName = "full-name"
  case openUntil = "open-until"
  case askedBy = "asked-by"
  case visibleTo = "visible-to"

  /// Its names before `=`, the shown one first, in French and English, and what a form calls it.
  private var both: (french: [String], english: [String], label: (french: String, english: String)) {
    switch self {
    case .file: (["fichier"], ["file"], ("Fichier", "File"))
    case .name: (["nom"], ["name"], ("Nom", "Name"))
    case .title: (["titre"], ["title"], ("Titre", "Title"))
    case .text: (["texte"], ["text"], ("Texte", "Text"))
    case .kind: (["genre"], ["kind"], ("Genre", "Kind"))
    case .territory: (["territoire"], ["territory"], ("Quartier", "Neighbourhood"))
    case .college: (["collège"], ["group", "college"], ("Collège", "Group"))
    case .organisation: (["organisme"], ["organisation"], ("Organisme", "Organisation"))
    case .scale: (["échelle"], ["scale"], ("Échelle", "Scale"))
    case .level: (["niveau"], ["level"], ("Niveau de participation", "Level of participation"))
    case .impact: (["impact"], ["impact"], ("Impact sur la vie des gens", "Impact"))
    case .decided: (["décidé"], ["decided"], ("Déjà décidé", "Already decided"))
    case .open: (["débat"], ["open"], ("À débattre", "Still open"))
    case .pillar: (["axe"], ["pillar"], ("Axe du contrat", "Pillar"))
    case .subject: (["objet"], ["topic", "subject"], ("Objet", "Topic"))
    case .day: (["date"], ["day", "date"], ("Date", "Date"))
    case .at: (["le"], ["at"], ("Date et heure", "Date and time"))
    case .until: (["fin"], ["until", "end"], ("Fin annoncée", "Announced end"))
    case .place: (["lieu"], ["place"], ("Lieu", "Place"))
    case .closing: (["fermeture"], ["closing"], ("La salle ferme à", "Hall closes at"))
    case .minutes: (["minutes"], ["minutes"], ("Durée", "Length"))
    case .presenter: (["présente"], ["presenter"], ("Qui présente", "Presented by"))
    case .after: (["après"], ["after"], ("Après le point", "After item"))
    case .under: (["sous"], ["under"], ("Sous le point", "Under item"))
    case .leaves: (["part"], ["leaves"], ("Part", "Leaves"))
    case .person: (["personne"], ["person"], ("Qui", "Who"))
    case .item: (["point"], ["item"], ("Point", "Agenda item"))
    case .reason: (["raison"], ["reason"], ("Raison", "Reason"))
    case .reference: (["référence"], ["reference"], ("Ce dont il s’agit", "Which one"))
    case .vote: (["vote"], ["vote"], ("Vote", "Vote"))
    case .fate: (["suite"], ["outcome", "fate"], ("Suite", "Outcome"))
    case .who: (["qui"], ["who"], ("Qui", "Who"))
    case .due: (["échéance"], ["due"], ("Pour quand", "By when"))
    case .to: (["vers"], ["to"], ("Transmis à", "Passed on to"))
    case .because: (["motif"], ["because"], ("Motif", "Reason"))
    case .method: (["méthode"], ["method"], ("Méthode", "Method"))
    case .stage: (["étape"], ["stage"], ("Étape", "Stage"))
    case .lead: (["porteur"], ["lead"], ("Porté par", "Led by"))
    case .need: (["besoin"], ["need"], ("Besoin", "Need"))
    case .fund: (["fonds"], ["fund"], ("Financement", "Fund"))
    case .amount: (["montant"], ["amount"], ("Montant", "Amount"))
    case .hours: (["heures"], ["hours"], ("Durée", "Length"))
    case .trainers: (["formateurs"], ["trainers"], ("Qui forme", "Trainers"))
    case .learners: (["participants"], ["learners"], ("Qui se forme", "Learners"))
    case .on: (["jour"], ["on"], ("Jour", "Day"))
    case .contact: (["contact"], ["contact"], ("Contact", "Contact"))
    case .mail: (["courriel"], ["mail"], ("Courriel", "E-mail"))
    case .telephone: (["téléphone"], ["phone"], ("Téléphone", "Telephone"))
    case .address: (["adresse"], ["address"], ("Adresse", "Address"))
    case .order: (["ordre"], ["order"], ("Ordre de la parole", "Order of speakers"))
    case .limit: (["limite"], ["limit"], ("Durée d’un tour", "Length of a turn"))
    case .rule: (["règle"], ["rule"], ("Règle", "Rule"))
    case .speaker: (["orateur"], ["speaker"], ("Qui parle", "Speaker"))
    case .state: (["état"], ["state"], ("État", "State"))
    case .question: (["question"], ["question"], ("Question", "Question"))
    case .count: (["nombre"], ["count", "number"], ("Nombre", "Number"))
    case .target: (["quoi", "texte"], ["what", "target", "text"], ("Quoi", "What"))
    case .met: (["pourvu"], ["met"], ("Besoin satisfait", "Need met"))
    case .offer: (["offre"], ["offer"], ("Offre", "Offer"))
    case .by: (["par"], ["by"], ("Par", "By"))
    case .granted: (["accordé"], ["granted"], ("Financement accordé", "Funding granted"))
    case .attendance: (["présents"], ["attendance"], ("Présents", "Attendance"))
    case .counted: (["compté"], ["counted"], ("Déjà compté·e ?", "Already counted?"))
    case .clock:
      (["à", "heure", "depuis"], ["at-time", "time", "since", "at"], ("À quelle heure", "At what time"))
    case .lesson: (["appris"], ["lesson"], ("Ce qui a été appris", "What was learned"))
    case .format: (["format"], ["format"], ("Document", "Document"))
    case .form: (["forme"], ["form"], ("Forme", "Form"))
    case .large: (["grands-caractères"], ["large-print"], ("Grands caractères", "Large print"))
    case .session: (["séance"], ["meeting", "session"], ("Séance", "Meeting"))
    case .space: (["espace"], ["body", "space"], ("Espace", "Body"))
    case .colleges: (["collèges"], ["groups", "colleges"], ("Collèges", "Groups"))
    case .kinds: (["genres"], ["kinds"], ("Genres de contribution", "Kinds of contribution"))
    case .rank: (["rang"], ["rank"], ("Lequel du mois", "Which of the month"))
    case .weekday: (["jour-de-semaine"], ["weekday"], ("Jour de la semaine", "Weekday"))
    case .time: (["heure"], ["time"], ("Heure", "Time"))
    case .every: (["tous-les"], ["every"], ("Tous les … mois", "Every … months"))
    case .withoutLeftOver:
      (
        ["sans-reste"], ["without-left-over"],
        ("Sans ce qui reste des précédentes", "Without what is left over")
      )
    case .topic: (["thème"], ["theme"], ("Thème", "Theme"))
    case .into: (["dans"], ["into"], ("Réuni à", "Merged into"))
    case .sameAs: (["comme"], ["as"], ("Comme", "Same as"))
    case .role: (["fonction"], ["role"], ("Fonction", "Role"))
    case .elected: (["élu", "élue"], ["elected"], ("Élu(e)", "Elected"))
    case .pseudonym:
      (
        ["anonyme", "pseudonyme"], ["anonymous", "pseudonym"],
        ("Anonyme (pseudonyme)", "Anonymous (pseudonym)")
      )
    case .giver: (["absent"], ["giver"], ("Qui est absent", "Who is absent"))
    case .holder: (["à"], ["holder"], ("Qui vote à sa place", "Who votes instead"))
    case .needed: (["requis"], ["needed"], ("Membres requis", "Members required"))
    case .each: (["pouvoirs"], ["proxies"], ("Pouvoirs par personne", "Proxies each"))
    case .proxiesCount: (["comptent"], ["counted"], ("Les représentés comptent", "Those represented count"))
    case .choice: (["choix"], ["choice"], ("Choix", "Option"))
    case .apiece: (["chacun"], ["each"], ("Choix par personne, au plus", "Options each, at most"))
    case .dots: (["gommettes"], ["dots"], ("Gommettes par personne", "Dots each"))
    case .secret: (["secret"], ["secret"], ("Bulletins secrets", "Secret ballot"))
    case .ballots: (["bulletins"], ["ballots"], ("Bulletins trouvés", "Ballots found"))
    case .blank: (["blancs"], ["blank"], ("Blancs", "Blank"))
    case .invalid: (["nuls"], ["invalid", "spoiled"], ("Nuls", "Spoiled"))
    case .option: (["option"], ["option"], ("Choix", "Choice"))
    case .with: (["avec"], ["with"], ("La réponse", "The answer"))
    case .first: (["premier"], ["first"], ("En premier", "First"))
    case .last: (["dernier"], ["last"], ("En dernier", "Last"))
    case .from: (["du"], ["from"], ("Du", "From"))
    case .through: (["au"], ["through"], ("Au", "Through"))
    case .speed: (["vitesse"], ["speed"], ("Vitesse", "Speed"))
    case .table: (["table"], ["table"], ("Table", "Table"))
    case .host: (["hôte"], ["host"], ("Hôte", "Host"))
    case .language: (["langue"], ["language"], ("Langue", "Language"))
    case .theme: (["thème"], ["theme"], ("Thème", "Theme"))
    case .photo: (["photo"], ["photo"], ("Photo n°", "Photo no."))
    case .responsible: (["responsable"], ["responsible"], ("Responsable", "Responsible"))
    case .act: (["action"], ["act"], ("Ce qui a été fait", "What was done"))
    case .force: (["force", "forcer", "!"], ["force", "!"], ("Malgré la file", "Even if people wait"))
    case .all: (["tout"], ["all"], ("Tous les espaces", "All bodies"))
    case .only: (["retirer"], ["remove"], ("Retirer", "Remove"))
    case .tallies: (["voix"], ["hands"], ("Voix", "Hands"))
    case .answers: (["répond"], ["answers"], ("Répond à", "Answers"))
    case .fullName: (["état-civil"], ["full-name"], ("État civil", "Real name"))
    case .openUntil: (["ouvert-jusqu’au"], ["open-until"], ("Ouvert jusqu’au", "Open until"))
    case .askedBy: (["demandé-par"], ["asked-by"], ("Demandé par", "Asked for by"))
    case .visibleTo: (["visible-par"], ["visible-to"], ("Visible par", "Visible to"))
    }
  }

  /// All its names before `=`, of both languages.
  public var names: [String] { both.french + both.english + [rawValue] }

  /// Its name before `=`.
  public func name(in words: Words) -> String {
    words.pick(both.french.first ?? rawValue, both.english.first ?? rawValue)
  }

  /// What a form calls it.
  public func label(in words: Words) -> String { words.pick(both.label.french, both.label.english) }
}
