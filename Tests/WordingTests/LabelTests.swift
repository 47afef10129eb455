import Dialogue
import Testing

@testable import Wording

@Suite("Labels of the domain")
struct LabelTests {
  let french = Words(.french)
  let english = Words(.english)

  /// What is wrong with the labels of all values of a type, and values that cannot be told apart by theirs.
  private func faults<V>(_ values: [V], _ label: (Words, V) -> String) -> [String] {
    var faults = values.flatMap { value in
      (Typography.faults(french: label(french, value)) + Typography.faults(label(english, value)))
        .map { "\(value): \($0)" }
    }
    for words in [french, english] where Set(values.map { label(words, $0) }).count < values.count {
      faults.append("\(V.self): two values have one label in \(words.language)")
    }
    return faults
  }

  @Test("Each value has a label of its own in both languages")
  func complete() {
    #expect(faults(CollegeID.defaults) { $0.label($1) } == [])
    #expect(faults(ContributionKind.defaults) { $0.label($1) } == [])
    #expect(faults(DialogueSpace.Kind.allCases) { $0.label($1) } == [])
    #expect(faults(Session.State.allCases) { $0.label($1) } == [])
    #expect(faults(AgendaItem.Kind.allCases) { $0.label($1) } == [])
    #expect(faults(AgendaItem.State.allCases) { $0.label($1) } == [])
    #expect(faults(QueueOrder.allCases) { $0.label($1) } == [])
    #expect(faults(FloorRequest.Kind.allCases) { $0.label($1) } == [])
    #expect(faults(Fate.Code.allCases) { $0.label($1) } == [])
    #expect(faults(VotingMethod.allCases) { $0.label($1) } == [])
    #expect(faults(Commitment.State.allCases) { $0.label($1) } == [])
    #expect(faults(Scale.allCases) { $0.label($1) } == [])
    #expect(faults(ParticipationLevel.allCases) { $0.label($1) } == [])
    #expect(faults(Milestone.State.allCases) { $0.label($1) } == [])
    #expect(faults(Initiative.Stage.allCases) { $0.label($1) } == [])
    #expect(faults(Training.State.allCases) { $0.label($1) } == [])
  }

  @Test("A college or kind of a space's own is called what it is called")
  func ownNames() {
    #expect(french.label(CollegeID(rawValue: "parents")) == "parents")
    #expect(english.label(ContributionKind(rawValue: "rumour")) == "rumour")
  }

  @Test("Each option of each vote has a label of its own", arguments: VotingMethod.allCases)
  func options(method: VotingMethod) {
    #expect(faults(method.options) { $0.label(option: $1, of: method) } == [])
  }
}
