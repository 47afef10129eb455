import Dialogue
import Wording

/// What is wrong with a value, a line or an act. Names and choices are kept in both languages until it is told.
public enum Problem: Error, Hashable, Sendable {
  /// No act is called so; some that come near.
  case unknownWord(String, near: [ActName])
  /// A value is missing.
  case missing(ParameterName)
  /// A value that the act does not take; what it still takes.
  case unexpected(String, possible: [Term])
  /// The value is none of the choices.
  case notOneOf(String, possible: [Term])
  /// The value is not of the form that is asked for.
  case malformed(String, ValueForm)
  /// There is no such day.
  case noSuchDay(String)
  /// A day is asked for, and an hour was said with it.
  case dayOnly(String)
  /// The next meeting is meant, and none is planned.
  case noNextMeeting
  /// A time that has not come yet, and what time it is.
  case notYet(String, String)
  /// An end that comes before the beginning.
  case endsBefore(String)
  /// A period whose last day is before its first one: which, and which that is.
  case periodBackwards(Day, Day)
  /// A clock of a script that goes back by days: to which, and from which.
  case clockGoesBack(String, String)
  /// The whole room and its groups, counted both at once.
  case roomAndGroups
  /// A college that is counted twice in one count.
  case twice(String)
  /// A value that an act takes once, given twice.
  case givenTwice(ParameterName)
  /// Nobody and nothing is called so; the act that adds it.
  case notFound(String, ValueForm, adds: ActName?)
  /// The name fits several.
  case ambiguous(String, candidates: [String])
  /// A quotation mark that is not closed.
  case openQuote
  /// The act needs a space, or a session.
  case needsSpace, needsSession
  /// A point cannot go further that way.
  case cannotMove
  /// A commitment without somebody who promises.
  case nobodyPromises
  /// Nothing is said.
  case nothingSaid
  /// The session is not behind.
  case notLate
  /// No commitment was made that could be read back.
  case nothingPromised
  /// Earlier sessions left nothing over that is not on the agenda.
  case nothingLeftOver
  /// No item was under way before.
  case noItemBefore
  /// More ballots that say nothing than there are ballots.
  case tooManyVoid(Ballots)
  /// Nothing is changed by a change.
  case changesNothing
  /// An act that a script cannot do, and the command that does it, if one does.
  case notInScript(ActName, command: String?)

  /// What is wrong, what was expected and what to do, in the language of the interface alone.
  public func text(in words: Words) -> String {
    func list(_ names: [String]) -> String {
      names.prefix(12).joined(separator: ", ") + (names.count > 12 ? "…" : "")
    }
    func terms(_ terms: [Term]) -> String { list(terms.map { $0.text(in: words) }) }
    return switch self {
    case .unknownWord(let word, let near):
      words(
        ActPhrase.unknownWord, word, list((near.isEmpty ? [.help] : near).prefix(6).map { words.slash($0) }))
    case .missing(let name): words(ActPhrase.missing, name.label(in: words).lowercasedFirst)
    case .unexpected(let value, let possible):
      words(ActPhrase.unexpected, value, possible.isEmpty ? words(ActPhrase.nothingMore) : terms(possible))
    case .notOneOf(let value, let possible): words(ActPhrase.notOneOf, value, terms(possible))
    case .malformed(let value, let form): words(ActPhrase.malformed, value, form.expected(in: words))
    case .noSuchDay(let value): words(ActPhrase.noSuchDay, value)
    case .roomAndGroups: words(ActPhrase.roomAndGroups)
    case .dayOnly(let value): words(ActPhrase.dayOnly, value)
    case .noNextMeeting: words(ActPhrase.noNextMeeting)
    case .endsBefore(let value): words(ActPhrase.endsBefore, value)
    case .notYet(let value, let now): words(ActPhrase.notYet, value, now)
    case .twice(let name): words(ActPhrase.twice, name)
    case .givenTwice(let name): words(ActPhrase.givenTwice, name.name(in: words) + "=")
    case .periodBackwards(let to, let from):
      words(ActPhrase.periodBackwards, words.longDate(to), words.longDate(from))
    case .clockGoesBack(let day, let today): words(ActPhrase.clockGoesBack, day, today)
    case .notFound(let name, let form, _) where !name.contains(where: { !$0.isWhitespace }):
      words(ActPhrase.notNamed, form.expected(in: words))
    case .notFound(let name, let form, adds: nil):
      words(ActPhrase.notFound, words.quoted(name), form.bare(in: words))
    case .notFound(let name, let form, adds: let act?):
      words(ActPhrase.notFoundAdd, words.quoted(name), form.bare(in: words), words.slash(act))
    case .ambiguous(let name, let candidates): words(ActPhrase.ambiguous, name, list(candidates))
    case .openQuote: words(ActPhrase.openQuote)
    case .needsSpace: words(ActPhrase.createSpace, words.slash(.space))
    case .needsSession: words(ActPhrase.createSession, words.slash(.session))
    case .cannotMove: words(ActPhrase.cannotMove)
    case .nobodyPromises: words(ActPhrase.nobodyPromises)
    case .nothingSaid: words(ActPhrase.nothingSaid)
    case .notLate: words(ActPhrase.notLate)
    case .nothingPromised: words(ActPhrase.nothingPromised)
    case .nothingLeftOver: words(ModelPhrase.nothingLeftOver)
    case .noItemBefore: words(ActPhrase.noItemBefore)
    case .tooManyVoid(let ballots): words.text(of: .tooManyVoid(ballots), in: Facts())
    case .changesNothing: words(ActPhrase.changeNothing)
    case .notInScript(let act, nil): words(ActPhrase.notInScript, words.slash(act))
    case .notInScript(let act, let command?): words(ActPhrase.elsewhere, words.slash(act), command)
    }
  }

  /// A name that fits several: each with what tells it from the others, and with its mark where they bear one name.
  static func ambiguous(_ text: String, among found: [(name: String, gloss: String, mark: String)]) -> Problem
  {
    let keys = found.map(\.name.nameKey)
    return .ambiguous(
      text,
      candidates: zip(found, keys).map { one, key in
        let isAlone = keys.count { $0 == key } == 1
        return one.name + (isAlone ? "" : " " + one.mark) + (one.gloss.isEmpty ? "" : " (\(one.gloss))")
      })
  }

  /// Whether it names somebody whom nobody knows, who could be made a new person.
  var isAboutAStranger: Bool {
    switch self {
    case .notFound(_, .party, _), .notFound(_, .person, _): true
    default: false
    }
  }
}

/// Why an act with its values cannot be made, and which value is to blame; nil when none is.
public struct ActError: Error, Hashable, Sendable {
  /// The value to blame.
  public var parameter: ParameterName?
  /// What is wrong.
  public var problem: Problem

  /// An error.
  public init(_ problem: Problem, at parameter: ParameterName? = nil) {
    self.parameter = parameter
    self.problem = problem
  }

  /// A value that is missing.
  static func missing(_ name: ParameterName) -> ActError { ActError(.missing(name), at: name) }
}

extension String {
  /// With its first letter small, for labels inside a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
