/// That a record was erased, and what stands for it from then on.
public struct Erasure: Hashable, Sendable {
  /// The number of the record.
  public var number: Int
  /// The device that wrote it, when it stands in a chain that was merged; nil for a record of the journal itself.
  public var device: String?
  /// Its hash, by which copies of it are known; nil when the journal does not say.
  public var hash: RecordHash?
  /// How long its line is, its line feed not included: a blanking that was interrupted may have torn it.
  public var length: Int?
  /// What it spoke of, in a name that says nothing to anybody: what other devices said of the same without knowing goes too.
  public var about: String?
  /// The payload that counts in its place: what may stay when a name or a text goes. Nil when nothing does.
  public var instead: [UInt8]?

  /// An erasure.
  public init(
    number: Int, device: String? = nil, hash: RecordHash? = nil, length: Int? = nil, about: String? = nil,
    instead: [UInt8]? = nil
  ) {
    self.number = number
    self.device = device
    self.hash = hash
    self.length = length
    self.about = about
    self.instead = instead
  }

  init?(_ payload: PayloadReader) {
    guard let number = try? payload.integer("record"), number > 0 else { return nil }
    self.number = number
    do { device = try payload.text(ifPresent: "device") } catch { return nil }
    hash = (try? payload.rawText(ifPresent: "hash")).flatMap { $0 }.flatMap { RecordHash(hex: $0) }
    length = (try? payload.integer(ifPresent: "length")).flatMap { $0 }
    about = (try? payload.text(ifPresent: "about")).flatMap { $0 }
    instead = payload.objectBytes("instead").map { Array($0) }
  }

  /// What the record that says so holds.
  var payload: [UInt8] {
    var writer = PayloadWriter()
    writer.field("record", number)
    writer.field("device", device)
    if let hash { writer.field("hash", hash.hex) }
    writer.field("length", length)
    writer.field("about", about)
    if let instead { writer.field("instead", object: instead) }
    return writer.finished()
  }
}

/// A record that says of another one that it is erased.
struct ErasureRecord: Hashable, Sendable {
  /// Its own number.
  var number: Int
  /// Its Lamport clock.
  var lamport: Int
  /// Its own hash.
  var hash: RecordHash
  /// What it says.
  var erasure: Erasure
}
