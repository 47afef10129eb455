/// What happens to a training.
public enum TrainingEvent: Hashable, Sendable {
  /// A training was planned.
  case planned(Training)
  /// A field of a training was changed.
  case changed(ID<Training>, TrainingChange)
}

/// What can be asked of a training.
public enum TrainingCommand: Hashable, Sendable {
  /// Plan a training.
  case plan(Training)
  /// Change a field of a training.
  case change(ID<Training>, TrainingChange)
}
