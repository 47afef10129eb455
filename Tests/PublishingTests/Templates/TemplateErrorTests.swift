import Foundation
import Testing
import Wording

@testable import Publishing

@Suite("A bad template is refused with its place and what was expected")
struct TemplateErrorTests {
  private func failure(_ text: String, named name: String = "releve") -> TemplateError? {
    do {
      _ = try Publisher(templates: [name: text])
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "what is wrong, and where",
    arguments: [
      ("a\nb {{title", TemplateError.Problem.unfinishedTag(expected: "}}"), 2, 3),
      ("{{", .unfinishedTag(expected: "}}"), 1, 1),
      ("x {{{title}}", .unfinishedTag(expected: "}}}"), 1, 3),
      ("{{}}", .badName(""), 1, 1),
      ("{{a b}}", .badName("a b"), 1, 1),
      ("{{titel}}", .unknownName("titel", nearest: "title"), 1, 1),
      ("\n{{say.colonn}}", .unknownName("say.colonn", nearest: "say.colon"), 2, 1),
      ("{{#points}}", .openSection("points"), 1, 1),
      ("{{#points}}{{/title}}", .wrongSectionEnd("title", expected: "points"), 1, 12),
      ("{{/points}}", .wrongSectionEnd("points", expected: nil), 1, 1),
      (
        "{{> absent}}", .unknownPart("absent", known: TemplateSet.builtIn.keys.sorted()),
        1, 1
      ),
      ("{{=<% %>=}}", .unsupportedTag("="), 1, 1),
      ("{{<entete}}", .unsupportedTag("<"), 1, 1),
    ])
  func refused(text: String, problem: TemplateError.Problem, line: Int, column: Int) {
    #expect(
      failure(text) == TemplateError(template: "releve", line: line, column: column, problem: problem))
  }

  @Test("the manual names all data that a template may show")
  func manual() throws {
    let manual = try String(
      contentsOfFile: #filePath.replacing(
        "Tests/PublishingTests/Templates/TemplateErrorTests.swift",
        with: "Sources/Publishing/Publishing.docc/Templates.md"), encoding: .utf8)
    for field in TemplateField.allCases {
      #expect(
        manual.contains("`\(field.rawValue)`") || manual.contains("{{\(field.rawValue).…}}"),
        "\(field.rawValue)")
    }
  }

  @Test("parts that contain themselves are refused, at any distance")
  func circular() {
    #expect(failure("{{>pied}}", named: "pied")?.problem == .circularPart("pied"))
    #expect(failure("{{>releve}}", named: "entete")?.problem == .circularPart("entete"))
  }

  @Test("endless nesting is refused instead of exhausting the stack")
  func depth() {
    let deep = String(repeating: "{{#points}}", count: 100_000)
    #expect(failure(deep)?.problem == .tooDeep(limit: 32))
  }

  @Test("a template for a document that does not exist is refused")
  func unknown() {
    #expect(failure("x", named: "proces-verbal")?.template == "proces-verbal")
  }

  @Test("the message names template, line, column and expectation in both languages")
  func message() {
    let error = failure("a\nb {{titel}}")
    #expect(
      error?.message(in: .english)
        == "template “releve”, line 2, column 3: unknown name “titel”; perhaps “title”")
    #expect(error?.message(in: .french).contains("ligne 2, colonne 3") == true)
  }

  @Test("a template from outside replaces the built-in one, comments and all")
  func replaced() throws {
    let publisher = try Publisher(templates: ["releve": "{{! mine }}\r\n# {{title}} — {{{title}}}\r\n"])
    let scene = SeanceFourteen()
    let text = publisher.publish(.decisions, of: scene.meeting, in: scene.facts, scene.setting(.french)).text
    #expect(text == "# Séance 14 — Séance 14\n")
  }
}
