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

  /// The line that stands in the file: a word, and what it is about.
  public var line: String {
    switch self {
    case .following: "following"
    case .held: "held"
    case .rules(let id): "rules \(id.text)"
    case .card(let id): "card \(id.text)"
    case .decisions(let id): "decisions \(id.text)"
    }
  }

  /// Reads a line; what is not understood asks for nothing.
  public init(line: String) {
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
    guard !isReadOnly, past == nil, rehearsal == nil, let reading = overlay as? ReadingOverlay else {
      return .following
    }
    return RoomView(of: reading.reading, in: focus)
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
