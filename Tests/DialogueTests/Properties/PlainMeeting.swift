@testable import Dialogue

/// A meeting kept in the plainest way that there is, to be compared with what the facts say. It shares no code with them.
struct PlainMeeting {
  /// Seconds since the beginning.
  var now = 0
  /// People by number, with their college.
  let colleges: [CollegeID]
  /// Planned seconds of the points, by number.
  let planned: [Int]

  var current: Int?
  var done: Set<Int> = []
  var parked: Set<Int> = []
  var spent: [Int]
  var isSuspended = false
  /// Points that were ever under way, and the one that was left for an earlier one of them.
  var begun: Set<Int> = []
  var cameFrom: Int?
  /// Who waits, in the order of asking.
  var queue: [Int] = []
  /// On which point each of them asked; before the first point on none.
  var askedOn: [Int: Int] = [:]
  /// Who was not served on a point, by the point.
  var left: [Int: [Int]] = [:]
  var speaker: Int?
  var isPaused = false
  /// Seconds of speech by person, and turns in order.
  var speech: [Int]
  var turns: [Int] = []
  /// Of whom something was noted.
  var noted: Set<Int> = []
  /// Contributions that are owed an answer, and whether they have a fate.
  var owed: [Bool] = []

  init(colleges: [CollegeID], planned: [Int]) {
    self.colleges = colleges
    self.planned = planned
    spent = planned.map { _ in 0 }
    speech = colleges.map { _ in 0 }
  }

  mutating func wait(_ seconds: Int) {
    now += seconds
    if let current, !isSuspended { spent[current] += seconds }
    if let speaker, !isPaused { speech[speaker] += seconds }
  }

  mutating func endTurn() { (speaker, isPaused) = (nil, false) }

  mutating func begin(_ item: Int) {
    endTurn()
    leave()
    queue = left.removeValue(forKey: item) ?? []
    for person in queue { askedOn[person] = item }
    if let current { done.insert(current) }
    cameFrom = current.flatMap { $0 > item && begun.contains(item) ? $0 : nil }
    begun.insert(item)
    done.remove(item)
    parked.remove(item)
    current = item
  }

  mutating func park(_ item: Int) {
    if current == item {
      endTurn()
      leave()
      (current, cameFrom) = (nil, nil)
    }
    parked.insert(item)
  }

  mutating func ask(_ person: Int) {
    queue.append(person)
    askedOn[person] = current
  }

  /// Those who wait keep their turn for the point on which they asked.
  private mutating func leave() {
    for person in queue { if let item = askedOn[person] { left[item, default: []].append(person) } }
    queue = []
  }

  mutating func suspend() {
    endTurn()
    isSuspended = true
  }

  mutating func give(_ person: Int) {
    endTurn()
    queue.removeAll { $0 == person }
    speaker = person
    turns.append(person)
  }

  /// The point that comes next: the one that was left for the one under way, else the first to come behind the one under way, else the first to come.
  var next: Int? {
    if let cameFrom { return cameFrom }
    let pending = planned.indices.filter { $0 != current && !done.contains($0) && !parked.contains($0) }
    return pending.first { $0 > (current ?? -1) } ?? pending.first
  }

  /// Seconds until the end: what is left of the points to come and of the one under way.
  var remaining: Int {
    planned.indices.reduce(0) { sum, item in
      guard !done.contains(item), !parked.contains(item) else { return sum }
      return sum + max(0, planned[item] - spent[item])
    }
  }

  /// Who waits, in a declared order.
  func order(_ rule: QueueOrder) -> [Int] {
    switch rule {
    case .arrival: return queue
    case .firstTimersFirst:
      let heard = noted.union(turns)
      return queue.filter { !heard.contains($0) } + queue.filter { heard.contains($0) }
    case .leastTimeFirst:
      return queue.enumerated().sorted { a, b in
        speech[a.element] != speech[b.element] ? speech[a.element] < speech[b.element] : a.offset < b.offset
      }.map(\.element)
    case .alternateColleges:
      var counts: [CollegeID: Int] = [:]
      for person in turns { counts[colleges[person], default: 0] += 1 }
      var last = turns.last.map { colleges[$0] }
      var waiting = queue
      var order: [Int] = []
      while !waiting.isEmpty {
        let least = waiting.map { counts[colleges[$0], default: 0] }.min() ?? 0
        let fitting = waiting.filter { counts[colleges[$0], default: 0] == least }
        let chosen = fitting.first { colleges[$0] != last } ?? fitting[0]
        order.append(chosen)
        waiting.removeAll { $0 == chosen }
        counts[colleges[chosen], default: 0] += 1
        last = colleges[chosen]
      }
      return order
    }
  }
}
