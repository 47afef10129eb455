import Dialogue
import Wording

extension Model {
  /// Whether the body at work meets on fixed days.
  var hasSeries: Bool { focus.space.flatMap { facts.series[$0]?.rule } != nil }
}
