import Dialogue
import Wording

extension Model {
  /// The themes of something said, behind its words; empty for none.
  func themes(of said: Contribution) -> String {
    let themes = facts.themes(of: said).map { "#" + $0.title }
    let head = facts.head(of: said)
    let same = head.id == said.id ? [] : ["= " + head.label]
    return (themes + same).map { "  " + $0 }.joined()
  }

  /// What was said in a session, each with its themes and those that its words suggest, one a line.
  public func sorting(of id: ID<Session>) -> [String] {
    guard let session = facts.session(id) else { return [] }
    let suggestions = ThemeSuggestions(facts, in: session.space)
    return session.contributions.filter { !$0.isPrivate }.map { said in
      let own = facts.themes(of: said).map { "#" + $0.title }
      let perhaps = suggestions.themes(for: said).map(\.title)
      let guess =
        perhaps.isEmpty
        ? "" : "  (\(words.labelled(words(ThemePhrase.suggested), perhaps.joined(separator: ", "))))"
      return "\(said.label) \(said.text.replacing("\n", with: " "))" + own.map { "  " + $0 }.joined() + guess
    }
  }

  /// Behind the number of something said: how many say the same, ` +12`, and `!` where that is more than were counted in the
  /// room; empty when nobody does.
  func sharing(of said: Contribution) -> String {
    let count = facts.sharing(of: said)
    guard count > 0 else { return "" }
    return " +\(count)" + (facts.roomExceeded(by: said) == nil ? "" : "!")
  }
}
