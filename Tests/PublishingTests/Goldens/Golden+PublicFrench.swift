extension Golden {
  static let publicFrench = #"""
    # Compte rendu public — Séance 14

    > Version publique⍽: les personnes n’y sont pas nommées, et les effectifs de moins de 5 n’y sont pas donnés.

    - **Espace de dialogue⍽:** Conseil citoyen des Oliviers (QN03101M)
    - **Date⍽:** dimanche 22 novembre 2026
    - **Lieu⍽:** Salle Allende
    - **Horaire annoncé⍽:** 19⍽h – 20⍽h⍽30
    - **Horaire réel⍽:** 19⍽h⍽02 – 20⍽h⍽26

    ## Présences

    29 personnes présentes.

    | Collège | Présents |
    |:---|---:|
    | Habitants | 21 |
    | Autres collèges | 8 |

    ## Déroulé

    ### 1. Accueil et règles

    19⍽h⍽02 – 19⍽h⍽07 · 5⍽min · prévu 5⍽min

    ### 2. Suites de la séance 13

    19⍽h⍽07 – 19⍽h⍽21 · 15⍽min · prévu 15⍽min

    ### 3. Éclairage et parkings

    19⍽h⍽21 – 19⍽h⍽52 · 31⍽min · prévu 30⍽min

    > - **Objet de la concertation⍽:** Éclairage public et parkings — échelle⍽: quartier⍹; niveau de participation⍽: concertation⍹; ouvert jusqu’au 15⍽janvier⍽2027
    > - **Impacts⍽:** sécurité des trajets du soir, charges locatives

    - **c1** · Question · **Habitant·e A**⍽: Pourquoi le parking de l’école est-il dans le noir depuis trois semaines⍹?
      - **Suite donnée⍽:** répondu en c4
    - **c2** · Inquiétude · **Habitant·e B**⍽: On n’ose plus rentrer seules après 18⍽h.
      - **Suite donnée⍽:** répondu en c4
    - **c3** · Proposition · **Habitant·e C**⍽: Minuterie et détecteurs, comme rue Pasteur.
      - **Suite donnée⍽:** à l’étude par la Ville de Belmont jusqu’au 10⍽janvier⍽2027
    - **c4** · Réponse · **Oliviers Habitat**⍽: Six mâts sont hors service, la pièce est commandée.
      - En réponse à c1, c2
    - **c5** · Contribution · **Ville de Belmont**⍽: Les détecteurs demandent un chiffrage, on l’étudie.
    - **c7** · Question · **Habitant·e B**⍽: Et la rue du Mail, qui s’en occupe⍹?
      - **Suite donnée⍽:** hors champ, transmis à la Métropole, service voirie⍽: voie métropolitaine

    - **Engagement e1** · **Oliviers Habitat**⍽: réparer les six mâts — échéance le 15⍽décembre⍽2026
      - En réponse à c1, c2

    ### 4. Jardin partagé

    19⍽h⍽52 – 20⍽h⍽18 · 26⍽min · prévu 25⍽min

    > - **Objet de la concertation⍽:** Jardin partagé de la tour C — échelle⍽: îlot⍹; niveau de participation⍽: co-construction

    - **c8** · Proposition · **Les Ateliers du Mail**⍽: Ouvrir le jardin le samedi avec les deux écoles.
      - **Réponse attendue**

    - **Vote v1** · Ouverture du jardin le samedi · main levée⍽: pour 21⍹; contre moins de 5⍹; abstention moins de 5
      - **Résultat⍽: adopté**
      - Règle⍽: plus de pour que de contre⍹; les abstentions ne comptent pas
    - **Décision d1**⍽: Le jardin ouvre le samedi matin à partir de mars. (vote v1)
    - **Engagement e2** · **Ville de Belmont**⍽: fournir les clés et l’assurance — échéance le 28⍽février⍽2027

    ### 5. Relecture des engagements

    20⍽h⍽18 – 20⍽h⍽26 · 8⍽min · prévu 10⍽min

    Chaque note garde son numéro⍽: ceux qui manquent sont ceux de notes privées, annulées ou supprimées.

    ## Initiatives collectives

    - **Jardin du samedi** (groupe formé) · portée par Les Ateliers du Mail · besoins⍽: outils, assurance · financement⍽: FPH 800⍽€ (demandé)

    ## Co-formations

    - **Lire un budget de programmation** · mercredi 20 janvier 2027 · 3⍽h · avec Ville de Belmont, Habitant·e B · objet⍽: Jardin partagé de la tour C

    ## Équilibre de la parole

    | Collège | Temps de parole | Part du temps | Part de la présence | Équilibre |
    |:---|---:|---:|---:|---:|
    | Habitants | 5⍽min⍽05⍽s | 65⍽% | 72⍽% | 0,90 |
    | Autres collèges | 2⍽min⍽45⍽s | 35⍽% | 28⍽% | 1,27 |

    Temps de parole⍽: celui des tours donnés à l’écran. Équilibre⍽: part du temps de parole divisée par la part du temps de présence⍹; 1 signifie une parole en proportion de la présence.

    ## Questions et demandes en attente

    Réponses dues⍽: 5, données⍽: 3 (60⍽%), à l’étude⍽: 1.

    - **c8** · Proposition⍽: Ouvrir le jardin le samedi avec les deux écoles.

    ---

    Établi le 22⍽novembre⍽2026.

    Registre de la concertation⍽: 63 enregistrements. Son empreinte, qui sert à vérifier que rien n’a changé⍽: `9f2ac04b`

    """#
}
