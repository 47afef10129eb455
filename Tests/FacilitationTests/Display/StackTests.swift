import Testing

@testable import Facilitation

@Suite("Blocks below one another")
struct StackTests {
  private func block(_ rank: Int, _ rows: [Int], plain: Int? = nil, follows: Int? = nil) -> Block {
    Block(rank: rank, rows: rows, plain: plain, follows: follows) { _, _, _ in }
  }

  /// The form of each block that is shown.
  private func forms(_ blocks: [Block], rows: Int) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: Stack(blocks: blocks).layout(rows: rows).map { ($0.block, $0.form) })
  }

  @Test("What matters least is left out first")
  func leftOut() {
    let blocks = [block(0, [4]), block(2, [1]), block(1, [1])]
    #expect(forms(blocks, rows: 5) == [0: 0, 2: 0])
    #expect(forms(blocks, rows: 4) == [0: 0])
    #expect(forms(blocks, rows: 3) == [:])
  }

  @Test("Blocks never overlap and never leave the screen", arguments: 0...60)
  func places(rows: Int) {
    let blocks = [
      block(0, [4, 7, 11]), block(1, [1, 2, 5, 9], plain: 2), block(3, [1, 6], plain: 1), block(2, [1, 4]),
    ]
    var end = 0
    for part in Stack(blocks: blocks).layout(rows: rows) {
      #expect(part.row >= end)
      end = part.row + blocks[part.block].rows[part.form]
    }
    #expect(end <= rows)
  }

  @Test("What matters most grows first")
  func growth() {
    let blocks = [block(1, [1, 3]), block(0, [1, 3])]
    #expect(forms(blocks, rows: 5) == [0: 0, 1: 1])
    #expect(forms(blocks, rows: 7) == [0: 1, 1: 1])
  }

  @Test("A block that follows another is not large before it")
  func following() {
    let leader = block(1, [1, 9], plain: 1)
    let follower = block(2, [1, 3], plain: 1, follows: 1)
    #expect(forms([leader, follower], rows: 8) == [0: 0, 1: 0])
    #expect(forms([leader, follower], rows: 13) == [0: 1, 1: 1])
    // A leader that cannot be large holds nobody back.
    #expect(forms([block(1, [1]), follower], rows: 8) == [0: 0, 1: 1])
  }
}
