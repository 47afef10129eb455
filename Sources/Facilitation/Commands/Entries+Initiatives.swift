import Dialogue
import Wording

extension CommandTable {
  static let initiativeEntries: [CommandEntry] = [
    CommandEntry(
      ["initiative"], ["initiative"], .initiatives,
      .init("Ajouter une initiative collective", "Add a collective initiative"),
      usage: .init(
        "\"titre\" [étape=idée|groupe|projet…] [porteur=] [besoin=\"…\"]… [fonds=FPH montant=800] [objet=]",
        "\"title\" [stage=idea|group|project…] [lead=] [need=\"…\"]… [fund=FPH amount=800] [subject=]")
    ) { a, ids throws(GrammarError) in
      var initiative = Initiative(
        id: ids.next(), space: a.context.focus.space,
        session: a.context.session?.isLive == true ? a.context.focus.session : nil,
        title: try a.text(.title))
      if let token = a.named(.stage) {
        initiative.stage = try a.choice(token) { words in { words.label($0) } }
      }
      if let token = a.named(.lead) { initiative.lead = try a.party(token) }
      if let token = a.named(.subject) { initiative.subject = try a.subject(token) }
      initiative.needs = a.all(.need).map(\.value)
      if let money = try a.funding() { initiative.funding = [money] }
      return .commands([.startInitiative(initiative)])
    },
    CommandEntry(
      ["modifier-initiative", "avancer"], ["change-initiative"], .initiatives,
      .init("Faire avancer une initiative", "Move an initiative on"),
      usage: .init(
        "INITIATIVE [étape=] [porteur=] [besoin=]… [pourvu=] [offre=\"…\" par=NOM] [fonds= montant= accordé]",
        "INITIATIVE [stage=] [lead=] [need=]… [met=] [offer=\"…\" by=NAME] [fund= amount= granted]"),
      takes: [.initiative]
    ) { a, _ throws(GrammarError) in
      var changes: [InitiativeChange] = []
      if let text = a.text(ifNamed: .title) { changes.append(.title(text)) }
      if let token = a.named(.stage) {
        changes.append(.stage(try a.choice(token) { words in { words.label($0) } }))
      }
      if let token = a.named(.lead) { changes.append(.lead(try a.party(token))) }
      if let token = a.named(.subject) { changes.append(.subject(try a.subject(token))) }
      changes += a.all(.need).map { .need($0.value) } + a.all(.met).map { .needMet($0.value) }
      if let offer = a.text(ifNamed: .offer) {
        guard let by = a.named(.by) else { throw a.missing(.by) }
        changes.append(.offer(Initiative.Offer(by: try a.party(by), what: offer)))
      }
      if let money = try a.funding() { changes.append(.funding(money)) }
      let token = try a.required(.reference)
      let id = try a.initiative(token)
      guard !changes.isEmpty else { throw a.missing(.stage) }
      return .commands(changes.map { .changeInitiative(id, $0) })
    },
    CommandEntry(
      ["formation", "co-formation"], ["training"], .initiatives,
      .init("Prévoir une co-formation", "Plan a training"),
      usage: .init(
        "\"thème\" [heures=3] [formateurs=\"A,B\"] [participants=\"C,D\"] [jour=] [objet=] [demandé-par=]",
        "\"theme\" [hours=3] [trainers=\"A,B\"] [learners=\"C,D\"] [on=] [subject=] [asked-by=]")
    ) { a, ids throws(GrammarError) in
      var training = Training(id: ids.next(), space: a.context.focus.space, title: try a.text(.title))
      if let token = a.named(.hours) { training.minutes = try a.minutes(token, .hours, unit: 60) }
      if let token = a.named(.trainers) { training.trainers = try a.parties(token) }
      if let token = a.named(.learners) { training.learners = try a.parties(token) }
      training.day = try a.day(ifNamed: .on)
      if let token = a.named(.subject) { training.subject = try a.subject(token) }
      if let token = a.named(.askedBy) { training.askedBy = try a.party(token) }
      return .commands([.planTraining(training)])
    },
    CommandEntry(
      ["modifier-formation"], ["change-training"], .initiatives,
      .init("Changer une co-formation", "Change a training"),
      usage: .init(
        "FORMATION [jour=] [heures=] [formateurs=] [participants=] [état=tenue] [présents=habitants:8,…] [appris=habitants:\"…\"]…",
        "TRAINING [on=] [hours=] [trainers=] [learners=] [state=held] [attendance=habitants:8,…] [lesson=habitants:\"…\"]…"
      ), takes: [.training]
    ) { a, _ throws(GrammarError) in
      var changes: [TrainingChange] = []
      if let text = a.text(ifNamed: .title) { changes.append(.title(text)) }
      if let day = try a.day(ifNamed: .on) { changes.append(.day(day)) }
      if let token = a.named(.hours) { changes.append(.minutes(try a.minutes(token, .hours, unit: 60))) }
      if let token = a.named(.trainers) { changes.append(.trainers(try a.parties(token))) }
      if let token = a.named(.learners) { changes.append(.learners(try a.parties(token))) }
      if let token = a.named(.askedBy) { changes.append(.askedBy(try a.party(token))) }
      if let token = a.named(.subject) { changes.append(.subject(try a.subject(token))) }
      if let token = a.named(.state) {
        changes.append(.state(try a.choice(token) { words in { words.label($0) } }))
      }
      if let token = a.named(.attendance) {
        for (college, count) in try a.counts(token, .attendance) {
          guard let college else { throw token.error(.malformed(token.value, .attendance)) }
          changes.append(.attendance(college, count))
        }
      }
      for token in a.all(.lesson) {
        guard let colon = token.value.firstIndex(of: ":") else {
          throw token.error(.malformed(token.value, .college))
        }
        let college = try a.college(String(token.value[..<colon]), token)
        let text = String(token.value[token.value.index(after: colon)...])
        changes.append(.lesson(Training.Lesson(college: college, text: text)))
      }
      let id = try a.training(try a.required(.reference))
      guard !changes.isEmpty else { throw a.missing(.state) }
      return .commands(changes.map { .changeTraining(id, $0) })
    },
  ]
}

extension Arguments {
  fileprivate mutating func funding() throws(GrammarError) -> Initiative.Funding? {
    let isGranted = flag("granted", "accordé", "accorde")
    let amount = named(.amount)
    guard let fund = named(.fund) else {
      if let amount { throw GrammarError(column: amount.column, .missing(.fund)) }
      return nil
    }
    guard let amount else { throw missing(.amount) }
    return Initiative.Funding(fund: fund.value, amount: try integer(amount, .amount), isGranted: isGranted)
  }
}
