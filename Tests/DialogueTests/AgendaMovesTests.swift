import Testing

@testable import Dialogue

@Suite("Moving points step by step")
struct AgendaMovesTests {
  private static func id(_ number: UInt64) -> ID<AgendaItem> { ID(rawValue: number) }

  /// 1, 2 (with 3 and 4 under it), 5.
  private static var agenda: Agenda {
    var agenda = Agenda()
    var last: ID<AgendaItem>?
    for number: UInt64 in [1, 2, 5] {
      agenda.insert(AgendaItem(id: id(number), title: "\(number)"), at: AgendaPlace(after: last))
      last = id(number)
    }
    agenda.insert(AgendaItem(id: id(3), title: "3"), at: AgendaPlace(after: nil, under: id(2)))
    agenda.insert(AgendaItem(id: id(4), title: "4"), at: AgendaPlace(after: id(3), under: id(2)))
    return agenda
  }

  @Test(
    "Each step puts the point where it says",
    arguments: [
      (2, Agenda.Move.up, ["2", "3<2", "4<2", "1", "5"]), (1, .down, ["2", "3<2", "4<2", "1", "5"]),
      (4, .up, ["1", "2", "4<2", "3<2", "5"]), (3, .down, ["1", "2", "4<2", "3<2", "5"]),
      (5, .inward, ["1", "2", "3<2", "4<2", "5<2"]), (3, .outward, ["1", "2", "4<2", "3", "5"]),
      (5, .up, ["1", "5", "2", "3<2", "4<2"]),
    ] as [(UInt64, Agenda.Move, [String])])
  func moves(point: UInt64, move: Agenda.Move, order: [String]) throws {
    var agenda = Self.agenda
    agenda.move(Self.id(point), to: try #require(agenda.place(moving: Self.id(point), move)))
    #expect(agenda.items.map { $0.title + ($0.parent.map { "<\($0.rawValue)" } ?? "") } == order)
  }

  @Test(
    "At the ends there is nowhere to go",
    arguments: [
      (1, Agenda.Move.up), (5, .down), (3, .up), (4, .down), (1, .inward), (2, .inward), (1, .outward),
      (3, .inward), (9, .up),
    ] as [(UInt64, Agenda.Move)])
  func ends(point: UInt64, move: Agenda.Move) {
    #expect(Self.agenda.place(moving: Self.id(point), move) == nil)
  }
}
