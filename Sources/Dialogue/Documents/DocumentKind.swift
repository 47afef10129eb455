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

  /// Whether it is made for everybody, without personal data.
  public var isPublic: Bool {
    switch self {
    case .minutes, .decisions, .runningOrder: false
    case .publicMinutes, .short, .report: true
    }
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
  /// CommonMark.
  case markdown = "md"
  /// One self-contained page.
  case html
  /// Plain text.
  case text = "txt"
  /// Data.
  case json
  /// For Word.
  case docx
  /// For LibreOffice.
  case odt
  /// For printing.
  case pdf
}
