/// Red, green and blue in the sRGB space, each 0–255.
public struct RGB: Hashable, Sendable {
  /// Red.
  public let red: UInt8
  /// Green.
  public let green: UInt8
  /// Blue.
  public let blue: UInt8

  /// A colour from its parts.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour from `#rrggbb`; nil for anything else.
  public init?(_ text: String) {
    let digits = text.dropFirst()
    guard text.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self.init(
      UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8),
      UInt8(truncatingIfNeeded: value))
  }

  /// The 16 colours as xterm has them (`XTerm-col.ad`); other terminals differ somewhat.
  static let ansi: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205),
    RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0),
    RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]

  /// The nearest of the 16 colours, by weighted distance.
  public var nearest16: UInt8 {
    UInt8((0..<16).min { distance(Self.ansi[$0]) < distance(Self.ansi[$1]) } ?? 7)
  }

  /// The nearest of the xterm cube (16–231) and greys (232–255); the first 16 are left out as users change them.
  public var nearest256: UInt8 {
    // In the cube each part is nearest by itself, and among greys only those around the middle can be nearest.
    func step(_ part: UInt8) -> Int { part < 48 ? 0 : max(1, (Int(part) - 36) / 40) }
    let cube = 16 + 36 * step(red) + 6 * step(green) + step(blue)
    let middle = (2 * Int(red) + 4 * Int(green) + 3 * Int(blue)) / 9
    let grey = 232 + min(23, max(0, (middle - 8) / 10))
    let near = [cube, grey, min(255, grey + 1)]
    return UInt8(near.min { distance(Self.xterm($0)) < distance(Self.xterm($1)) } ?? 7)
  }

  /// The colour of an entry of xterm's cube or greys (`256colres.pl`).
  static func xterm(_ index: Int) -> RGB {
    if index < 16 { return ansi[max(0, index)] }
    if index >= 232 {
      let grey = UInt8(8 + 10 * (min(index, 255) - 232))
      return RGB(grey, grey, grey)
    }
    func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }
    let cube = index - 16
    return RGB(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }

  /// How far two colours are apart, weighted as eyes weigh them.
  func distance(_ other: RGB) -> Int {
    let red = Int(self.red) - Int(other.red)
    let green = Int(self.green) - Int(other.green)
    let blue = Int(self.blue) - Int(other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }
}
