import Dialogue
import DialogueStore
import Facilitation
import Journal
import Wording

/// What other laptops ask to erase, on the screen.
extension ScreenLoop {
  /// Reads what is asked, with the words.
  func listAsked() {
    let changes = store.foreignActs(words).askedLines
    guard !store.asked.isEmpty || !changes.isEmpty else { return model.take(asked: []) }
    let (words, path, asked, facts) = (words, meeting.path, store.asked, store.state.facts)
    _ = work.begin { _ in
      do throws(CommandFailure) {
        let access = StoreAccess(path: path, words: words)
        return .asked(try Agreement(access: access, journal: nil).lines(of: asked, in: facts) + changes)
      } catch {
        return .failed(error.message)
      }
    }
  }

  /// Erases or keeps what is asked; the screen and the room's screen follow.
  func answer(asked names: [String], agrees: Bool) {
    guard let journal = store.journal, isFree() else { return }
    let (words, path) = (words, meeting.path)
    let chosen = Agreement.Chosen(names, of: store, words)
    model.begin(.erasure)
    let piece = work.begin { _ in
      do {
        let agreement = Agreement(access: StoreAccess(path: path, words: words), journal: journal)
        let told = try agreement.answer(chosen, agreeing: agrees)
        return .answered(told: told, try DialogueStore.contents(path: path))
      } catch let error as CommandFailure {
        return .failed(error.message)
      } catch let error as FileError {
        return .failed(words.explain(error))
      } catch {
        return .failed("\(error)")
      }
    }
    changing = (piece, .erasure)
  }
}
