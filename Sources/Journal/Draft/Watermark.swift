/// The last record that was acknowledged as saved. Should it be lost, the next one still names it as the one before.
struct Watermark: Hashable, Sendable {
  var number: Int
  var hash: RecordHash

  init(number: Int, hash: RecordHash) {
    self.number = number
    self.hash = hash
  }

  /// Reads `812 <hash>`; nil for anything else.
  init?(text: [UInt8]) {
    let parts = text.split(separator: 0x20)
    guard parts.count == 2, let number = Int(String(decoding: parts[0], as: UTF8.self)), number > 0,
      number < RecordFormat.maximumInteger, let hash = RecordHash(hex: parts[1])
    else { return nil }
    self.init(number: number, hash: hash)
    guard self.text == text else { return nil }
  }

  var text: [UInt8] { Array("\(number) ".utf8) + hash.digits }
}
