import Canvas
import Wording

/// Which key means which act: those that the acts are declared with, and in their stead those that a user has chosen.
public struct KeyMap: Sendable {
  private var chosen: [ActName: [Key]]
  private var acts: [Key: ActName] = [:]

  /// The keys of the declarations.
  public static let standard = KeyMap()

  /// Keys of a user's own in the stead of the declared ones; no key for an act with an empty list. Where one key is
  /// given to several acts, the act that comes first in the table has it; a key of a user's goes before a declared one.
  public init(_ chosen: [ActName: [Key]] = [:]) {
    self.chosen = chosen
    for act in ActTable.acts where chosen[act.name] == nil {
      for name in act.keys { if let key = Key(name: name) { acts[key] = act.name } }
    }
    for act in ActTable.acts.reversed() {
      for key in chosen[act.name] ?? [] { acts[key] = act.name }
    }
  }

  /// The act that a key means.
  public func act(for key: Key) -> DeclaredAct? { acts[key].map { ActTable[$0] } }

  /// The names of the keys of an act, the one that is shown first. A key that means another act now is left out.
  public func keys(of act: DeclaredAct) -> [String] {
    if let keys = chosen[act.name] { return keys.map(\.name) }
    guard !chosen.isEmpty else { return act.keys }
    return act.keys.filter { name in Key(name: name).map { acts[$0] == act.name } ?? false }
  }
}
