/// Something that several contributions of a body are about: what minutes and report are put in order by.
public struct DialogueTheme: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<DialogueTheme>
  /// The body whose theme it is.
  public var space: ID<DialogueSpace>
  /// What it is called.
  public var title: String
  /// The theme that it was made part of; nil while it stands by itself.
  public internal(set) var merged: ID<DialogueTheme>?

  /// Themes that one contribution may have.
  public static let most = 3

  /// A theme.
  public init(id: ID<DialogueTheme>, space: ID<DialogueSpace>, title: String) {
    self.id = id
    self.space = space
    self.title = title
  }
}

/// What happens to themes and to what is filed under them.
public enum ThemeEvent: Hashable, Sendable {
  /// A theme came up.
  case created(DialogueTheme)
  /// It is called something else.
  case renamed(ID<DialogueTheme>, String)
  /// It became part of another one: what is filed under it is filed under that.
  case merged(ID<DialogueTheme>, into: ID<DialogueTheme>)
  /// Contributions were filed under a theme.
  case filed([ContributionReference], ID<DialogueTheme>)
  /// Contributions were taken out of a theme.
  case removed([ContributionReference], ID<DialogueTheme>)
  /// Contributions say the same as another one: all of them keep their words and speakers.
  case grouped([ContributionReference], with: ContributionReference)
  /// Contributions stand by themselves again.
  case parted([ContributionReference])
}

/// What can be asked of themes.
public enum ThemeCommand: Hashable, Sendable {
  /// A theme comes up.
  case create(DialogueTheme)
  /// It is called something else.
  case rename(ID<DialogueTheme>, String)
  /// It becomes part of another one.
  case merge(ID<DialogueTheme>, into: ID<DialogueTheme>)
  /// File contributions under a theme.
  case file([ContributionReference], ID<DialogueTheme>)
  /// Take contributions out of a theme.
  case remove([ContributionReference], ID<DialogueTheme>)
  /// Contributions say the same as another one.
  case group([ContributionReference], with: ContributionReference)
  /// Contributions stand by themselves again.
  case part([ContributionReference])
}
