/// What was entered before, recalled one by one; the line being written is kept below the last.
public struct InputHistory: Hashable, Sendable {
  /// The entries, oldest first.
  public private(set) var entries: [String]
  private var place: Int
  private var draft = ""

  /// A history of `entries`, oldest first.
  public init(_ entries: [String] = []) {
    self.entries = entries
    place = entries.count
  }

  /// Adds an entry, unless it is empty or the same as the last, and goes back to the end.
  public mutating func add(_ entry: String) {
    if !entry.isEmpty, entries.last != entry { entries.append(entry) }
    place = entries.count
    draft = ""
  }

  /// Whether a line is one that was recalled, as it was entered.
  public func isRecalling(_ line: String) -> Bool { place < entries.count && entries[place] == line }

  /// The entry before; nil at the oldest.
  /// - Parameter current: What the line holds now; kept when it is the one being written.
  /// - Returns: What the line shall hold.
  public mutating func previous(current: String) -> String? {
    guard place > 0 else { return nil }
    if place == entries.count { draft = current }
    place -= 1
    return entries[place]
  }

  /// Goes back to the line that was being written.
  public mutating func leave() -> String? {
    place = entries.count
    return draft
  }

  /// The entry after, at last the line that was being written; nil below it.
  public mutating func next() -> String? {
    guard place < entries.count else { return nil }
    place += 1
    return place == entries.count ? draft : entries[place]
  }
}
