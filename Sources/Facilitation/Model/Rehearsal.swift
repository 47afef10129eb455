import Dialogue
import Wording

/// A rehearsal: everything works, on a copy, and nothing is written. Ending it puts all back as it was.
public struct Rehearsal: Sendable {
  /// The model as it was; in an array because a value cannot hold another of its kind.
  private var before: [Model]
  /// How many acts were tried.
  public internal(set) var acts = 0

  init(before model: Model) { before = [model] }

  /// Follows what is kept for good meanwhile, such as the acts of the writer of a journal that is only read here.
  mutating func follow(_ entries: [Entry]?, state: Concertation) -> [Model.Effect] {
    guard !before.isEmpty else { return [] }
    return before[0].follow(entries, state: state)
  }

  /// The model as it was, on the terminal as it is.
  func end(of model: Model) -> Model {
    guard var real = before.first else { return model }
    (real.size, real.look, real.saving) = (model.size, model.look, model.saving)
    real.words = model.words
    real.now = model.now
    (real.works, real.missed, real.pastRequest) = (model.works, nil, nil)
    return real
  }
}

extension Model {
  /// Begins a rehearsal, or ends it. What was being typed comes back at its end.
  mutating func toggleRehearsal() -> [Effect] {
    if let rehearsal {
      let acts = rehearsal.acts
      self = rehearsal.end(of: self)
      say(words(ModelPhrase.rehearsalEnd, acts))
      return [.draft(editor.text)]
    }
    rehearsal = Rehearsal(before: self)
    say(words(ModelPhrase.rehearsal, words.slash(.rehearsal)), .warning)
    return [.draft(editor.text)]
  }

  /// Answers what would be kept, and lets through only what leaves no trace.
  mutating func rehearsed(_ effects: [Effect]) -> [Effect] {
    var passed: [Effect] = []
    var queue = effects
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      switch effect {
      case .append(let entries):
        var state = state
        for entry in entries { state.evolve(entry) }
        rehearsal?.acts += 1
        queue = show(entries, state: state) + queue
      case .draft: break
      case .publish, .forget, .merge, .sync, .listAsked, .answerAsked:
        say(words(ModelPhrase.noPublishing), .warning)
      case .theme, .redraw, .suspend, .quit, .readHistory, .giveUp, .preview, .readFile, .stopReading,
        .listFolder:
        passed.append(effect)
      }
    }
    return passed
  }
}
