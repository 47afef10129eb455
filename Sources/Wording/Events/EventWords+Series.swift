import Dialogue

extension EventWords {
  /// When a body meets.
  func line(of event: SeriesEvent) -> String {
    switch event {
    case .ruled(let rule?): say("Séances", "Meetings", words.rule(of: rule))
    case .ruled(nil): say("Plus de jour fixe pour les séances", "No fixed day for meetings any more")
    case .closed(let periods): say("Pas de séance", "No meetings", list(periods.map { words.period($0) }))
    }
  }
}
