/// What stands above the columns of exported tables, by the name of the column in the data; and values that have no label
/// elsewhere.
public enum ExportHeading: String, Phrase {
  case space
  case session
  case id
  case at
  case item
  case kind
  case speaker
  case college
  case text
  case subject
  case fate
  case fateBy = "fate_by"
  case fateUntil = "fate_until"
  case fateTo = "fate_to"
  case fateBecause = "fate_because"
  case answers
  case answeredText = "answered_text"
  case answerOwed = "answer_owed"
  case table
  case host
  case speakerOpen = "speaker_open"
  case itemNumber = "item_number"
  case themes
  case sameAs = "same_as"
  case meToo = "me_too"
  case name
  case organisation
  case organisationCollege = "organisation_college"
  case capacity
  case elected
  case email
  case telephone
  case address
  case role
  case who
  case what
  case due
  case state
  case late
  case lastReport = "last_report"
  case start
  case end
  case seconds
  case outOfOrder = "out_of_order"
  case row
  case person
  case arrived
  case left
  case people
  case found
  case number
  case title
  case minutes
  case presenter
  case yes = "value yes"
  case no = "value no"
  case counted = "value counted"
  case named = "value named"
  case came = "value came"

  /// In French.
  public var french: String { both.french }
  /// In English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .space: ("Espace", "Dialogue body")
    case .session: ("Séance", "Meeting")
    case .id: ("N°", "Number")
    case .at: ("Date et heure", "Date and time")
    case .item: ("Point", "Item")
    case .kind: ("Nature", "Kind")
    case .speaker: ("Intervenant", "Speaker")
    case .college: ("Collège", "Group")
    case .text: ("Texte", "Text")
    case .subject: ("Objet", "Consultation topic")
    case .fate: ("Suite", "Outcome")
    case .fateBy: ("Suite par", "Outcome by")
    case .fateUntil: ("Suite jusqu’au", "Outcome until")
    case .fateTo: ("Renvoyé à", "Referred to")
    case .fateBecause: ("Motif", "Reason")
    case .answers: ("Répond à", "Answers")
    case .answeredText: ("Texte auquel il répond", "Text it answers")
    case .table: ("Table", "Table")
    case .host: ("Hôte de la table", "Host of the table")
    case .answerOwed: ("Réponse due", "Answer owed")
    case .itemNumber: ("N° du point", "Item number")
    case .speakerOpen: ("Qui reste à dire", "Speaker to be told")
    case .themes: ("Thèmes", "Themes")
    case .sameAs: ("Même idée que", "Same as")
    case .meToo: ("Partagé par", "Shared by")
    case .name: ("Nom", "Name")
    case .organisation: ("Organisme", "Organisation")
    case .organisationCollege: ("Collège de l’organisme", "Group of the organisation")
    case .capacity: ("Fonction", "Function")
    case .elected: ("Élu·e", "Elected")
    case .email: ("Courriel", "Email")
    case .telephone: ("Téléphone", "Telephone")
    case .address: ("Adresse", "Address")
    case .role: ("Fonction (contact)", "Role (contact)")
    case .who: ("Qui", "Who")
    case .what: ("Quoi", "What")
    case .due: ("Échéance", "Due")
    case .state: ("État", "State")
    case .late: ("En retard", "Late")
    case .lastReport: ("Point d’avancement", "Last report")
    case .start: ("Début", "Start")
    case .end: ("Fin", "End")
    case .seconds: ("Secondes", "Seconds")
    case .outOfOrder: ("Hors tour", "Out of order")
    case .row: ("Relevé", "Row")
    case .person: ("Personne", "Person")
    case .arrived: ("Arrivée", "Arrived")
    case .left: ("Départ", "Left")
    case .people: ("Nombre", "People")
    case .found: ("Là à l’ouverture", "There at the opening")
    case .number: ("N°", "Number")
    case .title: ("Titre", "Title")
    case .minutes: ("Minutes", "Minutes")
    case .presenter: ("Présenté par", "Presenter")
    case .yes: ("oui", "yes")
    case .no: ("non", "no")
    case .counted: ("comptés", "counted")
    case .named: ("nommé", "named")
    case .came: ("venus", "came")
    }
  }
}
