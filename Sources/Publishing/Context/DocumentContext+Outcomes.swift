import Dialogue
import Wording

extension DocumentContext {
  func decision(_ decision: Decision) -> TemplateValue {
    let vote = session.vote(of: decision)
    return .record([
      .label: .text(decision.label), .time: noted(decision.at),
      .text: .said(decision.text.cleaned, in: setting.language), .vote: .optional(vote?.label),
      .votes: .list(vote.map { [self.vote($0)] } ?? []),
      .withoutQuorum: .optional(withoutQuorum(decision.quorum)),
    ])
  }

  func commitment(_ commitment: Commitment) -> TemplateValue {
    .record([
      .label: .text(commitment.label),
      .who: promiser(fullName(of: commitment.who), of: commitment),
      .what: .said(commitment.what.cleaned, in: setting.language),
      .whatLine: .said(commitment.what.oneLine, in: setting.language),
      .dueDay: .optional(commitment.due.map(words.date)),
      .state: .optional(standing(of: commitment)),
      .answersTo: labels(of: commitment.answers),
    ])
  }

  /// Where a commitment stands where that is more than to be done: late, under way, kept, given up.
  func standing(of commitment: Commitment) -> String? {
    let late = commitment.isLate(on: today) ? words(PaperPhrase.lateWordOf) : nil
    let state = commitment.state == .open ? nil : state(of: commitment)
    return state.map { state in late.map { "\(state), \($0)" } ?? state } ?? late
  }

  /// Where a commitment stands, with the words in which that was last reported.
  func state(of commitment: Commitment) -> String {
    let state = words.label(commitment.state)
    if let last = commitment.progress.last, last.at > end {
      return words(PaperPhrase.sinceThen, reported(commitment))
    }
    guard let report = commitment.progress.last?.text?.oneLine, !report.isEmpty else { return state }
    return words.labelled(state, words.quoted(report))
  }

  /// How a vote went by its rule, and whether there was a quorum.
  private func result(of vote: Vote) -> String? {
    outcome(of: vote).map { $0 + (withoutQuorum(vote.quorum).map { " — \($0)" } ?? "") }
  }

  private func outcome(of vote: Vote) -> String? {
    isPublic ? words.result(of: vote, hiding: PublicVersion.smallest) : words.result(of: vote)
  }

  func withoutQuorum(_ quorum: Quorum?) -> String? {
    words.withoutQuorum(quorum, hiding: isPublic ? PublicVersion.smallest : 0)
  }

  /// A vote in a sentence: the question, how it went, and the counts.
  func plain(_ vote: Vote) -> String {
    let told = counts(of: vote)
    let result = result(of: vote).map { told.isEmpty ? $0 : "\($0) (\(told))" } ?? told
    let question = vote.question.oneLine
    let isAsked = question.last.map { "?!…".contains($0) } == true
    return words.labelled(question, isAsked ? result.capitalizedFirst : result) + "."
  }

  /// A decision in a sentence, with how the vote went that led to it.
  func plain(_ decision: Decision, of session: Session) -> String {
    let text = decision.text.oneLine
    let without = withoutQuorum(decision.quorum).map { " — \($0)" } ?? ""
    guard let vote = session.vote(of: decision), let result = outcome(of: vote) else { return text + without }
    let counts = vote.method.hasDegrees ? nil : counts(of: vote)
    let told = words.joined([result, counts].compactMap(\.self).filter { !$0.isEmpty })
    let stem = text.last == "." ? String(text.dropLast()) : text
    return "\(stem) (\(words.labelled(words(.voteLower), told)))\(without)."
  }

  /// What was counted, `pour 21, contre 3`; of degrees only those that somebody chose, by what they mean.
  private func counts(of vote: Vote) -> String {
    vote.method.hasDegrees
      ? words.joined(degrees(of: vote) { _ in "" })
      : told(vote).map(\.text).joined(separator: ", ")
  }

  /// What was counted, option by option; in public those together of which one alone could be told by subtraction.
  private func told(_ vote: Vote) -> [(name: String, count: String, text: String, options: [String])] {
    vote.told(options(of: vote)).map { options in
      let name = words.list(options.map { words.label(option: $0, of: vote.method).oneLine })
      let sum = options.reduce(0) { $0 + vote.total(for: $1) }
      let count = options.count > 1 ? words(PrivacyPhrase.together, sum) : shown(sum)
      return (name, count, options.count > 1 ? words.labelled(name, count) : "\(name) \(count)", options)
    }
  }

  /// The degrees that somebody chose, by what they mean, with what `more` says of each; in public those of few stand together.
  private func degrees(of vote: Vote, _ more: (String) -> String) -> [String] {
    let chosen = options(of: vote).filter { vote.total(for: $0) > 0 }
    let few = isPublic ? chosen.filter { vote.total(for: $0) < PublicVersion.smallest } : []
    func meaning(_ option: String) -> String { words.meaning(of: option, in: vote.method).oneLine }
    let told = vote.told(chosen.filter { few.count < 2 || !few.contains($0) }).map { options in
      let count = options.reduce(0) { $0 + vote.total(for: $1) }
      return words.labelled(
        words.list(options.map(meaning)),
        options.count > 1 ? words(PrivacyPhrase.together, count) : shown(count)) + options.map(more).joined()
    }
    if few.count < 2 { return told }
    return told + [words.labelled(words.list(few.map(meaning)), words(PrivacyPhrase.fewerThanFiveEach))]
  }

  func vote(_ vote: Vote) -> TemplateValue {
    let told = told(vote)
    return .record([
      .label: .text(vote.label), .time: noted(vote.at),
      .method: .text(words.manner(of: vote)), .question: .said(vote.question.oneLine, in: setting.language),
      .options: .list(told.map { .text($0.name.capitalizedFirst) }),
      .rows: .list(rows(of: vote, told.map(\.options))),
      .totals: .list(told.map { .text($0.count) }),
      .result: .optional(result(of: vote).map { "\(words(VotePhrase.resultLabel)) \($0)" }),
      .rule: .text("\(words(VotePhrase.ruleLabel)) \(words.rule(of: vote))"),
      .participation: .optional(participation(in: vote)),
      .tally: .text(words.joined(tallies(of: vote))),
      .legend: .optional(legend(of: vote)),
    ])
  }

  /// Ballots that said nothing, who took no part, that there were more hands than people, that it was corrected; nil where there
  /// is none of it. Everybody is told of a correction, and of nothing else that could tell whose hands they were.
  private func participation(in vote: Vote) -> String? {
    let ballots = vote.ballots.map { words(VotePhrase.ballots, $0.cast, $0.blank, $0.invalid) }
    let taken = isPublic ? [] : [ballots, words.participation(in: vote, of: session, facts)]
    let parts = (taken + [vote.correctedAt.map { words(VotePhrase.corrected, correction(at: $0)) }])
      .compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " · ").capitalizedFirst
  }

  /// When a vote was put right: the hour on the day of the meeting, else the day.
  private func correction(at moment: Instant) -> String {
    let day = setting.zone.wallTime(at: moment).day
    guard day == setting.zone.wallTime(at: session.heldAt).day else {
      return words(VotePhrase.onDay, words.date(day))
    }
    return words(VotePhrase.atTime, time(moment))
  }

  /// A number of hands; in public not one that could tell whose they were.
  private func shown(_ count: Int) -> String {
    isPublic && count > 0 && count < PublicVersion.smallest
      ? words(PrivacyPhrase.fewerThanFive) : String(count)
  }

  /// The options of the method, then any other that was counted.
  private func options(of vote: Vote) -> [String] {
    var options = vote.askedOptions
    for tally in vote.tallies where !options.contains(tally.option) { options.append(tally.option) }
    return options
  }

  private func rows(of vote: Vote, _ told: [[String]]) -> [TemplateValue] {
    var colleges = facts.collegeOrder(of: session).filter { college in
      vote.tallies.contains { $0.college == college }
    }
    for case let college? in vote.tallies.map(\.college) where !colleges.contains(college) {
      colleges.append(college)
    }
    func row(_ name: String, _ college: CollegeID?) -> TemplateValue {
      let counts = told.map { options in
        let counts = options.compactMap { count($0, college, in: vote) }
        let sum = counts.reduce(0, +)
        return TemplateValue.text(
          counts.isEmpty ? "" : options.count > 1 ? words(PrivacyPhrase.together, sum) : shown(sum))
      }
      return .record([.college: .text(name.oneLine.capitalizedFirst), .counts: .list(counts)])
    }
    var rows = colleges.map { row(words.label($0), $0) }
    if vote.tallies.contains(where: { $0.college == nil }) { rows.append(row(words(.wholeRoom), nil)) }
    return rows
  }

  /// Hands of a group, or of the room; nil where the one was counted and the other was not: that is not nought.
  private func count(_ option: String, _ college: CollegeID?, in vote: Vote) -> Int? {
    var part = vote
    part.tallies = vote.tallies.filter { $0.college == college }
    let isMixed = Set(vote.tallies.map { $0.college == nil }).count > 1
    guard !isMixed || part.tallies.contains(where: { $0.option == option }) else { return nil }
    return part.total(for: option)
  }

  /// What the degrees of a vote by degrees mean; nil for any other.
  private func legend(of vote: Vote) -> String? {
    guard vote.method.hasDegrees else { return nil }
    return words(
      PaperPhrase.scaleOfVote, words.joined(vote.options.map { words.meaning(of: $0, in: vote.method) }))
  }

  /// `pour 21 (habitants 17, associations 4)`; of degrees only those that somebody chose, by what they mean:
  /// `2 d’accord, à un détail près : 2 (État 2)`.
  private func tallies(of vote: Vote) -> [String] {
    func colleges(_ option: String) -> String {
      let parts = vote.tallies.filter { $0.option == option && $0.count > 0 }.compactMap { tally in
        tally.college.map { "\(words.label($0).oneLine) \(tally.count)" }
      }
      return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }
    guard !vote.method.hasDegrees else { return degrees(of: vote, colleges) }
    return told(vote).map { $0.text + $0.options.map(colleges).joined() }
  }
}

extension VotingMethod {
  /// Whether its options are the numbers of degrees.
  fileprivate var hasDegrees: Bool { self == .gradients || self == .fistOfFive }
}
