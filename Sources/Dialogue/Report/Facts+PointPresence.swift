import OrderedCollections

/// Who was there, and who spoke, while a point was under way.
public struct PointPresence: Equatable, Sendable {
  /// The point.
  public var item: ID<AgendaItem>
  /// People known by name who were there for part of it at least, by college.
  public var named: OrderedDictionary<CollegeID, Int>
  /// Seconds of speech on it, by college.
  public var airtime: OrderedDictionary<CollegeID, Int>
}

extension Facts {
  /// Presence and speech, point by point, of those that were begun.
  /// - Complexity: points × (stays + turns).
  public func presenceByPoint(of session: Session, until now: Instant) -> [PointPresence] {
    let end = session.end(at: now)
    return session.agenda.items.filter { !$0.spans.isEmpty }.map { item in
      var named: OrderedDictionary<CollegeID, Int> = [:]
      for (person, stays) in session.attendance.stays {
        let wasThere = stays.contains { stay in
          item.spans.contains { $0.overlap(with: stay, until: end) > 0 }
        }
        if wasThere, let college = college(of: .person(person)) { named[college, default: 0] += 1 }
      }
      var speech: OrderedDictionary<CollegeID, Int> = [:]
      for turn in session.floor.turns where turn.item == item.id {
        guard let college = college(of: turn.party) else { continue }
        speech[college] = (speech[college] ?? 0).addingClamped(Int(turn.milliseconds(until: end)))
      }
      return PointPresence(item: item.id, named: named, airtime: speech.mapValues { $0 / 1000 })
    }
  }

  /// People who came to a session of a space and have never had the floor nor been noted; facilitation left out.
  public func neverHeard(in space: ID<DialogueSpace>) -> [ID<Person>] {
    var came: OrderedSet<ID<Person>> = []
    var heard: Set<Party> = []
    for session in sessions.values where session.space == space {
      came.formUnion(session.attendance.everNamed)
      heard.formUnion(session.floor.turns.map(\.party))
      heard.formUnion(session.contributions.compactMap(\.speaker))
    }
    return came.filter { person in
      guard !heard.contains(.person(person)) else { return false }
      return college(of: .person(person)).map { side(of: $0, in: space) } != .facilitation
    }
  }
}
