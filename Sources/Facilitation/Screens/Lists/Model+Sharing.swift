import Dialogue
import Wording

extension Model {
  /// Behind the number of something said: how many say the same, ` +12`, and `!` where that is more than were counted in the
  /// room; empty when nobody does.
  func sharing(of said: Contribution) -> String {
    let count = facts.sharing(of: said)
    guard count > 0 else { return "" }
    return " +\(count)" + (facts.roomExceeded(by: said) == nil ? "" : "!")
  }
}
