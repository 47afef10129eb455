import Dialogue
import Journal

/// How the entities of the domain stand in payloads.
extension PayloadWriter {
  mutating func entity(_ space: DialogueSpace) {
    field("space", space.id)
    field("name", space.name)
    field("kind", space.kind)
    field("territory", space.territory)
    settings(space.settings)
  }

  /// Settings with which a space begins; those that are as in every space are left out.
  private mutating func settings(_ settings: SpaceSettings) {
    let usual = SpaceSettings()
    if settings.kinds != usual.kinds { field("kinds", settings.kinds.map(\.rawValue)) }
    if settings.colleges != usual.colleges { field("colleges", settings.colleges.map(\.rawValue)) }
    list("pillars", settings.pillars)
    if settings.queueOrder != usual.queueOrder { field("order", settings.queueOrder) }
    field("limit", settings.turnLimit)
    list("rules", settings.groundRules)
    field("method", settings.method)
    list("sides", PayloadWriter.sides(settings.sides))
    if !settings.recurring.isEmpty { objects("recurring", settings.recurring) { $0.entity($1) } }
    if !settings.templates.isEmpty { objects("templates", settings.templates) { $0.entity($1) } }
  }

  mutating func entity(_ subject: Subject) {
    field("subject", subject.id)
    field("space", subject.space)
    field("title", subject.title)
    word("scale", subject.scale)
    word("level", subject.level)
    list("impacts", subject.impacts)
    field("decided", subject.decided)
    field("open", subject.open)
    field("until", subject.openUntil)
    field("pillar", subject.pillar)
  }

  mutating func entity(_ plan: Session.Plan) {
    field("session", plan.id)
    field("space", plan.space)
    field("title", plan.title)
    field("start", plan.start)
    field("end", plan.end)
    field("closing", plan.closing)
    field("place", plan.place)
    field("slot", plan.slot)
  }

  mutating func entity(_ item: AgendaItem) {
    field("item", item.id)
    field("title", item.title)
    field("kind", item.kind)
    field("minutes", item.plannedMinutes)
    field("presenter", item.presenter)
    if !item.copresenters.isEmpty { field("copresenters", item.copresenters) }
    field("subject", item.subject)
    field("carries", item.carriesOver)
    field("takes", item.takesUp)
  }

  mutating func entity(_ contribution: Contribution) {
    field("session", contribution.session)
    field("contribution", contribution.id)
    field("number", contribution.number)
    field("by", contribution.origin.laptop)
    field("item", contribution.item)
    field("kind", contribution.kind)
    field("speaker", contribution.speaker)
    if contribution.isSpeakerOpen { field("speakerOpen", true) }
    field("text", contribution.text)
    field("subject", contribution.subject)
    if !contribution.answers.isEmpty { field("answers", contribution.answers) }
    field("table", contribution.table)
    field("round", contribution.round)
    field("stop", contribution.stop)
    field("photo", contribution.photo)
    field("responsible", contribution.responsible)
  }

  mutating func entity(_ vote: Vote) {
    field("vote", vote.id)
    field("number", vote.number)
    field("by", vote.origin.laptop)
    field("item", vote.item)
    field("question", vote.question)
    field("method", vote.method)
    list("choices", vote.choices)
    field("dots", vote.dots)
    counts(vote.tallies, vote.ballots)
  }

  /// What was counted in a vote.
  mutating func counts(_ tallies: [Tally], _ ballots: Ballots?) {
    if let ballots {
      field("cast", ballots.cast)
      field("blank", ballots.blank)
      field("invalid", ballots.invalid)
    }
    objects("tallies", tallies) { writer, tally in
      writer.field("option", tally.option)
      writer.word("college", tally.college)
      writer.field("count", tally.count)
    }
  }

  mutating func entity(_ decision: Decision) {
    field("decision", decision.id)
    field("number", decision.number)
    field("by", decision.origin.laptop)
    field("item", decision.item)
    field("text", decision.text)
    field("vote", decision.vote)
  }

  mutating func entity(_ commitment: Commitment) {
    field("session", commitment.session)
    field("commitment", commitment.id)
    field("number", commitment.number)
    field("by", commitment.origin.laptop)
    field("item", commitment.item)
    field("who", commitment.who)
    field("what", commitment.what)
    field("due", commitment.due)
    if !commitment.answers.isEmpty { field("answers", commitment.answers) }
    field("decision", commitment.decision)
  }

  mutating func entity(_ initiative: Initiative) {
    field("initiative", initiative.id)
    field("space", initiative.space)
    field("session", initiative.session)
    field("title", initiative.title)
    field("stage", initiative.stage)
    field("lead", initiative.lead)
    field("subject", initiative.subject)
    list("needs", initiative.needs)
    if !initiative.offers.isEmpty { objects("offers", initiative.offers) { $0.offer($1) } }
    if !initiative.funding.isEmpty { objects("funding", initiative.funding) { $0.funding($1) } }
  }

  mutating func offer(_ offer: Initiative.Offer) {
    field("by", offer.by)
    field("what", offer.what)
  }

  mutating func funding(_ money: Initiative.Funding) {
    field("fund", money.fund)
    field("amount", money.amount.units)
    if !money.amount.isWholeEuros {
      field("cents", money.amount.cents)
      field("currency", money.amount.currency)
    }
    field("granted", money.isGranted)
  }

  mutating func entity(_ training: Training) {
    field("training", training.id)
    field("space", training.space)
    field("title", training.title)
    field("day", training.day)
    field("minutes", training.minutes)
    if !training.trainers.isEmpty { field("trainers", training.trainers) }
    if !training.learners.isEmpty { field("learners", training.learners) }
    field("asked", training.askedBy)
    field("subject", training.subject)
  }

  mutating func fate(_ fate: Fate?) {
    guard let fate else { return null("fate") }
    field("fate", fate.code)
    switch fate {
    case .answered(let by): field("by", by)
    case .accepted(let because, let by, let until):
      field("because", because)
      field("who", by)
      field("until", until)
    case .underStudy(let by, let until):
      field("who", by)
      field("until", until)
    case .declined(let because, let by):
      field("because", because)
      field("who", by)
    case .outOfScope(let to, let because):
      field("to", to)
      field("because", because)
    }
  }
}

extension PayloadReader {
  func space() throws -> DialogueSpace {
    DialogueSpace(
      id: try id("space"), name: try text("name"), kind: try word("kind"),
      territory: try text(ifPresent: "territory"), settings: try settings())
  }

  private func settings() throws -> SpaceSettings {
    var settings = SpaceSettings()
    if has("kinds") { settings.kinds = try texts("kinds").map(ContributionKind.init(rawValue:)) }
    if has("colleges") { settings.colleges = try texts("colleges").map(CollegeID.init(rawValue:)) }
    settings.pillars = try texts("pillars")
    settings.queueOrder = try word(ifPresent: "order") ?? settings.queueOrder
    settings.turnLimit = try number(ifPresent: "limit")
    settings.groundRules = try texts("rules")
    settings.method = try text(ifPresent: "method")
    settings.sides = try sides("sides")
    settings.recurring = try objects("recurring").map { try $0.recurringItem() }
    settings.templates = try objects("templates").map { try $0.template() }
    return settings
  }

  func subject() throws -> Subject {
    Subject(
      id: try id("subject"), space: try id(ifPresent: "space"), title: try text("title"),
      scale: try word(ifPresent: "scale"),
      level: try word(ifPresent: "level"), impacts: try texts("impacts"),
      decided: try text(ifPresent: "decided"),
      open: try text(ifPresent: "open"), openUntil: try day(ifPresent: "until"),
      pillar: try text(ifPresent: "pillar"))
  }

  func plan() throws -> Session.Plan {
    Session.Plan(
      id: try id("session"), space: try id("space"), title: try text("title"), start: try instant("start"),
      end: try instant(ifPresent: "end"), closing: try instant(ifPresent: "closing"),
      place: try text(ifPresent: "place"), slot: try day(ifPresent: "slot"))
  }

  func item() throws -> AgendaItem {
    var item = AgendaItem(
      id: try id("item"), title: try text("title"), kind: try word("kind"),
      plannedMinutes: try number(ifPresent: "minutes"),
      presenter: try party(ifPresent: "presenter"), subject: try id(ifPresent: "subject"),
      carriesOver: try id(ifPresent: "carries"), takesUp: try reference(ifPresent: "takes"))
    item.copresenters = try parties("copresenters")
    return item
  }

  func contribution(at: Instant) throws -> Contribution {
    var contribution = Contribution(
      id: try id("contribution"), session: try id("session"), number: try number("number"), at: at,
      item: try id(ifPresent: "item"), kind: ContributionKind(rawValue: try text("kind")),
      speaker: try party(ifPresent: "speaker"), text: try text("text"), subject: try id(ifPresent: "subject"),
      answers: try references("answers"))
    contribution.origin = NumberOrigin(laptop: try text(ifPresent: "by"))
    contribution.isSpeakerOpen = try boolean(ifPresent: "speakerOpen") ?? false
    contribution.table = try id(ifPresent: "table")
    contribution.round = try number(ifPresent: "round")
    contribution.stop = try id(ifPresent: "stop")
    contribution.photo = try text(ifPresent: "photo")
    contribution.responsible = try party(ifPresent: "responsible")
    return contribution
  }

  func vote(at: Instant) throws -> Vote {
    var vote = Vote(
      id: try id("vote"), number: try number("number"), item: try id(ifPresent: "item"),
      question: try text("question"),
      method: try word("method"), choices: try texts("choices"), dots: try number(ifPresent: "dots"),
      ballots: try ballots(), tallies: try tallies(), at: at)
    vote.origin = NumberOrigin(laptop: try text(ifPresent: "by"))
    return vote
  }

  func recount() throws -> Recount {
    Recount(question: try text("question"), tallies: try tallies(), ballots: try ballots())
  }

  private func tallies() throws -> [Tally] {
    try objects("tallies").map {
      Tally(
        option: try $0.text("option"), college: try $0.college(ifPresent: "college"),
        count: try $0.number("count"))
    }
  }

  private func ballots() throws -> Ballots? {
    try number(ifPresent: "cast").map { cast in
      Ballots(
        cast: cast, blank: try number(ifPresent: "blank") ?? 0,
        invalid: try number(ifPresent: "invalid") ?? 0)
    }
  }

  func decision(at: Instant) throws -> Decision {
    var decision = Decision(
      id: try id("decision"), number: try number("number"), item: try id(ifPresent: "item"),
      text: try text("text"),
      vote: try id(ifPresent: "vote"), at: at)
    decision.origin = NumberOrigin(laptop: try text(ifPresent: "by"))
    return decision
  }

  func commitment(at: Instant) throws -> Commitment {
    var commitment = Commitment(
      id: try id("commitment"), session: try id("session"), number: try number("number"),
      item: try id(ifPresent: "item"),
      who: try party("who"), what: try text("what"), due: try day(ifPresent: "due"), at: at,
      answers: try references("answers"), decision: try id(ifPresent: "decision"))
    commitment.origin = NumberOrigin(laptop: try text(ifPresent: "by"))
    return commitment
  }

  func initiative() throws -> Initiative {
    Initiative(
      id: try id("initiative"), space: try id(ifPresent: "space"), session: try id(ifPresent: "session"),
      title: try text("title"), stage: try word("stage"), lead: try party(ifPresent: "lead"),
      subject: try id(ifPresent: "subject"), needs: try texts("needs"),
      offers: try objects("offers").map { try $0.offer() },
      funding: try objects("funding").map { try $0.funding() })
  }

  func offer() throws -> Initiative.Offer { Initiative.Offer(by: try party("by"), what: try text("what")) }

  func funding() throws -> Initiative.Funding {
    Initiative.Funding(
      fund: try text("fund"),
      amount: Money(
        try number("amount"), hundredths: try number(ifPresent: "cents") ?? 0,
        currency: try text(ifPresent: "currency") ?? Money.euro),
      isGranted: try boolean("granted"))
  }

  func training() throws -> Training {
    Training(
      id: try id("training"), space: try id(ifPresent: "space"), title: try text("title"),
      day: try day(ifPresent: "day"),
      minutes: try number(ifPresent: "minutes"), trainers: try parties("trainers"),
      learners: try parties("learners"),
      askedBy: try party(ifPresent: "asked"), subject: try id(ifPresent: "subject"))
  }

  func fate() throws -> Fate? {
    if isNull("fate") { return nil }
    let code: Fate.Code = try word("fate")
    switch code {
    case .answered: return .answered(by: try reference(ifPresent: "by"))
    case .accepted:
      return .accepted(
        because: try text(ifPresent: "because"), by: try party(ifPresent: "who"),
        until: try day(ifPresent: "until"))
    case .underStudy: return .underStudy(by: try party(ifPresent: "who"), until: try day(ifPresent: "until"))
    case .declined: return .declined(because: try text("because"), by: try party(ifPresent: "who"))
    case .outOfScope:
      return .outOfScope(to: try text(ifPresent: "to"), because: try text(ifPresent: "because"))
    }
  }
}
