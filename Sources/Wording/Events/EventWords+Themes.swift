import Dialogue

extension EventWords {
  /// Themes, and what is filed under them.
  func line(of event: ThemeEvent) -> String {
    switch event {
    case .created(let theme): say("Nouveau thème", "New theme", theme.title)
    case .renamed(let id, let title): change(name(id), "titre", "title", title)
    case .merged(let id, let other):
      say("Thème réuni à un autre", "Theme merged", "\(name(id)) → \(name(other))")
    case .filed(let references, let theme):
      say("Classé", "Filed", "\(labels(references)) → \(name(theme))")
    case .removed(let references, let theme):
      say("Retiré du thème", "Taken out of the theme", "\(labels(references)) → \(name(theme))")
    case .grouped(let references, let head):
      say("Dit la même chose que \(name(head))", "Says the same as \(name(head))", labels(references))
    case .parted(let references): say("Séparé", "Parted", labels(references))
    }
  }

  private func labels(_ references: [ContributionReference]) -> String { list(references.map { name($0) }) }

  private func name(_ id: ID<DialogueTheme>) -> String {
    facts.themes[id]?.title ?? forgotten.themes[id]?.title ?? say("thème inconnu", "unknown theme")
  }
}
