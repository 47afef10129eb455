extension Golden {
  static let reportEnglish = #"""
    # Report on the consultation — Conseil citoyen des Oliviers

    > Without personal data: people are not named, and numbers below 5 are put together.

    - **Territory:** QN03101M
    - **Period:** 22⍽November⍽2026

    1 meeting held, 7 contributions noted, 1 decision, 2 actions.

    ## Meetings held

    | Date | Meeting | Present | Contributions |
    |:---|:---|---:|---:|
    | 22⍽November⍽2026 | Séance 14 | 29 | 7 |

    ## Who came, who spoke

    | Group | Attendances | Speaking time | % of time | % of presence | Balance |
    |:---|---:|---:|---:|---:|---:|
    | Residents | 21 | 5⍽min | 65% | 72% | 0.90 |
    | Other groups | 8 | 3⍽min | 35% | 28% | 1.27 |

    Speaking time: that of the turns given on the screen. Balance: share of speaking time divided by share of the time spent in the room; 1 means speech in proportion to presence.

    ## Consultation topics

    | Title | Level | Contributions | Answers |
    |:---|:---|---:|---:|
    | Éclairage public et parkings | involvement, open until 15⍽January⍽2027 | 6 | 3 / 4 |
    | Jardin partagé de la tour C | co-construction | 1 | 0 / 1 |

    ## Calendar of the consultation

    | Date | Milestone | Topics | State |
    |:---|:---|:---|:---|
    | 15⍽January⍽2027 | Comité de programmation GUSP | Éclairage public et parkings | to come |

    ## Outcomes of the contributions

    Answers owed: 5, given: 3 (60%), under study: 1.

    | Outcome | Number |
    |:---|---:|
    | Answered | 2 |
    | Under study | 1 |
    | Out of scope | 1 |

    ### Under study

    - **Séance 14 c3**: Minuterie et détecteurs, comme rue Pasteur. (since 22⍽November⍽2026) — under study by Ville de Belmont until 10⍽January⍽2027

    ### Passed on, beyond the meeting

    - **Séance 14 c7**: Et la rue du Mail, qui s’en occupe⍹? — out of scope, sent to Métropole, service voirie: voie métropolitaine

    ### Without an answer

    - **Séance 14 c8**: Ouvrir le jardin le samedi avec les deux écoles. (since 22⍽November⍽2026)

    ## Decisions

    - **Séance 14 d1**: Le jardin ouvre le samedi matin à partir de mars (vote: carried; for 21, against fewer than 5, abstention fewer than 5).

    ## What was agreed

    2 actions, to do.

    ### All actions

    | No. | What | Due | State |
    |:---|:---|:---|:---|
    | Séance 14 e1 | **Oliviers Habitat**: réparer les six mâts | 15⍽December⍽2026 | to do |
    | Séance 14 e2 | **Ville de Belmont**: fournir les clés et l’assurance | 28⍽February⍽2027 | to do |

    ## Collective initiatives

    - Jardin du samedi (group formed) — FPH €800 (asked for)

    Funding: €800 asked for and not granted yet.

    ## Joint trainings

    1 planned:

    - Lire un budget de programmation · Wednesday 20 January 2027 · 3⍽h

    ---

    Made on 22⍽November⍽2026.

    Record of the dialogue: 63 records. Its fingerprint, by which one checks that nothing has changed: `9f2ac04b`

    """#
}
