import ArgumentParser
import Canvas
import Dialogue
import DialogueStore
import Glibc
import Journal
import Wording

extension JournalCommand {
  /// Shows the records as they come.
  struct Follow: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(JournalHelpPhrase.follow),
      discussion: Palabre.words(JournalHelpPhrase.followMore))
    @OptionGroup var journal: JournalOptions
    @Flag(help: .said(.once))
    var once = false

    func run() throws {
      let words = journal.words
      guard Files.exists(journal.path) else {
        _ = try journal.access.readOrExplain()
        return
      }
      var follower = JournalFollower(path: journal.path)
      var printer = RecordPrinter(words: words, zone: .machine)
      let watch = FolderWatch(of: journal.path)
      while true {
        do {
          var lines = ""
          let wasReplaced = try follower.poll(startingOver: { lines = "" }) { lines += printer.line(of: $0) }
          if wasReplaced {
            Output.say(
              words(ShellPhrase.shownAgain))
          }
          Output.write(lines)
        } catch {
          throw CommandFailure.finding(words.explain(error))
        }
        if once { return }
        watch.wait(milliseconds: 1000)
      }
    }
  }
}

/// Tells records in a line each.
private struct RecordPrinter {
  var words: Words
  var zone: Zone
  private var state = Concertation()

  init(words: Words, zone: Zone) {
    self.words = words
    self.zone = zone
  }

  mutating func line(of record: Record) -> String {
    let instant = Instant(milliseconds: record.milliseconds)
    let wall = zone.wallTime(at: instant)
    let start = "\(record.number)  \(words.shortDate(wall.day)) \(words.clock(wall))  \(record.kindName)"
    guard record.payload != nil else {
      return start + "  " + words(ShellPhrase.erasedRecord) + "\n"
    }
    guard let entry = (try? EventCodec.entry(of: record)).flatMap({ $0 }) else { return start + "\n" }
    state.evolve(entry)
    let text = EventWords(words, facts: state.facts).line(of: entry.event)
    return start + "  " + SafeText(text).string + "\n"
  }
}
