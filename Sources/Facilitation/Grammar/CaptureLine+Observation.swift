import Dialogue

extension CaptureLine {
  /// Takes `photo=12` and `resp=Ville` off the end of what is noted at a stop of a walk, in either order. A photo is one word;
  /// a name may have several, and one that nobody bears, or that several do, is part of the text.
  static func observed(
    _ text: String, in context: LineContext
  ) -> (text: String, photo: String?, responsible: Party?) {
    var (rest, photo, responsible) = (text[...], nil as String?, nil as Party?)
    while let equals = rest.lastIndex(of: "=") {
      let head = rest[..<equals]
      let word = head.reversed().prefix { !$0.isWhitespace }
      let value = rest[rest.index(after: equals)...].split(whereSeparator: \.isWhitespace)
      let before = head.dropLast(word.count)
      guard before.contains(where: { !$0.isWhitespace }) else { break }
      switch String(word.reversed()).folded {
      case "photo" where photo == nil && value.count == 1: photo = value.first.map(String.init)
      case "resp" where responsible == nil && !value.isEmpty:
        guard case .one(let party) = context.match(party: value.joined(separator: " ")) else {
          return (String(rest), photo, responsible)
        }
        responsible = party
      default: return (String(rest), photo, responsible)
      }
      rest = before.dropLast(before.reversed().prefix { $0.isWhitespace }.count)
    }
    return (String(rest), photo, responsible)
  }
}
