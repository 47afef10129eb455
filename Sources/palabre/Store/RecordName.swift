import Journal

/// How a record is called where people read and type it: `14`, or `5f0e9a7c31b24d68:14` for one of another device.
struct RecordName: Hashable {
  /// Of how many digits of the hash a name has where others are called the same.
  private static let digits = 6

  private let number: Int
  private let device: String?
  private let hash: RecordHash?

  init(_ number: Int, _ device: String?, _ hash: RecordHash? = nil) {
    (self.number, self.device, self.hash) = (number, device, hash)
  }

  /// The name by itself.
  var short: String { device.map { "\(RecordName.label(of: $0)):\(number)" } ?? "\(number)" }

  /// The name with the beginning of the hash: `5f0e9a7c31b24d68:14~d01aa4`.
  var long: String { hash.map { "\(short)~\($0.hex.prefix(RecordName.digits))" } ?? short }

  /// The name of a device as it is shown, and typed: whoever writes a journal chooses it, so what could not be seen, or could be
  /// taken for something else, is spelled out.
  static func label(of device: String) -> String {
    let shown = device.unicodeScalars.map { scalar in
      (0x21...0x7E).contains(scalar.value) && scalar != "<" && scalar != ">"
        ? String(scalar) : "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
    }.joined()
    return shown.isEmpty ? "<>" : shown
  }
}

/// The names of some records, each of its own: two chains may bear the name of one device.
struct RecordNames {
  private var twice: Set<String> = []

  init(_ names: [RecordName]) {
    var seen: Set<RecordName> = []
    var known: Set<String> = []
    for name in names where seen.insert(name).inserted && !known.insert(name.short).inserted {
      twice.insert(name.short)
    }
  }

  /// How one of them is called.
  subscript(name: RecordName) -> String { twice.contains(name.short) ? name.long : name.short }
}
