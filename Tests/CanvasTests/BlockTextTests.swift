import Canvas
import Testing

@Suite("Letters of blocks")
struct BlockTextTests {
  private func drawn(
    _ text: String, scale: BlockText.Scale = BlockText.Scale(columns: 1, halfRows: 1),
    glyphs: GlyphSet = .unicode
  ) throws -> [String] {
    let block = try #require(BlockText(text))
    let size = block.size(scale)
    var canvas = Canvas(size: size, glyphs: glyphs)
    block.draw(on: &canvas, at: .zero, scale: scale)
    return canvas.plainText().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("Half blocks make square pixels")
  func halfBlocks() throws {
    #expect(try drawn("L1") == ["█      ▄█", "█     ▀ █", "█       █", "▀▀▀▀▀ ▀▀▀▀▀"])
    #expect(try drawn("T") == ["▀▀█▀▀", "  █", "  █", "  ▀"])
  }

  @Test("ASCII has whole rows of number signs")
  func ascii() throws {
    let rows = try drawn("T", scale: .init(columns: 1, halfRows: 2), glyphs: .ascii)
    #expect(rows == ["#####", "  #", "  #", "  #", "  #", "  #", "  #"])
  }

  @Test("Accents stand above, the cedilla below; small letters become capitals")
  func marks() throws {
    #expect(try drawn("é") == ["  ▄▀", "▄▄▄▄▄", "█", "█▀▀▀", "█▄▄▄▄"])
    #expect(try drawn("ç") == drawn("Ç"))
    #expect(try drawn("c").last == " ▀▀▀▀")
    #expect(try drawn("ç").last == " ▀█▀▀")
  }

  @Test("Digits are equally wide, so that a clock does not move")
  func digits() throws {
    let scale = BlockText.Scale(columns: 2, halfRows: 2)
    let widths = Set("0123456789".map { BlockText(String($0))?.size(scale).columns })
    #expect(widths == [10])
  }

  @Test("What has no letter is refused", arguments: ["مرحبا", "你", "👋", ""])
  func refused(text: String) { #expect(BlockText(text) == nil) }

  @Test("Typographic signs are drawn as their plain kin")
  func substitutes() throws {
    #expect(try drawn("L’œuvre\u{A0}: 12 €…") == drawn("L'OEUVRE : 12 €..."))
  }

  @Test("The largest scale that fits is found, with pixels near to square", arguments: GlyphSet.allCases)
  func fitting(glyphs: GlyphSet) throws {
    let clock = try #require(BlockText("19:42"))
    for (columns, rows) in [(40, 10), (80, 24), (200, 60), (500, 20)] {
      let room = Size(columns: columns, rows: rows)
      let scale = try #require(clock.scale(fitting: room, glyphs: glyphs))
      let size = clock.size(scale)
      #expect(size.columns <= columns && size.rows <= rows)
      let next = BlockText.Scale(columns: scale.columns + 2, halfRows: scale.halfRows + 2)
      let larger = clock.size(next)
      #expect(larger.columns > columns || larger.rows > rows)
    }
    #expect(clock.scale(fitting: Size(columns: 12, rows: 10), glyphs: glyphs) == nil)
  }

  @Test("Scales below one count as one")
  func smallScale() {
    #expect(BlockText.Scale(columns: 0, halfRows: -3) == BlockText.Scale(columns: 1, halfRows: 1))
  }
}
