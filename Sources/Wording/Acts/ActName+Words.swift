extension ActName {
  /// Its words in both languages.
  public var words: ActWords {
    switch self {
    case .note: .init(["noter"], ["note"], "Noter une contribution", "Note a contribution")
    case .answer:
      .init(
        ["réponse", "répond"], ["answer"], "Dire à quoi la dernière contribution répond",
        "Say what the newest contribution answers",
        also: ["répondre", "reply"])
    case .fate:
      .init(
        ["suite"], ["outcome", "fate"], "Dire la suite donnée à une contribution",
        "Say what became of a contribution",
        also: ["réponse", "accepter", "refuser", "response", "accept", "decline"])
    case .sort:
      .init(
        ["trier", "classer"], ["sort"], "Trier par thème ce qui a été dit", "Sort what was said by theme",
        also: ["thèmes", "regrouper", "themes", "topics", "group"])
    case .file:
      .init(
        ["ranger"], ["file-under", "tag"], "Ranger des contributions sous un thème",
        "File contributions under a theme",
        also: ["thème", "étiquette", "theme"])
    case .removeTheme:
      .init(
        ["sortir-du-thème"], ["take-out"], "Retirer des contributions d’un thème",
        "Take contributions out of a theme")
    case .renameTheme: .init(["renommer-thème"], ["rename-theme"], "Renommer un thème", "Rename a theme")
    case .mergeThemes: .init(["réunir-thèmes"], ["merge-themes"], "Réunir deux thèmes", "Merge two themes")
    case .group:
      .init(
        ["doublon"], ["same-as"], "Dire que des contributions disent la même chose",
        "Say that contributions say the same", also: ["pareil", "regrouper", "duplicate", "group"])
    case .part:
      .init(["séparer"], ["ungroup"], "Séparer ce qui avait été mis ensemble", "Part what was put together")
    case .share:
      .init(
        ["aussi", "moi-aussi"], ["me-too", "also"], "Moi aussi : combien pensent ou demandent la même chose",
        "Me too: how many say the same", also: ["partager", "+1", "pareil", "share", "same"])
    case .edit:
      .init(
        ["corriger"], ["edit"], "Corriger le texte d’une contribution", "Edit the text of a contribution",
        also: ["modifier", "fix", "correct", "change"])
    case .who:
      .init(
        ["qui"], ["who"], "Dire qui a parlé (« qui ? »)", "Say who spoke (“who?”)",
        also: ["orateur", "speaker", "nom", "name"])
    case .join:
      .init(
        ["réunir"], ["join", "unite"], "Réunir deux entrées de la même personne ou chose",
        "Merge two entries of the same person or thing", also: ["doublon", "duplicate", "même", "same"])
    case .importFile:
      .init(
        ["importer"], ["import"], "Importer un fichier (personnes, séances…)",
        "Import a file (people, meetings…)",
        also: ["fichier", "Excel", "tableau", "calendrier", "file", "spreadsheet", "calendar", "csv", "ics"])
    case .merge:
      .init(
        ["fusionner"], ["merge"], "Prendre les notes d’un autre ordinateur",
        "Take in the notes of another laptop",
        also: ["journal", "clé USB", "USB", "copie", "copy"])
    case .asked:
      .init(
        ["accord"], ["agree", "asked"], "Effacements demandés par un autre ordinateur : effacer ou garder",
        "Erasures that another laptop asks for: erase or keep",
        also: ["effacer", "oublier", "demandé", "erase", "forget", "accepter"])
    case .sync:
      .init(
        ["échanger"], ["sync", "exchange"], "Échanger avec les autres ordinateurs (git, clé, dossier)",
        "Exchange with the other laptops (git, stick, folder)",
        also: [
          "synchroniser", "git", "clé USB", "USB", "partager", "sauvegarde", "share", "table", "backup",
        ])
    case .respeak:
      .init(
        ["orateur"], ["speaker"], "Changer qui a parlé", "Change who spoke",
        also: ["attribuer", "corriger", "fix"])
    case .rekind:
      .init(
        ["genre"], ["kind"], "Changer le genre : question, proposition, etc.",
        "Change the kind: question, proposal, etc.",
        also: ["corriger", "fix"])
    case .refile:
      .init(
        ["reclasser"], ["reclassify", "refile"], "Changer l’orateur, le genre, le point ou l’objet",
        "Change the speaker, kind, agenda item or topic", also: ["corriger", "fix"])
    case .strike:
      .init(
        ["supprimer", "rayer"], ["delete", "strike", "withdraw"], "Supprimer une contribution",
        "Delete a contribution",
        also: ["effacer", "enlever", "remove", "erase"])
    case .undo:
      .init(
        ["annuler"], ["undo"], "Annuler ce qui vient d’être fait", "Undo what was just done",
        also: ["défaire", "revenir"])
    case .redo:
      .init(["rétablir"], ["redo"], "Rétablir ce qui a été annulé", "Redo what was undone", also: ["refaire"])
    case .retime:
      .init(
        ["heure"], ["time", "put-right"], "Corriger l’heure d’un acte saisi trop tard",
        "Put right the time of something entered late",
        also: ["retard", "horloge", "corriger", "late", "clock", "when"])
    case .keep:
      .init(
        ["garder"], ["keep"], "Régler un désaccord : garder cette version",
        "Settle a conflict: keep this version")
    case .observe:
      .init(["constat"], ["observe"], "Noter un constat de la marche", "Note what the walk observes")
    case .photo: .init(["photo"], ["photo"], "Joindre un numéro de photo", "Add the number of a photo")
    case .responsible:
      .init(["responsable"], ["responsible"], "Dire qui est responsable du constat", "Say who is responsible")
    case .floor:
      .init(
        ["parole"], ["floor"], "Donner la parole", "Give the floor", also: ["parler", "speaker", "speak"])
    case .queue:
      .init(
        ["file"], ["queue"], "Inscrire quelqu’un pour la parole", "Add somebody to the list of speakers",
        also: ["tour de parole", "inscrire", "motion d’ordre", "point d’ordre", "speakers", "point of order"])
    case .unqueue:
      .init(
        ["retirer-file", "désinscrire"], ["unqueue"], "Retirer quelqu’un de la file",
        "Take somebody off the list of speakers")
    case .advance:
      .init(
        ["avancer-file", "passer-devant"], ["move-speaker"],
        "Faire passer quelqu’un en tête de la file, avec la raison",
        "Move somebody to the head of the list of speakers, with the reason",
        also: ["priorité", "reorder", "priority"])
    case .yield: .init(["rendre"], ["end-turn", "yield"], "Fin du tour de parole", "End the turn")
    case .pause:
      .init(
        ["interrompre", "pause"], ["pause"], "Interrompre le tour de parole, ou le reprendre",
        "Pause the speaker, or go on")
    case .proceed:
      .init(["continuer"], ["continue"], "Reprendre le tour interrompu", "Go on with the paused turn")
    case .closeQueue: .init(["fermer-file"], ["close-queue"], "Ne plus prendre de noms", "Take no more names")
    case .openQueue: .init(["rouvrir-file"], ["open-queue"], "Reprendre des noms", "Take names again")
    case .order:
      .init(
        ["ordre"], ["order"], "Régler l’ordre de la parole et la durée d’un tour",
        "Set the order of speakers and the length of a turn", also: ["limite", "limit"])
    case .batch:
      .init(
        ["lot"], ["batch"], "Prendre plusieurs interventions, puis une réponse",
        "Take several questions together, then one answer")
    case .endBatch:
      .init(
        ["fin-lot"], ["end-batch"], "Finir la série d’interventions sans réponse",
        "End the questions taken together without an answer")
    case .open:
      .init(
        ["ouvrir"], ["open"], "Ouvrir la séance", "Open the meeting",
        also: ["commencer", "rouvrir", "start", "reopen"])
    case .next: .init(["suivant"], ["next"], "Point suivant", "Next agenda item", also: ["point"])
    case .endItem:
      .init(["finir-point"], ["end-item"], "Finir le point en cours", "End the agenda item under way")
    case .suspend:
      .init(
        ["suspendre"], ["break", "suspend", "adjourn"], "Suspendre la séance (pause)", "Take a break",
        also: ["pause", "suspension"])
    case .resume:
      .init(["reprendre"], ["resume"], "Reprendre la séance", "Resume the meeting", also: ["fin de pause"])
    case .readback:
      .init(
        ["relecture", "relire"], ["readback", "read-back"], "Relire les engagements à la salle",
        "Read the actions back to the room")
    case .rules:
      .init(
        ["règles"], ["rules"], "Lire les règles et la méthode à la salle",
        "Read the rules and the method to the room")
    case .card:
      .init(
        ["fiche"], ["card"], "Lire la fiche d’un objet à la salle", "Read the card of a topic to the room")
    case .close:
      .init(
        ["clore", "clôturer", "fermer"], ["close"], "Clore la séance", "Close the meeting",
        also: ["finir", "fin", "fin de séance", "end"])
    case .cancel:
      .init(["annuler-séance"], ["cancel"], "La séance n’aura pas lieu", "The meeting will not be held")
    case .session:
      .init(
        ["séance"], ["meeting", "session"], "Nouvelle séance", "New meeting",
        also: ["prévoir", "réunion", "prochaine séance", "plan", "next meeting"])
    case .changeSession:
      .init(
        ["modifier-séance"], ["change-meeting", "change-session"],
        "Modifier la séance : titre, date, heures, lieu",
        "Change the meeting: title, date, times, place",
        also: [
          "déplacer", "reporter", "lieu", "salle", "heure", "renommer", "titre", "corriger", "move", "place",
          "time", "rename",
        ])
    case .extend:
      .init(["prolonger"], ["extend"], "Changer l’heure de fin annoncée", "Change the announced end")
    case .duplicate:
      .init(
        ["dupliquer"], ["duplicate"], "Nouvelle séance copiée d’une autre", "New meeting copied from another")
    case .recess:
      .init(
        ["pause-séance", "entracte"], ["recess"],
        "Pause avec heure de reprise annoncée ; encore une fois pour reprendre",
        "Break with the time of return announced; once more to go on", also: ["suspendre", "pause", "break"])
    case .back:
      .init(
        ["revenir"], ["back"], "Revenir au point d’avant", "Back to the item before",
        also: ["retour", "point", "return"])
    case .decisions:
      .init(
        ["décisions"], ["decisions"], "Lire les décisions de la séance", "Read the decisions of the meeting",
        also: ["récapituler", "relevé", "list"])
    case .checklist:
      .init(
        ["à-régler"], ["checklist"], "Ce qui reste à régler avant de clore",
        "What is left to settle before closing",
        also: ["contrôle", "vérifier", "check"])
    case .series:
      .init(
        ["série"], ["series"], "Jour fixe des séances : deuxième mardi à 18 h 30…",
        "Fixed day of meetings: second Tuesday at 18:30…",
        also: ["récurrence", "calendrier", "recurrence", "schedule"])
    case .nextSession:
      .init(
        ["prochaine"], ["next-meeting"], "Prochaine séance, à son jour, avec ce qui reste des précédentes",
        "Next meeting, on its day, with what earlier ones left over", also: ["séance", "meeting"])
    case .year:
      .init(
        ["année"], ["year"], "Prévoir plusieurs séances d’avance", "Plan several meetings ahead",
        also: ["calendrier", "calendar"])
    case .closed:
      .init(
        ["vacances"], ["no-meetings", "holidays"], "Jours sans séance : vacances, fermeture",
        "Days without meetings: holidays, closing", also: ["congés", "fermeture", "school"])
    case .workOn:
      .init(
        ["travailler"], ["work-on"], "Passer à cette séance", "Work on this meeting",
        also: ["séances", "autre séance", "meetings", "other meeting", "another meeting"])
    case .behind:
      .init(
        ["retard"], ["behind"], "Rattraper le retard : raccourcir, reporter, prolonger",
        "Catch up: shorten, postpone, extend", also: ["late"])
    case .room:
      .init(
        ["salle", "projeter"], ["room", "project"], "Ce que voit la salle, et comment le projeter",
        "What the room sees, and how to project it",
        also: [
          "écran", "écran de la salle", "ouvrir l’écran de la salle", "projecteur", "vidéoprojecteur",
          "screen",
          "room’s screen", "open the room’s screen", "projector", "display",
        ])
    case .hold:
      .init(
        ["figer"], ["freeze"], "Figer l’écran de la salle, ou le laisser suivre",
        "Freeze the room’s screen, or let it follow",
        also: ["geler", "masquer", "salle", "projecteur", "hold", "hide", "projector"])
    case .tables: .init(["tables"], ["tables"], "Créer des tables", "Set up tables")
    case .table: .init(["table"], ["table"], "Ajouter ou modifier une table", "Add or change a table")
    case .sheet: .init(["feuille"], ["sheet"], "Lire la feuille d’une table", "Read the sheet of a table")
    case .walk: .init(["marche"], ["walk"], "Lire les étapes de la marche", "Read the stops of the walk")
    case .round: .init(["tour"], ["round"], "Commencer le tour suivant", "Begin the next round")
    case .endRound: .init(["fin-tour"], ["end-round"], "Finir le tour", "End the round")
    case .stop: .init(["étape"], ["stop"], "Arriver à une étape de la marche", "Reach a stop of the walk")
    case .endStop: .init(["fin-étape"], ["end-stop"], "Quitter l’étape", "Leave the stop")
    case .attendance:
      .init(
        ["présence"], ["attendance"], "Qui arrive, qui part, combien ils sont",
        "Who arrives, who leaves, how many they are", also: ["arrivée", "départ", "arrival", "departure"])
    case .present:
      .init(
        ["présents"], ["present"], "Compter les présents par collège", "Count those present by group",
        also: ["compter", "comptage", "count", "attendance"])
    case .arrive:
      .init(
        ["arrivée", "arrive"], ["arrive"], "Quelqu’un arrive", "Somebody arrives",
        also: ["présence", "présent", "present"])
    case .leave: .init(["départ"], ["leave"], "Quelqu’un s’en va", "Somebody leaves")
    case .excuse:
      .init(
        ["excusé", "excuser"], ["excuse"], "Quelqu’un est excusé, représenté ou non",
        "Somebody is excused, represented or not", also: ["absent", "représenté", "represented"])
    case .addendum:
      .init(
        ["ajout", "rectification"], ["addendum", "correction"],
        "Après la séance : ajouter au compte rendu, ou demander une rectification",
        "After the meeting: add to the minutes, or ask for a correction",
        also: ["compte rendu", "minutes", "corriger"])
    case .approve:
      .init(
        ["approuver"], ["approve"], "Approuver le compte rendu d’une séance",
        "Approve the minutes of a meeting",
        also: ["compte rendu", "procès-verbal", "minutes"])
    case .sign:
      .init(
        ["signataire"], ["signatory"], "Dire qui préside et qui tient le secrétariat",
        "Say who chairs and who takes the minutes", also: ["secrétaire", "présidence", "secretary", "chair"])
    case .proxy:
      .init(
        ["pouvoir", "procuration"], ["proxy"], "Noter un pouvoir : qui représente qui",
        "Note a proxy: who represents whom", also: ["représenter", "mandat", "represent"])
    case .withdrawProxy:
      .init(["reprendre-pouvoir"], ["withdraw-proxy"], "Reprendre un pouvoir", "Withdraw a proxy")
    case .member:
      .init(
        ["membre"], ["member"], "Membre de l’espace, avec sa fonction et la fin de son mandat",
        "Member of the body, with role and end of mandate", also: ["mandat", "titulaire", "seat", "mandate"])
    case .quorum:
      .init(
        ["quorum"], ["quorum"], "Régler le quorum et les pouvoirs", "Set the quorum and the proxies",
        also: ["statuts", "pouvoirs", "statutes"])
    case .endMandate:
      .init(["fin-mandat"], ["end-mandate"], "Fin du mandat d’un membre", "End of a member’s mandate")
    case .vote:
      .init(
        ["vote", "voter"], ["vote"], "Faire voter", "Hold a vote",
        also: [
          "main levée", "consentement", "vote par collège", "ballot", "consent", "show of hands",
          "vote by group", "vote by college",
        ])
    case .choose:
      .init(
        ["choix", "scrutin"], ["choose", "poll"],
        "Choisir entre plusieurs options, à main levée ou à bulletins secrets",
        "Choose among options, by show of hands or by secret ballot",
        also: ["vote", "élection", "élire", "gommettes", "secret", "bulletin", "election", "dots", "ballot"])
    case .recount:
      .init(
        ["corriger-vote"], ["correct-vote"], "Corriger un vote : la question, les voix",
        "Correct a vote: its question, its counts",
        also: ["recompter", "décompte", "voix", "recount", "hands"])
    case .decision:
      .init(["décision", "décider"], ["decision", "decide"], "Noter une décision", "Note a decision")
    case .reword:
      .init(
        ["reformuler"], ["reword"], "Corriger le texte d’une décision", "Edit the text of a decision",
        also: ["corriger", "fix"])
    case .retract:
      .init(
        ["reprendre-acte"], ["take-back"], "Retirer un vote, une décision ou un engagement",
        "Take back a vote, a decision or an action",
        also: ["supprimer", "annuler", "erreur", "delete", "undo", "mistake"])
    case .commitment:
      .init(
        ["engagement"], ["action", "commitment", "commit"], "Noter un engagement", "Note an action",
        also: ["promesse", "promise"])
    case .progress:
      .init(
        ["avancement"], ["progress"], "Dire où en est un engagement", "Report on an action",
        also: ["tenu", "en retard", "kept", "late", "done"])
    case .changeCommitment:
      .init(
        ["modifier-engagement"], ["change-action", "change-commitment"],
        "Modifier un engagement : qui, quoi, pour quand", "Change an action: who, what, by when",
        also: ["corriger", "fix"])
    case .item: .init(["point"], ["item"], "Nouveau point de l’ordre du jour", "New agenda item")
    case .insert:
      .init(["insérer"], ["insert"], "Insérer un point après celui-ci", "Insert an item after this one")
    case .changeItem:
      .init(
        ["modifier-point"], ["change-item"], "Modifier un point : titre, durée, objet, qui présente",
        "Change an agenda item: title, length, topic, presenter", also: ["corriger", "fix"])
    case .move: .init(["déplacer"], ["move"], "Déplacer un point", "Move an agenda item")
    case .split: .init(["scinder"], ["split"], "Partager un point en deux", "Split an agenda item in two")
    case .park:
      .init(
        ["reporter"], ["postpone", "park"], "Reporter un point à une autre séance",
        "Postpone an item to another meeting")
    case .unpark:
      .init(["remettre"], ["restore", "unpark"], "Remettre un point reporté", "Restore a postponed item")
    case .remove:
      .init(
        ["retirer"], ["remove"], "Retirer un point de l’ordre du jour", "Take an item off the agenda",
        also: ["supprimer", "delete"])
    case .moveUp:
      .init(["monter"], ["move-up"], "Monter le point", "Move the item up", also: ["échanger", "swap"])
    case .moveDown: .init(["descendre"], ["move-down"], "Descendre le point", "Move the item down")
    case .nest:
      .init(
        ["imbriquer"], ["indent", "nest"], "Mettre le point sous le précédent",
        "Put the item under the one before")
    case .unnest:
      .init(
        ["sortir"], ["outdent", "unnest"], "Sortir le point de celui qui le contient",
        "Take the item out again")
    case .recurring:
      .init(
        ["point-récurrent"], ["recurring"], "Point qui revient à chaque séance",
        "Item that comes back at every meeting")
    case .template:
      .init(
        ["modèle"], ["template"], "Garder cet ordre du jour comme modèle", "Keep this agenda as a template")
    case .apply:
      .init(["appliquer"], ["apply"], "Reprendre les points d’un modèle", "Add the items of a template")
    case .carryOver:
      .init(
        ["reprise"], ["carry-over"], "Mettre à l’ordre du jour tout ce qui reste des séances d’avant",
        "Put all that earlier meetings left over on the agenda",
        also: ["reprendre", "à reprendre", "ce qui reste", "carried over", "left over"])
    case .space:
      .init(
        ["espace"], ["body", "space"], "Nouvel espace de dialogue", "New body",
        also: ["instance", "conseil", "comité", "group", "council"])
    case .configure:
      .init(
        ["configurer"], ["configure"], "Régler l’espace : nom, règles, collèges, ordre de parole",
        "Set up the body: name, rules, groups, order of speakers", also: ["réglages", "settings"])
    case .organisation:
      .init(
        ["organisme", "organisation"], ["organisation", "organization"], "Nouvel organisme",
        "New organisation")
    case .changeOrganisation:
      .init(
        ["modifier-organisme"], ["change-organisation"], "Modifier un organisme", "Change an organisation")
    case .person:
      .init(
        ["personne"], ["person"], "Nouvelle personne", "New person",
        also: ["habitant", "élu", "anonyme", "participant", "resident", "elected", "anonymous"])
    case .changePerson:
      .init(["modifier-personne"], ["change-person"], "Modifier une personne", "Change a person")
    case .identify:
      .init(
        ["identité"], ["identify"], "Noter l’état civil, à part du nom affiché",
        "Note the real name, kept apart from the name shown", also: ["pseudonyme", "anonyme", "anonymous"])
    case .contact:
      .init(
        ["coordonnées"], ["contact"], "Noter les coordonnées, à part et jamais publiées",
        "Note contact details, kept apart and never published",
        also: ["courriel", "téléphone", "adresse", "mail", "phone", "address"])
    case .page:
      .init(
        ["fiche-personne"], ["person-page"],
        "Fiche d’une personne : présences, engagements, ce qu’elle a dit",
        "A person’s page: attendance, actions, what they said", also: ["personne", "voir", "person", "see"])
    case .forget:
      .init(
        ["oublier"], ["forget"], "Oublier une personne : effacer ses données",
        "Forget a person: erase their data",
        also: ["effacer", "RGPD", "GDPR", "anonymiser", "supprimer", "erase", "delete"])
    case .subject:
      .init(["objet"], ["topic", "subject"], "Nouvel objet de la concertation", "New consultation topic")
    case .changeSubject:
      .init(["modifier-objet"], ["change-topic", "change-subject"], "Modifier un objet", "Change a topic")
    case .milestone:
      .init(["jalon"], ["milestone"], "Nouveau jalon du calendrier", "New milestone of the calendar")
    case .changeMilestone:
      .init(["modifier-jalon"], ["change-milestone"], "Modifier un jalon", "Change a milestone")
    case .initiative:
      .init(["initiative"], ["initiative"], "Nouvelle initiative d’habitants", "New residents’ initiative")
    case .changeInitiative:
      .init(
        ["modifier-initiative", "avancer"], ["change-initiative"],
        "Faire avancer une initiative : étape, besoin, offre, financement",
        "Move an initiative on: stage, need, offer, funding",
        also: ["argent", "budget", "subvention", "money", "grant"])
    case .training:
      .init(["formation", "co-formation"], ["training"], "Nouvelle co-formation", "New joint training")
    case .changeTraining:
      .init(
        ["modifier-formation"], ["change-training"], "Modifier une co-formation : date, présents, appris",
        "Change a joint training: date, attendance, lessons")
    case .help:
      .init(
        ["aide"], ["help"], "Aide : ce qu’on peut faire, et les touches",
        "Help: what can be done, and the keys")
    case .palette:
      .init(["commandes"], ["commands", "palette"], "Chercher quoi faire", "Find what to do")
    case .steps:
      .init(
        ["premiers-pas"], ["first-steps"], "Montrer ou ranger les premiers pas",
        "Show the first steps, or put them away")
    case .live: .init(["direct"], ["live"], "Écran de la séance", "Screen of the meeting")
    case .prepare: .init(["préparer"], ["prepare"], "Écran de préparation", "Screen of preparation")
    case .followUp:
      .init(
        ["suites"], ["follow-up"], "Écran du suivi : réponses et engagements",
        "Screen of outcomes and actions")
    case .subjects:
      .init(
        ["objets"], ["topics", "subjects"], "Écran des objets et du calendrier",
        "Screen of topics and calendar")
    case .initiatives:
      .init(["initiatives"], ["initiatives"], "Écran des initiatives", "Screen of initiatives")
    case .trainings:
      .init(["co-formations"], ["trainings"], "Écran de la co-formation", "Screen of joint training")
    case .people:
      .init(
        ["personnes"], ["people"], "Écran des personnes et de l’équilibre", "Screen of people and balance")
    case .report:
      .init(
        ["bilan"], ["report"], "Écran du bilan, par objet, collège, période",
        "Screen of the report, by topic, group, period")
    case .history: .init(["historique"], ["history"], "Écran de l’historique", "Screen of the history")
    case .asOf:
      .init(
        ["revoir"], ["as-of"], "Revoir l’état à un moment donné", "See things as they were at a moment")
    case .replay: .init(["rejouer"], ["replay"], "Rejouer une séance", "Play a meeting again")
    case .search:
      .init(
        ["chercher"], ["search", "find"], "Chercher dans tout ce qui est noté",
        "Search everything that was noted")
    case .publish:
      .init(
        ["publier"], ["publish"], "Lire un document de la séance, et l’écrire",
        "Read a document of the meeting, and write it",
        also: [
          "imprimer", "compte rendu", "relevé", "exporter", "word", "docx", "pdf", "print", "minutes",
          "export",
        ])
    case .language:
      .init(
        ["langue"], ["language"], "Changer de langue (français, English)",
        "Change the language (français, English)", also: ["anglais", "french"])
    case .theme: .init(["thème"], ["theme"], "Changer les couleurs (thème)", "Change the colours (theme)")
    case .redraw: .init(["redessiner"], ["redraw"], "Redessiner l’écran", "Draw the screen again")
    case .rehearsal:
      .init(
        ["répétition"], ["rehearsal"], "S’entraîner sans rien écrire ; encore une fois pour finir",
        "Practise, writing nothing; once more to end", also: ["essayer", "entraînement", "try"])
    case .background:
      .init(
        ["arrière-plan"], ["background"], "Rendre la main au terminal (fg pour revenir)",
        "Back to the shell (fg to return)")
    case .quit: .init(["quitter"], ["quit"], "Quitter", "Quit", also: ["sortir", "exit"])
    }
  }
}
