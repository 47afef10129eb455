import ArgumentParser
import Dialogue
import Publishing
import Wording

/// Of what a report speaks.
struct ReportOptions: ParsableArguments {
  @Option(
    help: .init(Palabre.words.pick("Bilan d’un espace.", "Report on one space."), valueName: "name"))
  var space: String?
  @Option(
    help: .init(Palabre.words.pick("Bilan d’un objet.", "Report on one subject."), valueName: "title"))
  var subject: String?
  @Option(
    help: .init(
      Palabre.words.pick("Bilan depuis ce jour.", "Report from this day on."), valueName: "yyyy-mm-dd"))
  var from: String?
  @Option(
    help: .init(
      Palabre.words.pick("Bilan jusqu’à ce jour.", "Report until this day."), valueName: "yyyy-mm-dd"))
  var to: String?

  var isEmpty: Bool { space == nil && subject == nil && from == nil && to == nil }

  /// The scope; without a session and a space, all spaces.
  func scope(session: Session?, in facts: Facts, words: Words) throws(Trouble) -> ReportScope {
    let lookup = Lookup(facts: facts, words: words)
    var scope = ReportScope(space: session?.space)
    if let space { scope.space = try lookup.space(space).id }
    if let subject { scope.subject = try lookup.subject(subject).id }
    scope.from = try day(from, "--from", words)
    scope.to = try day(to, "--to", words)
    return scope
  }

  private func day(_ text: String?, _ option: String, _ words: Words) throws(Trouble) -> Day? {
    guard let text else { return nil }
    if let day = Day(iso: text) { return day }
    throw .usage(
      words.pick(
        "\(option) : « \(text) » n’est pas un jour ; attendu : 2026-11-22.",
        "\(option): “\(text)” is not a day; expected: 2026-11-22."))
  }
}
