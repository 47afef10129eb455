/// What the bytes from 0x80 on stand for in an encoding of a byte a letter; nil for those that are nothing.
struct LegacyTable {
  let encoding: DecodedText.Encoding
  let scalars: [Unicode.Scalar?]

  /// - Parameters:
  ///   - encoding: Its encoding.
  ///   - characters: The characters in order, U+0000 for none.
  private init(_ encoding: DecodedText.Encoding, _ characters: String) {
    self.encoding = encoding
    scalars = characters.unicodeScalars.map { $0 == "\u{0}" ? nil : $0 }
  }

  /// U+00A0 to U+00FF.
  private static let latin1 = String(
    String.UnicodeScalarView((0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }))

  /// Windows-1252, by <https://encoding.spec.whatwg.org/#legacy-single-byte-encodings>; five bytes are nothing.
  static let windows = LegacyTable(
    .windows1252, "€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}Ž\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}žŸ" + latin1)

  /// Mac Roman, by the same source.
  static let macintosh = LegacyTable(
    .macRoman,
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
      + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")

  /// CP850 (<https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT>).
  static let dos = LegacyTable(
    .cp850,
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´"
      + "\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}")

  /// ISO 8859-15: Latin-1 with eight other characters, and nothing below 0xA0.
  static let latin9 = LegacyTable(
    .latin9,
    String(repeating: "\u{0}", count: 32)
      + String(
        String.UnicodeScalarView(
          latin1.unicodeScalars.map { scalar in
            let others: [Unicode.Scalar: Unicode.Scalar] = [
              "¤": "€", "¦": "Š", "¨": "š", "´": "Ž", "¸": "ž", "¼": "Œ", "½": "œ", "¾": "Ÿ",
            ]
            return others[scalar] ?? scalar
          })))

  /// Windows-1250, by the source of ``windows``.
  static let centralEurope = LegacyTable(
    .windows1250,
    "€\u{0}‚\u{0}„…†‡\u{0}‰Š‹ŚŤŽŹ\u{0}‘’“”•–—\u{0}™š›śťžź\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
      + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙")

  /// Windows-1251, by the source of ``windows``.
  static let cyrillic = LegacyTable(
    .windows1251,
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{0}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
      + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя")
}
