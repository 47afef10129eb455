import Dialogue
import Facilitation
import Wording

/// What the command line names: found as a line finds it, by the whole name, an unambiguous beginning of one of its words, or the mark
/// or identifier that tells it from others of its name.
struct Named {
  var facts: Facts
  var words: Words

  func callAsFunction<Value>(_ kind: ValueKind<Value>, _ name: String) throws(CommandFailure) -> Value {
    do throws(Problem) {
      return try kind.find(name, in: facts, words: words)
    } catch .notFound(let name, let form, _) {
      let known = kind.known(in: facts, words: words).map { words.quoted($0) }.joined(separator: ", ")
      throw .finding(
        Problem.notFound(name, form, adds: nil).text(in: words) + " "
          + (known.isEmpty ? words(ShellPhrase.thereIsNone) : words(ShellPhrase.thereAre, known)))
    } catch {
      throw .finding(error.text(in: words))
    }
  }

  func session(_ name: String) throws(CommandFailure) -> Session {
    let id = try self(.session, name)
    guard let session = facts.session(id) else { throw .finding(words(ShellPhrase.noSession)) }
    return session
  }
}
