extension Golden {
  static let publicEnglish = #"""
    # Public minutes — Séance 14

    > Public version: people are not named, and numbers below 5 are not given.

    - **Body:** Conseil citoyen des Oliviers (QN03101M)
    - **Date:** Sunday 22 November 2026
    - **Place:** Salle Allende
    - **Announced:** 19:00 – 20:30
    - **Actual:** 19:02 – 20:26

    ## Attendance

    29 people present.

    | Group | Present |
    |:---|---:|
    | Residents | 21 |
    | Other groups | 8 |

    ## Proceedings

    ### 1. Accueil et règles

    19:02 – 19:07 · 5⍽min · planned 5⍽min

    ### 2. Suites de la séance 13

    19:07 – 19:21 · 15⍽min · planned 15⍽min

    ### 3. Éclairage et parkings

    19:21 – 19:52 · 31⍽min · planned 30⍽min

    > - **Consultation topic:** Éclairage public et parkings — scale: neighbourhood; level of participation: involvement; open until 15⍽January⍽2027
    > - **Impacts:** sécurité des trajets du soir, charges locatives

    - **c1** · Question · **Resident A**: Pourquoi le parking de l’école est-il dans le noir depuis trois semaines⍹?
      - **Outcome:** answered in c4
    - **c2** · Concern · **Resident B**: On n’ose plus rentrer seules après 18⍽h.
      - **Outcome:** answered in c4
    - **c3** · Proposal · **Resident C**: Minuterie et détecteurs, comme rue Pasteur.
      - **Outcome:** under study by Ville de Belmont until 10⍽January⍽2027
    - **c4** · Answer · **Oliviers Habitat**: Six mâts sont hors service, la pièce est commandée.
      - In answer to c1, c2
    - **c5** · Contribution · **Ville de Belmont**: Les détecteurs demandent un chiffrage, on l’étudie.
    - **c7** · Question · **Resident B**: Et la rue du Mail, qui s’en occupe⍹?
      - **Outcome:** out of scope, sent to Métropole, service voirie: voie métropolitaine

    - **Action e1** · **Oliviers Habitat**: réparer les six mâts — by 15⍽December⍽2026
      - In answer to c1, c2

    ### 4. Jardin partagé

    19:52 – 20:18 · 26⍽min · planned 25⍽min

    > - **Consultation topic:** Jardin partagé de la tour C — scale: block; level of participation: co-construction

    - **c8** · Proposal · **Les Ateliers du Mail**: Ouvrir le jardin le samedi avec les deux écoles.
      - **Answer awaited**

    - **Vote v1** · Ouverture du jardin le samedi · show of hands: for 21; against fewer than 5; abstention fewer than 5
      - **Result: carried**
      - Rule: more for than against; abstentions are not counted
    - **Decision d1**: Le jardin ouvre le samedi matin à partir de mars. (vote v1)
    - **Action e2** · **Ville de Belmont**: fournir les clés et l’assurance — by 28⍽February⍽2027

    ### 5. Relecture des engagements

    20:18 – 20:26 · 8⍽min · planned 10⍽min

    Every note keeps its number: those missing are of notes that are private, undone or deleted.

    ## Collective initiatives

    - **Jardin du samedi** (group formed) · led by Les Ateliers du Mail · needs: outils, assurance · funding: FPH €800 (asked for)

    ## Joint trainings

    - **Lire un budget de programmation** · Wednesday 20 January 2027 · 3⍽h · with Ville de Belmont, Resident B · topic: Jardin partagé de la tour C

    ## Balance of speaking time

    | Group | Speaking time | % of time | % of presence | Balance |
    |:---|---:|---:|---:|---:|
    | Residents | 5⍽min⍽05⍽s | 65% | 72% | 0.90 |
    | Other groups | 2⍽min⍽45⍽s | 35% | 28% | 1.27 |

    Speaking time: that of the turns given on the screen. Balance: share of speaking time divided by share of the time spent in the room; 1 means speech in proportion to presence.

    ## Questions and requests awaiting an answer

    Answers owed: 5, given: 3 (60%), under study: 1.

    - **c8** · Proposal: Ouvrir le jardin le samedi avec les deux écoles.

    ---

    Made on 22⍽November⍽2026.

    Record of the dialogue: 63 records. Its fingerprint, by which one checks that nothing has changed: `9f2ac04b`

    """#
}
