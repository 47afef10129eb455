import Crypto
import Dialogue

/// How things are named outside: by the identifiers of the journal, or so that nobody finds them there.
struct RegionNames {
  /// The key under which names are hidden; nil where they are not.
  private let key: SymmetricKey?

  init(key: [UInt8]?) {
    self.key = key.map { SymmetricKey(data: $0) }
  }

  /// Whether names are hidden.
  var areHidden: Bool { key != nil }

  /// A name. Hidden, it is the beginning of its HMAC-SHA-256 (RFC 2104), 128 bits of it: the same under the same key, so that two
  /// exports join, and without the key it leads nowhere.
  func callAsFunction(_ name: String) -> JSON {
    guard let key else { return .text(name) }
    var code = HMAC<SHA256>(key: key)
    code.update(data: Array(name.utf8))
    return .text(
      code.finalize().prefix(16).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined())
  }

  func callAsFunction<Entity>(_ id: ID<Entity>?) -> JSON { id.map { self($0.text) } ?? .null }
}
