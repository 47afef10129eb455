import Foundation
import Fuzzing
import Testing

@Suite("What fuzzing has found interesting")
struct CorpusTests {
  /// The inputs of a target: one a line, in base 64.
  static func corpus(_ target: FuzzTarget, file: String = #filePath) throws -> [[UInt8]] {
    let path = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Corpus/\(target.rawValue).txt")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map { line in
      [UInt8](try #require(Data(base64Encoded: String(line))))
    }
  }

  @Test("Every input is refused or taken, and nothing comes out wrong", arguments: FuzzTarget.allCases)
  func corpus(target: FuzzTarget) throws {
    let inputs = try CorpusTests.corpus(target)
    #expect(inputs.count > 20)
    for input in inputs {
      let complaint = target.run(input)
      #expect(complaint == nil, "\(Data(input).base64EncodedString())")
    }
  }
}
