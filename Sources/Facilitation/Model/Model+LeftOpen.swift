import Dialogue
import Wording

extension Model {
  /// Asks when a meeting that nobody closed came to its end: at its last act, or when it was announced to.
  mutating func askAboutLeftOpen() {
    guard !isReadOnly, past == nil, rehearsal == nil, overlay == nil, editor.isEmpty, let session,
      !leftOpen.contains(session.id),
      session.isLeftOpen(at: now), let last = session.lastActAt
    else { return }
    leftOpen.insert(session.id)
    let close = Invocation(.close).adding(true, to: .force)
    var answers = [
      Confirmation.Answer(
        title: words(ModelPhrase.closeAt, words.moment(last, in: zone)),
        action: .invoke(close.adding(last, to: .clock)))
    ]
    if let announced = session.announcedEnd, announced > last, announced <= now {
      answers.append(
        Confirmation.Answer(
          title: words(ModelPhrase.closeAt, words.moment(announced, in: zone)),
          action: .invoke(close.adding(announced, to: .clock))))
    }
    var question = Confirmation(words.leftOpen(session, zone: zone), answers)
    question.isUnasked = true
    overlay = question
  }
}

extension Words {
  /// That a meeting was left open since its last act; with `hint`, what to type to close it then.
  public func leftOpen(_ session: Session, zone: Zone, hint: Bool = false) -> String {
    let last = moment(session.lastActAt ?? session.plannedStart, in: zone)
    let text = self(ModelPhrase.leftOpen, session.title, last)
    guard hint, let moment = session.lastActAt else { return text }
    return text + " " + slash(.close) + " " + ParameterName.clock.name(in: self) + "=\""
      + stamp(moment, in: zone) + "\""
  }

  /// A day and a time.
  func moment(_ moment: Instant, in zone: Zone) -> String {
    let wall = zone.wallTime(at: moment)
    return "\(shortDate(wall.day)) \(clock(wall))"
  }

  private func stamp(_ moment: Instant, in zone: Zone) -> String {
    let wall = zone.wallTime(at: moment)
    return "\(writtenDate(wall.day)) \(clock(wall))"
  }
}
