import Canvas
import Dialogue
import Wording

/// Something that is done beside the screen, while keys and clocks go on.
public struct Work: Hashable, Sendable {
  /// What is done.
  public enum Kind: Hashable, Sendable {
    /// A document is made and written.
    case document
    /// The journal is read for its history.
    case history
    /// The journal of another laptop is taken in: nothing is noted meanwhile.
    case merge
    /// Journals are exchanged with other laptops: nothing is noted meanwhile.
    case exchange
    /// Somebody is erased: nothing is noted meanwhile.
    case erasure
  }

  /// What is done.
  public var kind: Kind
  /// Since when, on the wall.
  public var since: Instant

  /// Whether it can be given up.
  public var canBeGivenUp: Bool { kind != .erasure }
}

extension Model {
  /// Says that something is done beside the screen from now on.
  public mutating func begin(_ kind: Work.Kind) {
    works.append(Work(kind: kind, since: wall))
  }

  /// Says that it has ended.
  public mutating func end(_ kind: Work.Kind) {
    works.removeAll { $0.kind == kind }
  }

  /// The clock on the wall, also while the past is looked at.
  private var wall: Instant { past?.clock ?? now }

  /// What is done beside the screen, for how long, and how it is given up; nil when nothing is.
  public var workLine: String? { works.isEmpty ? nil : workLine(givenUpBy: words(FooterPhrase.escape)) }

  /// The same, with the key that gives it up.
  func workLine(givenUpBy key: String) -> String? {
    guard let work = works.last else { return nil }
    let seconds = max(0, wall.seconds(after: work.since))
    return words.name(of: work.kind) + (seconds > 0 ? words(WorkPhrase.since, seconds) : "")
      + (work.canBeGivenUp ? words(WorkPhrase.giveUp, key) : "")
  }

  /// What a key gives up: ^C whatever stands in front, Esc where nothing does that it closes.
  func givenUp(by key: Key) -> Work.Kind? {
    guard let work = works.last(where: \.canBeGivenUp) else { return nil }
    if key == .control("c") { return work.kind }
    return key == Key(.escape) && overlay?.isParked ?? true ? work.kind : nil
  }

  /// Something is not wanted any more. What was asked of the past is forgotten.
  mutating func giveUp(_ kind: Work.Kind) -> [Effect] {
    if kind == .history { leaveHistory() }
    message = nil
    return [.giveUp(kind)]
  }

  /// The history is not read any more: nothing that was asked of the past is to be seen.
  public mutating func leaveHistory() {
    (missed, pastRequest) = (nil, nil)
    // What the screen says of it changes.
    if acts == nil { acts = nil }
    settle()
  }

  /// The question before the end of the program, while something is done beside the screen.
  var quitQuestionAtWork: String? {
    works.last.map {
      words($0.canBeGivenUp ? WorkPhrase.quitGivesUp : .quitWaits, words.name(of: $0.kind))
    }
  }
}

extension Words {
  /// What work beside the screen is called.
  public func name(of kind: Work.Kind) -> String {
    switch kind {
    case .document: self(WorkPhrase.document)
    case .history: self(WorkPhrase.history)
    case .merge: self(WorkPhrase.merge)
    case .exchange: self(WorkPhrase.exchange)
    case .erasure: self(WorkPhrase.erasure)
    }
  }
}
