import Dialogue

/// Who was there, and who spoke.
extension RegionExport {
  private struct College {
    var college: CollegeID
    /// Nil where nobody counted the room.
    var there: CollegePresence?
    /// Milliseconds of speech.
    var speech: Int?
  }

  /// Presence and speech by college: what the balance is worked out from.
  var presence: RegionTable {
    let rows = each { session in
      let end = session.end(at: source.setting.now)
      let there = facts.presence(in: session, until: end)
      let speech = facts.speech(of: session, until: end)
      // In public nothing is said of the speech of a group that is the whole room.
      let isTold = !isPublic || there.count > 1
      return (Array(there.keys) + speech.keys.filter { there[$0] == nil }).map {
        College(
          college: $0,
          there: facts.isCounted(session) && !isFew(there[$0]?.came) ? there[$0] ?? CollegePresence() : nil,
          speech: isTold ? speech[$0] ?? 0 : nil)
      }
    }
    return RegionTable(
      "presence", rows,
      [
        RegionColumn("id") { names("\($0.session.id.text):\($0.thing.college.rawValue)") },
        RegionColumn("session_id") { names($0.session.id) },
        RegionColumn("college") { .text($0.thing.college.rawValue) },
        RegionColumn("side") { .text(facts.side(of: $0.thing.college, in: $0.session.space).rawValue) },
        RegionColumn("came", .integer) { .optional($0.thing.there?.came) },
        RegionColumn("at_close", .integer) { people($0.thing.there?.atClose) },
        RegionColumn("person_milliseconds", .bigint) {
          .optional($0.thing.there.map { Int($0.milliseconds) })
        },
        RegionColumn("speech_milliseconds", .bigint) { .optional($0.thing.speech) },
      ])
  }

  /// Counts from one moment to the next, and the stays of those who were named; without personal data, who came by college.
  var attendance: RegionTable {
    let rows = source.attendance.enumerated().map { (place: $0.offset, row: $0.element) }
    var earlier: [String: Int] = [:]
    let named = rows.map { entry -> (id: String, row: ListSource.Presence) in
      let row = entry.row
      let who = row.person?.text ?? row.college?.rawValue ?? ""
      let beginning = "\(row.session.id.text):\(row.row):\(who)"
      let number = earlier[beginning, default: 0]
      earlier[beginning] = number + 1
      return ("\(beginning):\(number)", row)
    }
    return RegionTable(
      "attendance", named,
      [
        RegionColumn("id") { names($0.id) },
        RegionColumn("session_id") { names($0.row.session.id) },
        RegionColumn("row") { .text($0.row.row) },
        RegionColumn("college") { text($0.row.college?.rawValue) },
        RegionColumn("person_id") { isPublic ? .null : names($0.row.person) },
        RegionColumn("arrived_at") { stamp($0.row.stay?.start) },
        RegionColumn("left_at") { stamp($0.row.stay?.end) },
        RegionColumn("people", .integer) { people($0.row.people) },
        RegionColumn("found", .integer) { $0.row.isFound.map { .bool($0) } ?? .null },
      ])
  }

  var turns: RegionTable {
    let who: [RegionColumn<Of<FloorTurn>>] = who("speaker", { $0.thing.party }, in: { $0.session.space })
    return RegionTable(
      "turn", each { $0.floor.turns },
      [
        RegionColumn("id") { names($0.thing.id) },
        RegionColumn("session_id") { names($0.session.id) },
        RegionColumn("agenda_item_id") { names($0.thing.item) },
      ] + who + [
        RegionColumn("started_at") { stamp($0.thing.span.start) },
        RegionColumn("ended_at") { stamp($0.thing.span.end) },
        RegionColumn("seconds", .integer) { row in
          .integer(row.thing.seconds(until: row.session.end(at: source.setting.now)))
        },
        RegionColumn("out_of_order", .integer) { .bool($0.thing.isOutOfOrder) },
      ])
  }
}
