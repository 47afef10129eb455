import Canvas
import Dialogue
import Wording

extension Model {
  /// What a target is called, for the title of its card and its menu.
  func title(of target: Target) -> String {
    switch target {
    case .space(let id): facts.spaces[id]?.name ?? ""
    case .session(let id): facts.session(id)?.title ?? ""
    case .item(let session, let id): facts.session(session)?.agenda[id]?.title ?? ""
    case .contribution(let reference):
      facts.contribution(reference).map { "\($0.label) · \(words.label($0.kind))" } ?? ""
    case .decision(let session, let id):
      facts.session(session)?.decisions.first { $0.id == id }?.label ?? ""
    case .vote(let session, let id): facts.session(session)?.votes.first { $0.id == id }?.question ?? ""
    case .commitment(let id):
      facts.commitments[id].map { "\($0.label) · \(words.label($0.state))" } ?? ""
    case .subject(let id): facts.subjects[id]?.title ?? ""
    case .milestone(let id): facts.milestones[id]?.title ?? ""
    case .initiative(let id): facts.initiatives[id]?.title ?? ""
    case .training(let id): facts.trainings[id]?.title ?? ""
    case .person(let id): facts.people[id]?.name ?? ""
    case .organisation(let id): facts.organisations[id]?.name ?? ""
    case .college(let id): words.label(id)
    case .request(let session, let id):
      facts.session(session)?.floor.queue.first { $0.id == id }.flatMap { facts.name(of: $0.party) } ?? ""
    case .act(let id):
      acts?.act(id).map { act in
        let wall = zone.wallTime(at: act.at)
        return "\(words.longDate(wall.day)) \(words.clock(wall))"
      } ?? ""
    }
  }

  /// All that is known of a target, wrapped to a width.
  func detail(of target: Target, width: Int) -> [[Run]] {
    let card = Card(model: self, width: width)
    return switch target {
    case .contribution(let reference): card.contribution(reference)
    case .commitment(let id): card.commitment(id)
    case .subject(let id): card.subject(id)
    case .milestone(let id): card.milestone(id)
    case .initiative(let id): card.initiative(id)
    case .training(let id): card.training(id)
    case .person(let id): card.person(id)
    case .organisation(let id): card.organisation(id)
    case .session(let id): card.session(id)
    case .item(let session, let id): card.item(id, in: session)
    case .act(let id): card.act(id)
    default: []
    }
  }
}

/// Writes cards: a label, then what it says, wrapped under itself.
struct Card {
  let model: Model
  let width: Int

  var words: Words { model.words }
  var facts: Facts { model.facts }
  var today: Day { model.today }

  /// A text, wrapped.
  func text(_ text: String, _ scope: String = "text") -> [[Run]] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      model.safe(String($0)).wrapped(to: max(10, width)).map { [Run($0.string, scope)] }
    }
  }

  /// A label and its value; nothing when there is no value.
  func field(_ label: String, _ value: String?, _ scope: String = "text") -> [[Run]] {
    guard let value, !value.isEmpty else { return [] }
    let head = words(CommonPhrase.colonAfter, label)
    let indent = min(model.safe(head).width, max(0, width / 3))
    let lines = model.safe(head + value).wrapped(to: max(10, width), hangingIndent: indent)
    return lines.enumerated().map { row, line in
      guard row == 0, line.string.hasPrefix(head) else {
        return [Run(line.string, row == 0 ? "text.dim" : scope)]
      }
      return [Run(head, "text.dim"), Run(String(line.string.dropFirst(head.count)), scope)]
    }
  }

  /// A day as it is written in a card.
  func day(_ day: Day?) -> String? { day.map { words.longDate($0) } }

  /// The name of a party.
  func name(_ party: Party?) -> String? { party.flatMap { facts.name(of: $0) } }
}
