extension Golden {
  static let pageFrench = #"""
    <body class="releve tight">
    <header>
    <h1>Relevé de décisions — Séance 14</h1>
    <blockquote>
    <p>Version d’archive⍽: contient des noms, à ne pas publier telle quelle.</p>
    </blockquote>
    <ul>
    <li><strong>Espace de dialogue⍽:</strong> Conseil citoyen des Oliviers (QN03101M)</li>
    <li><strong>Date⍽:</strong> dimanche 22 novembre 2026</li>
    <li><strong>Lieu⍽:</strong> Salle Allende</li>
    <li><strong>Horaire annoncé⍽:</strong> 19⍽h – 20⍽h⍽30</li>
    <li><strong>Horaire réel⍽:</strong> 19⍽h⍽02 – 20⍽h⍽26</li>
    </ul>
    <p>29 personnes présentes.</p>
    </header>
    <main>
    <section>
    <h2 id="s1">Décisions</h2>
    <ul>
    <li><strong>d1</strong>⍽: Le jardin ouvre le samedi matin à partir de mars. (vote v1)
    <ul>
    <li>v1 · Ouverture du jardin le samedi · main levée⍽: pour 21 (habitants 17, associations 4)⍹; contre 2 (habitants 2)⍹; abstention 4 (habitants 2, commune 2) — <strong>Résultat⍽: adopté</strong> (2 personnes n’ont pas pris part)</li>
    </ul>
    </li>
    </ul>
    </section>
    <section>
    <h2 id="s2">Engagements</h2>
    <table class="whole">
    <colgroup><col style="width: 7.6%"><col style="width: 30.2%"><col style="width: 34.8%"><col style="width: 27.2%"></colgroup>
    <thead>
    <tr><th scope="col">N°</th><th scope="col">Qui</th><th scope="col">Quoi</th><th scope="col">Échéance</th></tr>
    </thead>
    <tbody>
    <tr><th scope="row">e1</th><td data-h="Qui">M. Petit (Oliviers Habitat)</td><td data-h="Quoi">réparer les six mâts</td><td data-h="Échéance">15⍽décembre⍽2026</td></tr>
    <tr><th scope="row">e2</th><td data-h="Qui">Ville de Belmont</td><td data-h="Quoi">fournir les clés et l’assurance</td><td data-h="Échéance">28⍽février⍽2027</td></tr>
    </tbody>
    </table>
    </section>
    <section>
    <h2 id="s3">Suites données</h2>
    <ul>
    <li>Réponse donnée⍽: c1, c2 (texte au compte rendu)</li>
    <li><strong>c3</strong> · M. Roy · Minuterie et détecteurs, comme rue Pasteur. — à l’étude par Mme Ferrand (Ville de Belmont) jusqu’au 10⍽janvier⍽2027</li>
    <li><strong>c7</strong> · Mme Diallo · Et la rue du Mail, qui s’en occupe⍹? — hors champ, transmis à la Métropole, service voirie⍽: voie métropolitaine</li>
    <li><strong>c8</strong> · Inès Caron · Ouvrir le jardin le samedi avec les deux écoles. — <strong>Réponse attendue</strong></li>
    </ul>
    <p>Réponses dues⍽: 5, données⍽: 3 (60⍽%), à l’étude⍽: 1.</p>
    </section>
    </main>
    <footer>
    <p>Établi le 22⍽novembre⍽2026.</p>
    <p>Registre de la concertation⍽: 63 enregistrements. Son empreinte, qui sert à vérifier que rien n’a changé⍽: <code>9f2ac04b</code></p>
    </footer>
    </body>
    </html>

    """#
}
