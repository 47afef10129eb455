import Dialogue
import Testing

@testable import DialogueStore

@Suite("Made-up journals")
struct JournalGeneratorTests {
  static func acts(_ count: Int, seed: UInt64 = 7) -> [[Entry]] {
    var generator = JournalGenerator(
      seed: seed, shape: .init(contributions: 40, sessionsOfSpace: 2, people: 25))
    return (0..<count).compactMap { _ in generator.next() }
  }

  @Test("The same seed makes the same journal, another seed another one")
  func repeatable() {
    #expect(JournalGeneratorTests.acts(300) == JournalGeneratorTests.acts(300))
    #expect(JournalGeneratorTests.acts(300) != JournalGeneratorTests.acts(300, seed: 8))
  }

  @Test("Sessions are as the domain would have made them")
  func realistic() {
    var state = Concertation()
    var last = Instant(milliseconds: .min)
    for act in JournalGeneratorTests.acts(1500) {
      for entry in act {
        #expect(entry.at >= last)
        last = entry.at
        state.evolve(entry)
      }
    }
    #expect(!state.needsReplay)
    let closed = state.facts.sessions.values.filter { $0.state == .closed }
    #expect(closed.count > 3)
    for session in closed {
      // What stayed undone keeps its number to itself.
      let numbers = session.contributions.map(\.number)
      #expect(numbers.last == 40 && numbers.count > 30 && numbers == Set(numbers).sorted(), "\(numbers)")
      #expect(session.contributions.allSatisfy { $0.item.flatMap { session.agenda[$0] } != nil })
      #expect(
        session.contributions.allSatisfy { $0.answers.allSatisfy { state.facts.contribution($0) != nil } })
      #expect(session.votes.count == 5 && session.decisions.count == 5)
      #expect(session.agenda.items.allSatisfy { $0.state == .done })
    }
  }

  @Test("Undone, redone, promised, asked: every usual kind is there")
  func kinds() {
    let kinds = Set(
      JournalGeneratorTests.acts(1500).flatMap { $0.map { EventCodec.record(of: $0).kind } })
    for kind in [
      EventKind.actUndone, .actRedone, .commitmentMade, .commitmentProgressed, .floorRequested, .fateGiven,
      .voteHeld, .decisionTaken,
    ] { #expect(kinds.contains(kind.rawValue)) }
  }

  @Test("What the domain decides on the words and outcomes is what was made up")
  func decided() throws {
    var state = Concertation()
    for act in JournalGeneratorTests.acts(900) {
      for entry in act {
        let command: Command? =
          switch entry.event {
          case .contribution(.noted(let contribution)): .contribution(.note(contribution))
          case .commitment(.made(let commitment)): .commitment(.make(commitment))
          case .decision(let session, .voted(let vote)): .decision(session, .vote(vote))
          case .decision(let session, .taken(let decision)): .decision(session, .take(decision))
          case .floor(let session, .requested(let request)): .floor(session, .request(request))
          case .act(.undone): .act(.undo)
          case .act(.redone): .act(.redo)
          default: nil
          }
        // That who speaks is there was not written before attendance was a history.
        if let command {
          let events = try state.decide(command, at: entry.at).filter {
            if case .attendance = $0 { false } else { true }
          }
          #expect(events == [entry.event])
        }
        state.evolve(entry)
      }
    }
  }
}
