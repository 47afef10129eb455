import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("The calendar, read back by the icalendar package of Python")
struct CalendarExportTests {
  /// Every part as its name and its properties in order, a line each, as `icalendar` understands them.
  private func parts(_ text: String) throws -> [String] {
    try Python.systemOutput(
      of: """
        import sys
        from icalendar import Calendar
        raw = sys.stdin.buffer.read()
        lines = raw.split(b"\\r\\n")
        assert lines.pop() == b"" and not any(b"\\n" in line or b"\\r" in line for line in lines), "line ends"
        assert all(len(line) <= 75 for line in lines), "folding"
        for line in lines: line.decode("utf-8")
        calendar = Calendar.from_ical(raw)
        assert not calendar.errors
        uids = [str(part["UID"]) for part in calendar.subcomponents]
        assert len(set(uids)) == len(uids), "uid twice"
        for part in calendar.subcomponents:
            assert not part.errors and "DTSTAMP" in part
            shown = []
            for name in ("SUMMARY", "DTSTART", "DTEND", "DUE", "LOCATION", "STATUS", "CLASS", "PERCENT-COMPLETE", "DESCRIPTION"):
                if name in part:
                    value = part[name].dt if name in ("DTSTART", "DTEND", "DUE") else part[name]
                    shown.append(f"{name}={value}".replace("\\n", "/"))
            if "RELATED-TO" in part: assert str(part["RELATED-TO"]) in uids
            print(part.name + " " + " ".join(shown))
        """, text
    ).split(separator: "\n").map { visible(String($0)) }
  }

  @Test("sessions, milestones, commitments and records come back as they are")
  func readBack() throws {
    let parts = try parts(TableExportTests.export(.calendar).text)
    #expect(parts.count == 5)
    #expect(
      parts[0]
        == "VEVENT SUMMARY=Conseil citoyen des Oliviers — Séance 14 DTSTART=2026-11-22 18:00:00+00:00 DTEND=2026-11-22 19:30:00+00:00 LOCATION=Salle Allende STATUS=CONFIRMED DESCRIPTION=1. Accueil et règles/2. Suites de la séance 13/3. Éclairage et parkings/4. Jardin partagé/5. Relecture des engagements"
    )
    #expect(
      parts[1]
        == "VEVENT SUMMARY=Comité de programmation GUSP DTSTART=2027-01-15 STATUS=CONFIRMED DESCRIPTION=Éclairage public et parkings"
    )
    #expect(
      parts[2]
        == "VTODO SUMMARY=M. Petit⍽: réparer les six mâts DUE=2026-12-15 STATUS=NEEDS-ACTION PERCENT-COMPLETE=0"
    )
    #expect(
      parts[4].hasPrefix(
        "VJOURNAL SUMMARY=Relevé de décisions — Conseil citoyen des Oliviers — Séance 14 DTSTART=2026-11-22 STATUS=FINAL CLASS=CONFIDENTIAL DESCRIPTION=d1⍽: Le jardin ouvre"
      ))
  }

  @Test("Versions are numbered, what is to come rings, and promised days are events where that is asked for")
  func versions() throws {
    var scene = SeanceFourteen()
    let plain = TableExportTests.export(.calendar, nil, scene).text
    #expect(plain.contains("\r\nTRIGGER;RELATED=END:-P7D\r\n"))
    let id = try #require(scene.meeting.commitments.first)
    scene.scene.happens(.commitment(.progressed(id, .underWay, text: "devis reçu")))
    var setting = ExportSetting(output: scene.output(.french, .session(scene.session)))
    setting.hasDueEvents = true
    let text = Export(.calendar, as: .calendar, in: scene.facts, setting).text
    #expect(
      try parts(text).count {
        $0.hasPrefix("VEVENT SUMMARY=M. Petit⍽: réparer les six mâts DTSTART=2026-12-15")
      } == 1)
    let task = try #require(text.split(separator: "BEGIN:VTODO").dropFirst().first)
    #expect(task.contains("\r\nSEQUENCE:1\r\nLAST-MODIFIED:"), "\(task)")
    #expect(plain.split(separator: "BEGIN:VTODO").dropFirst().first?.contains("\r\nSEQUENCE:0\r\n") == true)
    #expect(text.contains("-due@palabre\r\n") && !plain.contains("-due@palabre"))
  }

  @Test("kept and dropped commitments, a cancelled session")
  func states() throws {
    var scene = SeanceFourteen()
    let ids = scene.meeting.commitments
    scene.scene.happens(
      .commitment(.progressed(ids[0], .done, text: "fait; vu, \\ ok")),
      .commitment(.progressed(ids[1], .dropped, text: nil)))
    let parts = try parts(TableExportTests.export(.calendar, nil, scene).text)
    #expect(parts[2].contains("STATUS=COMPLETED PERCENT-COMPLETE=100 DESCRIPTION=fait; vu, \\ ok"))
    #expect(parts[3].contains("STATUS=CANCELLED"))
  }

  @Test(
    "hostile words stay within their property",
    arguments: HostileFormatTests.nasty + ["a\\nb;c,d:e\r\nEND:VCALENDAR"])
  func hostile(nasty: String) throws {
    #expect(
      try parts(TableExportTests.export(.calendar, nil, SeanceFourteen.whereAllSay(nasty)).text).count == 5)
  }

  @Test("identifiers stay the same when words change")
  func stable() {
    func uids(_ scene: SeanceFourteen) -> [Substring] {
      TableExportTests.export(.calendar, nil, scene).text.split(separator: "\r\n").filter {
        $0.hasPrefix("UID")
      }
    }
    #expect(uids(SeanceFourteen()) == uids(SeanceFourteen.whereAllSay("autre")))
  }
}
