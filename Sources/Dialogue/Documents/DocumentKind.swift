/// What a document is for. Further documents are further cases, each with a template of its name.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// *Compte rendu*: the minutes, with everything that was said.
  case minutes = "compte-rendu"
  /// *Relevé de décisions*: decisions, votes, commitments and fates, on one page.
  case decisions = "releve"
  /// *Régie*: the running order with clock times, for the person who runs the meeting.
  case runningOrder = "regie"
  /// The minutes for everybody: no personal data.
  case publicMinutes = "public"
  /// A few plain sentences for everybody, to be posted in the hall or sent as a message; no personal data.
  case short = "court"
  /// *Bilan de la concertation*: what came of a space, a subject or a period; no personal data.
  case report = "bilan"
  /// *Convocation*: when, where and with which points a meeting is held, for those who are called to it.
  case invitation = "convocation"
  /// *Affiche*: the same in large letters, to be posted up; no personal data.
  case poster = "affiche"
  /// *Feuille d'émargement*: people known by college, and blank lines, to be signed.
  case signInSheet = "emargement"
  /// A sheet for each table of a meeting in small groups, to be written on.
  case tableSheets = "tables"
  /// *Tableau de suivi*: what each institution promised, studies and owes; no personal data.
  case followUp = "suivi"
  /// *Relances*: a text for each institution, ready to be sent, with what it owes; no personal data.
  case reminders = "relance"
  /// *Vous avez dit, nous avons fait*: from demand to answer to what was done; no personal data.
  case saidAndDone = "dit-fait"
  /// What was observed on a walk, stop by stop.
  case walk = "marche"
  /// What was noted in small groups, question by question and table by table.
  case workshop = "atelier"
  /// The report, the follow-up and what became of demands, in one document; no personal data.
  case dossier

  /// Whether it is made for everybody, without personal data.
  public var isPublic: Bool {
    switch self {
    case .minutes, .decisions, .runningOrder, .invitation, .signInSheet, .tableSheets, .walk, .workshop: false
    case .publicMinutes, .short, .report, .poster, .followUp, .reminders, .saidAndDone, .dossier: true
    }
  }

  /// Whether it is handed out with people named as they are called: nobody's civil name is in it, whatever it was written into.
  public var isHandedOut: Bool {
    switch self {
    case .invitation, .signInSheet, .tableSheets, .walk, .workshop: true
    case .minutes, .decisions, .runningOrder, .publicMinutes, .short, .report, .poster, .followUp, .reminders,
      .saidAndDone,
      .dossier:
      false
    }
  }

  /// Whether what was said can be put in another order in it than point by point.
  public var isOrdered: Bool { self == .minutes || self == .publicMinutes }

  /// Whether it is about a space, a subject or a period, and not about one session.
  public var isOfConcertation: Bool {
    switch self {
    case .report, .followUp, .reminders, .saidAndDone, .dossier: true
    case .minutes, .decisions, .runningOrder, .publicMinutes, .short, .invitation, .poster, .signInSheet,
      .tableSheets, .walk, .workshop:
      false
    }
  }
}

/// A document that is chosen: one of the program's, or one of the user's own.
public struct DocumentChoice: Hashable, Sendable {
  /// The document; for one of the user's own the one whose data it is given.
  public let kind: DocumentKind
  /// The name of the user's own; nil for a document of the program.
  public let own: String?

  /// A document.
  public init(_ kind: DocumentKind, own: String? = nil) {
    self.kind = kind
    self.own = own
  }

  /// Its name on the command line and in names of files.
  public var name: String { own ?? kind.rawValue }

  /// The documents that there are: the program's, then the user's own.
  public static func all(with own: [DocumentChoice]) -> [DocumentChoice] {
    DocumentKind.allCases.map { DocumentChoice($0) } + own
  }
}

/// How a document is written. Every format is written from what the one template of the document yields.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// CommonMark with the tables of GitHub's dialect.
  case markdown = "md"
  /// One self-contained file with figures, for screens and for A4.
  case html
  /// Plain text, to be pasted into a message.
  case text = "txt"
  /// The data that the template is given, for programs.
  case json

  /// The extension of a file in this format, without the dot.
  public var fileExtension: String { rawValue }
}

/// How a document is handed over: what is written here, and what other programs make of it.
public enum DeliveryFormat: String, CaseIterable, Sendable {
  /// One self-contained page, which word processors open too.
  case html
  /// For Word.
  case docx
  /// For LibreOffice.
  case odt
  /// For printing.
  case pdf
  /// Plain text.
  case text = "txt"
  /// CommonMark.
  case markdown = "md"
  /// Data.
  case json
}
