/// A picture that is put into a file for word processors.
struct Picture {
  /// `png`, `jpeg`, `gif` or `emf`.
  let kind: String
  let data: [UInt8]
  /// The size on paper, in hundredths of a millimetre.
  let width: Int
  let height: Int
  /// What it shows.
  let title: String
  /// The same in words.
  let words: String

  /// A drawing, 12 cm wide, or 17 cm where letters are large.
  init(_ figure: Figure, colour: String, isLarge: Bool) {
    let unit = isLarge ? Metafile.hundredths * 7 / 5 : Metafile.hundredths
    kind = "emf"
    data = Metafile.data(figure, colour: colour)
    width = figure.width * unit
    height = figure.height * unit
    title = figure.title
    words = figure.description
  }

  /// A picture from its address in a page (`data:image/png;base64,…`), at most 2 cm high and 10 cm wide; nil for one that
  /// is not understood.
  init?(address: String, words: String) {
    guard let comma = address.firstIndex(of: ","), address[..<comma].hasSuffix(";base64"),
      let data = Self.bytes(base64: address[address.index(after: comma)...]),
      let (kind, pixels) = Self.look(at: data), pixels.width > 0, pixels.height > 0
    else { return nil }
    self.kind = kind
    self.data = data
    title = words
    self.words = words
    let (most, highest) = (10_000, 2_000)
    let isWide = pixels.width * highest > pixels.height * most
    width = isWide ? most : max(1, pixels.width * highest / pixels.height)
    height = isWide ? max(1, pixels.height * most / pixels.width) : highest
  }

  /// The bytes of a text in base 64 (RFC 4648); nil when there is another letter in it.
  private static func bytes(base64 text: Substring) -> [UInt8]? {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    var bytes: [UInt8] = []
    var (held, bits) = (0, 0)
    for letter in text.utf8 where letter != UInt8(ascii: "=") {
      guard let value = values[Int(letter)] else { return nil }
      held = (held << 6 | Int(value)) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: held >> bits))
      }
    }
    return bytes
  }

  /// The sort of a picture and its size in pixels, by its head.
  private static func look(at data: [UInt8]) -> (kind: String, pixels: (width: Int, height: Int))? {
    func number(_ place: Int, _ length: Int) -> Int? {
      guard place + length <= data.count else { return nil }
      return data[place..<place + length].reduce(0) { $0 << 8 | Int($1) }
    }
    if data.starts(with: [0x89, 0x50, 0x4E, 0x47]), let width = number(16, 4), let height = number(20, 4) {
      return ("png", (width, height))
    }
    if data.starts(with: Array("GIF8".utf8)), data.count >= 10 {
      return ("gif", (Int(data[6]) | Int(data[7]) << 8, Int(data[8]) | Int(data[9]) << 8))
    }
    guard data.starts(with: [0xFF, 0xD8]) else { return nil }
    // Segments, each with its length, up to the one that begins a frame.
    var place = 2
    while let sign = number(place, 2), let length = number(place + 2, 2), sign >> 8 == 0xFF {
      if (0xC0...0xCF).contains(sign & 0xFF), ![0xC4, 0xC8, 0xCC].contains(sign & 0xFF) {
        guard let height = number(place + 5, 2), let width = number(place + 7, 2) else { return nil }
        return ("jpeg", (width, height))
      }
      place += 2 + length
    }
    return nil
  }
}
