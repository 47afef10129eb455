import Canvas
import Wording

extension Model {
  /// Says once what to do where Alt with a key arrives as a letter: a terminal that sets the eighth bit makes `²` of
  /// Alt-2 and `ú` of Alt-z. Letters that people here write are never taken for it.
  mutating func tellOfAlt(_ key: Key) {
    guard !hasToldOfAlt, let letter = key.typed, let meant = Model.altKey(of: letter),
      let act = keyMap.act(for: meant)
    else { return }
    hasToldOfAlt = true
    say(
      words(ModelPhrase.altLetter, String(letter), meant.shown(in: words), words.title(of: act.name)),
      .warning)
  }

  /// The key with Alt that a letter of the upper half of Latin-1 stands for; nil for a letter or sign of French, English and the
  /// languages that are spoken beside them here.
  private static func altKey(of letter: Character) -> Key? {
    guard let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1,
      (0xA1...0xFE).contains(scalar.value), !"«»°§àâäáãåæçèéêëíîïñóôöõœùûüÿ¡¿£".contains(letter),
      let plain = Unicode.Scalar(scalar.value - 0x80)
    else { return nil }
    return .alt(Character(plain))
  }
}
