import Dialogue
import Wording

/// What can be imported.
public enum ImportKind: String, CaseIterable, Sendable {
  /// People and their organisations.
  case people
  /// Points for the agenda of a session.
  case agenda
  /// What was said in a session.
  case contributions
  /// Proposals that Decidim has exported, as proposals of a session.
  case decidimProposals = "decidim-proposals"
  /// Comments of a Polis conversation, as contributions of a session.
  case polis

  /// Whether a session must be named.
  public var needsSession: Bool { self != .people }
}

/// What an import would bring about.
public struct ImportPlan: Equatable, Sendable {
  /// The events, to be kept as one act.
  public internal(set) var events: [Event] = []
  /// Rows that would add something.
  public internal(set) var added = 0
  /// Rows that are known already, or were moderated out.
  public internal(set) var known = 0
  /// Whether the file was read as Latin-1.
  public internal(set) var isLatin = false
  /// What is wrong; when there is anything, there are no events.
  public internal(set) var errors: [ImportError] = []

  /// What is imported otherwise than it is written, and where: told, and no reason to stop.
  public internal(set) var notes: [ImportError] = []

  /// Told how far it is while it is made; nil afterwards.
  private var progress: (@Sendable (Int, Int) -> Void)?

  /// Plans are equal when they would bring about the same.
  public static func == (a: ImportPlan, b: ImportPlan) -> Bool {
    a.events == b.events && a.added == b.added && a.known == b.known && a.isLatin == b.isLatin
      && a.errors == b.errors && a.notes == b.notes
  }

  /// Most errors that are told.
  static let mostErrors = 20

  /// Reads a file and plans its import into `session`; `progress` is told now and then how many rows of how many are done.
  /// - Complexity: linear in the bytes and in the facts.
  public init(
    _ kind: ImportKind, of bytes: [UInt8], into session: Session?, in facts: Facts, at now: Instant,
    ids: inout IDSource, progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) {
    self.progress = progress
    defer { self.progress = nil }
    do {
      let table = try ImportTable(bytes)
      isLatin = table.reader.isLatin
      switch kind {
      case .people: try readPeople(table, facts, &ids)
      case .agenda: if let session { try readAgenda(table, session, facts, &ids) }
      case .contributions, .decidimProposals, .polis:
        if let session { try readWords(kind, table, session, facts, now, &ids) }
      }
    } catch {
      errors.append(error)
    }
    if !errors.isEmpty {
      events = []
      added = 0
    }
  }

  /// Goes through the rows, gathering errors until there are too many.
  mutating func forRows(
    of table: ImportTable, _ body: (inout ImportPlan, [TableReader.Cell]) throws(ImportError) -> Void
  ) {
    let count = table.rows.count
    for (place, row) in table.rows.enumerated() where errors.count < Self.mostErrors {
      if place % 1000 == 999 { progress?(place + 1, count) }
      do {
        try table.check(row)
        try body(&self, row)
      } catch {
        errors.append(error)
      }
    }
  }
}

/// Finds what words in a file stand for.
struct ImportWords {
  private let colleges: [String: CollegeID]
  let collegeNames: [String]

  init(_ facts: Facts) {
    var colleges: [String: CollegeID] = [:]
    let all = CollegeID.defaults + facts.spaces.values.flatMap(\.settings.colleges)
    for college in all {
      for name in [college.rawValue, Words(.french).label(college), Words(.english).label(college)] {
        colleges[name.folded] = college
      }
    }
    self.colleges = colleges
    collegeNames = CollegeID.defaults.map(\.rawValue)
  }

  func college(_ text: String) -> CollegeID? { colleges[text.folded] }

  /// One of several values by its word in the journal or by its name in either language.
  static func find<Value: RawRepresentable>(
    _ text: String, among all: [Value], _ label: (Words, Value) -> String
  ) -> Value? where Value.RawValue == String {
    let wanted = text.folded
    return all.first { value in
      [value.rawValue, label(Words(.french), value), label(Words(.english), value)].contains {
        $0.folded == wanted
      }
    }
  }
}
