extension Golden {
  static let regieEnglish = #"""
    # Running order — Séance 15

    - **Body:** Conseil citoyen des Oliviers (QN03101M)
    - **Date:** Sunday 24 January 2027
    - **Place:** Salle Allende
    - **Announced:** 19:00 – 20:30
    - **Hall closes:** 20:45

    ## Times

    | Time | Item | Min | Who | Notes |
    |:-----|:----------|--:|:-----|:------|
    | 19:00⍽–⍽19:05 | **1.** Accueil · information | 5 |  |  |
    | 19:05⍽–⍽19:20 | **2.** Suites de la séance 14 · follow-up | 15 |  |  |
    | 19:20⍽–⍽20:00 | **3.** Éclairage⍽: les trois scénarios · involvement — **no longer open, was until 15⍽January⍽2027** | 40 | Mme Ferrand (Ville de Belmont) |  |
    | 20:00⍽–⍽20:30 | **4.** Jardin partagé · workshop · co-construction | 30 | Inès Caron (Les Ateliers du Mail) |  |
    | 20:00⍽–⍽20:10 | **4.1.** Clés et assurance | 10 |  |  |
    | 20:10⍽–⍽20:25 | **4.2.** Outils | 15 |  |  |
    | 20:30 | **5.** Questions diverses | – |  |  |
    | 20:30⍽–⍽20:40 | **6.** Relecture des engagements · closing | 10 |  |  |

    **Planned in all: 1⍽h⍽40, ending about 20:40; 10⍽min AFTER the announced end (20:30); 5⍽min before the hall closes (20:45); 1 item has no planned time.**

    ## Who is expected

    - **Present an item:** Mme Ferrand, Inès Caron
    - **Have an action to complete:** M. Petit (Oliviers Habitat), Ville de Belmont
    - Last time (Séance 14): 29 people present (residents 21, associations 4, municipality 2, State 1, housing providers 1)

    ## Carried over from earlier meetings

    - **Séance 14 e1** · **M. Petit**: réparer les six mâts — by 15⍽December⍽2026
    - **Séance 14 e2** · **Ville de Belmont**: fournir les clés et l’assurance — by 28⍽February⍽2027
    - **Séance 14 c8** · proposal · Inès Caron: Ouvrir le jardin le samedi avec les deux écoles. — **Answer awaited**

    ## To read aloud

    **Method:** Tour de salle, puis débat par point⍹; les engagements sont relus à la fin.

    - On lève la main.
    - Trois minutes par prise de parole.
    - On critique les idées, pas les gens.

    ---

    Made on 22⍽November⍽2026.

    Record of the dialogue: 63 records. Its fingerprint, by which one checks that nothing has changed: `9f2ac04b`

    """#
}
