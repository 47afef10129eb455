import Testing

/// A command as it is written in both languages, behind lines that make it possible.
struct Sample: CustomTestStringConvertible {
  let id: String
  let french: String
  let english: String
  let after: [String]
  let cases: Set<CommandCase>
  var testDescription: String { english }

  init(
    _ id: String, _ french: String, _ english: String, after: [String] = [], _ cases: CommandCase...
  ) {
    self.id = id
    self.french = french
    self.english = english
    self.after = after
    self.cases = Set(cases)
  }

  static let next = #"/session "Séance 15" at="2026-12-20 19:00""#

  static let all: [Sample] = [
    .init(
      "attendance", "/présence personne=Diallo part=Roy habitants=12",
      "/attendance person=Diallo leaves=Roy residents=12", after: ["/leave Diallo"], .arrive, .leave,
      .count),
    .init("respeak", "/orateur c1 Diallo", "/speaker c1 Diallo", .changeContribution),
    .init("rekind", "/genre c1 proposition", "/kind c1 proposal", .changeContribution),
    .init(
      "space", #"/espace "Table" genre=table-de-quartier territoire=X"#,
      #"/space "Table" kind=neighbourhood-table territory=X"#, .createSpace),
    .init(
      "configure", #"/configurer ordre=alternance limite=2min règle="Parler une fois""#,
      #"/configure order=alternate limit=2min rule="Parler une fois""#, .configureSpace),
    .init(
      "organisation", #"/organisme "CAF" collège=autres"#, #"/organisation "CAF" college=other"#,
      .addOrganisation),
    .init(
      "change-organisation", "/modifier-organisme Ville nom=Mairie collège=État",
      "/change-organisation Ville name=Mairie college=State", .changeOrganisation),
    .init(
      "person", #"/personne "Mme Haddad" collège=habitants"#, #"/person "Mme Haddad" college=residents"#,
      .addPerson),
    .init(
      "change-person", #"/modifier-personne Roy nom="Paul Roy" collège=associations"#,
      #"/change-person Roy name="Paul Roy" college=associations"#, .changePerson),
    .init(
      "identify", #"/identité "Habitante 3" "Anne Morel" contact=anne@exemple.fr"#,
      #"/identify "Habitante 3" "Anne Morel" contact=anne@exemple.fr"#, .identifyPerson),
    .init(
      "contact", #"/coordonnées "Habitante 3" courriel=anne@exemple.fr téléphone="06 00 00 00 00""#,
      #"/contact "Habitante 3" mail=anne@exemple.fr phone="06 00 00 00 00""#, .contactPerson),
    .init(
      "subject",
      #"/objet "Propreté" échelle=îlot niveau=co-construction décidé="le budget" débat="les jours" ouvert-jusqu’au=1/3"#,
      #"/subject "Propreté" scale=block level=co-construction decided="le budget" open="les jours" open-until=1/3"#,
      .addSubject),
    .init(
      "change-subject", "/modifier-objet Jardin échelle=quartier",
      "/change-subject Jardin scale=neighbourhood", .changeSubject),
    .init(
      "milestone", "/jalon Copil 15/01/2027 objet=Jardin", "/milestone Copil 15/01/2027 subject=Jardin",
      .addMilestone),
    .init(
      "change-milestone", "/modifier-jalon GUSP état=passé date=2027-02-01",
      "/change-milestone GUSP state=passed day=2027-02-01", .changeMilestone),
    .init(
      "session", #"/séance "Séance 15" le="20 décembre à 19h" fin=20h30 lieu=Allende"#,
      #"/session "Séance 15" at="2026-12-20 7pm" until=20:30 place=Allende"#, .planSession),
    .init(
      "change-session", "/modifier-séance lieu=Préau fin=21:00", "/change-session place=Préau until=21:00",
      .changeSession),
    .init(
      "duplicate", #"/dupliquer "Séance 14" "Séance 15" le="2026-12-20 19:00""#,
      #"/duplicate "Séance 14" "Séance 15" at="2026-12-20 19:00""#, .planSession, .addItem),
    .init("open", "/ouvrir", "/open", after: ["/close force"], .openSession),
    .init("suspend", "/suspendre", "/suspend", .suspendSession),
    .init("resume", "/reprendre", "/resume", after: ["/suspend"], .resumeSession),
    .init("readback", "/relecture", "/readback", .readBack),
    .init("close", "/clore forcer", "/close force", .closeSession),
    .init(
      "cancel", "/annuler-séance motif=neige", "/cancel because=neige", after: [Sample.next], .cancelSession),
    .init("next", "/suivant force", "/next force", .beginNextItem),
    .init("next", "/suivant Relecture force", "/next 5 force", .beginItem),
    .init("end-item", "/finir-point force", "/end-item force", .endItem),
    .init(
      "item", "/point Divers 5 genre=débat après=4", "/item Divers 5 kind=discussion after=Jardin", .addItem),
    .init(
      "change-item", "/modifier-point 5 titre=Fin minutes=+5", "/change-item Relecture title=Fin minutes=+5",
      .changeItem),
    .init("move", "/déplacer 5 après=3", "/move Relecture after=Éclairage", .placeItem),
    .init("split", #"/scinder 5 "Suites à donner" 4"#, #"/split 5 "Suites à donner" 4"#, .splitItem),
    .init("park", "/reporter 5", "/park Relecture", .parkItem),
    .init("unpark", "/remettre relec", "/unpark Relecture", after: ["/park 5"], .unparkItem),
    .init("remove", "/retirer 5", "/remove Relecture", .removeItem),
    .init("present", "/présents habitants=+1 état=2", "/present residents=+1 state=2", .count),
    .init(
      "arrive", #"/arrivée "M. Kone" collège=habitants"#, #"/arrive "M. Kone" college=residents"#, .addPerson,
      .arrive),
    .init("leave", "/départ Roy", "/leave Roy", .leave),
    .init(
      "queue", "/file Ferrand raison=chiffrage genre=réponse-directe",
      "/queue Ferrand reason=chiffrage kind=direct-answer", .requestFloor),
    .init("unqueue", "/désinscrire Roy", "/unqueue Roy", .withdrawRequest),
    .init("floor", "/parole", "/floor", .giveFloor),
    .init("yield", "/rendre", "/yield", .yieldFloor),
    .init("pause", "/interrompre", "/pause", .pauseFloor),
    .init("continue", "/continuer", "/continue", after: ["/pause"], .resumeFloor),
    .init("close-queue", "/fermer-file", "/close-queue", .closeQueue),
    .init("open-queue", "/rouvrir-file", "/open-queue", after: ["/close-queue"], .closeQueue),
    .init("order", "/ordre temps limite=3", "/order least-time limit=3", .changeSession),
    .init(
      "note", #"/noter témoignage "J'y étais" orateur=Diallo"#,
      #"/note testimony "J'y étais" speaker=Diallo"#, .note),
    .init("answer", "/réponse c8 avec=c5", "/answer c8 with=c5", .markAnswer),
    .init("batch", "/lot 4", "/batch 4", .beginBatch),
    .init("end-batch", "/fin-lot", "/end-batch", after: ["/batch"], .endBatch),
    .init("tables", "/tables 4 hôte=Diallo", "/tables 4 host=Diallo", .addTable),
    .init("table", #"/table 2 thème="Jeux""#, #"/table 2 theme="Jeux""#, after: ["/tables 2"], .changeTable),
    .init("round", #"/tour "Quoi ?" 20"#, #"/round "Quoi ?" 20"#, .beginRound),
    .init("end-round", "/fin-tour", "/end-round", after: [#"/round "Quoi ?""#], .endRound),
    .init("stop", #"/étape "La gare""#, #"/stop "La gare""#, .reachStop),
    .init("end-stop", "/fin-étape", "/end-stop", after: ["/stop Gare"], .endStop),
    .init(
      "observe", #"/constat "Trou" photo=12 responsable=Ferrand genre=témoignage"#,
      #"/observe "Trou" photo=12 responsible=Ferrand kind=testimony"#, .note),
    .init("photo", "/photo c3 12", "/photo c3 12", .changeContribution),
    .init("responsible", "/responsable c3 Ferrand", "/responsible c3 Ferrand", .changeContribution),
    .init(
      "choose", #"/choix "Quel nom ?" choix="Les Mûriers" choix=Jardin Les-Mûriers=12 2=habitants:8"#,
      #"/choose "Quel nom ?" choice="Les Mûriers" choice=Jardin 1=12 Jardin=residents:8"#, .holdVote),
    .init(
      "choose",
      #"/scrutin "Qui préside ?" choix=Ada choix=Bruno secret bulletins=20 blancs=2 nuls=1 Ada=10 Bruno=7"#,
      #"/poll "Qui préside ?" choice=Ada choice=Bruno secret ballots=20 blank=2 invalid=1 Ada=10 Bruno=7"#,
      .holdVote),
    .init(
      "choose", #"/choix "Priorités ?" choix=A choix=B choix=C méthode=gommettes gommettes=3 A=30 B=20 C=4"#,
      #"/choose "Priorités ?" choice=A choice=B choice=C method=dots dots=3 A=30 B=20 C=4"#, .holdVote),
    .init(
      "choose",
      #"/choix "Priorités ?" choix=A choix=B choix=C méthode="plusieurs choix possibles" chacun=2 A=10 B=8 C=4"#,
      #"/choose "Priorités ?" choice=A choice=B choice=C method=approval each=2 A=10 B=8 C=4"#, .holdVote),
    .init(
      "member", "/membre Ferrand fonction=présidente fin=31/12/2027",
      "/member Ferrand role=présidente until=2027-12-31", .giveMandate),
    .init(
      "end-mandate", "/fin-mandat Ferrand", "/end-mandate Ferrand", after: ["/member Ferrand"], .endMandate),
    .init(
      "quorum", "/quorum >1/2 pouvoirs=2 comptent", "/quorum majority proxies=2 counted", .ruleQuorum),
    .init("quorum", "/quorum aucun", "/quorum none", after: ["/quorum 8"], .ruleQuorum),
    .init(
      "proxy", "/pouvoir Absente Roy", "/proxy Absente Roy",
      after: [#"/person "Mme Absente""#, "/member Absente", "/member Roy"], .giveProxy),
    .init(
      "withdraw-proxy", "/reprendre-pouvoir Absente", "/withdraw-proxy Absente",
      after: [#"/person "Mme Absente""#, "/member Absente", "/member Roy", "/proxy Absente Roy"],
      .withdrawProxy),
    .init(
      "series", "/série 2 mardi 18h30 minutes=2h lieu=Prévert",
      "/series second Tuesday 18:30 minutes=2h place=Prévert",
      .ruleSeries),
    .init(
      "next-meeting",
      #"/prochaine le="2026-12-08 18:30" titre="Séance 15" fin=20:30 lieu=Prévert sans-reste"#,
      #"/next-meeting at="2026-12-08 18:30" title="Séance 15" until=20:30 place=Prévert without-left-over"#,
      after: ["/series 2 Tuesday 18:30"], .planSession),
    .init("year", "/année 3", "/year 3", after: ["/series 2 Tuesday 18:30"], .planSession),
    .init(
      "no-meetings", "/vacances nom=Noël du=2026-12-19 au=2027-01-03",
      "/no-meetings name=Noël from=2026-12-19 through=2027-01-03", .closeSeries),
    .init("recess", "/pause-séance 15", "/recess 15", .suspendSession, .announceReturn),
    .init("recess", "/entracte", "/recess", after: ["/recess 15"], .resumeSession),
    .init("back", "/revenir force", "/back force", .beginItem),
    .init("decisions", "/décisions", "/decisions"),
    .init("checklist", "/à-régler", "/checklist"),
    .init(
      "excuse", #"/excusé "Mme Absente" par=Roy"#, #"/excuse "Mme Absente" by=Roy"#,
      after: [#"/person "Mme Absente""#],
      .excuse),
    .init(
      "excuse", #"/excusé "Mme Absente" retirer"#, #"/excuse "Mme Absente" remove"#,
      after: [#"/person "Mme Absente""#, "/excuse Absente"], .clearExcuse),
    .init(
      "addendum", #"/ajout "Le point 2 a été suspendu." par=Roy"#,
      #"/addendum "Le point 2 a été suspendu." by=Roy"#,
      after: ["/close force"], .noteMinutes),
    .init(
      "approve", #"/approuver "Séance 14""#, #"/approve "Séance 14""#, after: ["/close force"],
      .approveMinutes),
    .init("signatory", "/signataire secrétariat par=Roy", "/signatory secretary by=Roy", .signMinutes),
    .init("sort", "/trier", "/sort"),
    .init(
      "file-under", "/ranger c1-c2 c4 thème=Nuit", "/file-under c1-c2 c4 theme=Nuit", .createTheme, .fileUnder
    ),
    .init(
      "file-under", "/ranger c1 thème=Nuit", "/file-under c1 theme=Nuit",
      after: ["/file-under c2 theme=Nuit"], .fileUnder),
    .init(
      "take-out", "/sortir-du-thème c2 thème=Nuit", "/take-out c2 theme=Nuit",
      after: ["/file-under c2 theme=Nuit"],
      .takeOut),
    .init(
      "rename-theme", "/renommer-thème Nuit Soir", "/rename-theme Nuit Soir",
      after: ["/file-under c2 theme=Nuit"],
      .renameTheme),
    .init(
      "merge-themes", "/réunir-thèmes Nuit Soir", "/merge-themes Nuit Soir",
      after: ["/file-under c2 theme=Nuit", "/file-under c1 theme=Soir"], .mergeThemes),
    .init("same-as", "/doublon c2 c4 comme=c1", "/same-as c2 c4 as=c1", .groupSame),
    .init("ungroup", "/séparer c2", "/ungroup c2", after: ["/same-as c2 as=c1"], .partSame),
    .init("me-too", "/aussi c2 12", "/me-too c2 12", .share),
    .init("me-too", "/moi-aussi c2", "/also c2", .share),
    .init("fate", "/suite dernier refusé motif=sol", "/fate last declined because=sol", .giveFate),
    .init("edit", #"/corriger c1 "Le parking ?""#, #"/edit c1 "Le parking ?""#, .changeContribution),
    .init(
      "refile", "/reclasser c5 genre=information orateur=Caron point=2 objet=Jardin",
      "/refile c5 kind=information speaker=Caron item=Suites subject=Jardin", .changeContribution),
    .init(
      "vote", "/vote Ouvrir? méthode=consentement consentement=20 objection=1",
      "/vote Ouvrir? method=consent consent=20 objection=1", .holdVote),
    .init(
      "correct-vote", "/corriger-vote v2 pour=7", "/correct-vote v2 for=7",
      after: ["/vote Ouvrir? pour=8 contre=2"], .correctVote),
    .init(
      "retract", "/reprendre-acte v2", "/take-back v2", after: ["/vote Ouvrir? pour=8 contre=2"], .undoAct),
    .init("decision", #"/décision "On ouvre""#, #"/decision "On ouvre""#, .takeDecision),
    .init("reword", #"/reformuler d1 "Le jardin ouvre""#, #"/reword d1 "Le jardin ouvre""#, .rewordDecision),
    .init(
      "commitment", #"/engagement Ferrand quoi="les clés" échéance="15 déc.""#,
      #"/commitment Ferrand text="les clés" due="Dec 15""#, .commit),
    .init(
      "change-commitment", "/modifier-engagement e1 échéance=20/12 qui=Ferrand",
      "/change-commitment e1 due=20/12 who=Ferrand", .changeCommitment),
    .init(
      "progress", #"/avancement e1 tenu "six mâts posés""#, #"/progress e1 kept "six mâts posés""#,
      .reportProgress),
    .init(
      "initiative", "/initiative Compost étape=idée porteur=Roy besoin=bac",
      "/initiative Compost stage=idea lead=Roy need=bac", .startInitiative),
    .init(
      "change-initiative", "/avancer Jardin étape=projet pourvu=outils fonds=FPH montant=700 accordé",
      "/change-initiative Jardin stage=project met=outils fund=FPH amount=700 granted", .changeInitiative),
    .init(
      "training", "/formation Bail heures=1h30 formateurs=Petit,Roy jour=2027-02-02",
      "/training Bail hours=1.5 trainers=Petit,Roy on=2027-02-02", .planTraining),
    .init(
      "change-training", "/modifier-formation budget état=tenue présents=habitants:8 appris=habitants:lire",
      "/change-training budget state=held attendance=residents:8 lesson=residents:lire", .changeTraining),
    .init("move-up", "/monter 2", "/move-up 2", .placeItem),
    .init("move-down", "/descendre 2", "/move-down 2", .placeItem),
    .init("nest", "/imbriquer 2", "/nest 2", .placeItem),
    .init("unnest", "/sortir 2.1", "/unnest 2.1", after: ["/nest 3"], .placeItem),
    .init(
      "recurring", #"/point-récurrent "Tour de table" 10 genre=débat dernier"#,
      #"/recurring "Tour de table" 10 kind=discussion last"#, .configureSpace),
    .init("template", "/modèle Ordinaire", "/template Ordinaire", .configureSpace),
    .init("apply", "/appliquer ordi", "/apply ordi", after: ["/template Ordinaire", "/park 5"], .addItem),
    .init(
      "carry-over", #"/reprise "Séance 14/c9""#, #"/carry-over "Séance 14/c9""#,
      after: ["/close force", Sample.next], .addItem),
    .init("extend", "/prolonger 15", "/extend 15", .changeSession),
    .init("as-of", "/revoir 19:42", "/as-of 19:42"),
    .init("replay", "/rejouer vitesse=30", "/replay speed=30"),
    .init("search", "/chercher jardin samedi", "/find jardin samedi"),
    .init("sheet", "/feuille 1", "/sheet 1", after: ["/tables 2"]), .init("walk", "/marche", "/walk"),
    .init("insert", #"/insérer 2 "Pause" 5"#, #"/insert 2 "Pause" 5"#, .addItem),
    .init("behind", "/retard", "/behind"),
    .init("rules", "/règles", "/rules"), .init("card", "/fiche jardin", "/card jardin"),
    .init("undo", "/annuler", "/undo", .undo),
    .init("put-right", "/heure parole à 20:01 tout", "/time floor at 20:01 all", .retime),
    .init("redo", "/rétablir", "/redo", after: ["/undo"], .redo),
    .init("work-on", #"/travailler "Séance 15""#, #"/work-on "Séance 15""#, after: [Sample.next]),
    .init("publish", "/publier relevé-de-décisions", "/publish decisions"),
    .init("help", "/aide", "/help"), .init("palette", "/commandes", "/palette"),
    .init("live", "/direct", "/live"), .init("prepare", "/préparer", "/prepare"),
    .init("follow-up", "/suites", "/follow-up"), .init("subjects", "/objets", "/subjects"),
    .init("initiatives", "/initiatives", "/initiatives"), .init("trainings", "/co-formations", "/trainings"),
    .init("people", "/personnes", "/people"),
    .init("report", "/bilan objet=Jardin du=2026-01-01", "/report subject=Jardin from=2026-01-01"),
    .init("history", "/historique", "/history"),
    .init("language", "/langue anglais", "/language English"),
    .init("theme", "/thème projecteur", "/theme projecteur"), .init("redraw", "/redessiner", "/redraw"),
    .init("rehearsal", "/repetition", "/rehearsal"), .init("background", "/arriere-plan", "/background"),
    .init("quit", "/QUITTER", "/quit"), .init("steps", "/premiers-pas", "/first-steps"),
    .init("freeze", "/figer", "/freeze"),
    .init("room", "/salle", "/room"), .init("forget", "/oublier Roy", "/forget Roy"),
    .init(
      "import", "/importer personnes liste.csv collège=habitants", "/import people liste.csv group=residents"),
    .init("merge", "/fusionner b.jsonl", "/merge b.jsonl"),
    .init("asked", "/accord", "/agree"),
    .init("sync", "/échanger /media/cle", "/sync /media/cle"),
    .init("page", "/fiche-personne Roy", "/person-page Roy"),
    .init("join", "/réunir Roy Diallo", "/join Roy Diallo", .join),
    .init("who", "/qui c10 Ferrand", "/who c10 Ferrand", after: ["Durand: non"], .changeContribution),
    .init("strike", "/supprimer c5", "/delete c5", .strike),
    .init(
      "advance", "/avancer-file Diallo raison=urgence", "/move-speaker Diallo reason=urgence", .advanceRequest
    ),
  ]
}
