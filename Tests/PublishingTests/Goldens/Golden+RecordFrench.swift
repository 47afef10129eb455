extension Golden {
  static let recordFrench = #"""
    # Relevé de décisions — Séance 14

    > Version d’archive⍽: contient des noms, à ne pas publier telle quelle.

    - **Espace de dialogue⍽:** Conseil citoyen des Oliviers (QN03101M)
    - **Date⍽:** dimanche 22 novembre 2026
    - **Lieu⍽:** Salle Allende
    - **Horaire annoncé⍽:** 19⍽h – 20⍽h⍽30
    - **Horaire réel⍽:** 19⍽h⍽02 – 20⍽h⍽26

    29 personnes présentes.

    ## Décisions

    - **d1**⍽: Le jardin ouvre le samedi matin à partir de mars. (vote v1)
      - v1 · Ouverture du jardin le samedi · main levée⍽: pour 21 (habitants 17, associations 4)⍹; contre 2 (habitants 2)⍹; abstention 4 (habitants 2, commune 2) — **Résultat⍽: adopté** (2 personnes n’ont pas pris part)

    ## Engagements

    | N° | Qui | Quoi | Échéance |
    |:---|:---|:---|:---|
    | e1 | M. Petit (Oliviers Habitat) | réparer les six mâts | 15⍽décembre⍽2026 |
    | e2 | Ville de Belmont | fournir les clés et l’assurance | 28⍽février⍽2027 |

    ## Suites données

    - Réponse donnée⍽: c1, c2 (texte au compte rendu)
    - **c3** · M. Roy · Minuterie et détecteurs, comme rue Pasteur. — à l’étude par Mme Ferrand (Ville de Belmont) jusqu’au 10⍽janvier⍽2027
    - **c7** · Mme Diallo · Et la rue du Mail, qui s’en occupe⍹? — hors champ, transmis à la Métropole, service voirie⍽: voie métropolitaine
    - **c8** · Inès Caron · Ouvrir le jardin le samedi avec les deux écoles. — **Réponse attendue**

    Réponses dues⍽: 5, données⍽: 3 (60⍽%), à l’étude⍽: 1.

    ---

    Établi le 22⍽novembre⍽2026.

    Registre de la concertation⍽: 63 enregistrements. Son empreinte, qui sert à vérifier que rien n’a changé⍽: `9f2ac04b`

    """#
}
