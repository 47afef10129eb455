import Dialogue

extension Words {
  /// What a change made of something promised: another day, somebody else, other words, each with what it was.
  public func revision(of promise: Commitment, before: Commitment.Revision, in facts: Facts) -> String {
    // What it became by this change is what it was before the next one.
    let next = promise.revisions.first { $0.at > before.at }
    let now =
      next ?? Commitment.Revision(at: before.at, who: promise.who, what: promise.what, due: promise.due)
    func day(_ due: Day?) -> String { due.map { longDate($0) } ?? self(PaperPhrase.noDay) }
    func name(_ party: Party) -> String { withArticle(facts.name(of: party) ?? "?") }
    return [
      now.due == before.due ? nil : self(PaperPhrase.dueMoved, day(now.due), day(before.due)),
      now.who == before.who ? nil : self(PaperPhrase.promiserChanged, name(now.who), name(before.who)),
      now.what == before.what
        ? nil : self(PaperPhrase.promiseReworded, before.what.replacing("\n", with: " ")),
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
