import Canvas
import Testing

@Suite struct AlignmentTests {
  @Test(arguments: [(Alignment.left, "été  "), (.right, "  été"), (.center, " été ")])
  func fillsTheColumn(_ alignment: Alignment, _ expected: String) {
    #expect(SafeText("été").aligned(alignment, width: 5).string == expected)
  }

  @Test func cutsWhatIsTooWide() {
    #expect(SafeText("日本語").aligned(width: 4).string == "日… ")
  }
}
