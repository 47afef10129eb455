import Dialogue
import OrderedCollections
import Wording

extension PublicVersion {
  func open(_ old: DialogueSpace) -> DialogueSpace {
    var settings = SpaceSettings()
    settings.kinds = Array(OrderedSet(old.settings.kinds.map { open($0) }))
    settings.colleges = Array(OrderedSet(old.settings.colleges.map { open($0) }))
    settings.pillars = old.settings.pillars.map { remover.clean($0) }
    for (college, side) in old.settings.sides { settings.sides[open(college)] = side }
    return DialogueSpace(
      id: old.id, name: remover.clean(title: old.name), kind: old.kind,
      territory: old.territory.map { remover.clean(title: $0) },
      settings: settings)
  }

  func open(_ old: Subject) -> Subject {
    Subject(
      id: old.id, space: old.space, title: remover.clean(title: old.title), scale: old.scale,
      level: old.level,
      impacts: old.impacts.map { remover.clean($0) }, decided: remover.clean(old.decided),
      open: remover.clean(old.open), openUntil: old.openUntil, pillar: remover.clean(old.pillar))
  }

  mutating func open(_ old: Initiative) -> Initiative {
    var initiative = Initiative(
      id: old.id, space: old.space, session: old.session, title: remover.clean(old.title), stage: old.stage,
      lead: open(old.lead), subject: old.subject, needs: old.needs.map { remover.clean($0) },
      offers: old.offers.map { Initiative.Offer(by: open($0.by), what: remover.clean($0.what)) },
      funding: old.funding.map {
        var money = $0
        money.fund = remover.clean($0.fund)
        return money
      })
    (initiative.history, initiative.begunAs) = (old.history, old.begunAs)
    return initiative
  }

  mutating func open(_ old: Training) -> Training {
    var training = Training(
      id: old.id, space: old.space, title: remover.clean(old.title), day: old.day, minutes: old.minutes,
      trainers: open(old.trainers), askedBy: open(old.askedBy), subject: old.subject)
    // Who came, and what was learned: no group with fewer than ``smallest`` people by itself. Those of residents' side
    // stand together; of others there is no figure, so that sums by side stay what they are.
    let together = Self.together(old.attendance.filter { source.side(of: $0.key, in: old.space) == .civil })
    let isAll = old.attendance.allSatisfy { $0.value == 0 || together.contains($0.key) }
    let pool = CollegeID(rawValue: words(isAll ? PrivacyPhrase.allColleges : PrivacyPhrase.otherColleges))
    let pooled = together.reduce(0) { $0 + (old.attendance[$1] ?? 0) }
    for (college, count) in old.attendance where count >= Self.smallest && !together.contains(college) {
      training.attendance[open(college), default: 0] += count
    }
    if pooled >= Self.smallest { training.attendance[pool] = pooled }
    training.lessons = old.lessons.map { lesson in
      let isFew = !old.attendance.isEmpty && (old.attendance[lesson.college] ?? 0) < Self.smallest
      return Training.Lesson(
        college: isFew || together.contains(lesson.college) ? pool : open(lesson.college),
        text: remover.clean(lesson.text))
    }
    (training.state, training.at, training.settledAt) = (old.state, old.at, old.settledAt)
    return training
  }
}
