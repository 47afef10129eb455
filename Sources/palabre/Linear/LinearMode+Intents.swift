import Dialogue
import DialogueStore
import Facilitation
import Glibc
import Journal
import Publishing
import Wording

extension LinearMode {
  /// Does what changes no fact, or tells what a screen would show.
  mutating func carryOut(_ intent: Intent) {
    switch intent {
    case .quit: isEnding = true
    case .focus(let focus): self.focus = focus
    case .help, .palette: _ = help(words.slash(.help))
    case .publish(let id, let document, let form): publish(id, document, form)
    case .preview: begin(Invocation(.publish))
    case .chooseAnswered:
      guard let session = focus.session.flatMap({ facts.session($0) }) else { return }
      for waiting in facts.unanswered(in: session, on: context.today) {
        say("\(waiting.label) \(waiting.text)")
      }
      say(words(LinearPhrase.thenAnswer))
    case .fill(let invocation): begin(invocation)
    case .page(let id): say(model.text(ofPage: id))
    case .forget(let id): forget(id)
    case .merge(let path): merge(path)
    case .showAsked: answerAsked()
    case .sync(let place): sync(with: place)
    case .importFile(let request): read(request)
    case .toggleSteps: break
    case .search(let text): search(text)
    case .report:
      var model = self.model
      _ = model.carryOut(intent)
      say(model.text(of: .report))
    case .past(let request): look(at: request)
    case .checklist(let id):
      let list = model.toSettle(in: id)
      for row in list { say(row.text) }
      if list.isEmpty { say(words(ChecklistPhrase.nothing)) }
    case .sort(let id):
      for line in model.sorting(of: id) { say(line) }
      begin(Invocation(.file))
    case .chooseRemedy: offerRemedies()
    case .draftCommitment: begin(Invocation(.commitment))
    case .suspend: raise(SIGTSTP)
    case .rehearse: toggleRehearsal()
    case .show(.history): sayHistory()
    case .show(let screen): say(model.text(of: screen))
    case .showRoom: say(model.roomLines)
    case .holdRoom:
      isRoomHeld.toggle()
      room.show(isRoomHeld ? .held : .following)
      say(words(isRoomHeld ? RoomPhrase.held : .released))
    case .read(let reading):
      if !isRoomHeld { room.show(RoomView(of: reading, in: focus)) }
      say(model.text(of: reading))
    case .reveal(let target): say(model.text(of: target))
    case .speak(let language):
      meeting.words = Words(language)
      say(words(ModelPhrase.speaks))
    case .redraw, .theme: say(words(LinearPhrase.notHere))
    }
  }

  /// Erases a person; asked for by `/oublier` alone, which names them, so the answer to the question is a word.
  private mutating func forget(_ id: ID<Person>) {
    guard rehearsal == nil else { return say(words(ModelPhrase.noPublishing)) }
    guard let person = facts.people[id] else { return }
    let left = words.leftOf(id, in: facts)
    let isNamed = words.isNamed(id, in: facts)
    say(
      words(ModelPhrase.forgetQuestion, person.name, left) + " "
        + words(isNamed ? ForgetPhrase.typeAll : .typeYes))
    let line = input.line()?.lowercased() ?? ""
    let fromWords = isNamed && ["tout", "all"].contains(line)
    guard fromWords || ["oui", "yes"].contains(line) else { return say(words(FormPhrase.left)) }
    do {
      store.journal?.flush()
      let told = words.leftOf(id, in: facts, withoutWords: fromWords)
      let plan = try words.erasure(of: id, in: facts, fromWords: fromWords, path: meeting.path)
      try store.erase(plan, path: meeting.path)
      say(words(ModelPhrase.forgotten, person.name, told))
      if plan.isNameUnread { say(words(PeerPhrase.nameUnread, plan.staying.count)) }
    } catch let error as JournalError {
      say(words.explain(error, path: meeting.path))
    } catch let error as FileError {
      say(words.explain(error))
    } catch {
      say("\(error)")
    }
  }

  /// Says what other laptops ask to erase, by number, and erases or keeps what is chosen.
  private mutating func answerAsked() {
    guard rehearsal == nil else { return say(words(ModelPhrase.noPublishing)) }
    guard let journal = store.journal else { return say(words(LinearPhrase.readOnly)) }
    let changes = store.foreignActs(words).askedLines
    guard !store.asked.isEmpty || !changes.isEmpty else { return say(words(AskedPhrase.none)) }
    let agreement = Agreement(access: StoreAccess(path: meeting.path, words: words), journal: journal)
    do throws(CommandFailure) {
      let lines = try agreement.lines(of: store.asked, in: facts) + changes
      for (number, line) in lines.enumerated() { say("\(number + 1). \(line.text(in: words))") }
      say(words(AskedPhrase.answerAll))
      let answer = input.line()?.lowercased() ?? ""
      var chosen = lines
      if !["tout", "all"].contains(answer) {
        guard let number = Int(answer), lines.indices.contains(number - 1) else {
          return say(words(FormPhrase.left))
        }
        chosen = [lines[number - 1]]
      }
      let answered = Agreement.Chosen(chosen.map(\.name), of: store, words)
      say(words(chosen.contains(where: \.isChange) ? AskedPhrase.typeYesOfBoth : .typeYes))
      switch input.line()?.lowercased() {
      case "oui", "yes": say(try agreement.answer(answered, agreeing: true))
      case "garder", "keep": say(try agreement.answer(answered, agreeing: false))
      default: return say(words(FormPhrase.left))
      }
      store.take(
        try agreement.access.reading { () throws(FileError) in try DialogueStore.contents(path: meeting.path)
        })
    } catch {
      say(error.message)
    }
  }

  /// Reads a file, says what it would add, and keeps it when the answer is a word.
  private mutating func read(_ request: ImportRequest) {
    guard rehearsal == nil else { return say(words(ModelPhrase.noPublishing)) }
    guard store.journal != nil else { return say(words(LinearPhrase.readOnly)) }
    let line = ProgressLine(words(ShellPhrase.reading))
    let reading = FileImport.read(
      request, in: facts, at: meeting.clock.now, zone: meeting.zone, words: words
    ) { done, count in
      line.show(done, of: count)
      return true
    }
    line.end()
    for line in reading.lines.prefix(40) { say(line) }
    if reading.lines.count > 40 { say(words(ImportPhrase.moreAdditions, reading.lines.count - 40)) }
    say(reading.counts)
    guard !reading.events.isEmpty else { return }
    say(words(ImportPhrase.typeYes))
    guard let answer = input.line(), ["oui", "yes"].contains(answer.lowercased()) else {
      return say(words(FormPhrase.left))
    }
    do {
      try store.append(reading.events, act: ids.next(), at: meeting.clock.now)
      focus.follow(reading.events, in: facts)
      say(reading.done)
    } catch {
      lost += 1
      say(words(LinearPhrase.notSaved, words.explain(error, path: meeting.path)))
    }
  }

  private mutating func merge(_ path: String) {
    guard rehearsal == nil else { return say(words(ModelPhrase.noPublishing)) }
    guard let journal = store.journal else { return say(words(LinearPhrase.readOnly)) }
    do {
      let merging = try Merging.take(path, into: journal, words: words)
      if let contents = merging.contents { store.take(contents) }
      say(merging.told)
    } catch {
      say(words.explain(error, path: path))
    }
  }

  private mutating func sync(with place: String?) {
    guard rehearsal == nil else { return say(words(ModelPhrase.noPublishing)) }
    guard store.journal != nil else { return say(words(LinearPhrase.readOnly)) }
    guard let place = place ?? ExchangeMemory.place(of: meeting.path) else {
      return say(words(ExchangePhrase.whichPlace))
    }
    do throws(CommandFailure) {
      say(
        try SyncCommand.exchange(with: place, store, path: meeting.path, Exchange.Consent(), words).told)
    } catch {
      say(error.message)
    }
  }

  private func search(_ text: String) {
    let results = SearchIndex(facts).search(text, in: facts, limit: 20)
    for hit in results.hits {
      let said = [hit.title.text, hit.excerpt.text].filter { !$0.isEmpty }.joined(separator: " : ")
      say(words.label(hit.target) + " · " + said)
    }
    say(words(LinearPhrase.results, results.total))
  }

  /// Writes a document of a session.
  func publish(_ id: ID<Session>, _ document: DocumentChoice, _ form: DocumentForm) {
    guard rehearsal == nil else { return say(words(ModelPhrase.noPublishing)) }
    guard let session = facts.session(id) else { return }
    do {
      let source = try Publish.source(of: document.kind, session, in: store, path: meeting.path, words: words)
      let request = DocumentRequest(
        document: document, source: source, words: words, zone: meeting.zone,
        now: meeting.clock.now, order: form.order, isLarge: form.isLarge)
      if let missing = request.missingSender { say(missing) }
      say(
        try DocumentFile.write(
          try request.bytes(as: form.format),
          to: DocumentFile.folder(of: meeting.path) + "/"
            + document.fileName(title: session.title, form.format, words)))
    } catch let error as Files.Failure {
      say(error.text)
    } catch let error as CommandFailure {
      say(error.message)
    } catch {
      say("\(error)")
    }
  }
}
