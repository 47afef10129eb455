import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Figures")
struct StatisticsTests {
  @Test("session 14 has the figures of the acceptance script")
  func figures() throws {
    let scene = SeanceFourteen()
    for scope in [OutputScope.session(scene.session), .space(scene.space), .everything] {
      let statistics = Statistics(of: scope, in: scene.facts, until: scene.scene.now, zone: .centralEurope)
      #expect(
        statistics.json.compact
          == #"{"people":{"present":{"habitants":21,"associations":4,"commune":2,"état":1,"bailleurs":1},"#
          + #""came":29,"at_close":29,"facilitators":0,"#
          + #""person_seconds":{"habitants":105840,"associations":20160,"commune":10080,"état":5040,"bailleurs":5040}},"#
          + #""airtime":{"habitants":305,"bailleurs":165},"#
          + #""balance":{"habitants":0.896,"associations":0,"commune":0,"état":0,"bailleurs":10.181},"#
          + #""answers":{"owed":5,"given":3,"under_study":1,"overdue":0,"rate":0.6},"#
          + #""agenda":[{"item":"Accueil et règles","planned":300,"actual":300,"session":"Séance 14","state":"done"},"#
          + #"{"item":"Suites de la séance 13","planned":900,"actual":870,"session":"Séance 14","state":"done"},"#
          + #"{"item":"Éclairage et parkings","planned":1800,"actual":1830,"session":"Séance 14","state":"done"},"#
          + #"{"item":"Jardin partagé","planned":1500,"actual":1560,"session":"Séance 14","state":"done"},"#
          + #"{"item":"Relecture des engagements","planned":600,"actual":480,"session":"Séance 14","state":"done"}],"#
          + #""sessions":1,"cancelled":0}"#)
      #expect(try Python.reads(statistics.json.pretty))
    }
  }

  @Test("nothing yields empty figures, not a failure")
  func nothing() throws {
    let statistics = Statistics(of: .everything, in: Facts(), until: .epoch, zone: .centralEurope)
    #expect(
      statistics.json.compact
        == #"{"people":{"present":{},"came":0,"at_close":0,"facilitators":0,"person_seconds":{}},"airtime":{},"balance":{},"answers":{"owed":0,"given":0,"under_study":0,"overdue":0,"rate":null},"#
        + #""agenda":[],"sessions":0,"cancelled":0}"#)
    #expect(statistics.text(in: .french) == "(aucun)\n")
  }

  @Test("figures for people")
  func text() {
    let scene = SeanceFourteen()
    let text = Statistics(of: .everything, in: scene.facts, until: scene.scene.now, zone: .centralEurope)
      .text(in: .english)
    #expect(text.contains("residents          21       5\u{A0}min\u{A0}05\u{A0}s     0.90\n"))
    #expect(text.contains("Answers owed: 5, given: 3 (60%), under study: 1.\n"))
  }

  @Test("two sessions that were held add up; one cancelled or to come counts only when asked for alone")
  func sum() {
    var scene = SeanceFourteen()
    let second: ID<Session> = scene.scene.id()
    let third: ID<Session> = scene.scene.id()
    for id in [second, third] {
      scene.scene.happens(
        .planned(Session.Plan(id: id, space: scene.space, title: "S", start: scene.scene.now)),
        .attendance(id, .counted(.residents, 10)))
    }
    scene.scene.happens(.session(second, .opened(by: nil)), .session(third, .cancelled(because: nil)))
    let all = Statistics(of: .everything, in: scene.facts, until: scene.scene.now, zone: .centralEurope)
    #expect(all.sessions == 2 && all.cancelled == 1 && all.present[.residents] == 31)
    #expect(
      Statistics(of: .session(third), in: scene.facts, until: scene.scene.now, zone: .centralEurope).sessions
        == 1)
  }
}
