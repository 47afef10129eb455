import Dialogue

/// Which journal a region's figures come from.
public struct RegionOrigin: Sendable {
  /// The device that writes the journal: what it does not hold any more goes from what was loaded of it.
  public var device: String
  /// Its Lamport clock: an older copy that is loaded later takes nothing back.
  public var clock: Int
  /// How many records it has.
  public var records: Int
  /// The hash of the last one.
  public var head: String
  /// The key under which the identifiers of an export without personal data are hidden; at least 16 bytes.
  public var key: [UInt8]

  /// An origin.
  public init(device: String = "", clock: Int = 0, records: Int = 0, head: String = "", key: [UInt8] = []) {
    (self.device, self.clock, self.records, self.head, self.key) = (device, clock, records, head, key)
  }
}

/// A journal as SQL that SQLite (3.25 and later) and PostgreSQL both load: tables when they are not there yet, rows by the
/// identifiers of the journal, views with a region's questions. One transaction: loaded whole or not at all.
struct RegionExport {
  /// The version of the schema: a database of another one refuses what is loaded.
  static let version = 3
  /// Rows of one statement.
  private static let most = 250

  let source: ListSource
  let origin: RegionOrigin
  let names: RegionNames

  init(source: ListSource, origin: RegionOrigin, isPublic: Bool) {
    self.source = source
    self.origin = origin
    names = RegionNames(key: isPublic ? origin.key : nil)
  }

  var isPublic: Bool { names.areHidden }

  /// Whether it is a number of people that could tell who they are, and is not given in public.
  func isFew(_ count: Int?) -> Bool {
    isPublic && (1..<PublicVersion.smallest).contains(count ?? 0)
  }

  /// A number of people; null where it is not known or not given.
  func people(_ count: Int?) -> JSON { isFew(count) ? .null : .optional(count) }

  /// The whole export.
  /// - Complexity: linear in the facts.
  var text: String {
    let device = names(origin.device).literal
    let content = isPublic ? "public" : "full"
    var text = """
      -- palabre export sql, schema \(Self.version): sqlite3 -bail FILE, or psql
      BEGIN;
      CREATE TABLE IF NOT EXISTS palabre (id integer PRIMARY KEY CHECK (id = 1), version integer NOT NULL CHECK (version = \(Self.version)), content text NOT NULL CHECK (content = '\(content)'));
      INSERT INTO palabre VALUES (1, \(Self.version), '\(content)') ON CONFLICT (id) DO UPDATE SET version = excluded.version, content = excluded.content;
      CREATE TABLE IF NOT EXISTS journal (id text PRIMARY KEY, clock bigint NOT NULL, records integer NOT NULL, head text NOT NULL, exported_at text NOT NULL);
      CREATE TABLE IF NOT EXISTS gone (id text PRIMARY KEY, clock bigint NOT NULL);
      CREATE TEMP TABLE fresh AS SELECT 1 AS yes WHERE NOT EXISTS (SELECT 1 FROM journal WHERE id = \(device) AND clock > \(origin.clock));
      INSERT INTO journal VALUES (\(device), \(origin.clock), \(origin.records), \(JSON.text(origin.head).literal), \(source.stamp(source.setting.now).literal)) ON CONFLICT (id) DO UPDATE SET clock = excluded.clock, records = excluded.records, head = excluded.head, exported_at = excluded.exported_at WHERE excluded.clock >= journal.clock;

      """
    for table in tables { text += statements(for: table, of: device) }
    text += "DROP TABLE fresh;\n"
    for view in RegionView.all.reversed() { text += "DROP VIEW IF EXISTS \(view.name);\n" }
    for view in RegionView.all { text += "CREATE VIEW \(view.name) AS\n\(view.query);\n" }
    return text + "COMMIT;\n"
  }

  /// A table takes its rows by way of a temporary one, so that what is gone is found without a list of what is there.
  private func statements(for table: RegionTable, of device: String) -> String {
    let (name, clock) = (table.name, origin.clock)
    let columns = table.columns.enumerated().map { place, column in
      "\(column.name) \(column.type.rawValue)" + (place == 0 ? " PRIMARY KEY" : "")
    }
    let all = table.columns.map(\.name) + ["source", "clock"]
    let changes = all.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    var text = """

      CREATE TABLE IF NOT EXISTS \(name) (\(columns.joined(separator: ", ")), source text NOT NULL, clock bigint NOT NULL);
      CREATE INDEX IF NOT EXISTS \(name)_source ON \(name) (source);
      CREATE TEMP TABLE loaded AS SELECT * FROM \(name) WHERE 1 = 0;

      """
    for start in stride(from: 0, to: table.rows.count, by: Self.most) {
      let rows = table.rows[start..<min(start + Self.most, table.rows.count)].map { row in
        "(" + row.map(\.literal).joined(separator: ", ") + ", \(device), \(clock))"
      }
      text += "INSERT INTO loaded VALUES\n" + rows.joined(separator: ",\n") + ";\n"
    }
    let left =
      "source = \(device) AND id NOT IN (SELECT id FROM loaded) AND EXISTS (SELECT 1 FROM fresh)"
    return text + """
      INSERT INTO gone SELECT id, \(clock) FROM \(name) WHERE \(left) ON CONFLICT (id) DO UPDATE SET clock = excluded.clock;
      DELETE FROM \(name) WHERE \(left);
      INSERT INTO \(name) SELECT * FROM loaded WHERE EXISTS (SELECT 1 FROM fresh) AND id NOT IN (SELECT id FROM gone WHERE clock > \(clock)) ON CONFLICT (id) DO UPDATE SET \(changes) WHERE excluded.clock >= \(name).clock;
      DROP TABLE loaded;

      """
  }
}
