import Wording

/// Why a line is not understood, and where.
public struct GrammarError: Error, Hashable, Sendable {
  /// The character at which it goes wrong, from 1.
  public var column: Int
  /// What is wrong.
  public var problem: Problem

  /// An error at a character.
  public init(column: Int, _ problem: Problem) {
    self.column = column
    self.problem = problem
  }

  /// What is wrong and what was expected, without the column.
  public func text(in words: Words) -> String { problem.text(in: words) }
}
