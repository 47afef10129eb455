extension Golden {
  static let recordEnglish = #"""
    # Decisions — Séance 14

    > Internal copy: contains names, not to be published as it is.

    - **Body:** Conseil citoyen des Oliviers (QN03101M)
    - **Date:** Sunday 22 November 2026
    - **Place:** Salle Allende
    - **Announced:** 19:00 – 20:30
    - **Actual:** 19:02 – 20:26

    29 people present.

    ## Decisions

    - **d1**: Le jardin ouvre le samedi matin à partir de mars. (vote v1)
      - v1 · Ouverture du jardin le samedi · show of hands: for 21 (residents 17, associations 4); against 2 (residents 2); abstention 4 (residents 2, municipality 2) — **Result: carried** (2 did not take part)

    ## Actions

    | No. | Who | What | Due |
    |:---|:---|:---|:---|
    | e1 | M. Petit (Oliviers Habitat) | réparer les six mâts | 15⍽December⍽2026 |
    | e2 | Ville de Belmont | fournir les clés et l’assurance | 28⍽February⍽2027 |

    ## Outcomes

    - Answered: c1, c2 (see the minutes)
    - **c3** · M. Roy · Minuterie et détecteurs, comme rue Pasteur. — under study by Mme Ferrand (Ville de Belmont) until 10⍽January⍽2027
    - **c7** · Mme Diallo · Et la rue du Mail, qui s’en occupe⍹? — out of scope, sent to Métropole, service voirie: voie métropolitaine
    - **c8** · Inès Caron · Ouvrir le jardin le samedi avec les deux écoles. — **Answer awaited**

    Answers owed: 5, given: 3 (60%), under study: 1.

    ---

    Made on 22⍽November⍽2026.

    Record of the dialogue: 63 records. Its fingerprint, by which one checks that nothing has changed: `9f2ac04b`

    """#
}
