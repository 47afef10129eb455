import Dialogue

/// Words that stand before a colon and are nobody's name, in French and English.
public enum Headings {
  /// Whether a text before a colon is a heading: its first word, without an article and without a number behind it.
  public static func contains(_ text: String) -> Bool {
    let articles: Set<String> = [
      "le", "la", "les", "the", "un", "une", "des", "nos", "notre", "our", "ce", "cette",
    ]
    var list = text.folded.split { !$0.isLetter && $0 != "-" }.map(String.init)
    if list.first == "l" || list.first == "d" { list.removeFirst() }
    let count = list.count
    while list.count > 1, articles.contains(list[0]) { list.removeFirst() }
    guard let first = list.first else { return true }
    // « Responsable : » is a heading, « Le responsable : » is somebody.
    if list.count < count, Functions.names(first, withArticle: true) { return false }
    if words.contains(first) { return true }
    return first.hasSuffix("s") && words.contains(String(first.dropLast()))
  }

  private static let words: Set<String> = Set(
    """
    probleme commentaire contribution hypothese problem comment horaire heure date jour lieu adresse salle place rue avenue boulevard allee impasse quartier ilot batiment hall tour
    etage escalier entree parking square parc jardin ecole college lycee gymnase marche attention note nota nb ps rappel
    remarque observation precision important urgent info information exemple ex objet sujet theme titre resume synthese
    conclusion contexte constat enjeu but objectif question reponse proposition demande avis idee piste option variante
    solution action suite decision engagement vote resultat pour contre abstention total budget cout prix montant somme
    euro subvention financement delai echeance calendrier planning etape phase point partie article annexe page figure
    tableau photo image document piece plan carte source lien site mail courriel email tel telephone contact reference
    version code numero liste absent present excuse participant invite responsable animation
    intervention interpellation temoignage inquietude crainte besoin attente critere methode regle consigne ordre
    introduction debat discussion echange tour bilan evaluation perspective avantage inconvenient risque atout faiblesse
    force cause effet consequence oui non bref donc mais or car ensuite enfin puis d'abord premierement deuxiemement
    troisiemement resumons autrement sinon alors voila merci bonjour bonsoir pardon stop hors titre nom prenom age sexe
    profession statut type nature categorie groupe table atelier seance reunion commission lundi mardi mercredi jeudi
    vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre matin
    midi soir hier demain aujourd'hui eclairage voirie proprete securite stationnement circulation transport logement
    loyer charge travaux chantier ascenseur chauffage eau electricite gaz dechet tri ordure bruit banc arbre velo voiture
    bus tram metro pieton enfant jeune personne habitants associations institutions http https www
    time hour day venue address room hall street road square park garden school market warning notice note reminder remark
    example eg ie subject topic theme title summary conclusion context finding issue aim goal objective question answer
    proposal request opinion idea option alternative solution action follow-up decision commitment vote result for against
    abstention total budget cost price amount funding grant deadline schedule calendar step stage phase item part article
    appendix page figure table photo picture document file plan map source link website phone reference version number
    list absent present apologies attendee guest responsible statement account concern fear
    need expectation criterion method rule instruction agenda introduction debate discussion exchange round review
    evaluation outlook advantage drawback risk strength weakness cause effect consequence yes no so but because then
    finally first second third firstly secondly otherwise well thanks hello sorry name surname age status type kind category
    group workshop meeting session monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december morning noon evening night yesterday tomorrow today lighting
    roads cleaning safety parking traffic transport housing rent works lift heating water power gas waste recycling noise
    bench tree bike car bus tram pedestrian child youth people residents
    """.split(whereSeparator: \.isWhitespace).map { String($0).folded })
}

/// Words for what somebody is: behind an article or before a name they mean a person.
public enum Functions {
  /// Whether a word is one, folded.
  public static let words: Set<String> = Set(
    """
    maire mairesse adjoint adjointe conseiller conseillere elu elue depute deputee senateur senatrice president presidente
    vice-president vice-presidente directeur directrice bailleur prefet prefete sous-prefet sous-prefete commissaire
    gardien gardienne technicien technicienne animateur animatrice secretaire delegue deleguee responsable mediateur
    mediatrice facilitateur facilitatrice habitant habitante riverain riveraine locataire voisin voisine proprietaire
    commercant commercante dame homme femme monsieur madame representant representante chef cheffe charge chargee agent agente
    urbaniste architecte ingenieur ingenieure principal principale proviseur proviseure tresorier tresoriere citoyen
    citoyenne participant participante maman papa mere pere jeune parent enseignant enseignante professeur instituteur
    institutrice educateur educatrice retraite retraitee etudiant etudiante lyceen lyceenne eleve medecin infirmier
    infirmiere policier policiere gendarme postier benevole militant militante membre referent referente coordinateur
    coordinatrice coordonnateur coordonnatrice ancien ancienne pharmacien pharmacienne boulanger boulangere
    mayor deputy councillor alderman chair chairman chairwoman chairperson president vice-president director landlord
    prefect officer resident neighbour neighbor tenant owner secretary delegate manager caretaker technician facilitator
    mediator representative architect planner engineer head treasurer shopkeeper citizen lady gentleman member mother
    father mum dad parent teacher student pupil doctor nurse volunteer coordinator warden leader woman man
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Bodies that speak: behind an article they mean somebody who speaks for them.
  private static let bodies: Set<String> = Set(
    """
    ville mairie commune prefecture sous-prefecture collectif collectivite association agglomeration agglo metropole
    departement region etat bailleur conseil municipalite syndic syndicat amicale police caf centre-social public
    assemblee residents habitants council town city municipality county prefecture collective association landlord police
    board committee audience
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What may follow a function: « préfète déléguée », « chargé de mission ».
  private static let qualifiers: Set<String> = Set(
    """
    general generale delegue deleguee departemental departementale regional regionale municipal municipale technique
    social sociale adjoint adjointe honoraire communautaire general-e scolaire culturel culturelle deputy assistant
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether a folded word means somebody, in the singular or the plural; behind an article, bodies do too.
  public static func names(_ word: String, withArticle: Bool) -> Bool {
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    return words.contains(word) || words.contains(singular)
      || withArticle && (bodies.contains(word) || bodies.contains(singular))
  }

  /// Whether folded words are a function and what goes with it.
  public static func isWhole(_ said: [String]) -> Bool {
    said.count > 1 && said.first.map(words.contains) == true
      && said.dropFirst().allSatisfy { words.contains($0) || qualifiers.contains($0) }
  }
}
