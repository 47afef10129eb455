import Canvas
import Dialogue
import Wording

extension Model {
  /// Carries out something that changes no fact.
  public mutating func carryOut(_ intent: Intent) -> [Effect] {
    switch intent {
    case .show(let screen):
      _ = goBack()
      show(screen)
      if screen == .history, acts == nil { return readHistory() }
    case .report(let scope, let allSpaces):
      (reportScope, reportsAllSpaces) = (scope, allSpaces)
      show(.report)
    case .past(let request): return visit(request)
    case .search(let words): search(for: words)
    case .chooseRemedy:
      guard session?.remedies(at: now).isEmpty == false else {
        say(words(ActPhrase.notLate))
        break
      }
      overlay = RemediesOverlay()
    case .read(let reading): overlay = ReadingOverlay(reading, at: now)
    case .showRoom: overlay = RoomOverlay()
    case .holdRoom:
      isRoomHeld.toggle()
      say(words(isRoomHeld ? RoomPhrase.held : .released))
    case .reveal(let target): reveal(target)
    case .help: overlay = HelpOverlay()
    case .palette: overlay = PaletteOverlay()
    case .quit:
      var question = quitQuestionAtWork ?? words(ModelPhrase.quitQuestion)
      if let session, session.isLive { question += " " + words(ModelPhrase.quitLive, session.title) }
      if case .unsaved(let reason) = saving { question = words(ModelPhrase.quitUnsaved, reason) }
      overlay = Confirmation(
        question, [.init(title: words(ModelPhrase.quit), action: .quit)])
    case .page(let id): overlay = PageOverlay(id)
    case .forget(let id): askToForget(id)
    case .toggleSteps:
      hidesSteps.toggle()
      say(words(hidesSteps ? ModelPhrase.stepsPutAway : .stepsShown))
    case .rehearse: return toggleRehearsal()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .publish(let session, let document, let form):
      let name = document.fileName(title: facts.session(session)?.title ?? "", form.format, words)
      return [.publish(session, document, form, folder + "/" + name)]
    case .preview(let session): return preview(session)
    case .importFile(let request): return beginImport(request)
    case .focus(let focus): (self.focus, origin) = (focus, nil)
    case .theme(let name): return [.theme(name)]
    case .speak(let language):
      words = Words(language)
      say(words(ModelPhrase.speaks))
    case .merge(let path):
      guard !isReadOnly else {
        say(words(ModelPhrase.readOnly), .error)
        break
      }
      return [.merge(path)]
    case .showAsked:
      guard !isReadOnly else {
        say(words(ModelPhrase.readOnly), .error)
        break
      }
      return [.listAsked]
    case .sync(let place):
      guard !isReadOnly else {
        say(words(ModelPhrase.readOnly), .error)
        break
      }
      return [.sync(place)]
    case .chooseAnswered:
      guard let answers = AnswersOverlay(self) else {
        say(words(ModelPhrase.nothingWaits), .warning)
        break
      }
      overlay = answers
    case .checklist(let id):
      guard let list = ChecklistOverlay(id, in: self) else {
        say(words(ChecklistPhrase.nothing))
        break
      }
      overlay = list
    case .sort(let id):
      guard let sorting = SortOverlay(id, in: self) else {
        say(words(ThemePhrase.sortEmpty), .warning)
        break
      }
      overlay = sorting
    case .fill(let invocation): return fill(invocation)
    case .draftCommitment: draftCommitment()
    }
    return []
  }

  /// Asks whether somebody is to be forgotten, and says what stays of them.
  private mutating func askToForget(_ id: ID<Person>) {
    let name = facts.people[id]?.name ?? ""
    let alone = Confirmation.Answer(
      title: words(ModelPhrase.forget), action: .forget(id, fromWords: false))
    let whole = Confirmation.Answer(
      title: words(ModelPhrase.forgetWords), action: .forget(id, fromWords: true))
    overlay = Confirmation(
      words(ModelPhrase.forgetQuestion, name, words.leftOf(id, in: facts)),
      words.isNamed(id, in: facts) ? [whole, alone] : [alone])
  }

  /// A person has been erased.
  public mutating func forgotten(_ name: String, left: String, state: Concertation) -> [Effect] {
    let effects = follow(nil, state: state)
    // Lines of before that can be called back would still say the name.
    history = InputHistory()
    say(words(ModelPhrase.forgotten, name, left))
    return effects
  }

  /// Begins a commitment with who spoke last and what they said: only the day is left to type.
  private mutating func draftCommitment() {
    // What was said on another point promises nothing here.
    let item = session?.currentItem?.id
    let last = session?.contributions.last { !$0.isPrivate && $0.item == item && $0.speaker != nil }
      .flatMap { $0.kind.alwaysOwesAnswer ? nil : $0 }
    let who = last?.speaker.flatMap { facts.name(of: $0) }
    editor.replace(
      with: "> " + (who.map { "\($0): " } ?? "") + (last.map { "\($0.text.trimmedOfStop), " } ?? ""))
    say(words(ModelPhrase.promiseHow))
  }
}

extension String {
  /// Without the full stop at the end, so that a date can follow.
  fileprivate var trimmedOfStop: String { last == "." ? String(dropLast()) : self }
}
