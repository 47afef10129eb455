/// A figure as an enhanced metafile ([MS-EMF]), which Word and LibreOffice draw in the sharpness of the printer.
struct Metafile {
  /// Units of the file in one of the figure: lines stand between pixels.
  private static let scale = 10
  /// Hundredths of a millimetre in a unit of the figure: 480 units are 12 cm.
  static let hundredths = 25

  private var bytes: [UInt8] = []
  private var records = 0

  /// Numbers of the objects that are made at the start.
  private enum Object: Int {
    case font = 1
    case full, none, edge, axis, dashes, noEdge
  }

  /// The file; bars are filled with a colour, `#rrggbb`.
  static func data(_ figure: Figure, colour: String) -> [UInt8] {
    var file = Metafile()
    file.start(colour)
    for shape in figure.lines.joined() { file.draw(shape) }
    file.record(14, [0, 16, 20])
    return Self.header(figure, size: file.bytes.count, records: file.records) + file.bytes
  }

  private static func header(_ figure: Figure, size: Int, records: Int) -> [UInt8] {
    let (width, height) = (figure.width, figure.height)
    let length = 88
    let millimetres = hundredths * width * scale / 100
    // The device is such that a pixel of it is a unit of the file.
    let device = [width * scale * scale, width * scale * scale, millimetres, millimetres]
    let fields =
      [1, length, 0, 0, width * scale, height * scale, 0, 0, width * hundredths, height * hundredths]
      + [0x464D_4520, 0x10000, length + size, records + 1, (Object.noEdge.rawValue + 1) & 0xFFFF, 0, 0, 0]
    return (fields + device).flatMap(long)
  }

  private mutating func record(_ kind: Int, _ fields: [Int], _ rest: [UInt8] = []) {
    let padding = Array(repeating: UInt8(0), count: (4 - rest.count % 4) % 4)
    bytes += Self.long(kind) + Self.long(8 + 4 * fields.count + rest.count + padding.count)
    bytes += fields.flatMap(Self.long) + rest + padding
    records += 1
  }

  private mutating func select(_ object: Object) { record(37, [object.rawValue]) }

  private mutating func start(_ colour: String) {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let fill = (number & 0xFF) << 16 | number & 0xFF00 | number >> 16
    record(18, [1])  // letters without ground
    record(24, [0])  // black letters
    // A font of the height of letters, regular, of any set of characters.
    let name = Array("Arial".utf16)
    let face = (name + Array(repeating: 0, count: 32 - name.count)).flatMap { Self.short(Int($0)) }
    record(
      82, [Object.font.rawValue, -Figure.letters * Self.scale, 0, 0, 0, 400, 0x0100_0000, 0],
      face
        + Array(repeating: 0, count: 320 - 12 - 28 - 64))
    record(39, [Object.full.rawValue, 0, fill, 0])
    record(39, [Object.none.rawValue, 1, 0, 0])
    record(38, [Object.edge.rawValue, 0, 3 * Self.scale / 2, 0, 0])
    record(38, [Object.axis.rawValue, 0, Self.scale, 0, 0])
    record(38, [Object.dashes.rawValue, 1, 1, 0, 0])
    record(38, [Object.noEdge.rawValue, 5, 0, 0, 0])
    select(.font)
  }

  private mutating func draw(_ shape: Figure.Shape) {
    switch shape {
    case .bar(let isFull, let x, let y, let width, let height):
      fill(isFull)
      record(43, [x, y, x + width, y + height].map { $0 * Self.scale })
    case .disc(let isFull, let x, let y, let radius):
      fill(isFull)
      record(42, [x - radius, y - radius, x + radius, y + radius].map { $0 * Self.scale })
    case .line(let x, let y, let toX, let toY, let isDashed):
      select(isDashed ? .dashes : .axis)
      line(x, y, toX, toY)
    case .cross(let x, let y, let radius):
      select(.edge)
      line(x - radius, y - radius, x + radius, y + radius)
      line(x - radius, y + radius, x + radius, y - radius)
    case .text(let text, let x, let y, let endsThere):
      record(22, [24 | (endsThere == true ? 2 : 0)])  // on the line, from there or up to there
      write(text, x * Self.scale, y * Self.scale)
    }
  }

  private mutating func fill(_ isFull: Bool) {
    select(isFull ? .full : .none)
    select(isFull ? .noEdge : .edge)
  }

  private mutating func line(_ x: Int, _ y: Int, _ toX: Int, _ toY: Int) {
    record(27, [x, y].map { $0 * Self.scale })
    record(54, [toX, toY].map { $0 * Self.scale })
  }

  private mutating func write(_ text: String, _ x: Int, _ y: Int) {
    let letters = Array(text.utf16)
    let words = letters.flatMap { Self.short(Int($0)) }
    let padded = words + Array(repeating: 0, count: (4 - words.count % 4) % 4)
    let steps = text.flatMap { character -> [Int] in
      let width = LetterWidths.width(of: character) * Figure.letters * Self.scale / 1000
      return [width] + Array(repeating: 0, count: character.utf16.count - 1)
    }
    let place = 8 + 4 * 17
    record(
      84,
      [
        0, 0, -1, -1, 1, Self.one, Self.one, x, y, letters.count, place, 0, 0, 0, -1, -1,
        place + padded.count,
      ],
      padded + steps.flatMap(Self.long))
  }

  /// 1.0 as a number of single precision.
  private static let one = 0x3F80_0000

  private static func short(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func long(_ number: Int) -> [UInt8] { short(number) + short(number >> 16) }
}
