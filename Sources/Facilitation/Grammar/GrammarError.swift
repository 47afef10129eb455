import Wording

/// Why a line is not understood, and where.
public struct GrammarError: Error, Hashable, Sendable {
  /// The character at which it goes wrong, from 1.
  public var column: Int
  /// What is wrong.
  public var problem: Problem

  /// An error at a character.
  public init(column: Int, _ problem: Problem) {
    self.column = column
    self.problem = problem
  }

  /// What can be wrong with a line.
  public enum Problem: Hashable, Sendable {
    /// No command is called so; some that come near.
    case unknownCommand(String, candidates: [String])
    /// A value is missing.
    case missing(Parameter)
    /// A value that the command does not take.
    case unexpected(String, expected: [String])
    /// The value is none of those expected.
    case notOneOf(String, expected: [String])
    /// The value is no number, date, time or length of time.
    case malformed(String, Parameter)
    /// There is no such day.
    case noSuchDay(String)
    /// Nobody and nothing is called so.
    case notFound(String, Thing)
    /// The name fits several.
    case ambiguous(String, candidates: [String])
    /// A quotation mark that is not closed.
    case openQuote
    /// The act needs a space, or a session.
    case needs(Thing)
    /// A point cannot go further that way.
    case cannotMove
    /// A commitment without somebody who promises.
    case nobodyPromises
    /// Nothing is said.
    case empty
  }

  /// What a name may stand for.
  public enum Thing: Hashable, Sendable {
    /// A space.
    case space
    /// A session.
    case session
    /// A point of the agenda.
    case item
    /// A person or an organisation.
    case party
    /// A person.
    case person
    /// An organisation.
    case organisation
    /// A college.
    case college
    /// A subject.
    case subject
    /// A milestone.
    case milestone
    /// A contribution.
    case contribution
    /// A decision.
    case decision
    /// A commitment.
    case commitment
    /// An initiative.
    case initiative
    /// A training.
    case training
    /// An act, in the history.
    case act
  }
}

extension GrammarError {
  /// What is wrong and what was expected, without the column.
  public func text(in words: Words) -> String {
    func names(_ list: [String]) -> String {
      list.prefix(8).joined(separator: ", ") + (list.count > 8 ? "…" : "")
    }
    switch problem {
    case .unknownCommand(let word, let candidates):
      let near = candidates.isEmpty ? "/aide" : names(candidates.map { "/" + $0 })
      return words.pick(
        "Commande inconnue : /\(word). Attendu : \(near).",
        "Unknown command: /\(word). Expected: \(candidates.isEmpty ? "/help" : near).")
    case .missing(let parameter):
      return words.pick(
        "Il manque : \(parameter.label(in: words)).", "Missing: \(parameter.label(in: words)).")
    case .unexpected(let value, let expected):
      return words.pick(
        "« \(value) » n’est pas attendu ici. Attendu : \(expected.isEmpty ? "rien de plus" : names(expected)).",
        "“\(value)” is not expected here. Expected: \(expected.isEmpty ? "nothing more" : names(expected)).")
    case .notOneOf(let value, let expected):
      return words.pick(
        "« \(value) » ne convient pas. Attendu : \(names(expected)).",
        "“\(value)” does not fit. Expected: \(names(expected)).")
    case .malformed(let value, let parameter):
      return words.pick(
        "« \(value) » n’est pas \(parameter.form(in: words)).",
        "“\(value)” is not \(parameter.form(in: words)).")
    case .noSuchDay(let value):
      return words.pick("Ce jour n’existe pas : \(value).", "There is no such day: \(value).")
    case .notFound(let name, let thing):
      return words.pick(
        "Introuvable : « \(name) » (\(thing.label(in: words))).",
        "Not found: “\(name)” (\(thing.label(in: words))).")
    case .ambiguous(let name, let candidates):
      return words.pick(
        "« \(name) » convient à plusieurs : \(names(candidates)).",
        "“\(name)” fits several: \(names(candidates)).")
    case .openQuote: return words.pick("Guillemet non fermé.", "The quotation mark is not closed.")
    case .cannotMove:
      return words.pick(
        "Ce point ne peut pas aller plus loin par là.", "This point can go no further that way.")
    case .needs(let thing):
      let (command, english) = thing == .space ? ("/espace", "/space") : ("/séance", "/session")
      return words.pick(
        "Il faut d’abord créer : \(thing.label(in: words)) (\(command)).",
        "Create first: \(thing.label(in: words)) (\(english)).")
    case .nobodyPromises:
      return words.pick(
        "Qui s’engage ? Attendu : > qui : quoi, pour quand.", "Who promises? Expected: > who: what, by when.")
    case .empty: return words.pick("Rien à noter.", "Nothing to note.")
    }
  }
}

extension GrammarError.Thing {
  func label(in words: Words) -> String {
    switch self {
    case .space: words.pick("espace", "space")
    case .session: words.pick("séance", "session")
    case .item: words.pick("point de l’ordre du jour", "point of the agenda")
    case .party: words.pick("personne ou organisme", "person or organisation")
    case .person: words.pick("personne", "person")
    case .organisation: words.pick("organisme", "organisation")
    case .college: words.pick("collège", "college")
    case .subject: words.pick("objet", "subject")
    case .milestone: words.pick("jalon", "milestone")
    case .contribution: words.pick("contribution", "contribution")
    case .decision: words.pick("décision", "decision")
    case .commitment: words.pick("engagement", "commitment")
    case .initiative: words.pick("initiative", "initiative")
    case .training: words.pick("co-formation", "training")
    case .act: words.pick("acte", "act")
    }
  }
}

extension GrammarError {
  /// Whether it names somebody whom nobody knows, who could be made a new person.
  var isAboutAStranger: Bool {
    switch problem {
    case .notFound(_, .party), .notFound(_, .person): true
    default: false
    }
  }
}
