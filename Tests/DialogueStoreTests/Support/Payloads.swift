import Dialogue
import DialogueStore

@testable import Journal

/// A payload taken apart into the texts of its keys and values, to be put together otherwise.
struct Members {
  var list: [(key: String, value: String)] = []

  init(_ payload: [UInt8]) throws {
    try payload.withUnsafeBytes { bytes in
      var scanner = PayloadScanner(bytes, from: 1)
      while scanner.offset < bytes.count - 1 {
        _ = scanner.take(0x2C)
        let key = try scanner.skipString().range
        _ = scanner.take(0x3A)
        let start = scanner.offset
        _ = try scanner.skipValue()
        list.append(
          (
            String(decoding: bytes[key], as: UTF8.self),
            String(decoding: bytes[start..<scanner.offset], as: UTF8.self)
          ))
      }
    }
  }

  var bytes: [UInt8] {
    Array(("{" + list.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}").utf8)
  }
}

/// The entry of a record that was just made, maybe with another payload.
func decode(_ record: NewRecord, payload: [UInt8]? = nil) throws(CodecError) -> Entry? {
  let result: Result<Entry?, CodecError> = Array(record.kind.utf8).withUnsafeBytes { kind in
    (payload ?? record.payload).withUnsafeBytes { payload in
      Result { () throws(CodecError) in
        try EventCodec.entry(
          of: Record(
            number: 1, lamport: 1, milliseconds: record.milliseconds, kind: kind, version: record.version,
            hash: .zero, payload: payload))
      }
    }
  }
  return try result.get()
}
