import Dialogue

extension JournalGenerator {
  /// A space with its people, the bodies that answer and a few subjects.
  mutating func foundSpace(number: Int) {
    cast = Cast()
    cast.space = ids.next()
    act(
      .space(
        .created(
          DialogueSpace(
            id: cast.space, name: "Conseil citoyen n° \(number)", kind: .citizensCouncil,
            territory: "QN\(String(10_000 + number))M"))))
    for (name, college) in Phrases.bodies {
      let body = Organisation(id: ids.next(), name: "\(name) \(number)", college: college)
      act(.organisation(.added(body)))
      let person = Person(
        id: ids.next(),
        name: "\(random.element(of: Phrases.names, or: "")) (\(name) \(number))",
        organisation: body.id)
      act(.person(.added(person)))
      cast.officials.append(person.id)
    }
    for place in 1...shape.people {
      let person = Person(
        id: ids.next(), name: "\(random.element(of: Phrases.names, or: "")) \(number)-\(place)",
        college: .residents)
      act(.person(.added(person)))
      cast.residents.append(person.id)
    }
    for title in Phrases.subjects {
      let subject = Subject(
        id: ids.next(), space: cast.space, title: title, scale: .neighbourhood, level: .concertation,
        impacts: ["cadre de vie"], decided: "le budget", open: "le choix du lieu")
      act(.subject(.added(subject)))
      cast.subjects.append(subject.id)
    }
  }

  /// One meeting from its plan to its end, three weeks after the last one.
  mutating func holdSession(number: Int) {
    let start = now.advanced(bySeconds: 3_600)
    let plan = Session.Plan(
      id: ids.next(), space: cast.space, title: "Séance \(number)", start: start,
      end: start.advanced(bySeconds: 7_200), place: "Salle des fêtes")
    act(.planned(plan))
    var items: [AgendaItem] = []
    for title in Phrases.points {
      let item = AgendaItem(
        id: ids.next(), title: title, plannedMinutes: 20, subject: random.element(of: cast.subjects))
      act(.agenda(plan.id, .added(item, AgendaPlace(after: items.last?.id))))
      items.append(item)
    }
    wait(seconds: 3_600)
    act(.session(plan.id, .opened(by: nil)))
    act(.attendance(plan.id, .counted(.residents, shape.people)))
    for person in cast.residents.prefix(20) + cast.officials {
      act(.attendance(plan.id, .arrived(person, adds: false)))
    }
    var minutes = Minutes(session: plan.id)
    for (place, item) in items.enumerated() {
      act(.agenda(plan.id, .begun(item.id)))
      minutes.item = item.id
      let end = shape.contributions * (place + 1) / items.count
      while minutes.contributions < end { exchange(&minutes) }
      close(item, &minutes)
    }
    act(.session(plan.id, .readBack))
    act(.session(plan.id, .closed))
    for commitment in cast.commitments.suffix(4) {
      act(
        after: 60...6_000,
        .commitment(
          .progressed(
            commitment, random.once(in: 2) ? .done : .underWay, text: random.element(of: Phrases.progress))))
    }
    wait(seconds: 21 * 86_400 - 10_800)
  }

  /// Somebody asks for the floor, has it, and is noted; an official may answer.
  private mutating func exchange(_ minutes: inout Minutes) {
    let speaker = Party.person(random.element(of: cast.residents, or: ID(rawValue: 0)))
    if random.once(in: 3) {
      let at = now.advanced(bySeconds: 2)
      let request = FloorRequest(id: ids.next(), party: speaker, at: at, item: minutes.item)
      act(at: at, .floor(minutes.session, .requested(request)))
      act(.floor(minutes.session, .given(FloorGrant(turn: ids.next(), party: speaker, request: request.id))))
    } else {
      act(.floor(minutes.session, .given(FloorGrant(turn: ids.next(), party: speaker))))
    }
    let kind = random.element(of: Phrases.kinds, or: .contribution)
    let asked = note(kind, by: speaker, answers: [], &minutes)
    if minutes.contributions < shape.contributions, kind.alwaysOwesAnswer, random.once(in: 2) {
      let official = Party.person(random.element(of: cast.officials, or: ID(rawValue: 0)))
      act(.floor(minutes.session, .given(FloorGrant(turn: ids.next(), party: official))))
      let answer = note(.answer, by: official, answers: [asked], &minutes)
      act(.contribution(.fated(asked, .answered(by: answer))))
      if random.once(in: 4) { promise(official, answers: asked, &minutes) }
    }
    act(.floor(minutes.session, .yielded))
  }

  private mutating func note(
    _ kind: ContributionKind, by speaker: Party, answers: [ContributionReference], _ minutes: inout Minutes
  ) -> ContributionReference {
    let at = now.advanced(bySeconds: random.number(in: 5...40))
    minutes.contributions += 1
    let contribution = Contribution(
      id: ids.next(), session: minutes.session, number: minutes.contributions, at: at, item: minutes.item,
      kind: kind, speaker: speaker, text: Phrases.sentence(&random),
      subject: random.once(in: 3) ? random.element(of: cast.subjects) : nil, answers: answers)
    let act = act(at: at, .contribution(.noted(contribution)))
    if random.once(in: 20) {
      self.act(.act(.undone(act)))
      // A note that stays undone keeps its number to itself.
      if random.once(in: 2) {
        self.act(.act(.redone(act)))
      } else {
        return note(kind, by: speaker, answers: answers, &minutes)
      }
    }
    return contribution.reference
  }

  private mutating func promise(
    _ official: Party, answers asked: ContributionReference, _ minutes: inout Minutes
  ) {
    let at = now.advanced(bySeconds: 4)
    minutes.commitments += 1
    let commitment = Commitment(
      id: ids.next(), session: minutes.session, number: minutes.commitments, item: minutes.item,
      who: official, what: Phrases.sentence(&random),
      due: Day(number: now.wholeSeconds / 86_400 + random.number(in: 14...120)), at: at, answers: [asked])
    act(at: at, .commitment(.made(commitment)))
    cast.commitments.append(commitment.id)
  }

  private mutating func close(_ item: AgendaItem, _ minutes: inout Minutes) {
    let at = now.advanced(bySeconds: 30)
    let half = shape.people / 2
    minutes.votes += 1
    let vote = Vote(
      id: ids.next(), number: minutes.votes, item: item.id, question: "\(item.title) : d’accord ?",
      method: .showOfHands,
      tallies: [
        Tally(option: "for", count: half), Tally(option: "against", count: random.number(in: 0...half)),
      ], at: at)
    let decision = Decision(
      id: ids.next(), number: minutes.votes, item: item.id, text: Phrases.sentence(&random), vote: vote.id,
      at: at)
    act(
      at: at, .decision(minutes.session, .voted(vote)), .decision(minutes.session, .taken(decision)))
    act(.agenda(minutes.session, .ended(item.id)))
  }
}

/// What has been numbered in a session so far.
private struct Minutes {
  let session: ID<Session>
  var item: ID<AgendaItem>?
  var contributions = 0
  var commitments = 0
  var votes = 0

  init(session: ID<Session>) { self.session = session }
}
