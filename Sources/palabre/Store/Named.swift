import Dialogue
import Facilitation
import Wording

/// What the command line names: found as a line finds it, by the whole name, an unambiguous beginning of one of its
/// words, or the mark or identifier that tells it from others of its name.
struct Named {
  var facts: Facts
  var words: Words

  func callAsFunction<Value>(
    _ kind: ValueKind<Value>, _ name: String, of space: ID<DialogueSpace>? = nil
  ) throws(CommandFailure) -> Value {
    do throws(Problem) {
      return try kind.find(name, in: facts, words: words, zone: .machine, space: space)
    } catch .notFound(let name, let form, _) {
      let known = kind.known(in: facts, words: words).map { words.quoted($0) }.joined(separator: ", ")
      throw .finding(
        Problem.notFound(name, form, adds: nil).text(in: words) + " "
          + (known.isEmpty ? words(ShellPhrase.thereIsNone) : words(ShellPhrase.thereAre, known)))
    } catch {
      throw .finding(error.text(in: words))
    }
  }

  /// Whether a name fits several.
  func isAmbiguous<Value>(_ kind: ValueKind<Value>, _ name: String) -> Bool {
    do throws(Problem) {
      _ = try kind.find(name, in: facts, words: words, zone: .machine, space: nil)
    } catch .ambiguous {
      return true
    } catch {}
    return false
  }

  /// Whether a name fits one or several.
  func fits<Value>(_ kind: ValueKind<Value>, _ name: String) -> Bool {
    do throws(Problem) {
      _ = try kind.find(name, in: facts, words: words, zone: .machine, space: nil)
      return true
    } catch .ambiguous {
      return true
    } catch {
      return false
    }
  }

  /// A session; where a space is said, one of that space.
  func session(_ name: String, of space: String?) throws(CommandFailure) -> Session {
    let wanted = try space.map { space throws(CommandFailure) in try self(.space, space) }
    let id = try self(.session, name, of: wanted)
    guard let session = facts.session(id) else { throw .finding(words(ShellPhrase.noSession)) }
    if let space, session.space != wanted {
      throw .finding(words(ShellPhrase.sessionOfOtherSpace, session.title, space))
    }
    return session
  }
}
