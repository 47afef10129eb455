import Dialogue
import Journal

/// What is under way in a meeting that several laptops keep, and who began it.
///
/// An ending names nothing: it ends what its writer saw. By somebody who did not know of what is under way it ends
/// nothing. What two of them begin, the same people or the same point, is begun once.
struct MeetingCourse {
  private enum Lane { case meeting, suspension, item, turn, round, stop, batch }

  private enum Thing: Hashable {
    case only
    case item(ID<AgendaItem>)
    case party(Party)
    case text(String)
  }

  private var running: [Lane: (thing: Thing, begun: [Ancestry.Position])] = [:]

  /// Takes in the next event; false where it says nothing there.
  mutating func takes(
    _ event: Event, hasSeen: (Ancestry.Position) -> Bool, _ position: Ancestry.Position
  ) -> Bool {
    switch event {
    case .session(_, .opened): return begins(.meeting, .only, hasSeen, position)
    case .session(_, .closed):
      running = [:]
    case .session(_, .suspended):
      guard begins(.suspension, .only, hasSeen, position) else { return false }
      running[.turn] = nil
    case .session(_, .resumed): return ends(.suspension, hasSeen)
    case .agenda(_, .begun(let id)):
      guard begins(.item, .item(id), hasSeen, position) else { return false }
      (running[.turn], running[.batch]) = (nil, nil)
    case .agenda(_, .ended(let id)), .agenda(_, .parked(let id)):
      if running[.item]?.thing == .item(id) { (running[.item], running[.turn]) = (nil, nil) }
    case .floor(_, .given(let grant)): return begins(.turn, .party(grant.party), hasSeen, position)
    case .floor(_, .yielded): return ends(.turn, hasSeen)
    case .floor(_, .paused), .floor(_, .resumed): return concerns(.turn, hasSeen)
    case .formats(_, .roundBegun(let question, _)):
      return begins(.round, .text(question.folded), hasSeen, position)
    case .formats(_, .roundEnded): return ends(.round, hasSeen)
    case .formats(_, .stopReached(_, let place)):
      return begins(.stop, .text(place.folded), hasSeen, position)
    case .formats(_, .stopEnded): return ends(.stop, hasSeen)
    case .formats(_, .batchBegun): return begins(.batch, .only, hasSeen, position)
    case .formats(_, .batchEnded): return ends(.batch, hasSeen)
    default: break
    }
    return true
  }

  private mutating func begins(
    _ lane: Lane, _ thing: Thing, _ hasSeen: (Ancestry.Position) -> Bool, _ position: Ancestry.Position
  ) -> Bool {
    if let now = running[lane], now.thing == thing, !now.begun.contains(where: hasSeen) {
      running[lane]?.begun.append(position)
      return false
    }
    running[lane] = (thing, [position])
    return true
  }

  private mutating func ends(_ lane: Lane, _ hasSeen: (Ancestry.Position) -> Bool) -> Bool {
    guard concerns(lane, hasSeen) else { return false }
    running[lane] = nil
    return true
  }

  private func concerns(_ lane: Lane, _ hasSeen: (Ancestry.Position) -> Bool) -> Bool {
    running[lane].map { $0.begun.contains(where: hasSeen) } ?? true
  }
}
