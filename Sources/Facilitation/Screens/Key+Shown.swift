import Canvas
import Wording

extension Key {
  /// The key that a person reads so; nil for what names several, as « Alt-1…9 ».
  init?(shown: String, in words: Words) {
    let named = [Key(.enter), Key(.escape), Key(.tab), .character(" ")] + (1...12).map { Key(.function($0)) }
    let lettered = "abcdefghijklmnopqrstuvwxyz_".flatMap { [Key.control($0), .alt($0)] }
    guard let key = (named + lettered).first(where: { $0.shown(in: words) == shown }) else { return nil }
    self = key
  }

  /// Its name as a person reads it on the keys, in the language of the screen: `Ctrl-↑`, `Maj-→`, `Échap`.
  func shown(in words: Words) -> String {
    let arrows = ["Up": "↑", "Down": "↓", "Left": "←", "Right": "→"]
    let parts = name.split(separator: "-", omittingEmptySubsequences: true).map(String.init)
    guard parts.count > 1 || KeyPhrase(rawValue: name) != nil || arrows[name] != nil else { return name }
    let shown = parts.map { part in
      arrows[part] ?? KeyPhrase(rawValue: part).map { words($0) } ?? part
    }
    return shown.joined(separator: "-") + (name.hasSuffix("--") ? "-" : "")
  }
}
