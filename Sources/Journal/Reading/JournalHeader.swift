/// What the first record of a journal says of it.
public struct JournalHeader: Hashable, Sendable {
  /// The version of the format.
  public var format: Int
  /// Features that a reader may ignore (systemd's rule: a writer refuses those that it does not know).
  public var compatible: [String]
  /// Features without which the journal cannot be read.
  public var incompatible: [String]
  /// The device that writes it; drawn at random when the journal is made.
  public var device: String
  /// A mark of the machine, by which a copied journal is told from the first one.
  public var machine: String

  /// A header of the current format.
  public init(device: String, machine: String) {
    format = RecordFormat.version
    compatible = []
    incompatible = []
    self.device = device
    self.machine = machine
  }

  init?(_ payload: PayloadReader) {
    guard let format = try? payload.integer("format"), let device = try? payload.text("device"),
      let machine = try? payload.text("machine"), let compatible = try? payload.texts("compatible"),
      let incompatible = try? payload.texts("incompatible")
    else { return nil }
    self.format = format
    self.compatible = compatible
    self.incompatible = incompatible
    self.device = device
    self.machine = machine
  }

  /// Whether this program understands the whole journal.
  public var isReadable: Bool { format == RecordFormat.version && incompatible.isEmpty }
  /// Whether this program may add to it.
  public var isWritable: Bool { isReadable && RecordFormat.knownFeatures.isSuperset(of: compatible) }

  var payload: [UInt8] {
    var writer = PayloadWriter()
    writer.field("format", format)
    writer.field("compatible", compatible)
    writer.field("incompatible", incompatible)
    writer.field("device", device)
    writer.field("machine", machine)
    return writer.finished()
  }
}
