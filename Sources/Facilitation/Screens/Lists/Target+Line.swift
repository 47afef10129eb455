import Dialogue

extension Model {
  /// How a target is written in a line, so that the grammar finds it again; nil when it no longer exists.
  func written(_ target: Target) -> String? {
    switch target {
    case .space(let id): facts.spaces[id].map { quoted($0.name) }
    case .session(let id): facts.session(id).map { quoted($0.title) }
    case .item(let session, let id):
      facts.session(session)?.agenda[id].map {
        session == focus.session
          ? facts.session(session)?.agenda.number(of: id) ?? quoted($0.title) : quoted($0.title)
      }
    case .contribution(let reference):
      facts.contribution(reference).map { labelled($0.label, in: reference.session) }
    case .decision(let session, let id):
      facts.session(session)?.decisions.first { $0.id == id }.map { labelled($0.label, in: session) }
    case .vote(let session, let id):
      facts.session(session)?.votes.first { $0.id == id }.map { labelled($0.label, in: session) }
    case .commitment(let id): facts.commitments[id].map { labelled($0.label, in: $0.session) }
    case .subject(let id): facts.subjects[id].map { quoted($0.title) }
    case .milestone(let id): facts.milestones[id].map { quoted($0.title) }
    case .initiative(let id): facts.initiatives[id].map { quoted($0.title) }
    case .training(let id): facts.trainings[id].map { quoted($0.title) }
    case .person(let id): facts.people[id].map { quoted($0.name) }
    case .organisation(let id): facts.organisations[id].map { quoted($0.name) }
    case .college(let id): quoted(id.rawValue)
    case .request(let session, let id):
      facts.session(session)?.floor.queue.first { $0.id == id }.flatMap { facts.name(of: $0.party) }
        .map(quoted)
    case .act(let id): id.text
    }
  }

  /// A label such as `c3`; of a session that is not in focus, with its title in front.
  private func labelled(_ label: String, in session: ID<Session>) -> String {
    guard session != focus.session, let title = facts.session(session)?.title else { return label }
    return quoted("\(title)/\(label)")
  }

  /// A label as rows show it: `c3`, or `13/c3` for session 13 when another is in focus; the grammar reads both.
  func shortReference(_ label: String, in session: ID<Session>) -> String {
    guard session != focus.session, let title = facts.session(session)?.title else { return label }
    let last = title.split(separator: " ").last ?? ""
    return last.isEmpty ? label : "\(last.prefix(10))/\(label)"
  }

  /// A value as it stands in a line: in quotes when it has blanks.
  func quoted(_ text: String) -> String {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
    guard !isPlain || text.isEmpty else { return text }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
