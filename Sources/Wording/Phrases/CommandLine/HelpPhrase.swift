/// What `palabre --help` says of each command: `x` in a line, `xMore` with examples.
public enum HelpPhrase: String, Phrase {
  case completions, completionsMore, demo, demoMore, display, displayMore, export, exportMore
  case importing, importingMore, keys, keysMore, list, listMore, stats, statsMore, manual, manualMore
  case open, openMore, publish, publishMore, report, reportMore, sync, syncMore, table, tableMore, run,
    runMore, search, searchMore, theme,
    themeMore
  case config, configMore, configCheck, configCheckMore, configShow, configShowMore
  case themeNames, themeCheck, themeCheckMore, themeShow, themeShowMore, palabre, palabreMore

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .completions: ("Complétion pour le shell.", "Completion for the shell.")
    case .completionsMore:
      (
        "Exemple : palabre completions bash > ~/.local/share/bash-completion/completions/palabre",
        "Example: palabre completions bash > ~/.local/share/bash-completion/completions/palabre"
      )
    case .demo:
      (
        "Essayer sur une séance fictive en cours ; rien n’est gardé.",
        "Try it on a fictitious meeting in progress; nothing is kept."
      )
    case .demoMore: ("Exemple : palabre demo --theme light", "Example: palabre demo --theme light")
    case .display:
      (
        "L’écran de la salle : suit la séance, n’écrit rien.",
        "The room’s screen: follows the meeting, writes nothing."
      )
    case .displayMore:
      (
        """
        Dans un second terminal, sur le projecteur : l’heure, le point et le temps qui reste, qui a la parole et qui suit, l’équilibre, la dernière décision ; les engagements quand ils sont relus. Les pseudonymes y restent des pseudonymes.
        q, Échap ou ^C : fermer.
        Exemples :
          palabre display
          palabre display conseil.jsonl --session "Séance 14" --theme high-contrast
        """,
        """
        In a second terminal, on the projector: the time, the agenda item and the time left, who speaks and who is next, the balance, the last decision; the actions while they are read back. Pseudonyms stay pseudonyms.
        q, Escape or ^C: close.
        Examples:
          palabre display
          palabre display council.jsonl --session "Meeting 14" --theme high-contrast
        """
      )
    case .export:
      (
        "Exporter vers un tableur, un agenda, hledger, Decidim ou une base de données.",
        "Export to a spreadsheet, a calendar, hledger, Decidim or a database."
      )
    case .exportMore:
      (
        """
        Exemples :
          palabre export contributions --session 14 -o contributions.csv
          palabre export commitments --separator , --codes | python3 suivi.py
          palabre export calendar --due-events -o palabre.ics
          palabre export timeclock | hledger -f timeclock:- bal
          palabre export decidim-proposals --session 14 -o propositions.csv
          palabre export sql | sqlite3 -bail ville.sqlite
          palabre export sql --public | psql -q region
        """,
        """
        Examples:
          palabre export contributions --session 14 -o contributions.csv
          palabre export commitments --separator , --codes | python3 report.py
          palabre export calendar --due-events -o palabre.ics
          palabre export timeclock | hledger -f timeclock:- bal
          palabre export decidim-proposals --session 14 -o proposals.csv
          palabre export sql | sqlite3 -bail town.sqlite
          palabre export sql --public | psql -q region
        """
      )
    case .importing:
      (
        "Importer des personnes, des séances, un ordre du jour ou des contributions.",
        "Import people, meetings, an agenda or contributions."
      )
    case .importingMore:
      (
        """
        Le fichier est un tableau (.csv, .xlsx, .ods) dont une ligne donne les noms des colonnes ; pour people aussi des cartes .vcf, pour sessions et no-meetings (vacances) un agenda .ics, pour agenda une liste en texte ou en Markdown. L’encodage est trouvé et dit. Si une ligne est fautive, rien n’est importé ; ce qui est déjà connu n’est pas ajouté deux fois, ce qui contredit est montré.
        Exemples :
          palabre import people personnes.csv --dry-run
          palabre import agenda ordre-du-jour.csv --session 15
          palabre import sessions annee.ics --space "Conseil citoyen"
          palabre import no-meetings zone-a.ics --space "Conseil citoyen"
          palabre import polis comments.csv --session 15
        """,
        """
        The file is a table (.csv, .xlsx, .ods) of which a line names the columns; for people also .vcf cards, for sessions and no-meetings (holidays) an .ics calendar, for agenda a list as text or Markdown. The encoding is found and told. If a line is wrong nothing is imported; what is already known is not added twice, what contradicts it is shown.
        Examples:
          palabre import people people.csv --dry-run
          palabre import agenda agenda.csv --session 15
          palabre import sessions year.ics --space "Citizens’ council"
          palabre import no-meetings holidays.ics --space "Citizens’ council"
          palabre import polis comments.csv --session 15
        """
      )
    case .keys: ("Les touches et les commandes.", "The keys and the commands.")
    case .keysMore:
      (
        "Exemple : palabre keys --markdown > touches.md",
        "Example: palabre keys --markdown > keys.md"
      )
    case .list:
      (
        "Lister espaces, séances, personnes, contributions, engagements…",
        "List bodies, meetings, people, contributions, actions…"
      )
    case .listMore:
      (
        "Exemple : palabre list commitments --session 13 --json",
        "Example: palabre list commitments --session 13 --json"
      )
    case .stats:
      (
        "Présences, temps de parole, équilibre, réponses.",
        "Attendance, speaking time, balance, answers."
      )
    case .statsMore: ("Exemple : palabre stats 14 --json", "Example: palabre stats 14 --json")
    case .manual: ("La page de manuel, pour man(1).", "The manual page, for man(1).")
    case .manualMore:
      (
        """
        Exemple : palabre man > ~/.local/share/man/fr/man1/palabre.1
        Exemple : palabre man | man -l -
        """,
        """
        Example: palabre man > ~/.local/share/man/man1/palabre.1
        Example: palabre man | man -l -
        """
      )
    case .open: ("Ouvrir un journal à l’écran.", "Open a journal on the screen.")
    case .openMore:
      (
        "Exemple : palabre open reunion.jsonl --theme projector",
        "Example: palabre open meeting.jsonl --theme projector"
      )
    case .publish:
      (
        "Écrire un document : compte rendu, relevé de décisions, bilan…",
        "Write a document: minutes, decisions, report…"
      )
    case .publishMore:
      (
        """
        Exemples :
          palabre publish "Séance 14" --as compte-rendu -o seance-14.md
          palabre publish 14 --as public --format html -o seance-14.html
          palabre publish 15 --as regie --format pdf -o regie.pdf
          palabre publish --as bilan --space Oliviers --from 2026-01-01 --format html -o bilan.html
          palabre publish --show-template releve > ~/.config/palabre/templates/releve.mustache
          palabre publish --check-template releve.mustache
        Qui envoie les convocations et les relances, et où répondre : issuer et contact dans letterhead.toml,
        à côté du journal ou dans ~/.config/palabre.
        """,
        """
        Examples:
          palabre publish "Meeting 14" --as compte-rendu -o meeting-14.md
          palabre publish 14 --as public --format html -o meeting-14.html
          palabre publish 15 --as regie --format pdf -o regie.pdf
          palabre publish --as bilan --space Oliviers --from 2026-01-01 --format html -o bilan.html
          palabre publish --show-template releve > ~/.config/palabre/templates/releve.mustache
          palabre publish --check-template releve.mustache
        Who sends invitations and reminders, and where to answer: issuer and contact in letterhead.toml, beside
        the journal or in ~/.config/palabre.
        """
      )
    case .sync:
      (
        "Échanger avec d’autres ordinateurs : git, clé ou dossier.",
        "Exchange with other laptops: git, a stick or a folder."
      )
    case .syncMore:
      (
        """
        Prend les journaux des autres, comme « palabre journal merge », puis pose le sien, qui remplace le précédent : ce qui est effacé ici n’est plus là-bas. Un dépôt git sur une clé est nettoyé aussitôt ; un serveur l’est quand lui le décide. Rien ne part sans cette commande.
        Exemples :
          palabre sync /media/cle/conseil
          palabre sync git@exemple.fr:conseil.git
        """,
        """
        Takes in the journals of others, like “palabre journal merge”, then leaves its own, which replaces the one before: what is erased here is not there any more. A git repository on a stick is cleaned at once; a server when it sees fit. Nothing leaves without this command.
        Examples:
          palabre sync /media/stick/council
          palabre sync git@example.org:council.git
        """
      )
    case .table:
      (
        "Tenir une table de petits groupes sur un second ordinateur.",
        "Keep a table of small groups on a second laptop."
      )
    case .tableMore:
      (
        """
        Commence avec une copie de la séance ; ce qui est tapé va sur la feuille de la table, Alt-t l’échange.
        Exemple : palabre table 3 /media/cle/conseil
        """,
        """
        Begins with a copy of the meeting; what is typed goes on the sheet of the table, Alt-t exchanges it.
        Example: palabre table 3 /media/stick/council
        """
      )
    case .report:
      (
        "Le bilan de plusieurs journaux, chargés dans une base SQLite.",
        "A report on several journals, loaded into an SQLite database."
      )
    case .reportMore:
      (
        """
        Réponses et délais par institution, engagements tenus, équilibre par collège, demandes par objet et par échelle, qui n’est jamais entendu. Il faut le programme sqlite3.
        Exemples :
          palabre export sql --journal conseil.jsonl | sqlite3 -bail ville.sqlite
          palabre report --db ville.sqlite
        """,
        """
        Answers and delays by institution, actions done, balance by group, demands by topic and scale, who is never heard. It needs the program sqlite3.
        Examples:
          palabre export sql --journal council.jsonl | sqlite3 -bail town.sqlite
          palabre report --db town.sqlite
        """
      )
    case .run: ("Exécuter un script, ligne par ligne.", "Run a script, line by line.")
    case .runMore:
      (
        """
        La première ligne incomprise ou refusée arrête tout ; celles qui précèdent sont gardées.
        Exemple : palabre run seance-14.palabre --journal a.jsonl
        """,
        """
        The first line that is not understood or refused stops it; those before it are kept.
        Example: palabre run meeting-14.palabre --journal a.jsonl
        """
      )
    case .search:
      (
        "Chercher partout, sans tenir compte des accents ni des majuscules.",
        "Search everything, whatever the accents and capitals."
      )
    case .searchMore:
      (
        """
        Tous les mots doivent y être ; un début de mot suffit.
        Exemple : palabre search parking éclair --json
        """,
        """
        All words must be there; the beginning of a word is enough.
        Example: palabre search parking light --json
        """
      )
    case .config: ("Lire et vérifier la configuration.", "Read and check the configuration.")
    case .configMore:
      (
        """
        ~/.config/palabre/config.toml : touches, thème, langue, signes, avertissements, souris.
        Exemple : palabre config check
        """,
        """
        ~/.config/palabre/config.toml: keys, theme, language, signs, warnings, mouse.
        Example: palabre config check
        """
      )
    case .configCheck:
      (
        "Dire tout ce qui ne va pas dans la configuration, avec ligne et colonne.",
        "Say all that is wrong in the configuration, with line and column."
      )
    case .configCheckMore:
      (
        "Code de retour 1 s’il y a quelque chose à redire. Exemple : palabre config check",
        "Exit status 1 when something is wrong. Example: palabre config check"
      )
    case .configShow:
      (
        "Dire chaque réglage, et d’où il vient : origine, fichier, environnement, ligne de commande.",
        "Say each setting and where it comes from: built in, file, environment, command line."
      )
    case .configShowMore:
      ("Exemple : palabre config show --theme light", "Example: palabre config show --theme light")
    case .theme: ("Lister et vérifier les thèmes de couleurs.", "List and check the colour themes.")
    case .themeMore: ("Exemple : palabre theme list", "Example: palabre theme list")
    case .themeNames: ("Les noms des thèmes.", "The names of the themes.")
    case .themeCheck:
      (
        "Vérifier un thème : syntaxe, rôles, contrastes.",
        "Check a theme: syntax, roles, contrast."
      )
    case .themeCheckMore:
      (
        "Exemple : palabre theme check ~/.config/palabre/themes/nuit.toml",
        "Example: palabre theme check ~/.config/palabre/themes/night.toml"
      )
    case .themeShow:
      (
        "Le texte d’un thème, pour en faire un autre.",
        "The text of a theme, to make another from it."
      )
    case .themeShowMore:
      (
        "Exemple : palabre theme show dark > ~/.config/palabre/themes/nuit.toml",
        "Example: palabre theme show dark > ~/.config/palabre/themes/night.toml"
      )
    case .palabre:
      (
        "Animer un dialogue entre habitants et institutions : rien de ce qui est dit ne se perd.",
        "Facilitate dialogue between residents and institutions: nothing said is lost."
      )
    case .palabreMore:
      (
        """
        Exemples :
          palabre                                  ouvre le journal habituel
          palabre demo                             une séance fictive en cours, sans rien garder
          palabre display                          l’écran de la salle, dans un second terminal
          palabre run seance.palabre --journal J   exécute un script
          palabre publish "Séance 14" --as releve  écrit le relevé de décisions
          palabre list commitments --json          les engagements, en JSON
          palabre search parking éclair            cherche partout
          palabre journal verify                   vérifie le journal

        Le journal est celui de $PALABRE_JOURNAL, sinon $XDG_DATA_HOME/palabre/journal.jsonl.
        Code de fin : 0 tout va bien, 1 un défaut ou un échec, 2 ligne de commande incomprise.
        """,
        """
        Examples:
          palabre                                  open the usual journal
          palabre demo                             a fictitious meeting in progress; nothing is kept
          palabre display                          the room’s screen, in a second terminal
          palabre run meeting.palabre --journal J  run a script
          palabre publish "Meeting 14" --as releve write the decisions
          palabre list commitments --json          the actions, as JSON
          palabre search parking light             search everything
          palabre journal verify                   check the journal

        The journal is that of $PALABRE_JOURNAL, else $XDG_DATA_HOME/palabre/journal.jsonl.
        Exit code: 0 all is well, 1 a defect or a failure, 2 the command line is not understood.
        """
      )
    }
  }
}
