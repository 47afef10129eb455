import Dialogue

/// Builds a state event by event, each act with a time on the wall of Paris.
struct Scene {
  static let zone = Zone.centralEurope
  private(set) var state = Concertation()
  private var ids = IDSource(seed: 14)
  private(set) var now = Instant.epoch
  let day: Day

  init(day: String) {
    self.day = Day(iso: day) ?? Day(number: 0)
  }

  var facts: Facts { state.facts }

  mutating func id<Entity>(_ type: Entity.Type = Entity.self) -> ID<Entity> { ids.next(type) }

  mutating func clock(_ hour: Int, _ minute: Int, _ second: Int = 0) {
    now = Self.zone.instant(of: WallTime(day: day, hour: hour, minute: minute, second: second))
  }

  mutating func happens(_ events: Event...) {
    let act = ids.next(Act.self)
    for event in events { state.evolve(Entry(act: act, at: now, event: event)) }
  }
}
