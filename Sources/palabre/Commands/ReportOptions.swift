import ArgumentParser
import Dialogue
import Publishing
import Wording

/// Of what a report speaks.
struct ReportOptions: ParsableArguments {
  @Option(
    help: .said(.reportSpace, .nameValue))
  var space: String?
  @Option(
    help: .said(.reportSubject, .titleValue))
  var subject: String?
  @Option(
    help: .said(.reportFrom, .dayValue))
  var from: String?
  @Option(
    help: .said(.reportTo, .dayValue))
  var to: String?

  /// Whether a space alone is said, which tells a session from another of its title.
  var isSpaceAlone: Bool { space != nil && subject == nil && from == nil && to == nil }

  var isEmpty: Bool { space == nil && subject == nil && from == nil && to == nil }

  /// The scope; without a session and a space, all spaces.
  func scope(session: Session?, in facts: Facts, words: Words) throws(CommandFailure) -> ReportScope {
    let named = Named(facts: facts, words: words)
    var scope = ReportScope(space: session?.space)
    if let space { scope.space = try named(.space, space) }
    if let subject { scope.subject = try named(.subject, subject, of: scope.space) }
    scope.from = try day(from, "--from", words)
    scope.to = try day(to, "--to", words)
    if let from = scope.from, let to = scope.to, to < from {
      throw .usage(words(ActPhrase.periodBackwards, to.iso, from.iso))
    }
    return scope
  }

  private func day(_ text: String?, _ option: String, _ words: Words) throws(CommandFailure) -> Day? {
    guard let text else { return nil }
    if let day = Day(iso: text) { return day }
    throw .usage(
      words(ShellPhrase.notADay, option, text))
  }
}
