extension Golden {
  static let textFrench = #"""
    Compte rendu — Séance 14
    ========================

      Version d’archive⍽: contient des noms, à ne pas publier telle quelle.

    - Espace de dialogue⍽: Conseil citoyen des Oliviers (QN03101M)
    - Date⍽: dimanche 22 novembre 2026
    - Lieu⍽: Salle Allende
    - Horaire annoncé⍽: 19⍽h – 20⍽h⍽30
    - Horaire réel⍽: 19⍽h⍽02 – 20⍽h⍽26

    Présences
    ---------

    29 personnes présentes.

    Collège       Présents  Personnes nommées
    Habitants     21        Mme Diallo, M. Roy, Habitante 3
    Associations  4         Inès Caron (Les Ateliers du Mail)
    Commune       2         Mme Ferrand (Ville de Belmont)
    État          1
    Bailleurs     1         M. Petit (Oliviers Habitat)

    Ordre du jour
    -------------

    N°  Point                      Prévu   Réel
    1   Accueil et règles          5⍽min   5⍽min
    2   Suites de la séance 13     15⍽min  15⍽min
    3   Éclairage et parkings      30⍽min  31⍽min
    4   Jardin partagé             25⍽min  26⍽min
    5   Relecture des engagements  10⍽min  8⍽min

    Déroulé
    -------

    1. Accueil et règles

    19⍽h⍽02 – 19⍽h⍽07 · 5⍽min · prévu 5⍽min

    2. Suites de la séance 13

    19⍽h⍽07 – 19⍽h⍽21 · 15⍽min · prévu 15⍽min

    3. Éclairage et parkings

    19⍽h⍽21 – 19⍽h⍽52 · 31⍽min · prévu 30⍽min

      - Objet de la concertation⍽: Éclairage public et parkings — échelle⍽:
        quartier⍹; niveau de participation⍽: concertation⍹; ouvert jusqu’au
        15⍽janvier⍽2027
      - Impacts⍽: sécurité des trajets du soir, charges locatives

    - c1 · 19⍽h⍽22 · Question · Habitante 3 (habitants)⍽: Pourquoi le parking de
      l’école est-il dans le noir depuis trois semaines⍹?
      - Suite donnée⍽: répondu en c4
    - c2 · 19⍽h⍽23 · Inquiétude · Mme Diallo (habitants)⍽: On n’ose plus rentrer
      seules après 18⍽h.
      - Suite donnée⍽: répondu en c4
    - c3 · 19⍽h⍽25 · Proposition · M. Roy (habitants)⍽: Minuterie et détecteurs,
      comme rue Pasteur.
      - Suite donnée⍽: à l’étude par Mme Ferrand jusqu’au 10⍽janvier⍽2027
    - c4 · 19⍽h⍽28 · Réponse · M. Petit (bailleurs)⍽: Six mâts sont hors service,
      la pièce est commandée.
      - En réponse à c1, c2
    - Engagement e1 · M. Petit⍽: réparer les six mâts — échéance le
      15⍽décembre⍽2026
      - En réponse à c1, c2
    - c5 · 19⍽h⍽30 · Contribution · Mme Ferrand (commune)⍽: Les détecteurs
      demandent un chiffrage, on l’étudie.
    - c7 · 19⍽h⍽31 · Question · Mme Diallo⍽: Et la rue du Mail, qui s’en occupe⍹?
      - Suite donnée⍽: hors champ, transmis à la Métropole, service voirie⍽: voie
        métropolitaine

    4. Jardin partagé

    19⍽h⍽52 – 20⍽h⍽18 · 26⍽min · prévu 25⍽min

      - Objet de la concertation⍽: Jardin partagé de la tour C — échelle⍽: îlot⍹;
        niveau de participation⍽: co-construction

    - c8 · 19⍽h⍽52 · Proposition · Inès Caron (associations)⍽: Ouvrir le jardin le
      samedi avec les deux écoles.
      - Réponse attendue

    Vote v1 · 19⍽h⍽58 · main levée⍽: Ouverture du jardin le samedi

    Collège       Pour  Contre  Abstention
    Habitants     17    2       2
    Associations  4     0       0
    Commune       0     0       2
    Total         21    2       4

    - Résultat⍽: adopté
    - Règle⍽: plus de pour que de contre⍹; les abstentions ne comptent pas
    - 2 personnes n’ont pas pris part

    - Décision d1 · 19⍽h⍽58⍽: Le jardin ouvre le samedi matin à partir de mars.
      (vote v1)
    - Engagement e2 · Ville de Belmont⍽: fournir les clés et l’assurance —
      échéance le 28⍽février⍽2027

    5. Relecture des engagements

    20⍽h⍽18 – 20⍽h⍽26 · 8⍽min · prévu 10⍽min

    Chaque note garde son numéro⍽: ceux qui manquent sont ceux de notes privées,
    annulées ou supprimées.

    Initiatives collectives
    -----------------------

    - Jardin du samedi (groupe formé) · portée par Inès Caron · besoins⍽: outils,
      assurance · financement⍽: FPH 800⍽€ (demandé)

    Co-formations
    -------------

    - Lire un budget de programmation · mercredi 20 janvier 2027 · 3⍽h · avec Mme
      Ferrand, Mme Diallo · objet⍽: Jardin partagé de la tour C

    Équilibre de la parole
    ----------------------

    - Habitants⍹; Temps de parole⍽: 5⍽min⍽05⍽s⍹; Part du temps⍽: 65⍽%⍹; Présents⍽:
      21⍹; Part de la présence⍽: 72⍽%⍹; Équilibre⍽: 0,90
    - Associations⍹; Temps de parole⍽: 0⍽s⍹; Part du temps⍽: 0⍽%⍹; Présents⍽: 4⍹;
      Part de la présence⍽: 14⍽%⍹; Équilibre⍽: 0,00
    - Commune⍹; Temps de parole⍽: 0⍽s⍹; Part du temps⍽: 0⍽%⍹; Présents⍽: 2⍹; Part
      de la présence⍽: 7⍽%⍹; Équilibre⍽: 0,00
    - État⍹; Temps de parole⍽: 0⍽s⍹; Part du temps⍽: 0⍽%⍹; Présents⍽: 1⍹; Part de
      la présence⍽: 3⍽%⍹; Équilibre⍽: 0,00
    - Bailleurs⍹; Temps de parole⍽: 2⍽min⍽45⍽s⍹; Part du temps⍽: 35⍽%⍹; Présents⍽:
      1⍹; Part de la présence⍽: 3⍽%⍹; Équilibre⍽: 10,2

    Temps de parole⍽: celui des tours donnés à l’écran. Équilibre⍽: part du temps
    de parole divisée par la part du temps de présence⍹; 1 signifie une parole en
    proportion de la présence.

    Questions et demandes en attente
    --------------------------------

    Réponses dues⍽: 5, données⍽: 3 (60⍽%), à l’étude⍽: 1.

    - c8 · Proposition · Inès Caron⍽: Ouvrir le jardin le samedi avec les deux
      écoles.

    À reprendre à la prochaine séance
    ---------------------------------

    - Attendent une réponse⍽: c8
    - À l’étude⍽: c3
    - Engagements à suivre⍽: e1, e2

    --------------------

    Établi le 22⍽novembre⍽2026.

    Registre de la concertation⍽: 63 enregistrements. Son empreinte, qui sert à
    vérifier que rien n’a changé⍽: 9f2ac04b

    """#
}
