import Dialogue

extension EventWords {
  /// Two entries that became one, by the name that stays.
  func line(of join: Join) -> String {
    switch join {
    case .people(_, let id): say("Deux entrées, une personne", "Two entries, one person", name(.person(id)))
    case .organisations(_, let id):
      say("Deux entrées, un organisme", "Two entries, one organisation", name(.organisation(id)))
    case .subjects(_, let id): say("Deux entrées, un objet", "Two entries, one topic", name(id) ?? "?")
    case .spaces(_, let id): say("Deux entrées, un espace", "Two entries, one body", name(id))
    case .sessions(_, let id): say("Deux entrées, une séance", "Two entries, one meeting", name(id))
    }
  }
}
