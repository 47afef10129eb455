import Dialogue
import Wording

extension DocumentContext {
  /// Why numbers are missing, and what letters behind one mean; nil when neither is to be seen.
  var numbering: String? {
    let promises = session.commitments.compactMap { facts.commitments[$0] }
    let numbers: [[(number: Int, label: String)]] = [
      said.map { ($0.number, $0.label) }, session.decisions.map { ($0.number, $0.label) },
      session.votes.map { ($0.number, $0.label) }, promises.map { ($0.number, $0.label) },
    ]
    // Each laptop counts for itself; another one goes on from whatever it had when it left.
    func mark(_ label: String) -> Substring { label.dropFirst().drop(while: \.isNumber) }
    let hasGaps = numbers.contains { sort in
      Dictionary(grouping: sort) { mark($0.label) }.contains { mark, sort in
        let given = Set(sort.map(\.number).filter { $0 > 0 })
        return given.max().map { given.count <= $0 - (mark.isEmpty ? 1 : given.min() ?? 1) } ?? false
      }
    }
    let isMarked = numbers.contains { $0.contains { !mark($0.label).isEmpty } }
    let parts = [
      hasGaps ? words(NumberPhrase.gaps) : nil, isMarked ? words(NumberPhrase.marks) : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
