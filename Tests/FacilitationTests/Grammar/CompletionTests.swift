import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Completion")
struct CompletionTests {
  private func texts(_ line: String, _ language: Language = .french) throws -> [String] {
    let context = Meeting.context(try Meeting.underWay())
    return Completion(line, caret: line.count, in: context, words: Words(language)).candidates.map(\.text)
  }

  @Test(
    "Words, names, keys and values",
    arguments: [
      ("/par", ["parole "]), ("/flo", ["floor "]), ("Dia", ["Mme Diallo: "]), ("? pré", ["Préfecture: "]),
      ("> vil", ["Ville de Belmont: "]), ("= Dia", []), ("/file fer", ["\"Mme Ferrand\""]),
      ("/file \"Mme F", ["\"Mme Ferrand\""]), ("/file Roy rai", ["raison="]),
      ("/suivant jar", ["\"Jardin partagé\""]),
      ("/suite c3 à-l", ["à-l'étude"]), ("/objet x échelle=îl", ["îlot"]), ("/point x genre=sui", ["suites"]),
      ("/personne x organisme=ate", ["\"Les Ateliers du Mail\""]), ("/aide ", []),
    ])
  func candidates(line: String, expected: [String]) throws {
    #expect(try texts(line) == expected)
  }

  @Test("A candidate takes the place of what was begun, and is then understood")
  func range() throws {
    let runner = try Meeting.underWay()
    let context = Meeting.context(runner)
    let line = "/file Roy raison=x"
    let completion = Completion(line, caret: 9, in: context, words: Words(.french))
    #expect(completion.range == 6..<9)
    let text = try #require(completion.candidates.first?.text)
    var characters = Array(line)
    characters.replaceSubrange(completion.range, with: text)
    #expect(throws: Never.self) { try Line.typed(String(characters), in: context) }
    #expect(String(characters) == #"/file "M. Roy" raison=x"#)
  }
}
