extension Golden {
  static let regieFrench = #"""
    # Régie — Séance 15

    - **Espace de dialogue⍽:** Conseil citoyen des Oliviers (QN03101M)
    - **Date⍽:** dimanche 24 janvier 2027
    - **Lieu⍽:** Salle Allende
    - **Horaire annoncé⍽:** 19⍽h – 20⍽h⍽30
    - **Fermeture de la salle⍽:** 20⍽h⍽45

    ## Minutage

    | Heures | Point | Min | Qui | Notes |
    |:-----|:----------|--:|:-----|:------|
    | 19⍽h⍽–⍽19⍽h⍽05 | **1.** Accueil · information | 5 |  |  |
    | 19⍽h⍽05⍽–⍽19⍽h⍽20 | **2.** Suites de la séance 14 | 15 |  |  |
    | 19⍽h⍽20⍽–⍽20⍽h | **3.** Éclairage⍽: les trois scénarios · concertation — **n’est plus ouvert, l’était jusqu’au 15⍽janvier⍽2027** | 40 | Mme Ferrand (Ville de Belmont) |  |
    | 20⍽h⍽–⍽20⍽h⍽30 | **4.** Jardin partagé · atelier · co-construction | 30 | Inès Caron (Les Ateliers du Mail) |  |
    | 20⍽h⍽–⍽20⍽h⍽10 | **4.1.** Clés et assurance | 10 |  |  |
    | 20⍽h⍽10⍽–⍽20⍽h⍽25 | **4.2.** Outils | 15 |  |  |
    | 20⍽h⍽30 | **5.** Questions diverses | – |  |  |
    | 20⍽h⍽30⍽–⍽20⍽h⍽40 | **6.** Relecture des engagements · clôture | 10 |  |  |

    **Total prévu⍽: 1⍽h⍽40, fin vers 20⍽h⍽40⍹; 10⍽min APRÈS la fin annoncée (20⍽h⍽30)⍹; 5⍽min avant la fermeture (20⍽h⍽45)⍹; 1 point n’a pas de durée.**

    ## Qui est attendu

    - **Présentent un point⍽:** Mme Ferrand, Inès Caron
    - **Ont un engagement à tenir⍽:** M. Petit (Oliviers Habitat), Ville de Belmont
    - La dernière fois (Séance 14)⍽: 29 personnes présentes (habitants 21, associations 4, commune 2, État 1, bailleurs 1)

    ## À reprendre des séances précédentes

    - **Séance 14 e1** · **M. Petit**⍽: réparer les six mâts — échéance le 15⍽décembre⍽2026
    - **Séance 14 e2** · **Ville de Belmont**⍽: fournir les clés et l’assurance — échéance le 28⍽février⍽2027
    - **Séance 14 c8** · proposition · Inès Caron⍽: Ouvrir le jardin le samedi avec les deux écoles. — **Réponse attendue**

    ## À lire à voix haute

    **Méthode⍽:** Tour de salle, puis débat par point⍹; les engagements sont relus à la fin.

    - On lève la main.
    - Trois minutes par prise de parole.
    - On critique les idées, pas les gens.

    ---

    Établi le 22⍽novembre⍽2026.

    Registre de la concertation⍽: 63 enregistrements. Son empreinte, qui sert à vérifier que rien n’a changé⍽: `9f2ac04b`

    """#
}
