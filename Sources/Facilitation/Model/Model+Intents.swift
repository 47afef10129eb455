import Canvas
import Dialogue
import Wording

extension Model {
  /// Carries out something that changes no fact.
  public mutating func carryOut(_ intent: Intent) -> [Effect] {
    switch intent {
    case .show(let screen):
      show(screen)
      if screen == .history, acts == nil { return [.readHistory] }
    case .report(let scope, let allSpaces):
      (reportScope, reportsAllSpaces) = (scope, allSpaces)
      show(.report)
      refresh()
    case .past(let request): return visit(request)
    case .search(let words): search(for: words)
    case .chooseRemedy:
      guard session?.remedies(at: now).isEmpty == false else {
        say(words.pick("La séance n’est pas en retard.", "The session is not behind."))
        break
      }
      overlay = .remedies(ListView())
    case .read(let reading): overlay = .reading(reading, scroll: 0)
    case .reveal(let target): reveal(target)
    case .help: overlay = .help(scroll: 0)
    case .palette: overlay = .palette(query: LineEditor(), list: ListView())
    case .quit:
      overlay = .confirm(
        Confirmation(
          question: words.pick(
            "Quitter Palabre ? Tout est enregistré.", "Quit Palabre? Everything is saved."),
          yes: words.pick("Quitter", "Quit"), action: .quit))
    case .rehearse: return toggleRehearsal()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .publish(let session, let kind): return [.publish(session, kind: kind, format: "md")]
    case .preview(let session): return preview(session)
    case .focus(let focus):
      self.focus = focus
      refresh()
    case .theme(let name): return [.theme(name)]
    case .chooseAnswered: chooseAnswered()
    case .fillVote:
      overlay = .vote(VoteForm(question: session?.currentItem?.title ?? ""))
    case .draftCommitment: draftCommitment()
    case .prefill(let text):
      editor.replace(with: text)
      return [.draft(text)]
    }
    return []
  }

  private mutating func chooseAnswered() {
    guard let session else { return }
    let newest = session.contributions.last { !$0.isPrivate }?.id
    // In a batch, all that was taken in it is ticked beforehand: one answer for all.
    let batch = facts.batch(of: session)?.unanswered.filter { $0.id != newest }.map(\.reference) ?? []
    let owed = facts.unanswered(in: session).filter { $0.id != newest }.map(\.reference)
    let candidates = owed + batch.filter { !owed.contains($0) }
    guard !candidates.isEmpty else {
      return say(words.pick("Rien n’attend de réponse.", "Nothing waits for an answer."), .warning)
    }
    overlay = .answered(AnswerChoice(candidates: candidates.reversed(), chosen: Set(batch)))
  }

  /// Begins a commitment with who spoke last and what they said: only the day is left to type.
  private mutating func draftCommitment() {
    let last = session?.contributions.last { !$0.isPrivate && $0.speaker != nil }
    let who = last?.speaker.flatMap { facts.name(of: $0) }
    editor.replace(
      with: "> " + (who.map { "\($0): " } ?? "") + (last.map { "\($0.text.trimmedOfStop), " } ?? ""))
  }
}

extension String {
  /// Without the full stop at the end, so that a date can follow.
  fileprivate var trimmedOfStop: String { last == "." ? String(dropLast()) : self }
}
