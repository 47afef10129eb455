/// What later acts say of acts: which of them count no longer, and when they were done where that was put right.
public struct ActStanding: Equatable, Sendable {
  /// The acts that do not count.
  public private(set) var undone: Set<ID<Act>> = []
  /// Of each act whose time was put right, by which acts, in their order, and to when.
  private var shifts: [ID<Act>: [Shift]] = [:]

  private struct Shift: Equatable {
    var by: ID<Act>
    var at: Instant
  }

  /// Nothing was said of any act.
  public init() {}

  /// What the entries of a journal say, in order; those that say nothing of acts are ignored.
  public init(of entries: some Sequence<Entry>) {
    for entry in entries { take(entry) }
  }

  /// Takes one more entry in.
  public mutating func take(_ entry: Entry) {
    guard case .act(let event) = entry.event else { return }
    switch event {
    case .undone(let act): undone.insert(act)
    case .redone(let act): undone.remove(act)
    case .retimed(let act, let at): shifts[act, default: []].append(Shift(by: entry.act, at: at))
    case .imported: break
    }
  }

  /// Whether no time was put right.
  public var keepsTimes: Bool { shifts.isEmpty }

  /// When an act was done, where that was put right and the putting right counts; nil for the time that was noted with it.
  /// - Complexity: linear in how often that was done.
  public func time(of act: ID<Act>) -> Instant? {
    shifts[act]?.last { !undone.contains($0.by) }?.at
  }

  /// An entry at the time at which it was done.
  public func placed(_ entry: Entry) -> Entry {
    guard !shifts.isEmpty, let at = time(of: entry.act) else { return entry }
    return entry.moved(to: at)
  }
}

extension Entry {
  /// The same at another time; what it brought was said, taken or made then.
  func moved(to at: Instant) -> Entry {
    Entry(act: act, at: at, event: event.moved(to: at))
  }
}

extension Event {
  fileprivate func moved(to at: Instant) -> Event {
    switch self {
    case .contribution(.noted(var note)):
      note.at = at
      note.isMoved = true
      return .contribution(.noted(note))
    case .decision(let session, .voted(var vote)):
      vote.at = at
      return .decision(session, .voted(vote))
    case .decision(let session, .taken(var decision)):
      decision.at = at
      return .decision(session, .taken(decision))
    case .commitment(.made(var commitment)):
      commitment.at = at
      return .commitment(.made(commitment))
    case .floor(let session, .requested(var request)):
      request.at = at
      return .floor(session, .requested(request))
    default:
      return self
    }
  }
}
