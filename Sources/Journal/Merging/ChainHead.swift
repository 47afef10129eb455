/// How far a chain of records is known: its last record.
public struct ChainHead: Hashable, Sendable {
  /// The device that wrote the record.
  public var device: String
  /// The number of the record in its chain.
  public var number: Int
  /// The hash of the record.
  public var hash: RecordHash
  /// Numbers that the chain lacked, or that were blank without a reason, when it was merged.
  var lacks: [ClosedRange<Int>] = []

  /// Whether it is the same record; what the chain lacked does not count.
  public static func == (a: ChainHead, b: ChainHead) -> Bool {
    a.hash == b.hash && a.number == b.number && a.device == b.device
  }

  /// By the record alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// The head of a chain.
  public init(device: String, number: Int, hash: RecordHash) {
    self.device = device
    self.number = number
    self.hash = hash
  }

  init?(_ payload: PayloadReader) {
    guard let device = try? payload.text("device"), let number = try? payload.integer("number"), number > 0,
      let hex = try? payload.rawText("hash"), let hash = RecordHash(hex: hex)
    else { return nil }
    self.init(device: device, number: number, hash: hash)
    let ends = (try? payload.integers("lacks")) ?? []
    for place in stride(from: 0, to: ends.count - 1, by: 2) where ends[place] <= ends[place + 1] {
      lacks.append(ends[place]...ends[place + 1])
    }
  }
}

/// A record that says which chains of other devices count from then on, and so what its writer had seen.
struct MergeRecord: Hashable, Sendable {
  /// The number of the record that says so.
  var number: Int
  /// Its Lamport clock.
  var lamport: Int
  /// Its hash.
  var hash: RecordHash
  /// The last record of each chain.
  var heads: [ChainHead]
  /// Whether what others do to what is not theirs has waited from this merge on; in those before, it counted.
  var waits: Bool

  static func payload(_ heads: [ChainHead]) -> [UInt8] {
    var writer = PayloadWriter()
    writer.objects("heads", heads) { writer, head in
      writer.field("device", head.device)
      writer.field("number", head.number)
      writer.field("hash", head.hash.hex)
      if !head.lacks.isEmpty { writer.field("lacks", head.lacks.flatMap { [$0.lowerBound, $0.upperBound] }) }
    }
    writer.field("waits", true)
    return writer.finished()
  }

  static func heads(_ payload: PayloadReader) -> [ChainHead] {
    ((try? payload.objects("heads")) ?? []).compactMap { ChainHead($0) }
  }
}

/// The place of a record among those of all chains: by Lamport clock, then device, then number, then hash. It is the same on
/// every laptop, and a record stands behind all that its writer knew of.
public struct RecordOrder: Hashable, Comparable, Sendable {
  /// The Lamport clock of the record.
  public var lamport: Int
  /// The device that wrote it.
  public var device: String
  /// Its number in its chain.
  public var number: Int
  /// Its hash, which tells the records of a copied laptop apart.
  public var hash: RecordHash

  /// Whether a record comes before another one.
  public static func < (a: RecordOrder, b: RecordOrder) -> Bool {
    if a.lamport != b.lamport { return a.lamport < b.lamport }
    if a.device != b.device { return a.device < b.device }
    if a.number != b.number { return a.number < b.number }
    return (a.hash.high, a.hash.low) < (b.hash.high, b.hash.low)
  }
}
