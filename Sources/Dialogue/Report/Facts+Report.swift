import OrderedCollections

extension Facts {
  /// The figures of what is in scope, as they stand at `now`.
  /// - Complexity: linear in the contributions, turns and commitments of the sessions in scope.
  public func report(_ scope: ReportScope, at now: Instant, zone: Zone) -> Report {
    var report = Report()
    let held = scope.held(in: self, zone)
    var met: Set<ID<Person>> = []
    var days: [Int] = []
    let today = zone.wallTime(at: now).day
    for session in held {
      let end = session.end(at: now)
      if session.isLive { report.live += 1 } else { report.sessions += 1 }
      report.seconds += session.secondsHeld(until: now)
      report.plannedSeconds += session.agenda.plannedSeconds
      if isCounted(session) {
        report.counted += 1
        for (college, presence) in presence(in: session, until: end) {
          report.present[college] = report.present[college, default: 0].addingClamped(presence.came)
        }
        report.came = report.came.addingClamped(came(to: session))
      }
      met.formUnion(session.attendance.everNamed)
      for said in session.contributions where !said.isPrivate && isIn(scope, said) {
        count(said, on: today, in: &report)
        if let fate = said.fate, owesAnswer(said), answer(to: said, on: today) == .given {
          days.append(zone.wallTime(at: fate.at).day.number - zone.wallTime(at: said.at).day.number)
        }
      }
      report.votes += session.votes.filter { scope.includes(item: $0.item, of: session) }.count
      report.decisions += session.decisions.filter { scope.includes(item: $0.item, of: session) }.count
      report.decisions += session.settledVotes.filter { scope.includes(item: $0.item, of: session) }.count
      for promise in session.commitments.compactMap({ commitments[$0] })
      where scope.includes(item: promise.item, of: session)
        && (scope.college == nil || college(of: promise.who) == scope.college)
      {
        report.commitments.count(promise, today: today)
        report.promises[institution(of: promise.who), default: .init()].count(promise, today: today)
      }
    }
    report.peopleMet = met.count
    report.medianDays = days.isEmpty ? nil : days.sorted()[days.count / 2]
    report.balance = balance(of: held, until: now)
    countProgramme(scope, in: &report)
    report.fates = inOrder(report.fates)
    report.initiatives = inOrder(report.initiatives)
    return report
  }

  /// The body for which somebody speaks; somebody who speaks for none stands for themselves.
  public func institution(of party: Party) -> Party {
    if case .person(let id) = party, let body = people[id]?.organisation { return .organisation(body) }
    return party
  }

  /// Who is in charge of something that was said: who answered it, who studies it, who is responsible; nil when nobody is.
  public func inCharge(of said: Contribution) -> Party? {
    switch said.fate?.fate {
    case .answered(let by?): if let speaker = contribution(by)?.speaker { return institution(of: speaker) }
    case let fate?: if let who = fate.by { return institution(of: who) }
    case nil: break
    }
    return said.responsible.map { institution(of: $0) }
  }

  /// The institution that is in charge of something that was said: the body, else the group of whoever is and speaks for none, so that no
  /// person stands among institutions; nil when nobody is.
  public func institutionInCharge(of said: Contribution) -> Party? {
    guard let party = inCharge(of: said) else { return nil }
    guard case .person = party else { return party }
    return college(of: party).map { .college($0) }
  }

  /// Counts in the order of their kind, not in that in which they were met.
  private func inOrder<Key: Hashable & CaseIterable>(
    _ counts: OrderedDictionary<Key, Int>
  ) -> OrderedDictionary<Key, Int> {
    var ordered: OrderedDictionary<Key, Int> = [:]
    for key in Key.allCases { ordered[key] = counts[key] }
    return ordered
  }

  private func isIn(_ scope: ReportScope, _ said: Contribution) -> Bool {
    if let subject = scope.subject, self.subject(of: said)?.id != subject { return false }
    guard let college = scope.college else { return true }
    return said.speaker.flatMap { self.college(of: $0) } == college
  }

  private func count(_ said: Contribution, on today: Day, in report: inout Report) {
    report.kinds[said.kind, default: 0] += 1
    report.colleges[said.speaker.flatMap { college(of: $0) }, default: 0] += 1
    let subject = subject(of: said)?.id
    report.subjects[subject, default: .init()].said += 1
    if let code = said.fate?.fate.code { report.fates[code, default: 0] += 1 }
    guard owesAnswer(said) else { return }
    let standing = answer(to: said, on: today)
    report.answers.add(standing)
    report.subjects[subject, default: .init()].answers.add(standing)
    report.institutions[institutionInCharge(of: said), default: AnswerCount()].add(standing)
  }

  private func countProgramme(_ scope: ReportScope, in report: inout Report) {
    for initiative in initiatives.values where scope.includes(initiative.space, initiative.subject) {
      report.initiatives[initiative.stage, default: 0] += 1
      for money in initiative.funding {
        if money.isGranted {
          report.granted.add(money.amount)
        } else {
          report.asked.add(money.amount)
        }
      }
    }
    for training in trainings.values
    where training.state == .held && scope.includes(training.space, training.subject) {
      if let day = training.day {
        guard scope.from.map({ day >= $0 }) ?? true, scope.to.map({ day <= $0 }) ?? true else { continue }
      }
      report.trainings += 1
      report.trainingMinutes = report.trainingMinutes.addingClamped(training.minutes ?? 0)
      for (side, count) in sides(of: training) { report.trained[side, default: 0] += count }
    }
  }

  /// How many of each side take part in a training: those who came where they were counted, else those named.
  public func sides(of training: Training) -> OrderedDictionary<College.Side, Int> {
    var sides: OrderedDictionary<College.Side, Int> = [:]
    if training.attendance.isEmpty {
      for party in training.trainers + training.learners {
        // Whoever is of no group is of no side either.
        guard let college = college(of: party) else { continue }
        sides[side(of: college, in: training.space), default: 0] += 1
      }
    } else {
      for (college, count) in training.attendance.sorted(by: { $0.key < $1.key }) {
        sides[side(of: college, in: training.space), default: 0] += count
      }
    }
    return sides
  }
}
