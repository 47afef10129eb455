extension Golden {
  static let reportFrench = #"""
    # Bilan de la concertation — Conseil citoyen des Oliviers

    > Sans données personnelles⍽: les personnes n’y sont pas nommées, et les effectifs de moins de 5 sont regroupés.

    - **Territoire⍽:** QN03101M
    - **Période⍽:** 22⍽novembre⍽2026

    1 séance tenue, 7 contributions notées, 1 décision, 2 engagements.

    ## Séances tenues

    | Date | Séance | Présents | Contributions |
    |:---|:---|---:|---:|
    | 22⍽novembre⍽2026 | Séance 14 | 29 | 7 |

    ## Qui est venu, qui a parlé

    | Collège | Présences cumulées | Temps de parole | Part du temps | Part de la présence | Équilibre |
    |:---|---:|---:|---:|---:|---:|
    | Habitants | 21 | 5⍽min | 65⍽% | 72⍽% | 0,90 |
    | Autres collèges | 8 | 3⍽min | 35⍽% | 28⍽% | 1,27 |

    Temps de parole⍽: celui des tours donnés à l’écran. Équilibre⍽: part du temps de parole divisée par la part du temps de présence⍹; 1 signifie une parole en proportion de la présence.

    ## Objets de la concertation

    | Titre | Niveau | Contributions | Réponses |
    |:---|:---|---:|---:|
    | Éclairage public et parkings | concertation, ouvert jusqu’au 15⍽janvier⍽2027 | 6 | 3 / 4 |
    | Jardin partagé de la tour C | co-construction | 1 | 0 / 1 |

    ## Calendrier de la concertation

    | Date | Jalon | Objets | État |
    |:---|:---|:---|:---|
    | 15⍽janvier⍽2027 | Comité de programmation GUSP | Éclairage public et parkings | à venir |

    ## Suites données aux contributions

    Réponses dues⍽: 5, données⍽: 3 (60⍽%), à l’étude⍽: 1.

    | Suite | Nombre |
    |:---|---:|
    | Répondu | 2 |
    | À l’étude | 1 |
    | Hors champ | 1 |

    ### À l’étude

    - **Séance 14 c3**⍽: Minuterie et détecteurs, comme rue Pasteur. (depuis le 22⍽novembre⍽2026) — à l’étude par la Ville de Belmont jusqu’au 10⍽janvier⍽2027

    ### Transmis, hors du champ de la séance

    - **Séance 14 c7**⍽: Et la rue du Mail, qui s’en occupe⍹? — hors champ, transmis à la Métropole, service voirie⍽: voie métropolitaine

    ### Sans réponse

    - **Séance 14 c8**⍽: Ouvrir le jardin le samedi avec les deux écoles. (depuis le 22⍽novembre⍽2026)

    ## Décisions

    - **Séance 14 d1**⍽: Le jardin ouvre le samedi matin à partir de mars (vote⍽: adopté⍹; pour 21, contre moins de 5, abstention moins de 5).

    ## Ce qui a été promis

    2 engagements, à faire.

    ### Tous les engagements

    | N° | Quoi | Échéance | État |
    |:---|:---|:---|:---|
    | Séance 14 e1 | **Oliviers Habitat**⍽: réparer les six mâts | 15⍽décembre⍽2026 | à faire |
    | Séance 14 e2 | **Ville de Belmont**⍽: fournir les clés et l’assurance | 28⍽février⍽2027 | à faire |

    ## Initiatives collectives

    - Jardin du samedi (groupe formé) — FPH 800⍽€ (demandé)

    Financements⍽: 800⍽€ demandés et pas encore accordés.

    ## Co-formations

    1 prévue⍽:

    - Lire un budget de programmation · mercredi 20 janvier 2027 · 3⍽h

    ---

    Établi le 22⍽novembre⍽2026.

    Registre de la concertation⍽: 63 enregistrements. Son empreinte, qui sert à vérifier que rien n’a changé⍽: `9f2ac04b`

    """#
}
