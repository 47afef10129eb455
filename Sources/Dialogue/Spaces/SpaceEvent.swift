/// What happens to a space.
public enum SpaceEvent: Hashable, Sendable {
  /// A space was created.
  case created(DialogueSpace)
  /// A setting of a space was changed.
  case configured(ID<DialogueSpace>, SpaceSetting)
}

/// What can be asked of a space.
public enum SpaceCommand: Hashable, Sendable {
  /// Create a space.
  case create(DialogueSpace)
  /// Change a setting of a space.
  case configure(ID<DialogueSpace>, SpaceSetting)
}
