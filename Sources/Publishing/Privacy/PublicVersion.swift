import Dialogue
import OrderedCollections
import Wording

/// The facts as everybody may read them; what a public document is made from.
///
/// Everything is built anew from what is meant to be shown, so that a field which is added later stays out until somebody
/// decides otherwise. Private notes, identities, attendance by name, the queue and earlier wordings are left out. People
/// who speak for a body become that body, residents become pseudonyms lettered in the order in which they first appear,
/// and what is left is numbered without gaps.
struct PublicVersion {
  /// The smallest number of people that is given; fewer could tell who they were.
  static let smallest = 5

  let source: Facts
  let words: Words
  let remover: NameRemover
  private(set) var facts = Facts()
  let now: Instant
  /// Colleges that stand together as one, in all sessions alike, so that no difference tells of a small one.
  let pooled: Set<CollegeID>
  /// Sessions to which fewer than ``smallest`` people came.
  private(set) var hidesSome: Set<ID<Session>> = []
  private var pseudonyms: [Party: Party] = [:]
  private var counts = (residents: 0, participants: 0)

  /// Of which sessions figures by college are shown, and how: each by itself, or only their sums.
  enum Shown {
    case each([ID<Session>])
    case sums([ID<Session>])
  }

  /// The public version; people are lettered as they appear in `session`, then elsewhere. Clocks that run count up to `now`.
  /// With a body, the meetings of that alone, and those that speak of them or that they speak of: papers of one body tell of no
  /// other.
  init(
    of source: Facts, first session: ID<Session>?, on space: ID<DialogueSpace>? = nil, showing shown: Shown,
    until now: Instant, _ words: Words
  ) {
    self.source = source
    self.words = words
    self.now = now
    pooled = Self.pooled(shown, in: source, until: now, words)
    remover = NameRemover(
      hiding: source.everyName, whole: source.organisations.values.map(\.name), sparing: source.titles, words)
    for var body in source.organisations.values {
      body.name = remover.clean(body: body.name)
      body.college = open(body.college)
      facts.organisations[body.id] = body
    }
    for space in source.spaces.values { facts.spaces[space.id] = open(space) }
    let told = space.map { Self.sessions(telling: session, on: $0, in: source) }
    let ids = source.sessions.keys.filter { told?.contains($0) ?? true }
    for id in (session.map { [$0] } ?? []) + ids.filter({ $0 != session }) {
      if let old = source.session(id) { numberSpeakers(of: old) }
    }
    for id in ids { if let old = source.session(id) { add(old) } }
    for subject in source.subjects.values { facts.subjects[subject.id] = open(subject) }
    for milestone in source.milestones.values {
      var open = Milestone(
        id: milestone.id, space: milestone.space, title: remover.clean(milestone.title), day: milestone.day,
        subjects: milestone.subjects)
      open.state = milestone.state
      facts.milestones[open.id] = open
    }
    for theme in source.themes.values {
      var open = theme
      open.title = remover.clean(theme.title)
      facts.themes[theme.id] = open
    }
    facts.given.takeVersions(of: source.given)
    for initiative in source.initiatives.values { facts.initiatives[initiative.id] = open(initiative) }
    for training in source.trainings.values { facts.trainings[training.id] = open(training) }
  }

  /// The meetings of a body, and those that are tied to them by what was answered, promised, joined or approved.
  private static func sessions(telling session: ID<Session>?, on space: ID<DialogueSpace>, in facts: Facts)
    -> Set<ID<Session>>
  {
    let own = Set(facts.sessions.values.lazy.filter { $0.space == space || $0.id == session }.map(\.id))
    var told = own
    for session in facts.sessions.values {
      let isOwn = own.contains(session.id)
      for other in session.tied(in: facts) {
        if isOwn { told.insert(other) } else if own.contains(other) { told.insert(session.id) }
      }
    }
    return told
  }

  /// Who stands for a party in public.
  mutating func open(_ party: Party) -> Party {
    switch party {
    case .organisation: return party
    case .college(let college): return .college(open(college))
    case .person(let id):
      // Whoever was forgotten speaks for nobody any more: in a small body that would say who it was.
      let isForgotten = source.people[id]?.isForgotten ?? false
      if !isForgotten, let person = source.people[id], let body = body(for: person) {
        return .organisation(body)
      }
      let college = source.college(of: party)
      if let college, source.side(of: college) != .civil { return .college(open(college)) }
      if let known = pseudonyms[party] { return known }
      let isResident = college == .residents
      let name = nextName(isResident: isResident)
      facts.people[id] = Person(id: id, name: name, college: college.map { open($0) })
      pseudonyms[party] = party
      return party
    case .name(let name):
      let wanted = name.folded
      if let body = source.organisations.values.first(where: { $0.name.folded == wanted }) {
        return .organisation(body.id)
      }
      if let known = pseudonyms[party] { return known }
      let public_ = Party.name(nextName(isResident: false))
      pseudonyms[party] = public_
      return public_
    }
  }

  /// The body for which somebody speaks: not that of a resident who is noted as one, whatever else she belongs to.
  private func body(for person: Person) -> ID<Organisation>? {
    guard let body = person.organisation.flatMap({ source.organisations[$0] }) else { return nil }
    guard let own = person.college, source.side(of: own) == .civil else { return body.id }
    return own == body.college && own != .residents ? body.id : nil
  }

  /// Who stands for the owner of a promise: who is only a name that nobody on the lists bears is still to be told.
  mutating func owner(_ party: Party) -> Party {
    guard case .name(let name) = party else { return open(party) }
    let isBody = source.organisations.values.contains { $0.name.folded == name.folded }
    return isBody ? open(party) : .name(words(PrivacyPhrase.ownerOpen))
  }

  mutating func open(_ party: Party?) -> Party? { party.map { open($0) } }

  /// A group and a kind under the words that a body gave them, should they name somebody.
  func open(_ college: CollegeID) -> CollegeID {
    CollegeID.defaults.contains(college) ? college : CollegeID(rawValue: remover.clean(college.rawValue))
  }

  func open(_ kind: ContributionKind) -> ContributionKind {
    ContributionKind.defaults.contains(kind) ? kind : ContributionKind(rawValue: remover.clean(kind.rawValue))
  }

  mutating func open(_ parties: [Party]) -> [Party] { parties.map { open($0) } }

  private mutating func nextName(isResident: Bool) -> String {
    if isResident {
      counts.residents += 1
      return words(PrivacyPhrase.resident, Self.letters(counts.residents))
    }
    counts.participants += 1
    return words(PrivacyPhrase.participant, Self.letters(counts.participants))
  }

  /// A, B … Z, AA …: letters, because the room may know a *Habitante 3*.
  static func letters(_ number: Int) -> String {
    var (letters, rest) = ("", number)
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// Pseudonyms in the order of a session, so that their letters have no gaps in it.
  private mutating func numberSpeakers(of session: Session) {
    for contribution in session.contributions where !contribution.isPrivate {
      _ = open(contribution.speaker)
    }
    for id in session.commitments {
      if let who = source.commitments[id]?.who { _ = owner(who) }
    }
  }

  mutating func keep(_ session: Session) { facts.sessions[session.id] = session }

  mutating func keep(_ commitment: Commitment) { facts.commitments[commitment.id] = commitment }

  mutating func hideSome(of session: ID<Session>) { hidesSome.insert(session) }
}

extension Session {
  /// Other meetings of which something is named in this one.
  fileprivate func tied(in facts: Facts) -> Set<ID<Session>> {
    var tied: Set<ID<Session>> = []
    for said in contributions {
      for answered in said.answers { tied.insert(answered.session) }
      if let same = said.sameAs { tied.insert(same.session) }
      if case .answered(by: let answer?)? = said.fate?.fate { tied.insert(answer.session) }
    }
    for promise in commitments.lazy.compactMap({ facts.commitments[$0] }) {
      for answered in promise.answers { tied.insert(answered.session) }
    }
    if let approval = approval?.session { tied.insert(approval) }
    tied.remove(id)
    return tied
  }
}
