/// Collects the bytes of a paste up to its end mark.
/// - Complexity: O(bytes) over all calls.
struct PasteReader {
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)
  private(set) var bytes: [UInt8] = []
  /// How much of the end mark the last bytes are.
  private var matched = 0

  /// Takes what was read. Returns what comes after the end of the paste; nil while it goes on.
  mutating func take(_ input: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for index in input.indices {
      let byte = input[index]
      if byte == PasteReader.end[matched] {
        matched += 1
        guard matched == PasteReader.end.count else { continue }
        matched = 0
        return input[(index + 1)...]
      }
      bytes += PasteReader.end[..<matched]
      matched = byte == 0x1B ? 1 : 0
      if matched == 0 { bytes.append(byte) }
    }
    return nil
  }

  /// What was pasted. What is in it of escapes is left to the canvas, which shows them as signs.
  mutating func text(in encoding: CharacterSet.Encoding) -> String {
    bytes += PasteReader.end[..<matched]
    matched = 0
    guard encoding != .utf8, String(validating: bytes, as: UTF8.self) == nil else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var decoder = TextDecoder(guessesLatin: encoding == .ascii)
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      if byte < 0x80 { scalars.append(Unicode.Scalar(byte)) } else { scalars += decoder.take(byte) }
    }
    return String(scalars)
  }
}
