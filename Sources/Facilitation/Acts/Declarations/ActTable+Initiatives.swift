import Dialogue
import Wording

extension ActTable {
  static let initiativeActs: [DeclaredAct] = [
    DeclaredAct(
      .initiative, .initiatives,
      required(.title, .text(.title)), optional(.stage, stage), optional(.lead, .party),
      several(.need, .text()).seldomMany,
      optional(.subject, .subject), optional(.fund, .text()),
      optional(.amount, .money).needed { !$0[.fund].isEmpty }, flag(.granted)
    ) { desk, title, stage, lead, needs, subject, fund, amount, isGranted throws(ActError) in
      var initiative = Initiative(
        id: desk.id(), space: desk.context.focus.space,
        session: desk.context.session?.isLive == true ? desk.context.focus.session : nil, title: title)
      if let stage { initiative.stage = stage }
      (initiative.lead, initiative.subject, initiative.needs) = (lead, subject, needs)
      if let money = try funding(fund, amount, isGranted) { initiative.funding = [money] }
      return .commands([.initiative(.start(initiative))])
    },
    DeclaredAct(
      .changeInitiative, .initiatives,
      required(.reference, .initiative).existing,
      optional(.title, .text(.title)).current { project($0).map { [$0.title] } ?? [] },
      optional(.stage, stage).current { project($0).map { [$0.stage] } ?? [] },
      optional(.lead, .party).current { project($0)?.lead.map { [$0] } ?? [] },
      optional(.subject, .subject).current { project($0)?.subject.map { [$0] } ?? [] },
      several(.need, .text()).seldomMany, several(.met, .text()).seldomMany, optional(.offer, .text()),
      optional(.by, .party).needed { !$0[.offer].isEmpty },
      optional(.fund, .text()), optional(.amount, .money), flag(.granted)
    ) {
      desk, id, title, stage, lead, subject, needs, met, offer, by, fund, amount, isGranted throws(ActError)
      in
      var changes: [InitiativeChange] = []
      if let title { changes.append(.title(title)) }
      if let stage { changes.append(.stage(stage)) }
      if let lead { changes.append(.lead(lead)) }
      if let subject { changes.append(.subject(subject)) }
      // A need is meant however it is written; what is none is refused with those that there are.
      let known = desk.context.facts.initiatives[id]?.needs ?? []
      changes += needs.map { .need($0) }
      changes += met.map { word in .needMet(known.first { $0.folded == word.folded } ?? word) }
      if let offer {
        guard let by else { throw .missing(.by) }
        changes.append(.offer(Initiative.Offer(by: by, what: offer)))
      }
      let funded = desk.context.facts.initiatives[id]?.funding ?? []
      if let money = try funding(fund, amount, isGranted, funded) { changes.append(.funding(money)) }
      guard !changes.isEmpty else { throw ActError(.changesNothing) }
      return .commands(changes.map { .initiative(.change(id, $0)) })
    },
    DeclaredAct(
      .training, .initiatives,
      required(.title, .text(.title)), optional(.hours, .minutes(unit: 60)), optional(.trainers, .parties),
      optional(.learners, .parties), optional(.on, .day), optional(.subject, .subject),
      optional(.askedBy, .party)
    ) { desk, title, minutes, trainers, learners, day, subject, askedBy throws(ActError) in
      var training = Training(id: desk.id(), space: desk.context.focus.space, title: title)
      training.minutes = minutes
      (training.trainers, training.learners) = (trainers ?? [], learners ?? [])
      (training.day, training.subject, training.askedBy) = (day, subject, askedBy)
      return .commands([.training(.plan(training))])
    },
    DeclaredAct(
      .changeTraining, .initiatives,
      required(.reference, .training).existing,
      optional(.title, .text(.title)).current { course($0).map { [$0.title] } ?? [] },
      optional(.on, .day).current { course($0)?.day.map { [$0] } ?? [] },
      optional(.hours, .minutes(unit: 60)).current { course($0)?.minutes.map { [$0] } ?? [] },
      optional(.trainers, .parties).current { course($0).map { [$0.trainers] } ?? [] },
      optional(.learners, .parties).current { course($0).map { [$0.learners] } ?? [] },
      optional(.askedBy, .party).current { course($0)?.askedBy.map { [$0] } ?? [] },
      optional(.subject, .subject).current { course($0)?.subject.map { [$0] } ?? [] },
      optional(.state, .oneOf { (words: Words, state: Training.State) in words.label(state) }).current {
        course($0).map { [$0.state] } ?? []
      },
      optional(.attendance, .counts), several(.lesson, .lesson)
    ) {
      _, id, title, day, minutes, trainers, learners, askedBy, subject, state, attendance, lessons
        throws(ActError) in
      var changes: [TrainingChange] = []
      if let title { changes.append(.title(title)) }
      if let day { changes.append(.day(day)) }
      if let minutes { changes.append(.minutes(minutes)) }
      if let trainers { changes.append(.trainers(trainers)) }
      if let learners { changes.append(.learners(learners)) }
      if let askedBy { changes.append(.askedBy(askedBy)) }
      if let subject { changes.append(.subject(subject)) }
      if let state { changes.append(.state(state)) }
      changes += (attendance?.colleges ?? []).map { .attendance($0.college, $0.count) }
      changes += lessons.map { .lesson($0) }
      guard !changes.isEmpty else { throw ActError(.changesNothing) }
      return .commands(changes.map { .training(.change(id, $0)) })
    },
  ]

  private static let stage = ValueKind<Initiative.Stage>.oneOf(label: { $0.label($1) })

  @Sendable private static func project(_ reading: Reading) -> Initiative? {
    reading.values.first(.reference, as: ID<Initiative>.self).flatMap {
      reading.context.facts.initiatives[$0]
    }
  }

  @Sendable private static func course(_ reading: Reading) -> Training? {
    reading.values.first(.reference, as: ID<Training>.self).flatMap { reading.context.facts.trainings[$0] }
  }

  /// Money that is asked for or granted. What is not said of it is that of the only fund there is, or of the one that is named.
  private static func funding(
    _ fund: String?, _ amount: Money?, _ isGranted: Bool, _ known: [Initiative.Funding] = []
  ) throws(ActError) -> Initiative.Funding? {
    guard fund != nil || amount != nil || isGranted else { return nil }
    let only = known.count == 1 ? known.first : nil
    guard let fund = fund ?? only?.fund else { throw .missing(.fund) }
    let named = known.first { $0.fund.folded == fund.folded }
    guard let amount = amount ?? named?.amount else { throw .missing(.amount) }
    return Initiative.Funding(fund: named?.fund ?? fund, amount: amount, isGranted: isGranted)
  }
}
