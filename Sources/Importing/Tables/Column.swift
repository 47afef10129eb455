import Dialogue

/// What a column says.
enum Column: Hashable, Sendable {
  /// People.
  case name, given, family, civility, fullName, organisation, college
  /// How they are reached.
  case contact, mail, telephone, street, postcode, city, country, role
  /// Points.
  case number, title, minutes, hours, kind, presenter, subject, state
  /// What was said.
  case text, speaker, at, item, label, answers, moderated
  case fate, fateBy, fateUntil, fateTo, fateBecause
  /// Meetings.
  case session, day, start, end, place
  /// What was promised.
  case what, due, report
  /// What only own exports have.
  case capacity, bodyCollege
  /// What CiviCRM says a contact is.
  case contactType
}

/// Which columns a file may have, and what people and programs call them.
struct ColumnNames: Sendable {
  /// Each column with its names, those of this program first; compared as ``key(_:)`` makes them.
  let columns: [(column: Column, names: [String])]
  /// Sets of columns of which one must be there whole.
  let needed: [[Column]]

  /// What a column is called, by the keys of all its names.
  private let byKey: [String: Column]

  init(needed: [[Column]], _ columns: [(Column, [String])]) {
    self.needed = needed
    self.columns = columns.map { (column: $0.0, names: $0.1) }
    byKey = Dictionary(columns.flatMap { column, names in names.map { (Self.key($0), column) } }) {
      first, _ in first
    }
  }

  /// The column that a heading names. A language behind a bar or an underscore is no part of the name.
  func column(_ heading: String) -> Column? {
    let key = Self.key(heading)
    guard !key.isEmpty else { return nil }
    if let column = byKey[key] { return column }
    let words = key.split(separator: " ")
    // « E-mail 2 »; « id » is no language that anybody writes a title in, but a number.
    guard words.count > 1, let last = words.last,
      last.utf8.count == 2 && last != "id" || last.allSatisfy(\.isNumber)
    else { return nil }
    return byKey[words.dropLast().joined(separator: " ")]
  }

  /// Whether these columns are enough.
  func isEnough(_ columns: Set<Column>) -> Bool {
    needed.contains { $0.allSatisfy { columns.contains($0) } }
  }

  /// Whether these are the columns of a list of people.
  var isOfPeople: Bool { needed.contains([.family]) }

  /// The columns that must be there, in this program's own words.
  var neededNames: String {
    needed.map { set in
      set.map { column in
        columns.first { $0.column == column }?.names.prefix(2).joined(separator: " / ") ?? ""
      }
      .joined(separator: " + ")
    }.joined(separator: ", ")
  }

  /// A heading as it is compared: without case, accents, marks and blanks that do not matter.
  static func key(_ heading: String) -> String {
    var key = ""
    var hasBlank = false
    for scalar in heading.folded.unicodeScalars {
      let isKept = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isKept {
        if hasBlank, !key.isEmpty { key += " " }
        key.unicodeScalars.append(scalar)
        hasBlank = false
      } else {
        hasBlank = true
      }
    }
    return key
  }
}

extension ColumnNames {
  /// Lists of people: by hand, from Excel, Outlook, Google, OpenSlides, Decidim, CiviCRM.
  static let people = ColumnNames(
    needed: [[.name], [.family], [.given], [.fullName], [.organisation, .college]],
    [
      (
        .name,
        [
          "name", "nom", "display name", "nom affiché", "nom d’usage", "nom complet affiché", "user/name",
          "pseudonyme", "pseudo", "nickname", "participants", "participant", "personne", "inscrits",
          "membres",
        ]
      ),
      (.given, ["first_name", "prénom", "given name", "prénoms", "firstname", "forename"]),
      (
        .family,
        ["last_name", "nom de famille", "family name", "surname", "lastname", "nom de naissance"]
      ),
      (
        .civility, ["civilité", "civility", "titre de civilité", "prefix", "salutation", "individual prefix"]
      ),
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
          "organization 1 name",
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
          "adresse de la rue", "supplemental address",
        ]
      ),
      (.postcode, ["postal_code", "code postal", "cp", "zip", "postcode", "zip code"]),
      (.contactType, ["contact_type", "type de contact"]), (.capacity, ["capacity", "en tant que"]),
      (.bodyCollege, ["organisation_college", "collège de l’organisme", "college of the organisation"]),
      (.city, ["city", "ville", "commune", "town", "localité"]),
      (.country, ["country", "pays"]),
      (
        .role,
        [
          "role", "fonction", "job title", "titre du poste", "poste", "qualité", "rôle", "profession",
          "function",
          "position",
        ]
      ),
    ])

  /// Agendas: by hand, own exports, OpenSlides.
  static let agenda = ColumnNames(
    needed: [[.title]],
    [
      (
        .title,
        [
          "title", "titre", "intitulé", "point", "sujet", "item", "agenda item", "libellé", "topic",
          "point à l’ordre du jour",
        ]
      ),
      (.number, ["number", "n°", "numéro", "no", "item_number", "num", "ordre", "nº"]),
      (
        .minutes,
        [
          "minutes", "durée", "duration", "length", "temps", "durée (min)", "durée en minutes",
          "agenda_duration",
          "duration in minutes", "durée prévue", "min", "time", "durée (minutes)", "temps prévu",
          "durée (mn)",
        ]
      ),
      (.hours, ["hours", "heures", "durée (h)", "durée en heures", "duration in hours"]),
      (.kind, ["kind", "nature", "type", "genre", "type de point"]),
      (
        .presenter,
        [
          "presenter", "intervenant", "présenté par", "intervenante", "intervenant(e)", "rapporteur",
          "speaker",
          "animateur", "qui", "présentation", "intervenants", "orateur", "porteur", "presented by",
        ]
      ),
      (.subject, ["subject", "objet", "objet de concertation"]),
      (.state, ["state", "état"]), (.session, ["session", "séance", "meeting"]),
      (.start, ["start", "début", "heure de début", "heure", "horaire", "horaires", "de", "from"]),
      (.end, ["end", "fin", "heure de fin", "à", "to"]),
    ])

  /// What was said: own exports.
  static let contributions = ColumnNames(
    needed: [[.text]],
    [
      (.text, ["text", "texte", "contribution", "propos", "commentaire", "comment", "remarque"]),
      (.kind, ["kind", "nature", "genre", "type"]),
      (.speaker, ["speaker", "qui", "auteur", "intervenant", "author", "orateur"]),
      (.college, ["college", "collège", "group"]),
      (.at, ["at", "date et heure", "heure", "date", "horodatage", "moment", "timestamp", "date and time"]),
      (.item, ["item", "point", "agenda item"]),
      (.subject, ["subject", "objet"]),
      (.label, ["id"]),
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
      (.session, ["session", "séance", "meeting"]), (.label, ["id"]),
      (.answers, ["answers", "répond à"]), (.college, ["college", "collège"]),
    ])

  /// Proposals as Decidim exports them.
  static let decidim = ColumnNames(
    needed: [[.text]],
    [
      (.text, ["body", "corps", "description"]),
      (.title, ["title", "titre"]),
      (.state, ["state", "état", "proposal state", "statut"]),
      (.fateBecause, ["answer", "réponse"]),
    ])

  /// Comments as Polis exports them.
  static let polis = ColumnNames(
    needed: [[.text]],
    [(.text, ["comment-body", "comment_body", "body"]), (.moderated, ["moderated"])])

  /// Meetings, one a row.
  static let sessions = ColumnNames(
    needed: [[.title, .day], [.title, .start], [.day, .start], [.day, .place], [.start, .end, .place]],
    [
      (
        .title,
        [
          "title", "titre", "séance", "réunion", "intitulé", "meeting", "summary", "objet", "subject",
          "title/fr",
        ]
      ),
      (.day, ["date", "jour", "day", "start date", "date de début"]),
      (
        .start,
        [
          "start", "heure", "début", "heure de début", "start time", "start_time", "horaire", "horaires",
          "at", "le",
          "planned_start",
        ]
      ),
      (.end, ["end", "fin", "heure de fin", "end time", "end_time", "until", "planned_end"]),
      (.place, ["place", "lieu", "salle", "location", "adresse", "address", "où"]),
    ])
}
