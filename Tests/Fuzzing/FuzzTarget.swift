import Canvas
import Dialogue
import DialogueStore
import Facilitation
import Journal
import JournalTesting
import Importing
import Publishing
import Themes
import Wording

/// A part of the program that takes bytes from outside: it may refuse any of them, and must neither trap nor lose what it
/// has taken.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// The bytes of a journal: read, followed, replayed, healed, written on.
  case record
  /// A kind, a line feed and the payload of a record.
  case payload
  /// Lines of a script, run, and typed at the screen of a meeting.
  case grammar
  /// Files to be imported.
  case importing
  /// A theme.
  case theme
  /// A configuration file.
  case settings

  /// Takes bytes; what is wrong with what came of them, nil when nothing is.
  package func run(_ bytes: [UInt8]) -> String? {
    switch self {
    case .record: FuzzTarget.read(bytes)
    case .payload: FuzzTarget.decode(bytes)
    case .grammar: FuzzTarget.type(bytes)
    case .importing: FuzzTarget.take(bytes)
    case .theme: FuzzTarget.load(bytes)
    case .settings: FuzzTarget.set(bytes)
    }
  }
}

extension FuzzTarget {
  private static let path = "/data/journal.jsonl"

  private struct Reading: Equatable {
    var hashes: [RecordHash] = []
    var findings: [Finding] = []
  }

  private static func records(_ system: MemoryFileSystem) throws -> Reading {
    var reading = Reading()
    let contents = try JournalContents.read(JournalFiles(path: path), in: system) {
      reading.hashes.append($0.hash)
    }
    reading.findings = contents.reader.findings
    return reading
  }

  private static func read(_ bytes: [UInt8]) -> String? {
    let system = MemoryFileSystem(files: [path: bytes])
    do {
      let before = try records(system)
      var follower = JournalFollower(path: path, in: system)
      var followed: [RecordHash] = []
      try follower.poll(startingOver: { followed = [] }) { followed.append($0.hash) }
      // A follower waits for the end of a last line that lacks its line feed.
      guard before.hashes.starts(with: followed), followed.count + 1 >= before.hashes.count else {
        return "a reader read \(before.hashes.count) records, a follower \(followed.count)"
      }
      let state = try DialogueStore.read(path: path, in: system).state
      let union = try JournalUnion(JournalFiles(path: path), in: system)
      var handedOut = 0
      try union.read(in: system) { _, _ in handedOut += 1 }
      guard handedOut == Set(before.hashes).count else { return "the union has \(handedOut) records" }
      guard let journal = try? Journal.open(path: path, in: system, environment: Sample.environment()) else {
        return system.bytes(path) == bytes ? nil : "a journal that was refused was changed"
      }
      try journal.append([Sample.record(7)])
      journal.flush()
      journal.close()
      let after = try records(system)
      // The first record, or that of another machine, may be added too.
      guard after.hashes.starts(with: before.hashes) || before.hashes.isEmpty,
        (1...2).contains(after.hashes.count - before.hashes.count)
      else { return "\(before.hashes.count) records, then \(after.hashes.count)" }
      let again = try DialogueStore.read(path: path, in: system).state
      return again.facts == state.facts ? nil : "writing on changed the state"
    } catch {
      return "\(error)"
    }
  }

  private static func decode(_ bytes: [UInt8]) -> String? {
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
    guard parts.count == 2 else { return nil }
    return parts[0].withUnsafeBytes { kind in
      guard let entry = entry(kind, parts[1]) else { return nil }
      let record = EventCodec.record(of: entry)
      let again = Array(record.kind.utf8).withUnsafeBytes { self.entry($0, record.payload) }
      var state = Concertation()
      state.evolve(entry)
      _ = EventWords(Words(.french), facts: state.facts).line(of: entry.event)
      _ = entry.event.field
      guard let again else { return "what was written is not read: \(entry)" }
      return EventCodec.record(of: again).payload == record.payload ? nil : "\(entry) became \(again)"
    }
  }

  private static func entry(_ kind: UnsafeRawBufferPointer, _ payload: [UInt8]) -> Entry? {
    payload.withUnsafeBytes { payload in
      let record = Record(
        number: 2, lamport: 2, milliseconds: 1_795_372_920_000, kind: kind, version: 1, hash: .zero,
        payload: payload)
      return (try? EventCodec.entry(of: record)).flatMap { $0 }
    }
  }

  private static let start = Instant(seconds: 1_795_372_920)

  /// A meeting in which much can be spoken of.
  private static let meeting: Concertation = {
    var runner = ScriptRunner(
      state: Concertation(), now: start, zone: .centralEurope, ids: IDSource(seed: 1))
    for line in [
      "/espace \"Conseil\"", "/personne \"Mme Diallo\" collège=habitants",
      "/organisme \"Ville\" collège=commune", "/séance \"Séance 1\" le=\"2026-11-23 18:00\"",
      "/point \"Éclairage\" 20", "/point \"Bancs\" 10", "/objet \"Place\" échelle=quartier", "/ouvrir",
      "/suivant",
      "Mme Diallo? Pourquoi le parking est-il dans le noir ?", "/file Mme Diallo",
    ] { _ = try? runner.run(line) }
    return runner.state
  }()

  private static func type(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    var runner = ScriptRunner(state: meeting, now: start, zone: .centralEurope, ids: IDSource(seed: 2))
    let words = Words(bytes.first.map { $0 % 2 == 0 } ?? true ? .french : .english)
    var model = Model(
      state: meeting, words: words, zone: .centralEurope, now: start, size: Size(columns: 60, rows: 14),
      look: Look(theme: dark, depth: .none, glyphs: .unicode), ids: IDSource(seed: 3))
    for line in text.split(whereSeparator: \.isNewline).prefix(12) {
      do {
        _ = try runner.run(String(line))
      } catch {
        guard error.column >= 1, error.column <= line.count + 1 else {
          return "column \(error.column) in a line of \(line.count): \(line)"
        }
        guard !error.text(in: words, facts: runner.state.facts).isEmpty else {
          return "no words for \(error)"
        }
      }
      var queue: [Model.Effect] = []
      for character in line { queue += model.handle(.key(.character(character))) }
      _ = model.draw()
      queue += model.handle(.key(Key(.enter)))
      while !queue.isEmpty {
        guard case .append(let entries) = queue.removeFirst() else { continue }
        var state = model.state
        for entry in entries { state.evolve(entry) }
        queue += model.kept(entries, state: state)
      }
      _ = model.draw()
    }
    return nil
  }

  private static func take(_ bytes: [UInt8]) -> String? {
    let session = meeting.facts.sessions.values.first
    let setting = ImportSetting(
      space: session?.space, session: session?.id, now: start, zone: .centralEurope, words: Words(.french))
    for kind in ImportKind.allCases {
      var ids = IDSource(seed: 4)
      let plan = ImportPlan(kind, of: bytes, setting, in: meeting.facts, ids: &ids)
      guard plan.errors.isEmpty || plan.events.isEmpty else { return "\(kind): events in spite of errors" }
      for error in plan.errors where error.message(in: setting.words).isEmpty {
        return "\(kind): no words for \(error)"
      }
      guard plan.errors.isEmpty else { continue }
      var state = meeting
      for event in plan.events { state.evolve(Entry(act: ID(rawValue: 5), at: start, event: event)) }
      let again = ImportPlan(kind, of: bytes, setting, in: state.facts, ids: &ids)
      guard again.errors.isEmpty, again.added == 0, again.completed == 0 else {
        return "\(kind): the same file again adds \(again.added), \(again.errors)"
      }
    }
    return nil
  }

  private static let sources = Dictionary(Themes.all.map { ($0.name, $0.toml) }) { first, _ in first }
  private static let dark = Theme.load("dark", sources: sources).theme

  private static func set(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    let file = SettingsFile(toml: text, themes: ["dark", "light"])
    let lines = text.unicodeScalars.count { $0 == "\n" } + 1
    for fault in file.faults {
      guard let place = fault.place, place.line <= lines, place.column <= text.unicodeScalars.count + 1 else {
        return "\(fault) is nowhere"
      }
      guard !Words(.english).text(of: fault.problem).isEmpty else { return "no words for \(fault)" }
    }
    let map = KeyMap(file.keys.mapValues(\.keys))
    for (act, found) in file.keys {
      for key in found.keys where map.act(for: key) == nil { return "\(key) of \(act) means nothing" }
    }
    return nil
  }

  private static func load(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    let loaded = Theme.load("tried", sources: sources.merging(["tried": text]) { $1 })
    for finding in loaded.findings where Words(.french).text(of: finding).isEmpty {
      return "no words for a finding"
    }
    for depth in ColorDepth.allCases {
      _ = Look(theme: loaded.theme, depth: depth, glyphs: .unicode)
    }
    return nil
  }
}
