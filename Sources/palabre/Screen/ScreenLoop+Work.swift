import Dialogue
import DialogueStore
import Facilitation
import Journal
import Publishing
import Wording

/// What came of work beside the screen.
enum WorkOutcome: Sendable {
  /// What was asked of the past.
  case past(PastAnswer)
  /// The text of a document, and the formats that cannot be had, with the reason.
  case preview(String, DocumentChoice, StatementOrder, missing: [DeliveryFormat: String])
  /// A document was written; what it lacks of who sends it.
  case written(path: String, lacks: String?)
  /// The journal of another laptop was taken in, or it was given up.
  case merged(Merging)
  /// Somebody was erased.
  case erased(name: String, left: String, unread: String?, DialogueStore.Contents)
  /// What other laptops ask to erase.
  case asked([AskedLine])
  /// What they asked was answered.
  case answered(told: String, DialogueStore.Contents)
  /// What the writer of the journal has added; or why it could not be read, in words.
  case followed(StoreFollower, hasChanged: Bool, failure: String?)
  /// Why there is nothing, in words.
  case failed(String)
  /// It was given up before anything was written.
  case givenUp
}

/// What is done beside the screen, so that no key waits for it.
extension ScreenLoop {
  /// Finds what is asked of the past. What was just noted is in the file, though it may not be on the disk yet.
  func readHistory() {
    let (path, words, question) = (meeting.path, words, model.pastQuestion)
    model.begin(.history)
    reading = work.begin { _ in
      do throws(FileError) {
        return .past(try question.answer { () throws(FileError) in try DialogueStore.entries(path: path) })
      } catch {
        return .failed(words.explain(error))
      }
    }
  }

  /// What a document is made from. What is public is read anew where somebody may ask to erase something of it.
  private func request(
    _ session: Session, _ document: DocumentChoice, _ order: StatementOrder
  ) -> @Sendable () throws(CommandFailure) -> DocumentRequest {
    let (words, zone, now, path) = (words, meeting.zone, model.now, meeting.path)
    guard document.kind.isPublic, isReadOnly || !store.asked.isEmpty else {
      let head = store.head
      let source = Publish.Source(
        facts: model.facts, session: session, head: JournalHead(count: head.count, hash: head.hash.hex),
        path: path)
      return { () throws(CommandFailure) in
        DocumentRequest(
          document: document, source: source, words: words, zone: zone, now: now, order: order)
      }
    }
    return { () throws(CommandFailure) in
      let store = try StoreAccess(path: path, words: words).reading { () throws(FileError) in
        try DialogueStore.read(path: path)
      }
      let source = try Publish.source(of: document.kind, session, in: store, path: path, words: words)
      return DocumentRequest(
        document: document, source: source, words: words, zone: zone, now: now, order: order)
    }
  }

  /// Makes the text of a document for the preview.
  func preview(_ id: ID<Session>, _ document: DocumentChoice, _ order: StatementOrder) {
    guard let session = model.facts.session(id) else { return }
    let (words, request) = (words, request(session, document, order))
    _ = work.begin { _ in
      var missing: [DeliveryFormat: String] = [:]
      for format in DeliveryFormat.allCases {
        if let reason = format.missing(words) { missing[format] = reason }
      }
      do throws(CommandFailure) {
        return .preview(try request().text(as: .text), document, order, missing: missing)
      } catch {
        return .preview(error.message, document, order, missing: missing)
      }
    }
  }

  /// Writes a document into a file that is free.
  func publish(_ id: ID<Session>, _ document: DocumentChoice, _ form: DocumentForm, to path: String) {
    guard let session = model.facts.session(id) else { return }
    guard making == nil else {
      return model.say(words(WorkPhrase.busy, words.name(of: Work.Kind.document)), .warning)
    }
    let request = request(session, document, form.order)
    model.begin(.document)
    making = work.begin { piece in
      do {
        var request = try request()
        request.isLarge = form.isLarge
        let bytes = try request.bytes(as: form.format, waiting: { piece.waits(for: $0) })
        guard piece.commit() else { return .givenUp }
        return .written(
          path: Files.absolute(try DocumentFile.write(bytes, to: path)), lacks: request.missingSender)
      } catch {
        guard !piece.isGivenUp else { return .givenUp }
        switch error {
        case let error as Files.Failure: return .failed(error.text)
        case let error as CommandFailure: return .failed(error.message)
        default: return .failed("\(error)")
        }
      }
    }
  }

  /// Takes in the journal of another laptop.
  func merge(_ path: String) {
    guard let journal = store.journal, isFree() else { return }
    let words = words
    model.begin(.merge)
    let piece = work.begin { piece in
      do throws(JournalError) {
        return .merged(try Merging.take(path, into: journal, words: words) { piece.commit() })
      } catch {
        return .failed(words.explain(error, path: path))
      }
    }
    changing = (piece, .merge)
  }

  /// Exchanges journals with other laptops, at the place of the last time when none is named.
  func sync(with place: String?) {
    guard let journal = store.journal, isFree() else { return }
    guard let place = place ?? ExchangeMemory.place(of: meeting.path) else {
      return carryOut(model.carryOut(.fill(Invocation(.sync))))
    }
    let (words, path, mark) = (words, meeting.path, store.state.laptop ?? "")
    model.begin(.exchange)
    let piece = work.begin { piece in
      do throws(ExchangeFailure) {
        let told = try Exchange(with: place, journal, mark: mark, words).run(piece)
        ExchangeMemory.keep(place, of: path)
        return .merged(told)
      } catch {
        return piece.isGivenUp ? .givenUp : .failed(error.text)
      }
    }
    changing = (piece, .exchange)
  }

  /// Erases a person while the journal is open; the screen and the room's screen follow.
  func forget(_ id: ID<Person>, fromWords: Bool) {
    let facts = store.state.facts
    guard let journal = store.journal, let person = facts.people[id], isFree() else { return }
    let (words, path, left) = (
      words, meeting.path, words.leftOf(id, in: facts, withoutWords: fromWords)
    )
    model.begin(.erasure)
    let piece = work.begin { _ in
      do {
        journal.flush()
        let plan = try words.erasure(of: id, in: facts, fromWords: fromWords, path: path)
        try journal.erase(plan)
        let unread = plan.isNameUnread ? words(PeerPhrase.nameUnread, plan.staying.count) : nil
        return .erased(
          name: person.name, left: left, unread: unread, try DialogueStore.contents(path: path))
      } catch let error as JournalError {
        return .failed(words.brief(error, path: path))
      } catch let error as FileError {
        return .failed(words.explain(error))
      } catch {
        return .failed("\(error)")
      }
    }
    changing = (piece, .erasure)
  }

  /// Whether nothing else changes the journal; says what does.
  func isFree() -> Bool {
    guard let changing else { return true }
    model.say(words(WorkPhrase.busy, words.name(of: changing.kind)), .warning)
    return false
  }

  /// Stops what is not wanted any more. What has begun to be written goes on to its end.
  func giveUp(_ kind: Work.Kind) {
    switch kind {
    case .document: making?.giveUp()
    case .merge, .exchange: changing?.piece.giveUp()
    case .history:
      // Nobody waits for it any more; its thread ends by itself.
      reading = nil
      model.end(.history)
      model.say(words(WorkPhrase.givenUp), .warning)
    case .erasure: break
    }
  }

  /// Has what the writer of the journal has added read, unless that is being done: then once more behind it.
  func follow() {
    guard let follower = following?.take() else { return }
    let (words, path) = (words, meeting.path)
    _ = work.begin { _ in
      var follower = follower
      do throws(FileError) {
        let hasChanged = try follower.poll()
        return .followed(follower, hasChanged: hasChanged, failure: nil)
      } catch {
        // What was read stays on the screen; the next second may be better.
        return .followed(follower, hasChanged: false, failure: words.explain(.file(error), path: path))
      }
    }
  }

  /// Takes what was done beside the screen.
  func takeOutcomes() {
    for (piece, outcome) in work.takeOutcomes() {
      needsDrawing = true
      if making === piece {
        making = nil
        model.end(.document)
      }
      if reading === piece {
        reading = nil
        model.end(.history)
        if case .failed = outcome { model.leaveHistory() }
      } else if case .past = outcome {
        // It was given up.
        continue
      }
      let wasChanging = changing?.piece === piece
      if let kind = changing?.kind, wasChanging {
        changing = nil
        model.end(kind)
      }
      take(outcome)
      if wasChanging { goOn() }
    }
  }

  private func take(_ outcome: WorkOutcome) {
    switch outcome {
    case .past(let answer): carryOut(model.take(answer))
    case .preview(let text, let document, let order, let missing):
      model.take(preview: text, of: document, by: order, missing: missing)
    case .written(let path, let lacks):
      if changing == nil { try? store.journal?.sign() }
      let told = [words(ShellPhrase.written, path), lacks].compactMap(\.self).joined(separator: " ")
      model.say(told, lacks == nil ? .notice : .warning)
    case .merged(let merging):
      if let contents = merging.contents {
        take(contents)
        carryOut(model.follow(nil, state: store.state))
      }
      model.say(merging.told, merging.isWhole ? .notice : .warning)
    case .erased(let name, let left, let unread, let contents):
      take(contents)
      store.journal?.reserveDraft()
      carryOut(model.forgotten(name, left: left, state: store.state))
      if let unread { model.say(unread, .warning) }
    case .asked(let lines): model.take(asked: lines)
    case .answered(let told, let contents):
      take(contents)
      store.journal?.reserveDraft()
      carryOut(model.answered(asked: told, state: store.state))
      if !Agreement.Chosen(of: store, words).isEmpty { listAsked() }
    case .followed(let follower, let hasChanged, let failure):
      if let failure { model.say(failure, .warning) }
      let again = following?.put(back: follower) == true
      model.defects = follower.problems.count(where: \.isDefect)
      store.take(follower)
      if hasChanged { carryOut(model.follow(follower.added, state: follower.state)) }
      if again { follow() }
    case .failed(let text): model.say(text, .error)
    case .givenUp: model.say(words(WorkPhrase.givenUp), .warning)
    }
  }

  /// Takes what was read again of the journal, and what is not as it should be in it.
  private func take(_ contents: DialogueStore.Contents) {
    store.take(contents)
    model.defects = store.defects
  }

  /// Notes what had to wait, and keeps what was typed meanwhile.
  private func goOn() {
    keepDraft()
    guard let refusal, model.awaitsRoom else { return }
    model.tryAgain()
    append(refusal.entries)
  }

  private func carryOut(_ effects: [Model.Effect]) {
    for effect in effects { carryOut(effect) }
  }
}
