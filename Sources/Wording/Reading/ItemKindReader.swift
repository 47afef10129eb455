import Dialogue

extension AgendaItem.Kind {
  /// What the title of a point says that is done on it: « Pause », “Break 10 min” is a break, however it is entered; nil for a
  /// title that says nothing of it, « Pause du chantier » among them.
  public init?(saidBy title: String) {
    let words = title.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first, Self.breaks.contains(first) else { return nil }
    guard words.count == 1 || !Self.ties.contains(words[1]) else { return nil }
    self = .pause
  }

  /// Words with which a break begins.
  private static let breaks: Set<String> = ["pause", "entracte", "break", "interval", "recess"]
  /// Words behind which it is something else that pauses, or is broken.
  private static let ties: Set<String> = [
    "du", "des", "dans", "entre", "sur", "a", "the", "in", "of", "between", "up", "down", "into", "through",
    "from", "with", "on",
  ]
}
