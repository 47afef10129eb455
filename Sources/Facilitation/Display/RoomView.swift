import Dialogue

/// What the facilitator's screen asks of the room's screen. It is no act of the meeting and no record of it: it stands in a
/// small file beside the journal for as long as it is so.
public enum RoomView: Hashable, Sendable {
  /// It follows the meeting by itself.
  case following
  /// It stays as it is.
  case held
  /// The rules and the method of a body, while they are read aloud.
  case rules(ID<DialogueSpace>)
  /// The card of a subject, while it is read aloud.
  case card(ID<Subject>)
  /// What a session has decided, while it is read aloud.
  case decisions(ID<Session>)
  /// A question and the choices, while people choose: without counts.
  case choosing(String, [String])

  /// What parts a question from its choices in the line, and these from each other.
  private static let separator: Character = "\u{1F}"

  /// The line that stands in the file: a word, and what it is about; the words that are voted on, which are no record yet.
  public var line: String {
    switch self {
    case .following: "following"
    case .held: "held"
    case .rules(let id): "rules \(id.text)"
    case .card(let id): "card \(id.text)"
    case .decisions(let id): "decisions \(id.text)"
    case .choosing(let question, let choices):
      "choosing "
        + ([question] + choices).map { text in
          String(text.map { $0.isNewline || $0 == Self.separator ? " " : $0 })
        }.joined(separator: String(Self.separator))
    }
  }

  /// Reads a line; what is not understood asks for nothing.
  public init(line: String) {
    if line.hasPrefix("choosing ") {
      let parts = line.dropFirst(9).split(separator: Self.separator, omittingEmptySubsequences: false)
      self = .choosing(parts.first.map(String.init) ?? "", parts.dropFirst().map(String.init))
      return
    }
    let parts = line.split(whereSeparator: \.isWhitespace)
    switch (parts.first, parts.dropFirst().first.map(String.init)) {
    case ("held", nil): self = .held
    case ("rules", let id?): self = ID(id).map { .rules($0) } ?? .following
    case ("card", let id?): self = ID(id).map { .card($0) } ?? .following
    case ("decisions", let id?): self = ID(id).map { .decisions($0) } ?? .following
    default: self = .following
    }
  }
}

extension Model {
  /// What the room's screen is asked to show: what is read aloud is shown for as long as it is in view. A copy that is only
  /// read, the past and a rehearsal ask for nothing.
  public var roomView: RoomView {
    if isRoomHeld { return .held }
    guard !isReadOnly, past == nil, rehearsal == nil else { return .following }
    switch overlay {
    case let reading as ReadingOverlay: return RoomView(of: reading.reading, in: focus)
    case let form as FormOverlay: return form.form.roomView(in: context) ?? .following
    default: return .following
    }
  }
}

extension Form {
  /// What people choose about while the form of a vote is filled in, for the room's screen; nil for another form, and
  /// before anything is asked.
  public func roomView(in context: LineContext) -> RoomView? {
    guard [.vote, .choose].contains(act) else { return nil }
    let values = reading(before: fields.count, in: context).values
    guard let question: String = values.first(.question) else { return nil }
    return .choosing(question, values[.choice].compactMap { $0 as? String })
  }
}

extension RoomView {
  /// What the room sees of a text that is read aloud to it.
  public init(of reading: ReadAloud, in focus: Focus) {
    switch reading {
    case .rules, .opening: self = focus.space.map { .rules($0) } ?? .following
    case .card(let id): self = .card(id)
    case .decisions(let id): self = .decisions(id)
    // What was promised is followed through the journal; sheets and stops are the facilitator's own.
    case .commitments, .sheet, .walk: self = .following
    }
  }
}
