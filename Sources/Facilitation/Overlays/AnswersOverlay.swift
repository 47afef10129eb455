import Canvas
import Dialogue
import Wording

/// Which contributions the newest one answers.
public struct AnswersOverlay: Overlay {
  /// The contribution that answers; nil when nothing has been said since.
  public let answer: ContributionReference?
  /// Those that may be answered: questions, then proposals, worries, and what is owed nothing, each newest first.
  public let candidates: [ContributionReference]
  /// Those that are owed nothing, since an institution or the facilitation asks.
  let free: Set<ContributionReference>
  /// Those chosen.
  public var chosen: Set<ContributionReference>
  /// Where the choice stands.
  public var list = ListView()

  /// What may be answered now; nil when nothing waits.
  init?(_ model: Model) {
    guard let session = model.session else { return nil }
    let newest = session.contributions.last { !$0.isPrivate }
    // In a batch, all that was taken in it is ticked beforehand: one answer for all.
    let batch =
      model.facts.batch(of: session)?.unanswered.filter { $0.id != newest?.id }.map(\.reference) ?? []
    let owed = model.facts.unanswered(in: session, on: model.today).filter { $0.id != newest?.id }
      .map(\.reference)
    // Worries, and what institutions ask, are owed nothing and may be answered all the same.
    let due = owed + batch.filter { !owed.contains($0) }
    let others = session.contributions.filter { said in
      said.fate == nil && said.id != newest?.id && !said.isPrivate && !due.contains(said.reference)
        && (said.kind == .concern || said.kind.alwaysOwesAnswer)
    }.map(\.reference)
    guard !due.isEmpty || !others.isEmpty else { return nil }
    func rank(_ reference: ContributionReference) -> Int {
      switch model.facts.contribution(reference)?.kind {
      case .concern: 2
      case _ where !due.contains(reference): 3
      case .proposal: 1
      case let kind: kind?.alwaysOwesAnswer == true ? 0 : 2
      }
    }
    let ranked = (due + others).reversed().map { (reference: $0, rank: rank($0)) }
    candidates = (0...3).flatMap { rank in ranked.filter { $0.rank == rank }.map(\.reference) }
    free = Set(ranked.filter { $0.rank == 3 }.map(\.reference))
    chosen = Set(batch)
    answer = newest?.reference
  }

  /// Ticks, or carries the answer out.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    guard candidates.indices.contains(list.selection) else { return .close }
    let current = candidates[list.selection]
    if list.walk(key, count: candidates.count) { return .stay }
    switch key {
    case .character(" "):
      if chosen.remove(current) == nil { chosen.insert(current) }
      list.move(by: 1, count: candidates.count)
    case Key(.enter): return .close(carryOut(current, &model))
    default: if key.typed != nil { return model.typeOn(key) }
    }
    return .stay
  }

  private func carryOut(_ current: ContributionReference, _ model: inout Model) -> [Model.Effect] {
    let answered = chosen.isEmpty ? [current] : candidates.reversed().filter(chosen.contains)
    let facts = model.facts
    guard
      let answer = model.session?.contributions.last(where: {
        !$0.isPrivate && !answered.contains($0.reference)
      })
    else { return [] }
    // What was said before what it would answer answers nothing: the others are only marked as answered.
    let isAnswer = answered.allSatisfy { facts.contribution($0).map { $0.number < answer.number } ?? true }
    guard isAnswer else {
      return model.carryOut(answered.map { Command.contribution(.fate($0, .answered(by: nil))) })
    }
    var values = Values()
    values[.reference] = answered.map { Answered.said($0) }
    values.add(answer.reference, to: .with)
    // The answer that a batch was announced for ends it.
    if let session = model.session, let batch = facts.batch(of: session),
      batch.members.contains(where: { answered.contains($0.reference) })
    {
      return model.carryOut([
        .contribution(.answer(answer.reference, answers: answered)), .formats(session.id, .endBatch),
      ])
    }
    return model.carryOut(Invocation(.answer, values))
  }

  /// What is typed over it is for the capture line.
  public var leavesTyping: Bool { true }

  /// How to choose.
  public func hints(of model: Model) -> [KeyHint] {
    model.listHints(KeyHint(model.words(FooterPhrase.space), model.words(FooterPhrase.tick)))
  }

  /// Draws it: which note answers, and what it may answer.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let (words, facts) = (model.words, model.facts)
    let said = answer.flatMap { facts.contribution($0) }
    let title =
      said.map {
        words(ModelPhrase.answersOf, "\($0.label) « \($0.text.replacing("\n", with: " ").prefix(40)) »")
      }
      ?? words(ModelPhrase.answersNone)
    model.popup(
      title, columns: 100, most: 12, list, count: candidates.count, ahead: 3,
      foot: Run(words(ModelPhrase.answersFoot), "popup"), on: &canvas
    ) { place, _ in
      guard let contribution = facts.contribution(candidates[place]) else { return nil }
      let tick = chosen.contains(candidates[place]) ? "[x]" : "[ ]"
      let name = contribution.speaker.flatMap { facts.name(of: $0) }.map { $0 + " · " } ?? ""
      let why = free.contains(candidates[place]) ? words(ModelPhrase.owedNothing) + " · " : ""
      let text = why + contribution.text.replacing("\n", with: " ")
      return ("\(tick) \(contribution.label) \(EntryContent.mark(contribution.kind).0) \(name)\(text)", nil)
    }
  }
}
