extension Golden {
  static let shortEnglish = #"""
    # In short — Séance 14

    Conseil citoyen des Oliviers, Sunday 22 November 2026, Salle Allende.

    29 people present.

    ## What we talked about

    - Accueil et règles
    - Éclairage et parkings
    - Jardin partagé

    ## What is decided

    - Le jardin ouvre le samedi matin à partir de mars (vote: carried; for 21, against fewer than 5, abstention fewer than 5).

    ## Who does what

    - **Oliviers Habitat**: réparer les six mâts, by 15⍽December⍽2026.
    - **Ville de Belmont**: fournir les clés et l’assurance, by 28⍽February⍽2027.

    ## What you asked or pointed out

    5 questions, requests or remarks. 3 have an answer already. 1 is under study.

    - Pourquoi le parking de l’école est-il dans le noir depuis trois semaines⍹? — **Six mâts sont hors service, la pièce est commandée.**
    - On n’ose plus rentrer seules après 18⍽h. — **Six mâts sont hors service, la pièce est commandée.**
    - Minuterie et détecteurs, comme rue Pasteur. — **Under study by Ville de Belmont. Answer planned by 10⍽January⍽2027.**
    - Et la rue du Mail, qui s’en occupe⍹? — **This is decided elsewhere. Sent to Métropole, service voirie: voie métropolitaine**

    **Still waiting for a response:**

    - Ouvrir le jardin le samedi avec les deux écoles.

    ## Next time

    Sunday 24 January 2027, 19:00, Salle Allende.

    ---

    Made on 22⍽November⍽2026.

    """#
}
