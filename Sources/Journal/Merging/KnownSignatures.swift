/// The keys by which devices sign, as the journal says them or what was merged into it, and where they last did in each chain.
struct KnownSignatures {
  /// A key of a device.
  private struct Key {
    var key: DeviceKey
    /// Where it is said; nil for what the journal itself says.
    var position: Ancestry.Position?
  }

  private var keys: [String: [Key]] = [:]
  private var signed: [String: [(key: DeviceKey, position: Ancestry.Position)]] = [:]

  /// - Parameters:
  ///   - chains: The chain of the journal, then those that were merged.
  ///   - ancestry: Where their records stand.
  ///   - device: The device that writes the journal now: what bears its name elsewhere is of somebody else, whatever its key.
  /// - Complexity: about a tenth of a millisecond for each chain in which a device signs, and for each wrong signature at its
  ///   end.
  init(_ chains: [Chain], _ ancestry: Ancestry, now device: String) {
    guard chains.count > 1, let own = chains.first else { return }
    for record in own.reader.keyRecords where record.device != device {
      keys[record.device, default: []].append(Key(key: record.key))
    }
    let ofOwn = Set(keys.keys)
    for chain in chains.dropFirst() {
      for record in chain.reader.keyRecords where record.device != device && !ofOwn.contains(record.device) {
        guard chain.reader.device(of: record.number) == record.device,
          let position = chain.hash(of: record.number).flatMap({ ancestry[$0] })
        else { continue }
        keys[record.device, default: []].append(Key(key: record.key, position: position))
      }
    }
    guard !keys.isEmpty else { return }
    let known = Set(own.links.map(\.hash))
    let signers = Set(keys.flatMap { device, keys in keys.map { Signer(device: device, key: $0.key) } })
    for chain in chains.dropFirst() {
      for (signer, number) in chain.lastSignatures(of: signers) {
        guard let hash = chain.hash(of: number), !known.contains(hash), let position = ancestry[hash] else {
          continue
        }
        signed[signer.device, default: []].append((signer.key, position))
      }
    }
  }

  /// Whether a device has said by what key it signs.
  func hasKey(_ device: String) -> Bool { keys[device] != nil }

  /// The keys of a device that the journal itself says, and those of what had come before.
  func keys(of device: String, before isBefore: (Ancestry.Position) -> Bool) -> Set<DeviceKey> {
    Set((keys[device] ?? []).filter { $0.position.map(isBefore) ?? true }.map(\.key))
  }

  /// Where a device has signed with one of these keys.
  func of(_ device: String, with keys: Set<DeviceKey>) -> [Ancestry.Position] {
    (signed[device] ?? []).filter { keys.contains($0.key) }.map(\.position)
  }
}
