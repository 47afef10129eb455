import Dialogue

/// What people say and are called in a made-up journal.
enum Phrases {
  static let names = [
    "Mme Diallo", "M. Ferreira", "Aïcha", "Jean-Luc", "Mme N’Guyen", "M. Øster", "Fatoumata", "Élodie",
    "M. Ben Saïd", "Mme Kowalczyk", "Yanis", "Mme Lefèvre",
  ]

  static let bodies: [(String, CollegeID)] = [
    ("Mairie", .commune), ("Métropole", .intercommunality), ("Habitat 76", .landlords),
    ("Préfecture", .state),
    ("Centre social", .associations),
  ]

  static let subjects = [
    "Réhabilitation des tours", "Aire de jeux", "Ligne de bus", "Collecte des déchets", "Maison du projet",
  ]

  static let points = [
    "Suites de la dernière séance", "Calendrier des travaux", "Propreté et tri", "Transports", "Divers",
  ]

  static let progress = ["Devis reçu", "Fait la semaine dernière", "En attente du bailleur"]

  /// Kinds of what is said, each as often as in a meeting.
  static let kinds: [ContributionKind] = [
    .contribution, .contribution, .contribution, .question, .question, .concern, .proposal, .testimony,
    .request, .disagreement,
  ]

  private static let openings = [
    "Depuis l’hiver,", "À l’école,", "Dans la tour B,", "On nous avait dit que", "Personne ne sait pourquoi",
    "Il faudrait que", "Je voudrais savoir quand", "Pour les aînés,", "Près de l’arrêt,",
  ]

  private static let subjectsOfSentences = [
    "l’ascenseur", "le local à vélos", "l’éclairage de l’allée", "le chauffage", "la ligne 7", "le marché",
    "le point d’apport", "le loyer", "la cour",
  ]

  private static let endings = [
    "reste en panne plusieurs jours de suite", "n’est pas sûr le soir", "coûte trop cher aux familles",
    "fermera pendant les travaux", "doit être décidé avec les habitants", "a été promis pour septembre",
    "« ne concerne pas la mairie », paraît-il",
  ]

  private static let afterthoughts = [
    "et nous attendons toujours une réponse écrite.", "ce que le bailleur reconnaît.",
    "sans qu’on nous consulte.",
    "comme en 2019.", "et les enfants passent par là chaque matin pour aller à l’école du Moulin.",
  ]

  /// Something said, sixty to two hundred bytes.
  static func sentence(_ random: inout GeneratorRandom) -> String {
    let parts = [openings, subjectsOfSentences, endings, afterthoughts]
    return parts.map { random.element(of: $0, or: "") }.joined(separator: " ")
  }
}
