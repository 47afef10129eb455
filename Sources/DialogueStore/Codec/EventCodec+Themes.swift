import Dialogue
import Journal

/// Themes, and what is filed under them.
extension EventCodec {
  static func write(_ event: ThemeEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .created(let theme):
      p.field("theme", theme.id)
      p.field("space", theme.space)
      p.field("title", theme.title)
      return .themeCreated
    case .renamed(let theme, let title):
      p.field("theme", theme)
      p.field("title", title)
      return .themeRenamed
    case .merged(let theme, let other):
      p.field("theme", theme)
      p.field("into", other)
      return .themeMerged
    case .filed(let references, let theme):
      p.field("theme", theme)
      p.field("of", references)
      return .contributionsFiled
    case .removed(let references, let theme):
      p.field("theme", theme)
      p.field("of", references)
      return .contributionsRemoved
    case .grouped(let references, let head):
      p.field("of", references)
      p.field("as", head)
      return .contributionsGrouped
    case .parted(let references):
      p.field("of", references)
      return .contributionsParted
    }
  }
}

extension PayloadReader {
  func theme() throws -> DialogueTheme {
    DialogueTheme(id: try id("theme"), space: try id("space"), title: try text("title"))
  }
}
