import Canvas
import Dialogue
import Wording

/// Something that is left to settle before a meeting is closed, and what settles it.
public struct ToSettle: Hashable, Sendable {
  /// What it is.
  public var text: String
  /// What settles it: an act to be carried out, or one whose form is opened.
  var act: Invocation
  /// Whether it is done at once.
  var isAtOnce = false
  /// The field of the form that is to be filled in.
  var field: ParameterName?
  /// Whether it is the line that is not noted yet.
  var isLine = false
}

/// Something in a checklist that is being settled.
struct Settling: Sendable {
  /// The session.
  var session: ID<Session>
  /// Its row.
  var place: Int
  /// What closes the meeting in the end.
  var closing: Invocation
}

extension Model {
  /// What is left to settle in a session: commitments that were not read back, or have no day, what waits for an answer, what
  /// nobody is known to have said, points that were not reached.
  public func toSettle(in id: ID<Session>) -> [ToSettle] {
    guard let session = facts.session(id) else { return [] }
    func line(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }.prefix(120)) }
    func act(_ name: ActName, on target: Target) -> Invocation {
      ActTable[name].invocation(on: target, in: context) ?? Invocation(name)
    }
    var rows: [ToSettle] = []
    let typed = editor.text.trimmedBlanks
    if !typed.isEmpty, !typed.hasPrefix("/"), session.isLive {
      rows.append(
        ToSettle(
          text: words(ModelPhrase.typed, words.quoted(String(typed.prefix(40)))), act: Invocation(.note),
          isLine: true))
    }
    if let speaker = session.floor.current, session.isLive {
      rows.append(
        ToSettle(
          text: words(ChecklistPhrase.ends, facts.name(of: speaker.party) ?? "?"), act: Invocation(.yield),
          isAtOnce: true))
    }
    if session.isLive, !session.floor.queue.isEmpty {
      let waiting = facts.floorOrder(of: session, at: now).map { facts.name(of: $0.request.party) ?? "?" }
      rows.append(
        ToSettle(
          text: words(ChecklistPhrase.waiting, waiting.count, waiting.joined(separator: ", ")),
          act: Invocation(.floor), isAtOnce: true))
    }
    let unheard = Set(session.notHeard.map(\.id))
    let kept =
      session.isLive
      ? session.keptTurns.filter { unheard.contains($0.id) && !facts.isForgotten($0.party) } : []
    if let first = kept.first {
      let names = kept.map { facts.name(of: $0.party) ?? "?" }
      rows.append(
        ToSettle(
          text: words(ChecklistPhrase.kept, names.count, names.joined(separator: ", ")),
          act: Invocation(.floor).adding(PartyChoice.known(first.party), to: .person), isAtOnce: true))
    }
    if session.isLive, isUnread(session) {
      rows.append(ToSettle(text: words(ChecklistPhrase.unread), act: Invocation(.readback), isAtOnce: true))
    }
    for promise in session.commitments.compactMap({ facts.commitments[$0] })
    where promise.due == nil && promise.isPending {
      rows.append(
        ToSettle(
          text: words(ChecklistPhrase.undated, "\(promise.label) \(line(promise.what))"),
          act: act(.changeCommitment, on: .commitment(promise.id)), field: .due))
    }
    for vote in session.votes {
      let name = "\(vote.label) \(line(vote.question))"
      let text: String? =
        switch vote.result {
        case .tied, .level:
          // What was decided on it parts them.
          session.decisions.contains { $0.vote == vote.id } ? nil : words(ChecklistPhrase.tied, name)
        default: words.withoutQuorum(vote.quorum).map { "\($0) · \(name)" }
        }
      guard let text else { continue }
      // A tie is parted by a decision, as the rule of the body has it; a count is put right by its own form.
      if vote.quorum?.isReached != false, session.isLive {
        let parting = Invocation(.decision).adding(
          VoteChoice.vote(VoteReference(vote, in: id)), to: .vote)
        rows.append(ToSettle(text: text, act: parting, field: .text))
      } else {
        rows.append(ToSettle(text: text, act: act(.recount, on: .vote(id, vote.id))))
      }
    }
    for decision in session.decisions where decision.vote == nil {
      guard let without = words.withoutQuorum(decision.quorum) else { continue }
      rows.append(
        ToSettle(
          text: "\(without) · \(decision.label) \(line(decision.text))",
          act: act(.reword, on: .decision(id, decision.id))))
    }
    if session.isLive, let members = facts.mandates[session.space]?.members {
      for (giver, holder) in session.proxies
      where members[giver] != nil && !session.attendance.isPresent(giver)
        && !session.attendance.isPresent(holder)
      {
        rows.append(
          ToSettle(
            text: words(
              MandatePhrase.voidProxy, facts.name(of: .person(giver)) ?? "?",
              facts.name(of: .person(holder)) ?? "?"),
            act: act(.withdrawProxy, on: .person(giver)), isAtOnce: true))
      }
    }
    for said in session.contributions where said.speaker == nil && !said.isPrivate && said.table == nil {
      rows.append(
        ToSettle(
          text: words(ChecklistPhrase.unnamed, "\(said.label) \(line(said.text))"),
          act: act(said.isSpeakerOpen ? .who : .refile, on: .contribution(said.reference))))
    }
    for said in facts.unanswered(in: session, on: context.today) {
      rows.append(
        ToSettle(
          text: words(
            said.kind == .proposal ? ChecklistPhrase.noOutcome : .unanswered,
            "\(said.label) \(line(said.text))"),
          act: act(.fate, on: .contribution(said.reference))))
    }
    for item in session.agenda.items
    where item.state == .pending && session.isLive && item.kind != .pause {
      rows.append(
        ToSettle(
          text: words(ChecklistPhrase.left, item.title), act: act(.park, on: .item(id, item.id)),
          isAtOnce: true))
    }
    return rows
  }

  /// Whether commitments were made since they were last read back.
  func isUnread(_ session: Session) -> Bool {
    let newest = session.commitments.compactMap { facts.commitments[$0]?.at }.max()
    return newest.map { made in !session.readBacks.contains { $0 >= made } } ?? false
  }
}

/// What is left to settle before a meeting is closed; each is settled from here, and the last row closes.
public struct ChecklistOverlay: Overlay {
  /// The session.
  public let session: ID<Session>
  /// What is left to settle.
  public let rows: [ToSettle]
  /// What closes the meeting, with what it was given.
  var closing: Invocation
  /// Whether what closes stands in the capture line, which is emptied when it is done.
  var isFromLine = false
  /// Where the choice stands.
  public var list = ListView()

  /// Nil when nothing is left and nothing is to be closed.
  init?(
    _ id: ID<Session>, in model: Model, closing: Invocation = Invocation(.close), isFromLine: Bool = false
  ) {
    (session, self.closing) = (id, closing)
    rows = model.toSettle(in: id)
    self.isFromLine = isFromLine
    if rows.isEmpty { return nil }
  }

  /// The list behind something that was settled: the choice is on what came after it.
  init?(after settling: Settling, in model: Model) {
    self.init(settling.session, in: model, closing: settling.closing)
    list.select(min(settling.place, rows.count - 1), count: count(model))
  }

  private func count(_ model: Model) -> Int {
    rows.count + (model.facts.session(session)?.isLive == true ? 1 : 0)
  }

  /// Chooses, settles.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    let count = count(model)
    // Round the end: what closes is one key away.
    if list.walk(key, count: count) { return .stay }
    switch key {
    case Key(.enter):
      guard rows.indices.contains(list.selection) else {
        return .close(
          model.carryOut(closing.adding(true, to: .force), isSubmitted: isFromLine, isSure: true))
      }
      let row = rows[list.selection]
      model.checklist = Settling(session: session, place: list.selection, closing: closing)
      let effects =
        if row.isLine {
          model.carryOut(line: model.editor.text, isSubmitted: true)
        } else if row.isAtOnce {
          model.carryOut(row.act, isSure: true)
        } else {
          model.fill(row.act, field: row.field)
        }
      // Nothing is under way that would be settled.
      if effects.isEmpty, !(model.overlay is FormOverlay), !(model.overlay is Confirmation) {
        model.checklist = nil
      }
      return .close(effects)
    default: if key.typed != nil { return model.typeOn(key) }
    }
    return .stay
  }

  /// What is typed over it is for the capture line.
  public var leavesTyping: Bool { true }

  /// How to choose.
  public func hints(of model: Model) -> [KeyHint] { model.listHints() }

  /// Draws it.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let words = model.words
    model.popup(
      words(ChecklistPhrase.title), columns: 100, most: model.size.rows - 6, list, count: count(model),
      ahead: 3, foot: Run(words(ChecklistPhrase.foot), "popup"), on: &canvas
    ) { place, _ in
      (rows.indices.contains(place) ? "· " + rows[place].text : words(ChecklistPhrase.close), nil)
    }
  }
}
