extension Decider {
  mutating func decide(_ command: ThemeCommand) throws(Refusal) {
    switch command {
    case .create(var theme):
      try known(space: theme.space)
      theme.title = try filled(theme.title, .title)
      try free(theme.title, .theme(theme.space))
      emit(.theme(.created(theme)))
    case .rename(let id, let title):
      let theme = try known(theme: id)
      let filled = try filled(title, .title)
      try free(filled, .theme(theme.space), but: theme.title)
      emit(.theme(.renamed(theme.id, filled)))
    case .merge(let id, let other):
      let (one, other) = (try known(theme: id), try known(theme: other))
      guard one.id != other.id, one.space == other.space else { throw .nameTaken(one.title) }
      emit(.theme(.merged(one.id, into: other.id)))
    case .file(let references, let id):
      let theme = try known(theme: id)
      for reference in references {
        let said = try shown(reference)
        let themes = facts.themes(of: said)
        guard themes.contains(where: { $0.id == theme.id }) || themes.count < DialogueTheme.most else {
          throw .tooManyThemes(said.label, most: DialogueTheme.most)
        }
      }
      emit(.theme(.filed(references, theme.id)))
    case .remove(let references, let id):
      let theme = try known(theme: id)
      for reference in references { _ = try shown(reference) }
      emit(.theme(.removed(references, theme.id)))
    case .group(let references, let head):
      let head = facts.head(of: try shown(head))
      let others = references.filter { $0 != head.reference }
      guard !others.isEmpty else { throw .answersItself }
      for reference in others {
        guard try shown(reference).session == head.session else { throw .unknown(.contribution) }
      }
      emit(.theme(.grouped(others, with: head.reference)))
    case .part(let references):
      for reference in references { _ = try shown(reference) }
      emit(.theme(.parted(references)))
    }
  }

  private func shown(_ reference: ContributionReference) throws(Refusal) -> Contribution {
    let said = try contribution(reference)
    guard !said.isPrivate else { throw .privateNote }
    return said
  }

  private func known(theme id: ID<DialogueTheme>) throws(Refusal) -> DialogueTheme {
    guard let theme = facts.theme(id) else { throw .unknown(.theme) }
    return theme
  }
}
