import Dialogue
import Wording

extension Card {
  /// A subject: what it is about, what is decided, what is open and until when.
  func subject(_ id: ID<Subject>) -> [[Run]] {
    guard let subject = facts.subjects[id] else { return [] }
    var lines = field(words(CardPhrase.scale), subject.scale.map { words.label($0) })
    lines += field(words(CardPhrase.level), subject.level.map { words.label($0) })
    lines += field(words(CardPhrase.impacts), subject.impacts.joined(separator: ", "))
    lines += field(words(CardPhrase.decided), subject.decided)
    lines += field(words(CardPhrase.open), subject.open)
    lines += field(
      words(CardPhrase.openUntil), day(subject.openUntil),
      subject.openUntil.map { $0 < today } == true ? "warning" : "text")
    lines += field(words(CardPhrase.pillar), subject.pillar)
    let milestones = facts.milestones.values.filter { $0.subjects.contains(id) }.sorted { $0.day < $1.day }
    for milestone in milestones {
      lines += field(
        words.shortDate(milestone.day, reference: today),
        "\(milestone.title) · \(words.label(milestone, on: today))")
    }
    return lines
  }

  /// A step of the programming calendar and what it closes.
  func milestone(_ id: ID<Milestone>) -> [[Run]] {
    guard let milestone = facts.milestones[id] else { return [] }
    var lines = field(words(CardPhrase.date), day(milestone.day))
    lines += field(words(CardPhrase.state), words.label(milestone, on: today))
    for subject in milestone.subjects.compactMap({ facts.subjects[$0] }) {
      lines += field(words(CardPhrase.subject), subject.title)
    }
    return lines
  }

  /// An initiative: who carries it, what it needs, who helps, with what money, how it came here.
  func initiative(_ id: ID<Initiative>) -> [[Run]] {
    guard let initiative = facts.initiatives[id] else { return [] }
    var lines = field(words(CardPhrase.stage), words.label(initiative.stage))
    lines += field(words(CardPhrase.lead), name(initiative.lead))
    lines += field(words(CardPhrase.subject), initiative.subject.flatMap { facts.subjects[$0]?.title })
    for need in initiative.needs { lines += field(words(CardPhrase.need), need, "fate.none") }
    for offer in initiative.offers {
      lines += field(
        words(CardPhrase.offer), words.labelled([name(offer.by), offer.what]))
    }
    for money in initiative.funding {
      let state = money.isGranted ? words(CardPhrase.granted) : words(CardPhrase.asked)
      let asked = money.askedFor.map { ", \(words.money($0)) \(words(CardPhrase.asked))" } ?? ""
      lines += field(money.fund, "\(words.money(money.amount)) \(state)\(asked)")
    }
    for step in initiative.history {
      let when = words.shortDate(model.zone.wallTime(at: step.at).day, reference: today)
      lines += field(when, words.label(step.stage))
    }
    return lines
  }

  /// A training: both sides, who came, what each learned.
  func training(_ id: ID<Training>) -> [[Run]] {
    guard let training = facts.trainings[id] else { return [] }
    var lines = field(words(CardPhrase.date), day(training.day))
    lines += field(
      words(CardPhrase.length), training.minutes.map { words.duration(seconds: $0 * 60) })
    lines += field(words(CardPhrase.state), words.label(training.state))
    lines += field(words(CardPhrase.askedBy), name(training.askedBy))
    lines += field(words(CardPhrase.subject), training.subject.flatMap { facts.subjects[$0]?.title })
    lines += field(
      words(CardPhrase.trainers), training.trainers.compactMap { sided($0) }.joined(separator: ", ")
    )
    lines += field(
      words(CardPhrase.learners), training.learners.compactMap { sided($0) }.joined(separator: ", ")
    )
    let came = training.attendance.sorted { $0.key < $1.key }.map { "\(words.label($0.key)) \($0.value)" }
    lines += field(words(CardPhrase.came), came.joined(separator: ", "))
    for lesson in training.lessons { lines += field(words.label(lesson.college), lesson.text) }
    return lines
  }

  /// A name with the college for which it speaks.
  private func sided(_ party: Party) -> String? {
    name(party).map { name in
      facts.college(of: party).map { "\(name) (\(words.label($0)))" } ?? name
    }
  }
}
