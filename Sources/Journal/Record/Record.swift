/// What is to be written as one record.
public struct NewRecord: Sendable {
  /// What sort of record it is, such as `contribution.noted`: letters, digits, dots and hyphens.
  public var kind: String
  /// The version of that sort; 1 or more.
  public var version: Int
  /// The wall clock in milliseconds since 1970 UTC; a label, never an order.
  public var milliseconds: Int64
  /// One JSON object.
  public var payload: [UInt8]

  /// A record to be written.
  public init(kind: String, version: Int = 1, milliseconds: Int64, payload: [UInt8]) {
    self.kind = kind
    self.version = version
    self.milliseconds = milliseconds
    self.payload = payload
  }
}

/// A record as it was read and verified. It borrows the bytes of the journal: use it only while it is handed to you.
public struct Record {
  /// Its number in this file, from 1.
  public var number: Int
  /// Its Lamport clock.
  public var lamport: Int
  /// The wall clock in milliseconds since 1970 UTC; a label, never an order.
  public var milliseconds: Int64
  /// The bytes of its kind.
  public var kind: UnsafeRawBufferPointer
  /// The version of that kind.
  public var version: Int
  /// What the next record names as the one before it.
  public var hash: RecordHash
  /// What its payload was when it was written, also when it was erased since.
  public var commitment: RecordHash
  /// The bytes of its payload; nil when it was erased.
  public var payload: UnsafeRawBufferPointer? { didSet { found = nil } }
  /// What was found in it when it was verified.
  private var found: PayloadReader?
  /// How long its line is, its line feed not included.
  public var lineLength = 0
  /// Where it stands.
  public var place = RecordPlace(segment: 1, offset: 0)

  package init(
    number: Int, lamport: Int, milliseconds: Int64, kind: UnsafeRawBufferPointer, version: Int,
    hash: RecordHash, commitment: RecordHash = .zero, payload: UnsafeRawBufferPointer?
  ) {
    self.number = number
    self.lamport = lamport
    self.milliseconds = milliseconds
    self.kind = kind
    self.version = version
    self.hash = hash
    self.commitment = commitment
    self.payload = payload
  }

  /// What its payload says, by its keys; nil when it was erased.
  /// - Throws: a ``PayloadError`` when the payload is not an object with each key once.
  /// - Complexity: O(1) where the record was verified, else that of reading its payload.
  public func fields() throws(PayloadError) -> PayloadReader? {
    if let found { return try found.whole() }
    guard let payload else { return nil }
    return try PayloadReader(payload)
  }

  /// Takes a payload with what was found in it.
  mutating func hold(_ payload: UnsafeRawBufferPointer, _ found: PayloadReader) {
    self.payload = payload
    self.found = found
  }

  /// Lets go of what was found in its payload: it takes room.
  mutating func forgetFields() { found = nil }

  /// Whether it speaks of the journal itself.
  var isOfJournal: Bool { kind.begins(with: Record.journal, at: 0) }
  static let journal: StaticString = "journal."

  /// Its kind as a text.
  public var kindName: String { String(decoding: kind, as: UTF8.self) }
}

/// Where a record stands in the files of a journal.
public struct RecordPlace: Hashable, Sendable {
  /// Which file, from 1.
  public var segment: Int
  /// The byte in that file at which its line begins.
  public var offset: Int
}

/// Bounds of the format.
public enum RecordFormat {
  /// The version of the format that this code writes.
  public static let version = 1
  /// The longest line that is written or read, in bytes, its line feed included.
  public static let maximumLine = 16 << 20
  /// The kind of the first record.
  public static let headerKind = "journal.begun"
  /// The kind of a record that says that another one was erased; its payload names it as `record`.
  public static let erasureKind = "journal.erased"
  /// The kind of a record that says which chains of other devices count from then on.
  public static let mergeKind = "journal.merged"
  /// The kind of a record that says that the journal goes on under another device: it was copied to another machine.
  public static let deviceKind = "journal.device"
  /// The kind of a record that says what the journal uses from there on, beyond what its first record says.
  public static let featureKind = "journal.feature"
  /// The kind of a record that says that a record is kept although another device asked to erase it.
  public static let keptKind = "journal.kept"
  /// The kind of a record that says that a record of another device counts although it changes what is not its own.
  public static let agreedKind = "journal.agreed"
  /// The kind of a record that says by what key a device signs.
  public static let keyKind = "journal.key"
  /// The kind of a record that signs the one before it.
  public static let signatureKind = "journal.signed"
  /// That the journal has signatures.
  public static let signatures = "signatures"
  /// That what other devices ask to erase waits until it is agreed to here.
  public static let agreement = "agreement"
  /// The features that this code knows.
  static let knownFeatures: Set<String> = [agreement, signatures]
  /// A Lamport clock of this and more counts for less: it would leave no room behind it.
  static let lamportLimit = 1 << 52
  /// By how much a Lamport clock beyond the limit may exceed that of the record before: more than any merge brings.
  static let maximumLeap = 1 << 24
  /// The largest number that is written: 2⁵³ − 1, beyond which readers of JSON disagree (RFC 7493 §2.2).
  public static let maximumInteger = 9_007_199_254_740_991

  /// Lower-case letters, digits, dots and hyphens make a kind.
  static func isKindByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 97...122, 0x2E, 0x2D: true
    default: false
    }
  }
}
