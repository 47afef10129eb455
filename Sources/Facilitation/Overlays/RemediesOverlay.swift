import Canvas
import Dialogue
import Wording

/// How to catch up when behind: what each way would do, and the end that it leads to, against the hall's closing.
public struct RemediesOverlay: Overlay {
  /// Where the choice stands.
  public var list = ListView()

  init() {}

  /// Chooses.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    let remedies = model.session?.remedies(at: model.now) ?? []
    guard !list.walk(key, count: remedies.count), key == Key(.enter) else { return .stay }
    guard remedies.indices.contains(list.selection) else { return .close }
    return .close(model.carryOut(remedies[list.selection].commands))
  }

  /// How to choose.
  public func hints(of model: Model) -> [KeyHint] { model.listHints() }

  /// Draws it.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let words = model.words
    let remedies = model.session?.remedies(at: model.now) ?? []
    let behind = (model.session?.minutesBehind(at: model.now) ?? 0) * 60
    model.popup(
      words(ModelPhrase.behindBy, words.duration(seconds: behind)), columns: 76, most: 12, list,
      count: remedies.count, foot: Run(words(ModelPhrase.remedyFoot), "popup"), on: &canvas
    ) { place, isChosen in
      let remedy = remedies[place]
      let scope = isChosen ? "popup.selection" : remedy.isAfterClosing ? "warning" : "popup"
      return (model.title(of: remedy), Run(model.effect(of: remedy), scope))
    }
  }
}

extension Model {
  /// What a way to catch up is.
  func title(of remedy: Remedy) -> String {
    func name(_ id: ID<AgendaItem>) -> String { session?.agenda[id]?.title ?? "" }
    return switch remedy.kind {
    case .shorten: words(ModelPhrase.shortenAll)
    case .shortenNext(let id): words(ModelPhrase.shortenOne, name(id))
    case .park(let id): words(ModelPhrase.parkOne, name(id))
    case .extend: words(ModelPhrase.extendOne)
    }
  }

  /// What it gains, and when the meeting ends then.
  func effect(of remedy: Remedy) -> String {
    let gain = remedy.secondsGained > 0 ? " −" + words.minutes(seconds: remedy.secondsGained) : ""
    let hall = remedy.isAfterClosing ? " ! " + words(ModelPhrase.afterHall) : ""
    return gain + words(ModelPhrase.endAt, clock(remedy.projectedEnd)) + hall
  }

  /// The ways to catch up of the meeting at work, each in a line with what it does; none when it is not behind.
  public var spokenRemedies: [(text: String, commands: [Command])] {
    (session?.remedies(at: now) ?? []).map { (title(of: $0) + effect(of: $0), $0.commands) }
  }
}
