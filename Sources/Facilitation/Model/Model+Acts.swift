import Canvas
import Dialogue
import Wording

/// How an act is begun and carried out: every key, menu, form and line comes through here, as an invocation.
extension Model {
  /// Begins an act from its key or the palette: does it, opens its form, or puts its word into the capture line.
  mutating func begin(_ act: DeclaredAct, fromPalette: Bool = false) -> [Effect] {
    if let reason = act.unavailable(in: state, focus: focus, words: words) {
      say(words(ModelPhrase.unavailable, words.title(of: act.name), reason), .warning)
      return []
    }
    // The keys that move a point move who waits where somebody who waits is chosen; only to the front, with the reason.
    if case .request? = chosenInLive {
      if act.name == .moveUp, let chosen { return begin(ActTable[.advance], on: chosen) }
      if act.name == .moveDown {
        say(words(ModelPhrase.onlyToFront), .warning)
        return []
      }
    }
    // Behind a break the floor goes back to whoever had it, as was said, whoever is chosen among those who wait.
    let goesBack = act.name == .floor && session?.interrupted != nil
    if act.keyUsesChoice, !goesBack, let chosen, let invocation = act.invocation(on: chosen, in: context) {
      return act.isAtOnceInMenu ? carryOut(invocation) : fill(invocation)
    }
    switch act.start {
    case .now:
      if act.isStep, isRepeated(act.name) { return [] }
      return carryOut(Invocation(act.name))
    case .line where !fromPalette:
      let typed = editor.text
      if !typed.isEmpty, !typed.hasPrefix("/") { stash = typed }
      editor.replace(with: words.slash(act.name) + " ")
      return [.draft(editor.text)]
    case .form, .line: return fill(Invocation(act.name))
    }
  }

  /// Begins an act on something that is chosen.
  mutating func begin(_ act: DeclaredAct, on target: Target) -> [Effect] {
    guard let invocation = act.invocation(on: target, in: context) else { return [] }
    return act.isAtOnceInMenu ? carryOut(invocation) : fill(invocation)
  }

  /// Whether a key that moves the meeting on was held too long.
  private mutating func isRepeated(_ act: ActName) -> Bool {
    if let last = lastStep, last.act == act, now.milliseconds - last.at.milliseconds < 400, now >= last.at {
      // A key that is held stays one press, however long.
      lastStep = (act, now)
      say(words(ModelPhrase.repeated), .warning)
      return true
    }
    lastStep = (act, now)
    return false
  }

  /// Opens the form of an act; what was typed in it before is found again.
  mutating func fill(
    _ invocation: Invocation, values: Values = Values(), isFromLine: Bool = false, field: ParameterName? = nil
  ) -> [Effect] {
    let act = ActTable[invocation.act]
    if let reason = act.unavailable(in: state, focus: focus, words: words) {
      say(words(ModelPhrase.unavailable, words.title(of: act.name), reason), .warning)
      return []
    }
    var form = Form(invocation, in: context)
    // What was begun on another point is not what is decided on this one.
    if let kept = forms.removeValue(forKey: invocation), values.names.isEmpty,
      act.group != .outcomes || act.need != .liveSession || kept.leftOn == session?.currentItem?.id
    {
      form = kept
      let newer = form.resume(in: context)
      say(newer.isEmpty ? words(FormPhrase.resumed) : words(FormPhrase.resumedNewer, words.list(newer)))
    }
    form.fill(with: values, in: context)
    var overlay = FormOverlay(form, isFromLine: isFromLine)
    overlay.repeats = Self.byTheDozen.contains(act.name) && values.names.isEmpty
    if !values.names.isEmpty, let missing = form.firstMissing(in: context) { overlay.current = missing }
    if let field, let place = overlay.form.fields.firstIndex(where: { $0.key.parameter == field }) {
      overlay.current = place
    } else {
      overlay.skipSole(context)
    }
    self.overlay = overlay
    return []
  }

  /// Points and people come by the dozen: the next one is asked for until Esc.
  private static let byTheDozen: Set<ActName> = [.item, .insert, .person]

  /// Keeps what was typed in a form that was left. One about the newest note begins with the newest one.
  mutating func remember(_ form: Form) {
    var form = form
    form.leftOn = session?.currentItem?.id
    let isAboutNewest = ActTable[form.act].parameters.contains {
      $0.name == .reference && $0.isAside && $0.suggestion != nil && form.given[.reference].isEmpty
    }
    forms[Invocation(form.act, form.given)] = form.isTouched && !isAboutNewest ? form : nil
  }

  /// Carries out what a form holds; the form stays until it is kept.
  mutating func keep(_ overlay: FormOverlay, _ invocation: Invocation) -> OverlayStep {
    message = nil
    self.overlay = overlay
    let effects = carryOut(invocation, isSubmitted: overlay.isFromLine)
    let isAppending = effects.contains { if case .append = $0 { true } else { false } }
    if isAppending {
      awaiting = invocation
      return .stay(effects)
    }
    // Whoever does not mean it goes on filling the form in.
    if var question = self.overlay as? Confirmation {
      question.behind = overlay
      self.overlay = question
    }
    // A question stands over it, or it did something that is no event: the form is done with.
    if !(self.overlay is FormOverlay) || message == nil || message?.kind == .notice {
      if self.overlay is FormOverlay { self.overlay = nil }
      return .close(effects)
    }
    var refused = overlay
    refused.refusal = message?.text
    message = nil
    self.overlay = refused
    return .stay(effects)
  }

  /// What a form asked for is in the journal: it closes, or the form around it goes on with what was made.
  mutating func closeForm(after entries: [Entry]) {
    guard var form = overlay as? FormOverlay else { return }
    guard let invocation = awaiting else {
      form.form.arrange(in: context)
      overlay = form
      return
    }
    awaiting = nil
    forms[Invocation(form.form.act, form.form.given)] = nil
    // What it was for comes last: an organisation is made before whoever speaks for it.
    let made = entries.lazy.compactMap { $0.event.made }.last
    if form.resume(with: made, context) {
      overlay = form
    } else if form.repeats {
      var next = Invocation(invocation.act)
      // What is inserted next goes behind what was inserted.
      if next.act == .insert, case .item(_, let id)? = made { next = next.adding(id, to: .after) }
      var following = FormOverlay(Form(next, in: context))
      following.repeats = true
      overlay = following
    } else {
      overlay = nil
    }
  }

  /// Reads a line and carries it out. A line that is not understood, or refused, stays where it is.
  mutating func carryOut(line text: String, isSubmitted: Bool) -> [Effect] {
    let line: Line
    do {
      line = try Line.typed(text, in: context)
      guard let invocation = line.invocation else { return [] }
      return carryOut(invocation, isSubmitted: isSubmitted, line: line)
    } catch {
      // A slash word without what it needs opens its form, with what was typed in it.
      if text.first == "/", isSubmitted, case .missing = error.problem,
        let act = ActTable.act(word: text.dropFirst().prefix { !$0.isWhitespace })
      {
        return fill(Invocation(act.name), isFromLine: true)
      }
      refuse(error.problem)
      return []
    }
  }

  private mutating func refuse(_ problem: Problem) {
    var text = problem.text(in: words)
    if !addsPeople, problem.isAboutAStranger, mayAddSomebody { text += " " + words(ActPhrase.addsIt) }
    say(text, .error)
    if overlay == nil { refusedLine = editor.text }
  }

  /// Whether the line that is being typed may make somebody whom nobody knows a new person.
  private var mayAddSomebody: Bool {
    guard editor.text.first == "/" else { return true }
    guard let act = ActTable.act(word: editor.text.dropFirst().prefix { !$0.isWhitespace }) else {
      return false
    }
    return [.arrive, .queue, .floor, .note].contains(act.name)
  }

  /// Carries an invocation out.
  /// - Parameters:
  ///   - invocation: The act with its values.
  ///   - isSubmitted: Whether it stands in the capture line, which is emptied when it is kept.
  ///   - isSure: Whether what would be asked has been answered.
  ///   - line: The line that it was read from, if it was.
  /// - Returns: What is to be done outside.
  mutating func carryOut(
    _ invocation: Invocation, isSubmitted: Bool = false, isSure: Bool = false, line: Line? = nil
  ) -> [Effect] {
    let outcome: Outcome
    do {
      outcome = try invocation.outcome(in: context, ids: &ids)
    } catch {
      switch error.problem {
      case .missing, .changesNothing:
        // What an act lacks is asked for by its form.
        guard !(overlay is FormOverlay), !ActTable[invocation.act].parameters.filter({ !$0.isHidden }).isEmpty
        else {
          refuse(error.problem)
          return []
        }
        return fill(Invocation(invocation.act), values: invocation.values, isFromLine: isSubmitted)
      case .nothingPromised:
        // With nothing to read back, what is left before the end is told.
        refuse(error.problem)
        if !isSubmitted { askToClose() }
        return []
      default:
        refuse(error.problem)
        return []
      }
    }
    doubts = line?.doubts ?? invocation.doubts(in: context)
    switch outcome {
    case .intent(let intent):
      doubts = []
      if isSubmitted { clearLine() }
      return [.draft(editor.text)] + carryOut(intent)
    case .commands(let commands):
      if !isSure,
        let question = question(before: invocation, isFromLine: isSubmitted)
          ?? countQuestion(commands, invocation, isFromLine: isSubmitted)
      {
        overlay = question
        return []
      }
      return carryOut(commands, invocation: invocation, isSubmitted: isSubmitted)
    }
  }

  /// Decides the commands of one act and asks for its events to be kept.
  mutating func carryOut(
    _ commands: [Command], invocation: Invocation? = nil, isSubmitted: Bool = false
  ) -> [Effect] {
    guard !isReadOnly || rehearsal != nil else {
      say(words(ModelPhrase.readOnly), .error)
      return []
    }
    do {
      let at = invocation?.clock ?? now
      if at != now, let session { try session.checkMoment(at, of: commands, until: now, in: facts) }
      let events = try state.decide(commands, at: at)
      let act: ID<Act> = ids.next()
      submitted = isSubmitted
      return [.append(events.map { Entry(act: act, at: at, event: $0) })]
    } catch .peopleWaiting(let count) {
      var answers = [
        Confirmation.Answer(title: words(ModelPhrase.giveFloor), action: .invoke(Invocation(.floor)))
      ]
      if let invocation {
        answers.append(
          Confirmation.Answer(
            title: words(ModelPhrase.forceNext, count), action: .invoke(invocation.adding(true, to: .force))))
      }
      var question = Confirmation(
        words.text(of: .peopleWaiting(count), in: facts), answers, isFromLine: isSubmitted)
      // Whoever pressed the key goes on typing what is being said: not a letter of it is swallowed.
      question.isUnasked = !isSubmitted
      overlay = question
      return []
    } catch .wouldMove(let boundaries, let session) {
      say(words.text(of: .wouldMove(boundaries, in: session), in: facts), .error)
      guard let invocation else { return [] }
      overlay = Confirmation(
        words.text(of: .wouldMove(boundaries, in: session), in: facts),
        [.init(title: words(ModelPhrase.moveAll), action: .invoke(invocation.adding(true, to: .all)))],
        isFromLine: isSubmitted)
      return []
    } catch {
      say(words.text(of: error, in: facts), .error)
      if isSubmitted, overlay == nil { refusedLine = editor.text }
      return []
    }
  }
}
