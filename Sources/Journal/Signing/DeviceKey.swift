import Crypto

/// The public half of the key of a device, Ed25519 (RFC 8032): 32 bytes.
public struct DeviceKey: Hashable, Sendable {
  let bytes: [UInt8]

  init?(hex: UnsafeRawBufferPointer) {
    guard hex.count == 64, let high = RecordHash(hex: hex.prefix(32)),
      let low = RecordHash(hex: hex.suffix(32))
    else { return nil }
    bytes = [high.high, high.low, low.high, low.low].flatMap { value in
      withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
  }

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// 64 hexadecimal digits.
  public var hex: String { bytes.hex }

  /// Whether a signature is of this text by this key.
  func isValid(_ signature: [UInt8], for text: String) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
    return key.isValidSignature(signature, for: Array(text.utf8))
  }
}

/// The secret half of the key of a device. It never leaves the machine.
public struct DeviceSecret: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// The secret made of 32 random bytes; nil for another number of bytes.
  public init?(_ seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.key = key
  }

  /// A new secret: 32 bytes to keep.
  public static func newSeed() -> [UInt8] { Array(Curve25519.Signing.PrivateKey().rawRepresentation) }

  /// The public half.
  public var publicKey: DeviceKey { DeviceKey(key.publicKey.rawRepresentation) }

  func sign(_ text: String) -> [UInt8]? {
    (try? key.signature(for: Array(text.utf8))).map { Array($0) }
  }
}

/// What a journal was: how many records it had, and the hash of the last one, signed by a device at a moment.
public struct Receipt: Hashable, Sendable {
  /// How many records.
  public var count: Int
  /// The hash of the last one.
  public var hash: RecordHash
  /// When it was signed, in milliseconds since 1970 UTC.
  public var milliseconds: Int64
  /// The key of the device that signed.
  public var key: DeviceKey
  /// 64 bytes.
  public var signature: [UInt8]

  /// 128 hexadecimal digits.
  var signatureHex: String { signature.hex }

  /// What is signed: see *Format*.
  static func text(_ count: Int, _ hash: RecordHash, _ milliseconds: Int64) -> String {
    let time = String(decoding: Timestamp.text(milliseconds: milliseconds), as: UTF8.self)
    return "palabre \(count) \(hash.hex) \(time)\n"
  }

  /// Whether the signature is that of the key for what the receipt says.
  public var isSigned: Bool {
    key.isValid(signature, for: Receipt.text(count, hash, milliseconds))
  }

  /// A receipt signed now.
  public init?(_ count: Int, _ hash: RecordHash, at milliseconds: Int64, by secret: DeviceSecret) {
    guard count > 0, let signature = secret.sign(Receipt.text(count, hash, milliseconds)) else { return nil }
    (self.count, self.hash, self.milliseconds) = (count, hash, milliseconds)
    (key, self.signature) = (secret.publicKey, signature)
  }

  init?(
    count: Int, hash: RecordHash, milliseconds: Int64, key: DeviceKey, signature hex: UnsafeRawBufferPointer
  ) {
    guard hex.count == 128, let first = DeviceKey(hex: UnsafeRawBufferPointer(rebasing: hex[..<64])),
      let second = DeviceKey(hex: UnsafeRawBufferPointer(rebasing: hex[64...]))
    else { return nil }
    (self.count, self.hash, self.milliseconds, self.key) = (count, hash, milliseconds, key)
    signature = first.bytes + second.bytes
  }

  /// Its lines: see *Format*.
  public var lines: String {
    let time = String(decoding: Timestamp.text(milliseconds: milliseconds), as: UTF8.self)
    return
      "palabre-receipt 1\ncount \(count)\nhead \(hash.hex)\ntime \(time)\nkey \(key.hex)\nsignature \(signature.hex)\n"
  }

  /// Reads its lines, whatever stands before and behind them, blanks at their ends and empty lines included; nil when one is
  /// not there or stands there twice.
  public init?(lines text: String) {
    var fields: [String: [UInt8]] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard parts.count == 2, Receipt.names.contains(String(parts[0])) else { continue }
      guard fields.updateValue(Array(parts[1].utf8), forKey: String(parts[0])) == nil else { return nil }
    }
    guard fields["palabre-receipt"] == Array("1".utf8), let number = fields["count"],
      let count = Int(String(decoding: number, as: UTF8.self)), count > 0,
      let hex = fields["head"], let hash = RecordHash(hex: hex),
      let time = fields["time"]?.withUnsafeBytes({ Timestamp.milliseconds($0) }),
      let key = fields["key"]?.withUnsafeBytes({ DeviceKey(hex: $0) }), let signature = fields["signature"]
    else { return nil }
    let read = signature.withUnsafeBytes {
      Receipt(count: count, hash: hash, milliseconds: time, key: key, signature: $0)
    }
    guard let read else { return nil }
    self = read
  }

  private static let names: Set = ["palabre-receipt", "count", "head", "time", "key", "signature"]
}

extension Sequence where Element == UInt8 {
  /// Two hexadecimal digits a byte.
  fileprivate var hex: String {
    String(decoding: flatMap { [Hex.digit($0 >> 4), Hex.digit($0 & 15)] }, as: UTF8.self)
  }
}
