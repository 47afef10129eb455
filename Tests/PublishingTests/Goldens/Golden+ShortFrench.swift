extension Golden {
  static let shortFrench = #"""
    # En bref — Séance 14

    Conseil citoyen des Oliviers, dimanche 22 novembre 2026, Salle Allende.

    29 personnes présentes.

    ## De quoi on a parlé

    - Accueil et règles
    - Éclairage et parkings
    - Jardin partagé

    ## Ce qui est décidé

    - Le jardin ouvre le samedi matin à partir de mars (vote⍽: adopté⍹; pour 21, contre moins de 5, abstention moins de 5).

    ## Qui fait quoi

    - **Oliviers Habitat**⍽: réparer les six mâts, échéance le 15⍽décembre⍽2026.
    - **Ville de Belmont**⍽: fournir les clés et l’assurance, échéance le 28⍽février⍽2027.

    ## Ce que vous avez demandé ou signalé

    5 questions, demandes ou remarques. 3 ont déjà une réponse. 1 est à l’étude.

    - Pourquoi le parking de l’école est-il dans le noir depuis trois semaines⍹? — **Six mâts sont hors service, la pièce est commandée.**
    - On n’ose plus rentrer seules après 18⍽h. — **Six mâts sont hors service, la pièce est commandée.**
    - Minuterie et détecteurs, comme rue Pasteur. — **À l’étude par la Ville de Belmont. Réponse prévue le 10⍽janvier⍽2027 au plus tard.**
    - Et la rue du Mail, qui s’en occupe⍹? — **Cela se décide ailleurs. Transmis à la Métropole, service voirie⍽: voie métropolitaine**

    **On attend encore une réponse ou un retour⍽:**

    - Ouvrir le jardin le samedi avec les deux écoles.

    ## La prochaine fois

    Dimanche 24 janvier 2027, 19⍽h, Salle Allende.

    ---

    Établi le 22⍽novembre⍽2026.

    """#
}
