import OrderedCollections

extension Facts {
  /// The themes of a body that stand by themselves, in the order in which they came up.
  public func themes(of space: ID<DialogueSpace>) -> [DialogueTheme] {
    themes.values.filter { $0.space == space && $0.merged == nil }
  }

  /// The theme that one stands for: itself, or what it was made part of.
  /// - Complexity: linear in how often it was merged.
  public func theme(_ id: ID<DialogueTheme>) -> DialogueTheme? {
    var found = themes[id]
    // What a damaged journal says may go round in a circle.
    for _ in 0..<themes.count {
      guard let next = found?.merged.flatMap({ themes[$0] }) else { break }
      found = next
    }
    return found
  }

  /// The themes of a contribution, each once, in the order in which it was filed.
  public func themes(of contribution: Contribution) -> [DialogueTheme] {
    var seen: Set<ID<DialogueTheme>> = []
    return contribution.themes.compactMap { theme($0) }.filter { seen.insert($0.id).inserted }
  }

  /// The contribution of whose group one is; itself where it is of none, or where the other one is no longer there.
  public func head(of contribution: Contribution) -> Contribution {
    var found = contribution
    var seen: Set<ContributionReference> = [found.reference]
    while let next = found.sameAs, seen.insert(next).inserted, let other = self.contribution(next) {
      found = other
    }
    // Around a circle the smallest name counts, whichever one asks.
    guard let next = found.sameAs, seen.contains(next), self.contribution(next) != nil else { return found }
    let circle = seen.compactMap { self.contribution($0) }
    return circle.min { $0.id.rawValue < $1.id.rawValue } ?? found
  }

  /// Those that say the same as a contribution, in the order in which they were said, itself left out.
  /// - Complexity: linear in the contributions of the session.
  public func sayingTheSame(as contribution: Contribution) -> [Contribution] {
    guard let session = session(contribution.session) else { return [] }
    return session.contributions.filter {
      $0.sameAs != nil && $0.id != contribution.id && head(of: $0).id == contribution.id
    }
  }

  /// Contributions by theme, in the order in which the themes came up, those without one last; one of several themes stands
  /// under each, and one that says the same as another one under that one's. Private notes are left out.
  public func byTheme(
    _ contributions: some Sequence<Contribution>
  ) -> [(theme: DialogueTheme?, contributions: [Contribution])] {
    var groups: [ID<DialogueTheme>: [Contribution]] = [:]
    var rest: [Contribution] = []
    for said in contributions where !said.isPrivate {
      let own = themes(of: said)
      let themes = own.isEmpty ? themes(of: head(of: said)) : own
      if themes.isEmpty { rest.append(said) }
      for theme in themes { groups[theme.id, default: []].append(said) }
    }
    var ordered: [(theme: DialogueTheme?, contributions: [Contribution])] = themes.values.compactMap {
      theme in
      groups[theme.id].map { (theme, $0) }
    }
    if !rest.isEmpty { ordered.append((nil, rest)) }
    return ordered
  }

  mutating func apply(_ event: ThemeEvent) {
    switch event {
    case .created(let theme):
      guard themes[theme.id] == nil else { break }
      var theme = theme
      // Two laptops that made one of the same title meant the same.
      if theme.merged == nil, names.hold(theme.title, .theme(theme.space)) {
        theme.merged = themes(of: theme.space).first { $0.title.folded == theme.title.folded }?.id
      }
      themes[theme.id] = theme
      if theme.merged == nil { names.add(theme.title, .theme(theme.space)) }
    case .renamed(let id, let title):
      guard let theme = theme(id) else { break }
      themes[theme.id]?.title = title
      if theme.merged == nil { names.replace(theme.title, by: title, .theme(theme.space)) }
    case .merged(let id, let other):
      // Merged both ways on two laptops, the first in the common order counts on both.
      guard let one = theme(id), let other = theme(other), one.id != other.id else { return }
      themes[one.id]?.merged = other.id
      if one.merged == nil { names.replace(one.title, by: nil, .theme(one.space)) }
    case .filed(let references, let theme):
      for reference in references {
        update(reference) { if !$0.themes.contains(theme) { $0.themes.append(theme) } }
      }
    case .removed(let references, let id):
      let removed = theme(id)?.id ?? id
      for reference in references {
        let kept = contribution(reference)?.themes.filter { (theme($0)?.id ?? $0) != removed } ?? []
        update(reference) { $0.themes = kept }
      }
    case .grouped(let references, let head):
      for reference in references where reference != head { update(reference) { $0.sameAs = head } }
    case .parted(let references): for reference in references { update(reference) { $0.sameAs = nil } }
    }
  }

  private mutating func update(_ reference: ContributionReference, _ change: (inout Contribution) -> Void) {
    sessions[reference.session]?.contributions.update(reference.contribution, change)
  }
}
