import OrderedCollections
import TestSupport
import Testing

@testable import Dialogue

@Suite("Lists and tables that share with their copies")
struct TableTests {
  @Test("A list does what an array does, whatever is done to it", arguments: 1...8)
  func list(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var (list, array): (PersistentList<Int>, [Int]) = ([], [])
    var kept: [(PersistentList<Int>, [Int])] = []
    for step in 0..<400 {
      switch dice.roll(9) {
      case 0...3:
        for number in 0..<dice.roll(90) {
          list.append(number)
          array.append(number)
        }
      case 4:
        let place = dice.roll(array.count + 1)
        list.insert(-step, at: place)
        array.insert(-step, at: place)
      case 5 where !array.isEmpty:
        let place = dice.roll(array.count)
        list.remove(at: place)
        array.remove(at: place)
      case 6 where !array.isEmpty:
        let place = dice.roll(array.count)
        list[place] += 7
        array[place] += 7
      case 7:
        let start = dice.roll(array.count + 1)
        let end = start + dice.roll(array.count - start + 1)
        list.replaceSubrange(start..<end, with: [1, 2, 3])
        array.replaceSubrange(start..<end, with: [1, 2, 3])
      default: kept.append((list, array))
      }
      if array.count > 3000 {
        list.removeLast(array.count - 40)
        array.removeLast(array.count - 40)
      }
      #expect(list.elementsEqual(array) && list.count == array.count, "seed \(seed), step \(step)")
      #expect(array.indices.allSatisfy { list[$0] == array[$0] })
    }
    for (copy, was) in kept {
      #expect(copy.elementsEqual(was), "A copy stays as it was")
      #expect((copy == list) == (was == array))
      var differing = Set(zip(was, array).enumerated().filter { $1.0 != $1.1 }.map(\.offset))
      differing.formUnion(min(was.count, array.count)..<max(was.count, array.count))
      let apart = Set(list.stretches(apartFrom: copy).flatMap { $0 })
      #expect(differing.isSubset(of: apart))
    }
  }

  @Test("Adding to one of two copies, and changing one place, copies no more than what stands around it")
  func shares() {
    var list = PersistentList(0..<100_000)
    let copy = list
    list.append(1)
    list[50_000] = 0
    let apart = list.stretches(apartFrom: copy)
    #expect(apart.reduce(0) { $0 + $1.count } <= 96 && apart.contains { $0.contains(50_000) })
    #expect(copy[50_000] == 50_000 && copy.count == 100_000)
  }

  @Test("A table does what an ordered dictionary does", arguments: 1...8)
  func table(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var table: OrderedTable<String, Boxed<String>> = [:]
    var model: OrderedDictionary<String, Boxed<String>> = [:]
    var kept: [(OrderedTable<String, Boxed<String>>, OrderedDictionary<String, Boxed<String>>)] = []
    for step in 0..<600 {
      let key = "\(dice.roll(60))"
      switch dice.roll(8) {
      case 0...2:
        table[key] = Boxed("\(step)")
        model[key] = Boxed("\(step)")
      case 3, 4:
        table[key]?.value += "x"
        model[key]?.value += "x"
      case 5: #expect(table.removeValue(forKey: key) == model.removeValue(forKey: key))
      case 6:
        table[key] = nil
        model[key] = nil
      default: kept.append((table, model))
      }
      #expect(table.keys.elementsEqual(model.keys) && table.values.elementsEqual(model.values))
      #expect(table[key] == model[key] && table.index(forKey: key) == model.index(forKey: key))
    }
    for (copy, was) in kept {
      #expect(copy.keys.elementsEqual(was.keys) && copy.values.elementsEqual(was.values))
    }
  }

  @Test("A copy of facts or of a meeting stays what it was when the other one changes")
  func copies() throws {
    var meeting = try Meeting()
    let (facts, session) = (meeting.facts, try #require(meeting.facts.session(meeting.session)))
    _ = try meeting.note("Le mât est cassé.", .question)
    try meeting.act(.person(.add(Person(id: meeting.ids.next(), name: "Mme Faye", college: .residents))))
    #expect(facts.people.count == 3 && meeting.facts.people.count == 4 && facts != meeting.facts)
    #expect(session.contributions.isEmpty && facts.session(meeting.session) == session)
    var other = session
    other.title = "Séance 15"
    other.agenda.remove(meeting.first)
    #expect(session.title == "Séance 14" && session.agenda.items.count == 3 && other != session)
    try meeting.act(.act(.undo))
    try meeting.act(.act(.undo))
    #expect(meeting.facts == facts)
  }
}
