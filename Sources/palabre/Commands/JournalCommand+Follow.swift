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
      abstract: Palabre.words.pick(
        "Montrer les enregistrements, puis ceux qui s’ajoutent.",
        "Show the records, then those that are added."),
      discussion: Palabre.words.pick(
        """
        Une ligne par enregistrement : numéro, heure, genre, ce qui est dit. ^C arrête.
        Exemple : palabre journal follow --once --journal reunion.jsonl | tail
        """,
        """
        One line a record: number, time, kind, what was said. ^C ends.
        Example: palabre journal follow --once --journal meeting.jsonl | tail
        """))
    @OptionGroup var journal: JournalOption
    @OptionGroup var language: LanguageOption
    @Flag(help: .init(Palabre.words.pick("S’arrêter à la fin.", "Stop at the end.")))
    var once = false

    func run() throws {
      let words = language.words
      guard Files.exists(journal.path) else {
        _ = try StoreAccess(path: journal.path, words: words).readOrExplain()
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
              words.pick(
                "Le journal a été remplacé ou un texte effacé : tout est remontré.",
                "The journal was replaced, or a text erased: all of it is shown again."))
          }
          Output.write(lines)
        } catch {
          throw Trouble.finding(words.explain(error))
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
      return start + "  " + words.pick("effacé", "erased") + "\n"
    }
    guard let entry = (try? EventCodec.entry(of: record)).flatMap({ $0 }) else { return start + "\n" }
    state.evolve(entry)
    let text = EventWords(words, facts: state.facts).line(of: entry.event)
    return start + "  " + SafeText(text).string + "\n"
  }
}
