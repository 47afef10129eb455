/// The mark of a laptop: three letters, the same as long as the journal stays where it is. The path is part of it, so that a
/// copy that goes on beside the first journal is told from it.
enum LaptopMark {
  static func of(device: String, path: String) -> String {
    // FNV-1a, 64 bits, Fowler, Noll and Vo; letters without vowels, so that no word comes of it.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in (device + "\u{0}" + path).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    let letters = Array("bcdfghjkmnpqrstvwxz")
    return String(
      (0..<3).map { place in
        letters[Int((hash >> UInt64(20 * place)) % UInt64(letters.count))]
      })
  }
}
