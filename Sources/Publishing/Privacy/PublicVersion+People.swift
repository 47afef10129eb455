import Dialogue
import OrderedCollections
import Wording

extension PublicVersion {
  /// Attendance and turns by college, no college with fewer than ``smallest`` people: those are put together, or left out
  /// when even together they are too few, or when one alone would be left, which the total would give away.
  mutating func setPeople(of session: inout Session, from old: Session) {
    var present = source.presentByColleges(in: old).filter {
      source.side(of: $0.key, in: old.space) != .facilitation
    }
    let unplaced = old.attendance.named.filter { source.college(of: .person($0)) == nil }.count
    let others = CollegeID(rawValue: words(PrivacyPhrase.otherColleges))
    if unplaced > 0 { present[CollegeID(rawValue: words(.withoutCollege))] = unplaced }
    let small = present.filter { $0.value < Self.smallest }
    let pooled = small.values.reduce(0, +)
    var counted = present.filter { $0.value >= Self.smallest }
    var pool: CollegeID?
    if pooled >= Self.smallest, small.count > 1 {
      counted[others] = pooled
      pool = others
    } else if pooled > 0 {
      hideSome(of: old.id)
    }
    session.attendance.counted = counted
    for turn in old.floor.turns {
      guard let college = source.college(of: turn.party) else { continue }
      guard let shown = counted[college] != nil ? college : pool else { continue }
      if source.side(of: college, in: old.space) == .facilitation { continue }
      var open = FloorTurn(id: turn.id, party: .college(shown), item: turn.item, at: turn.span.start)
      open.span = turn.span
      open.pauses = turn.pauses
      session.floor.turns.append(open)
    }
    // The share of one alone would be the whole, and say nothing.
    if Set(counted.keys).count < 2 { session.floor.turns = [] }
  }

  func open(_ old: DialogueSpace) -> DialogueSpace {
    var settings = SpaceSettings()
    settings.kinds = old.settings.kinds
    settings.colleges = old.settings.colleges
    settings.pillars = old.settings.pillars
    settings.sides = old.settings.sides
    return DialogueSpace(
      id: old.id, name: remover.clean(old.name), kind: old.kind, territory: old.territory, settings: settings)
  }

  func open(_ old: Subject) -> Subject {
    Subject(
      id: old.id, space: old.space, title: remover.clean(old.title), scale: old.scale, level: old.level,
      impacts: old.impacts.map { remover.clean($0) }, decided: remover.clean(old.decided),
      open: remover.clean(old.open), openUntil: old.openUntil, pillar: old.pillar)
  }

  mutating func open(_ old: Initiative) -> Initiative {
    Initiative(
      id: old.id, space: old.space, session: old.session, title: remover.clean(old.title), stage: old.stage,
      lead: open(old.lead), subject: old.subject, needs: old.needs.map { remover.clean($0) },
      offers: old.offers.map { Initiative.Offer(by: open($0.by), what: remover.clean($0.what)) },
      funding: old.funding.map {
        Initiative.Funding(fund: remover.clean($0.fund), amount: $0.amount, isGranted: $0.isGranted)
      })
  }

  mutating func open(_ old: Training) -> Training {
    var training = Training(
      id: old.id, space: old.space, title: remover.clean(old.title), day: old.day, minutes: old.minutes,
      trainers: open(old.trainers), askedBy: open(old.askedBy), subject: old.subject)
    training.attendance = old.attendance.filter { $0.value >= Self.smallest }
    training.lessons = old.lessons.map {
      Training.Lesson(college: $0.college, text: remover.clean($0.text))
    }
    training.state = old.state
    return training
  }
}
