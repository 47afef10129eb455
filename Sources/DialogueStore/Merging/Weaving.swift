import Dialogue
import Journal

/// What several laptops did while one meeting ran, in the order in which it was done.
///
/// The common order of journals knows nothing of time: of two laptops that kept one meeting at once it counts who wrote
/// more records. So the acts of such a meeting are taken by their times, each laptop's in its own order, and none
/// before what its writer had seen. Everything else stays in the common order, behind what its writer had seen.
struct Weaving {
  /// All entries in order, without those that say nothing where they stand.
  private(set) var placed: [PlacedEntry]
  /// The acts whose place follows from their times.
  private(set) var acts: Set<ID<Act>> = []
  /// Meetings that several laptops kept at once.
  private(set) var meetings: [ID<Session>: SharedMeeting] = [:]

  /// An act.
  private struct Step {
    var entries: Range<Int>
    var position: Ancestry.Position
    /// The meeting in the course of which it was done; nil for all else.
    var session: ID<Session>?
    var at: Instant
  }

  private let ancestry: Ancestry
  private var steps: [Step] = []

  /// - Parameters:
  ///   - placed: The entries of all journals in the common order.
  ///   - standing: What they say of acts.
  ///   - union: Where they come from.
  /// - Complexity: O(*n*) in the entries; within such a meeting that times the square of the laptops.
  init(_ placed: [PlacedEntry], _ standing: ActStanding, _ union: JournalUnion) {
    (self.placed, ancestry) = (placed, union.ancestry)
    let shared = Weaving.shared(placed)
    guard !shared.isEmpty else { return }
    findSteps(standing, shared)
    var running: [ID<Session>: [Int]] = [:]
    for (place, step) in steps.enumerated() {
      if let id = step.session { running[id, default: []].append(place) }
    }
    var orders: [ID<Session>: [Int]] = [:]
    var windows: [Range<Int>] = []
    for (id, places) in running where isApart(places) {
      guard let first = places.first, let last = places.last else { continue }
      let order = drawn(
        from: places, isBefore: { (steps[$0].at, $0) < (steps[$1].at, $1) }, isHeld: { _ in false })
      orders[id] = order
      windows.append(first..<last + 1)
      let settled = zip(order, order.dropFirst()).reversed().prefix { hasSeen($0, from: $1) }.count
      for place in order.dropLast(settled) { acts.insert(placed[steps[place].entries.lowerBound].entry.act) }
      var meeting = SharedMeeting(mergesSince: union.merges.count)
      for place in places where !placed[steps[place].entries.lowerBound].isOwn {
        meeting.take(since: union.merges.count - 1 - union.merge(of: steps[place].position))
      }
      meetings[id] = meeting
    }
    guard !orders.isEmpty else { return }
    let left = orders.flatMap { course(of: $0.key, $0.value) }
    let order = order(orders, within: windows)
    let instead = Dictionary(uniqueKeysWithValues: left)
    self.placed = order.flatMap { step in
      steps[step].entries.compactMap { place in
        guard let rest = instead[place] else { return placed[place] }
        guard let rest else { return nil }
        var one = placed[place]
        one.entry.event = rest
        return one
      }
    }
  }

  /// The meetings in the course of which something was done in several chains. Where numbers bear no mark of the laptop that
  /// gave them they follow from the order, so that stays.
  private static func shared(_ placed: [PlacedEntry]) -> Set<ID<Session>> {
    var branches: [ID<Session>: Int] = [:]
    var (shared, unmarked): (Set<ID<Session>>, Set<ID<Session>>) = ([], [])
    for one in placed {
      if let id = one.entry.event.runningSession {
        let branch = one.position.branch
        if branches.updateValue(branch, forKey: id).map({ $0 != branch }) == true { shared.insert(id) }
      }
      if let id = one.entry.event.unmarkedSession { unmarked.insert(id) }
    }
    return shared.subtracting(unmarked)
  }

  private mutating func findSteps(_ standing: ActStanding, _ shared: Set<ID<Session>>) {
    var start = 0
    while start < placed.count {
      let first = placed[start]
      var (end, running): (Int, Entry?) = (start, nil)
      while end < placed.count, placed[end].entry.act == first.entry.act,
        placed[end].position.branch == first.position.branch
      {
        let entry = placed[end].entry
        if running == nil, let id = entry.event.runningSession, shared.contains(id) { running = entry }
        end += 1
      }
      // What does not count is in nobody's way.
      if standing.undone.contains(first.entry.act) { running = nil }
      steps.append(
        Step(
          entries: start..<end, position: first.position, session: running?.event.runningSession,
          at: standing.time(of: first.entry.act) ?? running?.at ?? first.entry.at))
      start = end
    }
  }

  private func hasSeen(_ other: Int, from step: Int) -> Bool {
    ancestry.hasSeen(steps[other].position, from: steps[step].position)
  }

  /// Whether some of these were done by somebody who did not know of others.
  private func isApart(_ places: [Int]) -> Bool {
    zip(places, places.dropFirst()).contains { !hasSeen($0, from: $1) }
  }

  /// Steps, each chain's in its own order and none before one that its writer had seen; of those that may come the
  /// first one by `isBefore`.
  /// - Parameters:
  ///   - places: The steps in the common order.
  ///   - isBefore: Which of two comes first.
  ///   - isHeld: Whether one has to wait for others that were not drawn yet.
  ///   - took: Told of each as it is drawn.
  /// - Returns: All of them.
  private func drawn(
    from places: some Sequence<Int>, isBefore: (Int, Int) -> Bool, isHeld: (Int) -> Bool,
    then took: (Int) -> Void = { _ in }
  ) -> [Int] {
    var chains: [[Int]] = []
    var numbers: [Int: Int] = [:]
    for place in places {
      let branch = steps[place].position.branch
      if let number = numbers[branch] {
        chains[number].append(place)
      } else {
        numbers[branch] = chains.count
        chains.append([place])
      }
    }
    var next = chains.map { _ in 0 }
    var drawn: [Int] = []
    while true {
      let heads = chains.indices.filter { next[$0] < chains[$0].count }.map {
        (chain: $0, step: chains[$0][next[$0]])
      }
      let ready = heads.filter { head in
        !isHeld(head.step) && !heads.contains { $0.step < head.step && hasSeen($0.step, from: head.step) }
      }
      guard let head = ready.min(by: { isBefore($0.step, $1.step) }) else { return drawn }
      next[head.chain] += 1
      drawn.append(head.step)
      took(head.step)
    }
  }

  /// All steps: those of the meetings in their orders, the others as they stand, behind what their writers had seen.
  private func order(_ orders: [ID<Session>: [Int]], within windows: [Range<Int>]) -> [Int] {
    var all: [Int] = []
    var waiting = orders.mapValues { Array($0.reversed()) }
    for window in windows.sorted(by: { $0.lowerBound < $1.lowerBound }).joined {
      all += all.count..<window.lowerBound
      all += drawn(
        from: window, isBefore: <,
        isHeld: { step in steps[step].session.flatMap { waiting[$0]?.last }.map { $0 != step } ?? false },
        then: { step in
          if let id = steps[step].session, waiting[id]?.last == step { waiting[id]?.removeLast() }
        })
    }
    return all + Array(all.count..<steps.count)
  }

  /// The entries of a meeting that say nothing where they stand, or say something else.
  private func course(of id: ID<Session>, _ order: [Int]) -> [(Int, Event?)] {
    var course = MeetingCourse()
    var left: [(Int, Event?)] = []
    for place in order.lazy.flatMap({ steps[$0].entries }) {
      let one = placed[place]
      guard one.entry.event.session == id,
        !course.takes(one.entry.event, hasSeen: { ancestry.hasSeen($0, from: one.position) }, one.position)
      else { continue }
      // Whoever was given the floor twice waits no longer.
      if case .floor(_, .given(let grant)) = one.entry.event, let request = grant.request {
        left.append((place, .floor(id, .withdrawn(request))))
      } else {
        left.append((place, nil))
      }
    }
    return left
  }
}

extension [Range<Int>] {
  /// Those that overlap made one.
  fileprivate var joined: [Range<Int>] {
    reduce(into: []) { joined, next in
      if let last = joined.last, next.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<Swift.max(last.upperBound, next.upperBound)
      } else {
        joined.append(next)
      }
    }
  }
}

extension Event {
  /// The meeting in the course of which it happens, and for whose clocks its place counts.
  fileprivate var runningSession: ID<Session>? {
    switch self {
    case .agenda(let id, .parked), .decision(let id, .voted), .decision(let id, .taken): id
    default: if case .running(let id) = reach { id } else { nil }
    }
  }

  /// The meeting in which it gives a number without saying which laptop did.
  fileprivate var unmarkedSession: ID<Session>? {
    switch self {
    case .contribution(.noted(let note)): note.origin.laptop == nil ? note.session : nil
    case .decision(let id, .voted(let vote)): vote.origin.laptop == nil ? id : nil
    case .decision(let id, .taken(let decision)): decision.origin.laptop == nil ? id : nil
    case .commitment(.made(let commitment)): commitment.origin.laptop == nil ? commitment.session : nil
    default: nil
    }
  }
}
