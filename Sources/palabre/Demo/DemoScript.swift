import Dialogue

/// The fictitious space of `palabre demo`, as a script that `palabre run` understands.
enum DemoScript {
  /// When the clock of the demonstration begins: 2026-11-22 19:42 in Paris.
  static let moment = Instant(seconds: 1_795_372_920)

  /// The lines.
  static var text: String { [register, twelfth, thirteenth, between, fourteenth].joined(separator: "\n") }

  /// Who is there and what is talked about.
  private static let register = #"""
    # Conseil citoyen des Oliviers, à Belmont : lieu et personnes sont inventés.
    2026-07-02 10:00 /espace "Conseil citoyen des Oliviers" genre=conseil-citoyen territoire=QN03101M
    /configurer ordre=premières limite=3min règle="On parle en son nom." règle="Trois minutes, puis la parole tourne." règle="Toute question a une réponse, ou une date." méthode="Tour de parole, puis réponses groupées" axe="Cadre de vie" axe="Lien social" axe="Emploi"
    /organisme "Oliviers Habitat" collège=bailleurs
    /organisme "Ville de Belmont" collège=commune
    /organisme "Belmont Métropole" collège=intercommunalité
    /organisme "Conseil départemental" collège=département
    /organisme "Région" collège=région
    /organisme "Préfecture" collège=état
    /organisme "Caisse d’allocations familiales" collège="autres institutions"
    /organisme "Les Ateliers du Mail" collège=associations
    /organisme "Amicale des locataires" collège=associations
    /organisme "Centre social Allende" collège=animation
    /personne "Mme Diallo" collège=habitants
    /personne "M. Roy" collège=habitants
    /personne "Habitante 3" collège=habitants
    /personne "Habitant 7" collège=habitants
    /personne "Mme Nguyen" collège=habitants
    /personne "M. Benali" collège=habitants
    /personne "Mme Costa" collège=habitants
    /personne "M. Petit" organisme="Oliviers Habitat"
    /personne "Mme Ferrand" organisme="Ville de Belmont"
    /personne "M. Lacombe" organisme="Belmont Métropole"
    /personne "Mme Arnaud" organisme="Conseil départemental"
    /personne "M. Garnier" organisme="Préfecture"
    /personne "Mme Le Goff" organisme="Caisse d’allocations familiales"
    /personne "Inès Caron" organisme="Les Ateliers du Mail"
    /personne "M. Sow" organisme="Amicale des locataires"
    /personne "Awa Martin" organisme="Centre social Allende"
    /objet "Éclairage public et parkings" échelle=quartier niveau=concertation impact="sécurité des trajets du soir" impact="charges locatives" décidé="budget 2026 de 40 000 €" débat="lieux, horaires, entretien" ouvert-jusqu’au=2027-01-15 axe="Cadre de vie"
    /objet "Jardin partagé de la tour C" échelle=îlot niveau=co-construction impact="rencontres entre voisins" débat="règles, horaires, assurance" ouvert-jusqu’au=2027-03-01 axe="Lien social"
    /objet "Propreté et encombrants" échelle=quartier niveau=consultation impact="entrées d’immeuble" axe="Cadre de vie"
    /objet "Accueil des stagiaires de troisième" échelle=commune niveau=co-construction axe="Emploi"
    /jalon "Vote du budget de la ville" 2026-12-14 objet=Éclairage objet=Propreté
    /jalon "Comité de programmation GUSP" 2027-01-15 objet=Éclairage
    /jalon "Conseil municipal" 2027-03-08 objet=Jardin
    """#

  private static let twelfth = #"""
    2026-09-10 10:00 /séance "Séance 12" le="2026-09-20 18:30" fin=20:00 fermeture=20:15 lieu="Salle Allende"
    /point "Accueil et règles" 10 genre=information
    /point "Propreté et encombrants" 40 objet=Propreté genre=discussion
    /point "Stages de troisième" 30 objet=stagiaires genre=workshop
    /point "Relecture des engagements" 10 genre=closing
    2026-09-20 18:33 /ouvrir
    /présents habitants=17 associations=3 commune=1 bailleurs=1 autres=1
    /arrivée Diallo Roy Nguyen Petit Ferrand "Le Goff" Caron Awa
    18:34 /suivant
    Awa: Bienvenue ; les règles sont au mur, on les relit ensemble.
    18:46 /suivant
    /file Nguyen
    /file Diallo raison="photos"
    18:48 /parole
    ! Les encombrants restent dix jours devant l’entrée 4, les enfants jouent dedans.
    18:51 /parole
    * Samedi j’ai compté onze matelas entre la tour A et l’école.
    ? Qui prévient-on, et en combien de temps est-ce enlevé ?
    18:55 /parole Petit
    Petit: Nos équipes passent le mardi ; un signalement se fait au gardien.
    /réponse c4
    > Petit: afficher le numéro du gardien dans chaque hall, avant le 10/10
    18:59 /parole Ferrand
    Ferrand: La collecte est à la Métropole, je transmets.
    /suite c2 à-l’étude qui=Ferrand échéance=2026-10-15
    19:02 /rendre
    /noter demande "Un second passage par semaine pendant l’été." orateur=Nguyen
    /suite dernier refusé motif="marché signé jusqu’en 2027 ; à demander au suivant"
    19:05 + Roy: Une benne tous les samedis.
    /annuler
    + Roy: Une benne partagée le premier samedi du mois.
    /suite dernier accepté motif="essai de trois mois"
    > Ville: poser une benne le premier samedi du mois, avant le 3/10
    19:24 /suivant
    19:26 /parole Caron
    + Une bourse aux stages tenue par les associations du Mail.
    19:29 /parole "Le Goff"
    La CAF peut accueillir deux stagiaires dès janvier.
    /parole Diallo
    /noter accord "La bourse d’abord, avec les trois collèges." orateur=Diallo
    /rendre
    19:40 /vote "Tenir une bourse aux stages en février" pour=habitants:14,associations:3 abstention=habitants:2,commune:1
    = Une bourse aux stages se tient en février au centre social.
    > Caron: écrire aux trois collèges, avant le 15/11
    /initiative "Bourse aux stages" étape=groupe porteur=Caron besoin="une salle" besoin="dix entreprises" objet=stagiaires
    - rappeler M. Sow, absent deux fois
    19:52 /suivant
    /relecture
    19:58 /clore
    """#

  private static let thirteenth = #"""
    2026-10-01 10:00 /séance "Séance 13" le="2026-10-18 18:30" fin=20:00 fermeture=20:15 lieu="Salle Allende"
    /point "Accueil" 5 genre=information
    /point "Suites de la séance 12" 15 genre=follow-up
    /point "Éclairage : état des lieux" 30 objet=Éclairage genre=discussion
    /point "Jardin partagé : qui fait quoi" 25 objet=Jardin genre=discussion
    /point "Relecture des engagements" 10 genre=closing
    2026-10-18 18:31 /ouvrir
    /présents habitants=19 associations=4 commune=2 bailleurs=1 intercommunalité=1 état=1
    /arrivée Diallo Roy Benali Costa "Habitante 3" Petit Ferrand Lacombe Garnier Caron Sow Awa
    18:32 /suivant
    Awa: La séance 12 avait pris quatre engagements, on les reprend un par un.
    18:38 /suivant
    18:39 /parole Petit
    /avancement "afficher le numéro" tenu "numéros affichés le 8 octobre dans les neuf halls"
    Petit: Les numéros sont affichés dans les neuf halls.
    18:42 /parole Ferrand
    /avancement "poser une benne" en-cours "benne prévue, arrêté de voirie en attente"
    Ferrand: La benne attend l’arrêté de voirie.
    18:46 /parole Benali
    /noter interpellation "Cela fait trois mois que la benne est promise." orateur=Benali
    18:48 /rendre
    18:53 /suivant
    /file Costa raison="première fois"
    /file "Habitante 3"
    /file Roy
    18:55 /parole
    ! Le passage sous la tour B est noir dès dix-huit heures.
    18:57 /parole
    ? Pourquoi les lampadaires du parking restent-ils éteints la nuit ?
    19:00 /parole
    * Rue du Mail, on allume nos téléphones pour rentrer.
    19:03 /parole Lacombe
    Lacombe: Le passage est un espace privé ouvert au public ; le parking relève du bailleur.
    /suite c5 hors-champ vers="Oliviers Habitat" motif="domaine privé du bailleur"
    19:08 /parole Petit
    Petit: Une panne de câble sur le parking, l’expertise est commandée.
    /réponse c6
    > Petit: faire expertiser le câble du parking, avant le 5/11
    19:12 /parole Diallo
    /noter désaccord "On nous a dit la même chose au printemps." orateur=Diallo
    19:14 /rendre
    Garnier: Le fonds de prévention peut aider, à hauteur de la moitié.
    19:24 /suivant
    19:26 /parole Sow
    + Un règlement du jardin écrit par ceux qui jardinent.
    19:30 /parole Costa
    Costa: Je veux bien tenir le cahier des clés.
    19:33 /parole Ferrand
    Ferrand: L’assurance de la ville couvre le jardin si une association le porte.
    /réponse c12
    19:38 /rendre
    /vote "Confier le jardin à l’Amicale" méthode=consentement consent=habitants:18,associations:4 reservation=commune:2
    = L’Amicale des locataires porte le jardin partagé.
    > Sow: proposer un règlement, avant le 15/11
    > Ville: relire la convention d’occupation, avant le 30/11
    /initiative "Jardin du samedi" étape=projet porteur=Sow besoin="outils" besoin="assurance" fonds=FPH montant=800 objet=Jardin
    /formation "Lire un budget de programmation" heures=3 formateurs="Mme Ferrand,Mme Diallo" participants="M. Roy,Mme Costa,M. Petit" jour=2026-11-07 objet=Éclairage demandé-par=Diallo
    19:50 /suivant
    /relecture
    19:57 /clore
    """#

  /// What happened between two sessions.
  private static let between = #"""
    2026-11-04 09:00 /avancement e1 tenu "expertise reçue le 3 novembre : six mâts, un câble"
    2026-11-09 10:00 /modifier-formation "Lire un budget" état=tenue présents=habitants:6,bailleurs:1,commune:2 appris=habitants:"où se décide une ligne d’éclairage" appris=commune:"les trajets du soir ne sont pas ceux du plan"
    2026-11-12 15:00 /modifier-initiative "Jardin du samedi" étape=financement pourvu="assurance" offre="dix bêches et deux brouettes" par=Caron fonds=FPH montant=800 accordé
    /formation "Conduire un diagnostic en marchant" heures=2 formateurs="Inès Caron" jour=2026-12-05 objet=Éclairage
    2026-11-14 10:00 /avancement e2 en-cours "première version lue en bureau"
    """#

  private static let fourteenth = #"""
    /séance "Séance 14" le="2026-11-22 19:00" fin=20:30 fermeture=20:45 lieu="Salle Allende"
    /point "Accueil" 5 genre=information
    /point "Suites" 15 genre=follow-up
    /point "Éclairage et parkings" 25 objet=Éclairage genre=discussion
    /point "Jardin partagé" 30 objet=Jardin genre=decision
    /point "Clôture" 15 genre=closing
    2026-11-22 19:03 /ouvrir
    /présents habitants=21 associations=4 commune=2 bailleurs=1 état=1 intercommunalité=1
    /arrivée Diallo Roy "Habitante 3" "Habitant 7" Nguyen Petit Ferrand Lacombe Caron Sow Awa
    /suivant
    19:05 Awa: Bonsoir à tous, salle ouverte jusqu’à 20 h 45 ; on relit les règles.
    19:10 /suivant
    19:11 /parole Ferrand
    Ferrand: La benne est posée depuis le 7 novembre, après l’arrêté.
    /avancement "poser une benne" tenu "benne posée le 7 novembre"
    19:14 /parole Petit
    Petit: L’expertise est faite : six mâts et un câble.
    19:17 /parole Nguyen
    ? L’affiche du hall 6 est déjà arrachée, qui la remet ?
    19:19 /parole Petit
    Petit: Le gardien la remet demain.
    /réponse c4
    19:20 /rendre
    - M. Benali excusé, lui envoyer le relevé
    19:24 /suivant
    19:24:30 /parole Ferrand
    Ferrand: Trois scénarios d’éclairage, tous dans le budget 2026.
    19:28:30 /rendre
    /file "Habitante 3"
    /file Diallo
    /file Roy raison="proposition"
    19:30:30 /parole "Habitante 3"
    19:31 ? Pourquoi le parking de l’école est-il dans le noir depuis trois semaines ?
    19:32:30 /parole Diallo
    19:33 ! On n’ose plus rentrer seules après 18 h.
    19:35 /parole Roy
    19:36 + Minuterie et détecteurs, comme rue Pasteur.
    /suite dernier à-l’étude qui=Ferrand échéance=2027-01-10
    19:37:40 /rendre
    19:38 /file "Habitant 7" raison="première fois"
    /file Diallo raison="réponse" genre=réponse-directe
    19:39:46 /parole Petit
    19:40 Petit: Six mâts sont hors service, la pièce est commandée.
    /réponse c9
    > Petit: réparer les six mâts, avant le 15/12
    """#
}
