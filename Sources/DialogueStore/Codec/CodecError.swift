import Journal

/// Why the payload of a record is not the event that its kind says.
public struct CodecError: Error, Hashable, Sendable {
  /// The kind of the record.
  public var kind: String
  /// The key at which it does not fit.
  public var key: String
  /// What was expected there.
  public var expected: String

  init(_ key: StaticString, expected: String) {
    kind = ""
    self.key = "\(key)"
    self.expected = expected
  }

  init(kind: String, _ error: any Error) {
    self.kind = kind
    switch error {
    case let error as CodecError: (key, expected) = (error.key, error.expected)
    case let error as PayloadError: (key, expected) = (error.key ?? "", error.expected)
    default: (key, expected) = ("", "\(error)")
    }
  }
}
