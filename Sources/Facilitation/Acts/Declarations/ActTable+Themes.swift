import Dialogue
import Wording

extension ActTable {
  /// Themes of the body, and what says the same.
  static let themeActs: [DeclaredAct] = [
    DeclaredAct(.sort, .words, need: .session, start: .now) { desk throws(ActError) in
      .intent(.sort(try desk.session()))
    },
    DeclaredAct(
      .file, .words, need: .session,
      required(.topic, .themeOrNew, named: true), several(.reference, .contributionRange, placed: true)
    ) { desk, choice, ranges throws(ActError) in
      guard !ranges.isEmpty else { throw .missing(.reference) }
      let (theme, added) = try desk.theme(choice)
      return .commands(added + [.theme(.file(ranges.flatMap(\.references), theme))])
    },
    DeclaredAct(
      .removeTheme, .words, need: .themes,
      required(.topic, .theme, named: true), several(.reference, .contributionRange, placed: true)
    ) { _, theme, ranges throws(ActError) in
      guard !ranges.isEmpty else { throw .missing(.reference) }
      return .commands([.theme(.remove(ranges.flatMap(\.references), theme))])
    },
    DeclaredAct(
      .renameTheme, .words, need: .themes, required(.topic, .theme), required(.title, .text(.title))
    ) {
      _, theme, title throws(ActError) in .commands([.theme(.rename(theme, title))])
    },
    DeclaredAct(.mergeThemes, .words, need: .themes, required(.topic, .theme), required(.into, .theme)) {
      _, theme, other throws(ActError) in .commands([.theme(.merge(theme, into: other))])
    },
    DeclaredAct(
      .group, .words, need: .session,
      required(.sameAs, .openContribution, named: true).notFromMenu,
      several(.reference, .contributionRange, placed: true)
    ) { _, head, ranges throws(ActError) in
      guard !ranges.isEmpty else { throw .missing(.reference) }
      return .commands([.theme(.group(ranges.flatMap(\.references), with: head))])
    },
    DeclaredAct(
      .part, .words, need: .themes, isAtOnceInMenu: true,
      several(.reference, .contributionRange, placed: true)
    ) { _, ranges throws(ActError) in
      guard !ranges.isEmpty else { throw .missing(.reference) }
      return .commands([.theme(.part(ranges.flatMap(\.references)))])
    },
  ]
}

extension Desk {
  /// The theme that was meant, and what makes it where it is new.
  func theme(_ choice: ThemeChoice) throws(ActError) -> (ID<DialogueTheme>, [Command]) {
    switch choice {
    case .known(let id): return (id, [])
    case .new(let title):
      let theme = DialogueTheme(id: id(), space: try space(), title: title)
      return (theme.id, [.theme(.create(theme))])
    }
  }
}
