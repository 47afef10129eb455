extension Golden {
  static let pageEnglish = #"""
    <body class="releve tight">
    <header>
    <h1>Decisions — Séance 14</h1>
    <blockquote>
    <p>Internal copy: contains names, not to be published as it is.</p>
    </blockquote>
    <ul>
    <li><strong>Body:</strong> Conseil citoyen des Oliviers (QN03101M)</li>
    <li><strong>Date:</strong> Sunday 22 November 2026</li>
    <li><strong>Place:</strong> Salle Allende</li>
    <li><strong>Announced:</strong> 19:00 – 20:30</li>
    <li><strong>Actual:</strong> 19:02 – 20:26</li>
    </ul>
    <p>29 people present.</p>
    </header>
    <main>
    <section>
    <h2 id="s1">Decisions</h2>
    <ul>
    <li><strong>d1</strong>: <span lang="fr">Le jardin ouvre le samedi matin à partir de mars.</span> (vote v1)
    <ul>
    <li>v1 · <span lang="fr">Ouverture du jardin le samedi</span> · show of hands: for 21 (residents 17, associations 4); against 2 (residents 2); abstention 4 (residents 2, municipality 2) — <strong>Result: carried</strong> (2 did not take part)</li>
    </ul>
    </li>
    </ul>
    </section>
    <section>
    <h2 id="s2">Actions</h2>
    <table class="whole">
    <colgroup><col style="width: 8.3%"><col style="width: 29.8%"><col style="width: 34.4%"><col style="width: 27.3%"></colgroup>
    <thead>
    <tr><th scope="col">No.</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">Due</th></tr>
    </thead>
    <tbody>
    <tr><th scope="row">e1</th><td data-h="Who">M. Petit (Oliviers Habitat)</td><td data-h="What"><span lang="fr">réparer les six mâts</span></td><td data-h="Due">15⍽December⍽2026</td></tr>
    <tr><th scope="row">e2</th><td data-h="Who">Ville de Belmont</td><td data-h="What"><span lang="fr">fournir les clés et l’assurance</span></td><td data-h="Due">28⍽February⍽2027</td></tr>
    </tbody>
    </table>
    </section>
    <section>
    <h2 id="s3">Outcomes</h2>
    <ul>
    <li>Answered: c1, c2 (see the minutes)</li>
    <li><strong>c3</strong> · M. Roy · <span lang="fr">Minuterie et détecteurs, comme rue Pasteur.</span> — under study by Mme Ferrand (Ville de Belmont) until 10⍽January⍽2027</li>
    <li><strong>c7</strong> · Mme Diallo · <span lang="fr">Et la rue du Mail, qui s’en occupe⍹?</span> — out of scope, sent to Métropole, service voirie: voie métropolitaine</li>
    <li><strong>c8</strong> · Inès Caron · <span lang="fr">Ouvrir le jardin le samedi avec les deux écoles.</span> — <strong>Answer awaited</strong></li>
    </ul>
    <p>Answers owed: 5, given: 3 (60%), under study: 1.</p>
    </section>
    </main>
    <footer>
    <p>Made on 22⍽November⍽2026.</p>
    <p>Record of the dialogue: 63 records. Its fingerprint, by which one checks that nothing has changed: <code>9f2ac04b</code></p>
    </footer>
    </body>
    </html>

    """#
}
