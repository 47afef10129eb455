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

  /// Most errors that are told.
  static let mostErrors = 20

  /// Reads a file and plans its import into `session`.
  /// - Complexity: linear in the bytes and in the facts.
  public init(
    _ kind: ImportKind, of bytes: [UInt8], into session: Session?, in facts: Facts, at now: Instant,
    ids: inout IDSource
  ) {
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
    for row in table.rows where errors.count < Self.mostErrors {
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
