/// A record that says by what key a device signs from then on.
struct KeyRecord: Hashable, Sendable {
  var number: Int
  var device: String
  var key: DeviceKey
}

/// A record that signs the one before it.
struct SignatureRecord: Hashable, Sendable {
  var number: Int
  var device: String
  var receipt: Receipt
  /// Whether what it names is the record before it.
  var isOfHead: Bool
}

/// What the signatures of a chain are worth.
public struct SignatureCheck: Hashable, Sendable {
  /// How many signatures are right.
  public var right = 0
  /// The numbers of records that sign what is not so, or with a key that the chain does not name for its device.
  public var wrong: [Int] = []
  /// From which record on a device signs with another key than before.
  public var changes: [Int] = []

  /// Checks the signatures of a chain that was read.
  /// - Complexity: about a tenth of a millisecond a signature.
  public init(_ reader: JournalReader) {
    var keys: [String: DeviceKey] = [:]
    var place = 0
    let said = reader.keyRecords
    for signed in reader.signatureRecords {
      while place < said.count, said[place].number < signed.number {
        let (device, key) = (said[place].device, said[place].key)
        if let before = keys[device], before != key { changes.append(said[place].number) }
        keys[device] = key
        place += 1
      }
      let isRight =
        signed.isOfHead && keys[signed.device] == signed.receipt.key
        && reader.device(of: signed.number) == signed.device && signed.receipt.isSigned
      if isRight { right += 1 } else { wrong.append(signed.number) }
    }
    for record in said[place...] {
      if let before = keys[record.device], before != record.key { changes.append(record.number) }
      keys[record.device] = record.key
    }
  }
}

/// That a device signs with another key than the one that is known of it.
public struct ChangedKey: Hashable, Sendable {
  /// The path of the journal that was to be merged.
  public var path: String
  /// The device.
  public var device: String
  /// The key that is known of it.
  public var known: DeviceKey
  /// The one that it has now.
  public var now: DeviceKey
}

extension Chain {
  /// The keys that the chain gives to each device, the last one last.
  private var keys: [String: [DeviceKey]] {
    Dictionary(grouping: reader.keyRecords, by: \.device).mapValues { $0.map(\.key) }
  }

  /// The devices that have a key at the end of this chain which other chains, that know one of them, do not know.
  func changedKeys(known chains: [Chain]) -> [ChangedKey] {
    var changed: [String: ChangedKey] = [:]
    for (device, own) in keys {
      let known = chains.flatMap { $0.keys[device] ?? [] }
      guard let now = own.last, let last = known.last, !known.contains(now) else { continue }
      changed[device] = ChangedKey(path: files.path, device: device, known: last, now: now)
    }
    return changed.values.sorted { $0.device < $1.device }
  }
}

/// A device and a key by which it signs.
struct Signer: Hashable, Sendable {
  var device: String
  var key: DeviceKey
}

extension Chain {
  /// The numbers of the last records in which these signed rightly: what stands before them in the chain is signed by them.
  /// - Complexity: about a tenth of a millisecond for each of them, and for each wrong signature behind their last right one.
  func lastSignatures(of signers: Set<Signer>) -> [Signer: Int] {
    var found: [Signer: Int] = [:]
    for record in reader.signatureRecords.reversed() where found.count < signers.count {
      let signer = Signer(device: record.device, key: record.receipt.key)
      guard record.isOfHead, reader.device(of: record.number) == record.device, signers.contains(signer),
        found[signer] == nil, record.receipt.isSigned
      else { continue }
      found[signer] = record.number
    }
    return found
  }
}

extension Journal {
  /// Signs the head with the key of this device, unless the last record does so; says the key first where it is not said.
  ///
  /// Does nothing without a key: see ``Environment/secret``.
  /// - Parameter onlyAsKnown: Whether to do nothing where the journal does not name this key for this device yet.
  /// - Throws: a ``JournalError``; nothing was signed then.
  public func sign(onlyAsKnown: Bool = false) throws(JournalError) {
    guard !onlyAsKnown || state.look({ $0.key != nil }), let secret = environment.secret() else { return }
    let key = secret.publicKey
    let result: Result<Void, JournalError> = state.with { state in
      Result { () throws(JournalError) in
        guard !state.isSigned, !onlyAsKnown || state.key == key else { return }
        let now = environment.clock()
        if !state.features.contains(RecordFormat.signatures) {
          try append([Self.feature(RecordFormat.signatures, at: now)], to: &state)
          state.features.insert(RecordFormat.signatures)
        }
        if state.key != key {
          var payload = PayloadWriter()
          payload.field("device", state.device)
          payload.field("key", key.hex)
          try append(
            [NewRecord(kind: RecordFormat.keyKind, milliseconds: now, payload: payload.finished())],
            to: &state)
          state.key = key
        }
        guard let receipt = Receipt(state.writer.number - 1, state.writer.previous, at: now, by: secret)
        else { return }
        var payload = PayloadWriter()
        payload.field("device", state.device)
        payload.field("number", receipt.count)
        payload.field("hash", receipt.hash.hex)
        payload.field("key", key.hex)
        payload.field("signature", receipt.signatureHex)
        try append(
          [NewRecord(kind: RecordFormat.signatureKind, milliseconds: now, payload: payload.finished())],
          to: &state)
        state.isSigned = true
      }
    }
    try result.get()
  }

  static func feature(_ name: String, at milliseconds: Int64) -> NewRecord {
    var payload = PayloadWriter()
    payload.field("compatible", [name])
    payload.field("incompatible", [String]())
    return NewRecord(kind: RecordFormat.featureKind, milliseconds: milliseconds, payload: payload.finished())
  }
}

/// What a receipt says of a journal.
public struct ReceiptCheck: Hashable, Sendable {
  /// What became of the record that it names.
  public enum Verdict: Hashable, Sendable {
    /// It is there with all before it.
    case intact
    /// The journal ends before it.
    case shorter
    /// Another record bears its number.
    case another
    /// It is there, and something before it is damaged or missing.
    case damaged
  }

  /// Whether the receipt itself is signed.
  public var isSigned: Bool
  /// The verdict.
  public var verdict: Verdict
  /// How many records up to it were erased since, as the journal says, and nothing stands in their place.
  public var erased = 0
  /// In the place of how many records up to it something else stands since, as the journal says.
  public var replaced = 0
  /// How many records were added since.
  public var added = 0
  /// The device to which the journal gives the key; nil when it gives it to none.
  public var device: String?

  /// Looks in a journal for what a receipt says.
  /// - Throws: a ``FileError`` when the journal cannot be read.
  public init(_ receipt: Receipt, path: String, in fileSystem: any FileSystem = POSIXFileSystem())
    throws(FileError)
  {
    isSigned = receipt.isSigned
    var found: RecordHash?
    var blank: Set<Int> = []
    let contents = try JournalContents.read(JournalFiles(path: path), in: fileSystem) { record in
      if record.number == receipt.count { found = record.hash }
      if record.number <= receipt.count, record.payload == nil { blank.insert(record.number) }
    }
    let reader = contents.reader
    added = max(0, reader.lastNumber - receipt.count)
    // Those that were blank before count as part of what it was.
    let since = reader.erasureRecords.filter { $0.number > receipt.count && $0.erasure.device == nil }
    let gone = Set(since.map(\.erasure.number)).intersection(blank)
    replaced = gone.count { reader.erasures[$0]?.instead != nil }
    erased = gone.count - replaced
    device = reader.keyRecords.last { $0.key == receipt.key }?.device
    if let found {
      let isHarmed = reader.findings.contains { finding in
        switch finding.problem {
        // What stands elsewhere changes nothing of what was signed.
        case .foreign, .tornTail, .acknowledgedLost, .newerFormat, .noBeginning: false
        case .damage, .missing, .erasedWithoutReason: finding.record <= receipt.count
        }
      }
      verdict = found != receipt.hash ? .another : isHarmed ? .damaged : .intact
    } else {
      verdict = reader.lastNumber < receipt.count ? .shorter : .damaged
    }
  }
}
