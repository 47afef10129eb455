import Dialogue
import Wording

extension Card {
  /// A subject: what it is about, what is decided, what is open and until when.
  func subject(_ id: ID<Subject>) -> [[Run]] {
    guard let subject = facts.subjects[id] else { return [] }
    var lines = field(words.pick("échelle", "scale"), subject.scale.map { words.label($0) })
    lines += field(words.pick("niveau", "level"), subject.level.map { words.label($0) })
    lines += field(words.pick("impacts", "impacts"), subject.impacts.joined(separator: ", "))
    lines += field(words.pick("décidé", "decided"), subject.decided)
    lines += field(words.pick("à débattre", "open to debate"), subject.open)
    lines += field(
      words.pick("ouvert jusqu’au", "open until"), day(subject.openUntil),
      subject.openUntil.map { $0 < today } == true ? "warning" : "text")
    lines += field(words.pick("axe", "pillar"), subject.pillar)
    let milestones = facts.milestones.values.filter { $0.subjects.contains(id) }.sorted { $0.day < $1.day }
    for milestone in milestones {
      lines += field(
        words.shortDate(milestone.day, reference: today),
        "\(milestone.title) · \(words.label(milestone.state))")
    }
    return lines
  }

  /// A step of the programming calendar and what it closes.
  func milestone(_ id: ID<Milestone>) -> [[Run]] {
    guard let milestone = facts.milestones[id] else { return [] }
    var lines = field(words.pick("date", "day"), day(milestone.day))
    lines += field(words.pick("état", "state"), words.label(milestone.state))
    for subject in milestone.subjects.compactMap({ facts.subjects[$0] }) {
      lines += field(words.pick("objet", "subject"), subject.title)
    }
    return lines
  }

  /// An initiative: who carries it, what it needs, who helps, with what money, how it came here.
  func initiative(_ id: ID<Initiative>) -> [[Run]] {
    guard let initiative = facts.initiatives[id] else { return [] }
    var lines = field(words.pick("étape", "stage"), words.label(initiative.stage))
    lines += field(words.pick("porteur", "lead"), name(initiative.lead))
    lines += field(words.pick("objet", "subject"), initiative.subject.flatMap { facts.subjects[$0]?.title })
    for need in initiative.needs { lines += field(words.pick("besoin", "need"), need, "fate.none") }
    for offer in initiative.offers {
      lines += field(
        words.pick("offre", "offer"), [name(offer.by), offer.what].compactMap { $0 }.joined(separator: " : "))
    }
    for money in initiative.funding {
      let state = money.isGranted ? words.pick("accordé", "granted") : words.pick("demandé", "asked for")
      lines += field(money.fund, "\(money.amount) € \(state)")
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
    var lines = field(words.pick("date", "day"), day(training.day))
    lines += field(
      words.pick("durée", "length"), training.minutes.map { words.duration(seconds: $0 * 60) })
    lines += field(words.pick("état", "state"), words.label(training.state))
    lines += field(words.pick("demandée par", "asked by"), name(training.askedBy))
    lines += field(words.pick("objet", "subject"), training.subject.flatMap { facts.subjects[$0]?.title })
    lines += field(
      words.pick("formateurs", "trainers"), training.trainers.compactMap { sided($0) }.joined(separator: ", ")
    )
    lines += field(
      words.pick("apprenants", "learners"), training.learners.compactMap { sided($0) }.joined(separator: ", ")
    )
    let came = training.attendance.sorted { $0.key < $1.key }.map { "\(words.label($0.key)) \($0.value)" }
    lines += field(words.pick("venus", "came"), came.joined(separator: ", "))
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
