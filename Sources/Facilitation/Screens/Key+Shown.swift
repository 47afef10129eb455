import Canvas
import Wording

extension Key {
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
