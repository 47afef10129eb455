import Dialogue
import Wording

extension DocumentContext {
  /// Why numbers are missing, and what letters behind one mean; nil when neither is to be seen.
  var numbering: String? {
    let promises = session.commitments.compactMap { facts.commitments[$0] }
    let numbers: [[(number: Int, isPlain: Bool)]] = [
      said.map { ($0.number, $0.label == "c\($0.number)") },
      session.decisions.map { ($0.number, $0.label == "d\($0.number)") },
      session.votes.map { ($0.number, $0.label == "v\($0.number)") },
      promises.map { ($0.number, $0.label == "e\($0.number)") },
    ]
    let hasGaps = numbers.contains { sort in
      let given = Set(sort.map(\.number).filter { $0 > 0 })
      return given.count < given.max() ?? 0
    }
    let isMarked = numbers.contains { $0.contains { !$0.isPlain } }
    let parts = [
      hasGaps ? words(NumberPhrase.gaps) : nil, isMarked ? words(NumberPhrase.marks) : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
