import Glibc

/// The files of a journal and how they are named.
public struct JournalFiles: Hashable, Sendable {
  /// The path of the first segment, `NAME.jsonl`.
  public let path: String

  /// The files of the journal at a path.
  public init(path: String) {
    self.path = path
  }

  /// The draft and the watermark of what was acknowledged.
  public var draft: String { path + ".draft" }
  /// Cut tails, for inspection.
  public var quarantine: String { stem + ".quarantine" }

  /// A segment; the first is 1. Later ones are opened after a failed sync or behind damage.
  public func segment(_ number: Int) -> String { number == 1 ? path : "\(stem).\(number).jsonl" }

  /// The highest number of a segment: a name with a higher one belongs to no journal.
  static let lastSegment = 999_999

  /// The highest number of a segment that is there; 0 without a journal. One that is missing in between shows in the chain.
  /// - Throws: a ``FileError`` when the folder cannot be listed: a segment that is not seen would be written over.
  public func segments(in fileSystem: any FileSystem) throws(FileError) -> Int {
    try segmentNumbers(in: fileSystem).last ?? 0
  }

  /// The numbers of the segments that are there, ascending.
  /// - Throws: a ``FileError`` when the folder cannot be listed.
  func segmentNumbers(in fileSystem: any FileSystem) throws(FileError) -> [Int] {
    try segmentNames(in: fileSystem).own
  }

  /// The numbers of the files that have the name of a segment, ascending: those of the journal, and those of others, which
  /// begin a journal of their own.
  /// - Throws: a ``FileError`` when the folder cannot be listed.
  func segmentNames(in fileSystem: any FileSystem) throws(FileError) -> (own: [Int], strangers: [Int]) {
    let numbers = try namedSegments(in: fileSystem)
    let strangers = try Succession.strangers(among: numbers, self, in: fileSystem)
    return (numbers.filter { !strangers.contains($0) }, strangers)
  }

  private func namedSegments(in fileSystem: any FileSystem) throws(FileError) -> [Int] {
    let names = try fileSystem.list(path.folder)
    let prefix = stem.fileName + "."
    let later = names.compactMap { name -> Int? in
      guard name.hasPrefix(prefix), name.hasSuffix(".jsonl"), name.utf8.count > prefix.utf8.count + 6 else {
        return nil
      }
      let digits = name.dropFirst(prefix.count).dropLast(6)
      guard let number = Int(digits), (2...Self.lastSegment).contains(number), String(number) == digits else {
        return nil
      }
      return number
    }
    return (names.contains(path.fileName) ? [1] : []) + later.sorted()
  }

  /// The segment to go on in behind one; names that another journal has are left to it.
  /// - Throws: a ``FileError`` when there is none: its name would not be known again.
  func next(after segment: Int, in fileSystem: any FileSystem) throws(FileError) -> Int {
    let strangers = try segmentNames(in: fileSystem).strangers
    var next = segment + 1
    while strangers.contains(next) { next += 1 }
    guard next <= Self.lastSegment else { throw FileError(.open, self.segment(next), code: EFBIG) }
    return next
  }

  var stem: String { path.hasSuffix(".jsonl") ? String(path.dropLast(6)) : path }
}
