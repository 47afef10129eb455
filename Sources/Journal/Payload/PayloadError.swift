/// What is wrong with a payload, and where.
public struct PayloadError: Error, Hashable, Sendable {
  /// Byte offset within the payload.
  public var offset: Int
  /// The key being read, when one was.
  public var key: String?
  /// What was expected there.
  public var expected: String

  /// An error at a byte.
  public init(offset: Int, key: String? = nil, expected: String) {
    self.offset = offset
    self.key = key
    self.expected = expected
  }
}
