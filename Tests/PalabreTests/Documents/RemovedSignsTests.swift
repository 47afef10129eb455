import Journal
import Testing
import Wording

@Suite("What stands for what was taken out")
struct RemovedSignsTests {
  @Test("The journal knows what the program puts for names and addresses, in every language")
  func known() {
    let all = Language.allCases.map { Words($0) }
    #expect(
      Set(all.flatMap { [$0(PrivacyPhrase.removedName), $0(PrivacyPhrase.removedContact)] })
        == Set(Reduction.signs))
    #expect(Set(all.map { $0(ForgetPhrase.erasedPerson) }) == Set(Reduction.names))
  }
}
