extension Golden {
  static let minutesEnglish = #"""
    # Minutes — Séance 14

    > Internal copy: contains names, not to be published as it is.

    - **Body:** Conseil citoyen des Oliviers (QN03101M)
    - **Date:** Sunday 22 November 2026
    - **Place:** Salle Allende
    - **Announced:** 19:00 – 20:30
    - **Actual:** 19:02 – 20:26

    ## Attendance

    29 people present.

    | Group | Present | People named |
    |:---|---:|:---|
    | Residents | 21 | Mme Diallo, M. Roy, Habitante 3 |
    | Associations | 4 | Inès Caron (Les Ateliers du Mail) |
    | Municipality | 2 | Mme Ferrand (Ville de Belmont) |
    | State | 1 |  |
    | Housing providers | 1 | M. Petit (Oliviers Habitat) |

    ## Agenda

    | No. | Item | Planned | Actual |
    |:---|:---|---:|---:|
    | 1 | Accueil et règles | 5⍽min | 5⍽min |
    | 2 | Suites de la séance 13 | 15⍽min | 15⍽min |
    | 3 | Éclairage et parkings | 30⍽min | 31⍽min |
    | 4 | Jardin partagé | 25⍽min | 26⍽min |
    | 5 | Relecture des engagements | 10⍽min | 8⍽min |

    ## Proceedings

    ### 1. Accueil et règles

    19:02 – 19:07 · 5⍽min · planned 5⍽min

    ### 2. Suites de la séance 13

    19:07 – 19:21 · 15⍽min · planned 15⍽min

    ### 3. Éclairage et parkings

    19:21 – 19:52 · 31⍽min · planned 30⍽min

    > - **Consultation topic:** Éclairage public et parkings — scale: neighbourhood; level of participation: involvement; open until 15⍽January⍽2027
    > - **Impacts:** sécurité des trajets du soir, charges locatives

    - **c1** · 19:22 · Question · **Habitante 3** (residents): Pourquoi le parking de l’école est-il dans le noir depuis trois semaines⍹?
      - **Outcome:** answered in c4
    - **c2** · 19:23 · Concern · **Mme Diallo** (residents): On n’ose plus rentrer seules après 18⍽h.
      - **Outcome:** answered in c4
    - **c3** · 19:25 · Proposal · **M. Roy** (residents): Minuterie et détecteurs, comme rue Pasteur.
      - **Outcome:** under study by Mme Ferrand until 10⍽January⍽2027
    - **c4** · 19:28 · Answer · **M. Petit** (housing providers): Six mâts sont hors service, la pièce est commandée.
      - In answer to c1, c2
    - **Action e1** · **M. Petit**: réparer les six mâts — by 15⍽December⍽2026
      - In answer to c1, c2
    - **c5** · 19:30 · Contribution · **Mme Ferrand** (municipality): Les détecteurs demandent un chiffrage, on l’étudie.
    - **c7** · 19:31 · Question · **Mme Diallo**: Et la rue du Mail, qui s’en occupe⍹?
      - **Outcome:** out of scope, sent to Métropole, service voirie: voie métropolitaine

    ### 4. Jardin partagé

    19:52 – 20:18 · 26⍽min · planned 25⍽min

    > - **Consultation topic:** Jardin partagé de la tour C — scale: block; level of participation: co-construction

    - **c8** · 19:52 · Proposal · **Inès Caron** (associations): Ouvrir le jardin le samedi avec les deux écoles.
      - **Answer awaited**

    **Vote v1** · 19:58 · show of hands: Ouverture du jardin le samedi

    | Group | For | Against | Abstention |
    |:---|---:|---:|---:|
    | Residents | 17 | 2 | 2 |
    | Associations | 4 | 0 | 0 |
    | Municipality | 0 | 0 | 2 |
    | **Total** | **21** | **2** | **4** |

    - **Result: carried**
    - Rule: more for than against; abstentions are not counted
    - 2 did not take part

    - **Decision d1** · 19:58: Le jardin ouvre le samedi matin à partir de mars. (vote v1)
    - **Action e2** · **Ville de Belmont**: fournir les clés et l’assurance — by 28⍽February⍽2027

    ### 5. Relecture des engagements

    20:18 – 20:26 · 8⍽min · planned 10⍽min

    Every note keeps its number: those missing are of notes that are private, undone or deleted.

    ## Collective initiatives

    - **Jardin du samedi** (group formed) · led by Inès Caron · needs: outils, assurance · funding: FPH €800 (asked for)

    ## Joint trainings

    - **Lire un budget de programmation** · Wednesday 20 January 2027 · 3⍽h · with Mme Ferrand, Mme Diallo · topic: Jardin partagé de la tour C

    ## Balance of speaking time

    | Group | Speaking time | % of time | Present | % of presence | Balance |
    |:---|---:|---:|---:|---:|---:|
    | Residents | 5⍽min⍽05⍽s | 65% | 21 | 72% | 0.90 |
    | Associations | 0⍽s | 0% | 4 | 14% | 0.00 |
    | Municipality | 0⍽s | 0% | 2 | 7% | 0.00 |
    | State | 0⍽s | 0% | 1 | 3% | 0.00 |
    | Housing providers | 2⍽min⍽45⍽s | 35% | 1 | 3% | 10.2 |

    Speaking time: that of the turns given on the screen. Balance: share of speaking time divided by share of the time spent in the room; 1 means speech in proportion to presence.

    ## Questions and requests awaiting an answer

    Answers owed: 5, given: 3 (60%), under study: 1.

    - **c8** · Proposal · **Inès Caron**: Ouvrir le jardin le samedi avec les deux écoles.

    ## For the next meeting

    - Await an answer: c8
    - Under study: c3
    - Actions to follow up: e1, e2

    ---

    Made on 22⍽November⍽2026.

    Record of the dialogue: 63 records. Its fingerprint, by which one checks that nothing has changed: `9f2ac04b`

    """#
}
