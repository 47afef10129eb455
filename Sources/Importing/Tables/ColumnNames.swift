import Dialogue

extension ColumnNames {
  /// Lists of people: by hand, from Excel, Outlook, Google, OpenSlides, Decidim, CiviCRM.
  static let people = ColumnNames(
    needed: [
      [.name], [.family], [.given], [.fullName], [.usual], [.display], [.pseudonym], [.nickname],
      [.elected], [.organisation, .college],
    ],
    qualifiers: ofPeople,
    [
      (
        .name,
        [
          "name", "nom", "participants", "participant", "personne", "inscrits", "membres", "adhérents",
          "invités", "présents",
        ]
      ),
      (.given, ["first_name", "prénom", "given name", "prénoms", "firstname", "forename"]),
      (.family, ["last_name", "nom de famille", "family name", "surname", "lastname"]),
      (.usualGiven, ["prénom usuel", "prénom d’usage", "preferred first name", "known as"]),
      (.usual, ["nom d’usage", "nom usuel", "nom marital", "nom d’épouse", "married name"]),
      (.birth, ["nom de naissance", "nom de jeune fille", "maiden name", "birth name", "nom patronymique"]),
      (
        .display,
        ["display name", "nom affiché", "nom à afficher", "nom complet affiché", "user/name", "file as"]
      ),
      (.pseudonym, ["pseudonyme", "pseudo", "pseudonym"]),
      (.nickname, ["nickname", "surnom", "diminutif", "screen name", "nom d’utilisateur", "username"]),
      (
        .civility,
        [
          "civilité", "civility", "titre de civilité", "prefix", "salutation", "individual prefix",
          "name prefix",
        ]
      ),
      (.personTitle, ["title", "titre"]),
      (
        .fullName,
        ["full_name", "nom complet", "état civil", "nom et prénom", "nom prénom", "prénom nom", "full name"]
      ),
      (
        .organisation,
        [
          "organisation", "organisme", "structure", "organization", "association", "société", "company",
          "entreprise", "institution", "employeur", "employeur actuel", "current employer",
          "organization name",
          "nom de l’organisation", "user/user_group", "structure_level", "structure level", "groupe",
          "employer",
          "organization 1 name", "raison sociale",
        ]
      ),
      (.college, ["college", "collège", "group", "catégorie d’acteur", "famille d’acteur"]),
      (.contact, ["contact", "coordonnées", "contact details"]),
      (
        .mail,
        [
          "email", "courriel", "e-mail", "mail", "adresse e-mail", "adresse mail", "adresse électronique",
          "mél",
          "adresse de messagerie", "user/email", "e-mail address", "email address", "e-mail 1 - value",
          "courrier électronique", "adresse courriel", "primary email", "secondary email",
        ]
      ),
      (
        .telephone,
        [
          "telephone", "téléphone", "tél", "tel", "phone", "mobile", "portable", "tél. mobile",
          "téléphone portable", "phone number", "numéro de téléphone", "mobile phone", "phone 1 - value",
          "n° de téléphone", "téléphone mobile", "mobile number", "work phone", "home phone",
        ]
      ),
      (
        .street,
        [
          "address", "adresse", "adresse postale", "street address", "rue", "street", "postal address",
          "adresse de la rue", "supplemental address", "complément d’adresse",
        ]
      ),
      (.postcode, ["postal_code", "code postal", "cp", "zip", "postcode", "zip code", "zipcode"]),
      (.contactType, ["contact_type", "type de contact"]),
      (
        .capacity,
        [
          "capacity", "en tant que", "fonction", "function", "qualité", "titre du poste", "poste",
          "job title",
          "position", "organization title", "organization 1 title", "mandat",
        ]
      ),
      (.elected, ["elected", "élu", "élue", "elected member", "councillor", "conseiller municipal"]),
      (
        .bodyCollege,
        [
          "organisation_college", "collège de l’organisme", "college of the organisation",
          "group of the organisation",
        ]
      ),
      (.city, ["city", "ville", "commune", "town", "localité"]),
      (.country, ["country", "pays", "country region", "pays région"]),
      (
        .role,
        ["role", "fonction contact", "role contact", "profession", "occupation", "métier"]
      ),
    ])

  /// Words in headings of lists of people: whose the cell is, and which of several addresses or numbers.
  private static let ofPeople: Set<String> = [
    "participant", "participante", "participants", "adhérent", "adherent", "adherente", "adherents", "membre",
    "member", "inscrit", "inscrite", "personne", "beneficiaire", "attendee", "contact", "principal",
    "principale", "secondaire", "professionnel", "professionnelle", "pro", "personnel", "personnelle",
    "perso",
    "prive", "privee", "domicile", "bureau", "portable", "mobile", "fixe", "home", "work", "business",
    "primary", "secondary", "main", "private", "personal",
  ]

  /// Agendas: by hand, own exports, OpenSlides.
  static let agenda = ColumnNames(
    needed: [[.title]],
    [
      (
        .title,
        [
          "title", "titre", "intitulé", "point", "sujet", "item", "agenda item", "libellé", "topic",
          "point à l’ordre du jour", "délibération", "rapport",
        ]
      ),
      (.number, ["number", "n°", "numéro", "no", "item_number", "num", "ordre", "nº"]),
      (
        .minutes,
        [
          "minutes", "durée", "duration", "length", "temps", "durée (min)", "durée en minutes",
          "agenda_duration",
          "duration in minutes", "durée prévue", "min", "time", "durée (minutes)", "temps prévu",
          "durée (mn)", "durée estimée", "temps imparti", "timing", "time allocated", "time (mins)",
          "time (min)",
        ]
      ),
      (
        .hours,
        [
          "hours", "heures", "durée (h)", "durée en heures", "durée (heures)", "durée en h",
          "duration in hours", "duration (h)",
        ]
      ),
      (.kind, ["kind", "nature", "type", "genre", "type de point"]),
      (
        .presenter,
        [
          "presenter", "intervenant", "nom de l’intervenant", "lead", "lead officer", "présenté par",
          "intervenante",
          "intervenant(e)", "rapporteur",
          "speaker",
          "animateur", "qui", "présentation", "intervenants", "orateur", "porteur", "presented by",
        ]
      ),
      (.subject, ["subject", "objet", "objet de concertation", "consultation topic"]),
      (.state, ["state", "état"]), (.session, ["session", "séance", "meeting"]),
      (.start, ["start", "début", "heure de début", "heure", "horaire", "horaires", "de", "from"]),
      (.end, ["end", "fin", "heure de fin", "à", "to"]),
    ])

  /// What was said: own exports, and what platforms and forms of consultation give.
  static let contributions = ColumnNames(
    needed: [[.text], [.title]],
    [
      (
        .text,
        [
          "text", "texte", "contribution", "propos", "commentaire", "comment", "remarque", "idée",
          "proposition", "body", "corps", "description", "contenu", "content", "message", "avis", "verbatim",
          "intervention", "observation", "réponse", "response", "answer", "opinion", "feedback", "question",
          "proposal", "idea", "comment body", "ce qui a été dit", "votre avis", "votre contribution",
        ]
      ),
      (.title, ["title", "titre", "intitulé", "sujet", "résumé", "summary"]),
      (.kind, ["kind", "nature", "genre", "type"]),
      (
        .speaker,
        [
          "speaker", "qui", "auteur", "intervenant", "author", "orateur", "nom", "name", "auteure",
          "nom de l’auteur", "author name", "author/name", "user", "utilisateur", "participant",
          "contributeur",
          "contributrice", "username", "pseudo", "personne", "dit par", "said by", "from",
          "submitter", "submitters", "déposant", "déposante",
        ]
      ),
      (.college, ["college", "collège", "group"]),
      (
        .at,
        [
          "at", "date et heure", "heure", "date", "horodatage", "moment", "timestamp", "date and time",
          "horodateur", "created_at", "created at", "créé le", "date de création", "published_at",
          "published at", "publié le", "date de publication", "déposé le", "date de dépôt", "submitted at",
          "date d’envoi", "posted at",
        ]
      ),
      (.item, ["item", "point", "agenda item"]),
      (.itemNumber, ["item_number", "n° du point", "numéro du point"]),
      (.subject, ["subject", "objet", "consultation topic"]),
      (.label, ["id", "n°", "nº", "number"]),
      (.session, ["session", "séance", "meeting"]),
      (.answers, ["answers", "répond à"]),
      (.fate, ["fate", "suite", "outcome"]),
      (.fateBy, ["fate_by", "suite par", "outcome by"]),
      (.fateUntil, ["fate_until", "suite jusqu’au", "outcome until"]),
      (.fateTo, ["fate_to", "renvoyé à", "referred to"]),
      (.fateBecause, ["fate_because", "motif", "reason"]),
    ])

  /// What was promised: own exports, lists of actions.
  static let commitments = ColumnNames(
    needed: [[.what, .speaker]],
    [
      (
        .what,
        [
          "what", "quoi", "engagement", "action", "tâche", "mesure", "task", "commitment", "à faire",
          "intitulé", "promesse",
        ]
      ),
      (
        .speaker,
        ["who", "qui", "responsable", "pilote", "porteur", "owner", "par qui", "assigné à", "assignee"]
      ),
      (
        .due,
        [
          "due", "échéance", "pour quand", "pour le", "date limite", "deadline", "due date", "délai", "quand",
          "when",
        ]
      ),
      (.state, ["state", "état", "statut", "status", "avancement"]),
      (.report, ["last_report", "commentaire", "point d’avancement", "comment", "remarque"]),
      (.at, ["at", "date et heure", "date", "pris le", "date and time"]),
      (.session, ["session", "séance", "meeting"]), (.label, ["id", "n°", "nº", "number"]),
      (.answers, ["answers", "répond à"]),
      (.answeredText, ["answered_text", "texte auquel il répond", "text it answers"]),
      (.college, ["college", "collège", "group"]),
    ])

  /// Proposals as Decidim exports them.
  static let decidim = ColumnNames(
    needed: [[.text]],
    [
      (.text, ["body", "corps", "description"]),
      (.title, ["title", "titre"]),
      (.state, ["state", "état", "proposal state", "statut"]),
      (.withdrawn, ["withdrawn", "retirée", "retiré"]),
      (.fateBecause, ["answer", "réponse"]),
    ])

  /// Comments as Polis exports them.
  static let polis = ColumnNames(
    needed: [[.text]],
    [(.text, ["comment-body", "comment_body", "body"]), (.moderated, ["moderated"])])

  /// Meetings, one a row.
  static let sessions = ColumnNames(
    needed: [
      [.title, .day], [.title, .start], [.body, .day], [.body, .start], [.day, .start], [.day, .place],
      [.start, .end, .place],
    ],
    [
      (
        .title,
        [
          "title", "titre", "séance", "réunion", "intitulé", "meeting", "summary", "objet", "subject",
          "title/fr", "libellé", "événement", "event", "nom", "name", "thème", "ordre du jour",
        ]
      ),
      (
        .body,
        [
          "instance", "committee", "commission", "comité", "assemblée", "organe", "board", "body",
          "type de réunion", "type de séance", "meeting type", "groupe de travail", "working group",
        ]
      ),
      (
        .day,
        ["date", "jour", "day", "start date", "date de début", "date de la réunion", "date de la séance"]
      ),
      (.month, ["mois", "month"]), (.year, ["année", "year"]),
      (
        .start,
        [
          "start", "heure", "début", "heure de début", "start time", "start_time", "horaire", "horaires",
          "at", "le", "planned_start", "time", "times", "date et heure", "date and time", "date/heure",
          "datetime", "date time", "quand", "when", "hour", "from", "begins",
        ]
      ),
      (
        .end,
        [
          "end", "fin", "heure de fin", "end time", "end_time", "until", "planned_end", "to", "finish",
          "ends",
        ]
      ),
      (.endDay, ["end date", "date de fin"]),
      (.minutes, ["minutes", "durée", "duration", "length", "durée (min)", "durée prévue"]),
      (.isWholeDay, ["all day event", "all day", "journée entière", "toute la journée"]),
      (.isCancelled, ["annulée", "annulé", "cancelled", "canceled", "annulation"]),
      (.state, ["state", "état", "statut", "status"]),
      (
        .place,
        [
          "place", "lieu", "salle", "location", "adresse", "address", "où", "venue", "room", "emplacement",
          "where", "endroit",
        ]
      ),
    ])
}
