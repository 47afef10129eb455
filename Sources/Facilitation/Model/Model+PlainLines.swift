import Dialogue
import Wording

/// What a line without a sign or a slash stands for where nothing is being said: the length of a break or a point, a
/// point, somebody.
extension Model {
  /// What the line gives to the form of what there is none of yet: words without a sign are the name of the first body, then the
  /// day, the hour and the place of its first meeting, or its title.
  var beginningLine: Invocation? {
    let text = editor.text.trimmedBlanks
    guard past == nil, focus.session == nil, text.first.map({ $0.isLetter || $0.isNumber }) == true,
      !text.contains(where: \.isNewline)
    else { return nil }
    guard focus.space != nil else { return Invocation(.space).adding(text, to: .name) }
    guard screen == .live || screen == .prepare else { return nil }
    return Shorthand.values(text, for: .session, in: context).map { Invocation(.session, $0) }
      ?? Invocation(.session).adding(text, to: .title)
  }

  /// What the line makes of the break under way: minutes from now, or the time at which it ends, alone are no note.
  var breakLine: Invocation? {
    guard screen == .live, past == nil, session?.state == .suspended else { return nil }
    let text = editor.text.trimmedBlanks
    guard text.first?.isNumber == true else { return nil }
    let longest = 240
    if let minutes = TimeReader.minutes(text), (1...longest).contains(minutes) {
      return Invocation(.recess).adding(minutes, to: .minutes)
    }
    guard let second = TimeReader.secondOfDay(text) else { return nil }
    var day = context.today
    if second < zone.wallTime(at: now).secondOfDay { day = day.advanced(by: 1) }
    let end = zone.instant(of: WallTime(day: day, secondOfDay: second))
    let minutes = (end.seconds(since: now) + 59) / 60
    return (1...longest).contains(minutes) ? Invocation(.recess).adding(minutes, to: .minutes) : nil
  }

  /// What enters somebody, or shows whoever is known, where a line that would be a point is a name alone.
  func somebody(named text: String) -> Invocation? {
    if let person = toldPerson(text) { return person }
    let name = text.trimmedBlanks
    let parts = name.split(whereSeparator: \.isWhitespace)
    guard parts.count > 1, !name.contains(where: \.isNumber) else { return nil }
    if case .one(.person(let id)) = context.match(party: name) {
      return facts.people[id]?.name.nameKey == name.nameKey ? Invocation(.page).adding(id, to: .person) : nil
    }
    let isName =
      parts.count < 4
      && parts.allSatisfy {
        $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || "-.’'".contains($0) }
      }
    guard Title(parts[0]) != nil || isName else { return nil }
    return Invocation(.person).adding(name, to: .name)
  }

  /// What a number alone makes of the point that is chosen on the screen of what is prepared: its minutes.
  var lengthLine: Invocation? {
    let text = editor.text.trimmedBlanks
    guard let session = prepared, text.first?.isNumber == true, let minutes = TimeReader.minutes(text),
      (1...Shorthand.longestPoint).contains(minutes), case .item(session.id, let id)? = chosen
    else { return nil }
    return Invocation(.changeItem).adding(id, to: .item).adding(Length.exactly(minutes), to: .minutes)
  }

  /// « M. Lopez, bailleur, Habitat Rhône »: a name, behind which commas tell what somebody is.
  private func toldPerson(_ text: String) -> Invocation? {
    guard text.contains(","), !text.contains(where: \.isNumber),
      let values = Shorthand.values(text, for: .person, in: context), let name: String = values.first(.name)
    else { return nil }
    let words = name.split(whereSeparator: \.isWhitespace)
    let hasTitle = words.count > 1 && words.first.map { Title($0) != nil } == true
    // Words alone behind the comma may be anything: what a person is says that one is meant.
    let told: [ParameterName] = [.college, .role, .elected, .pseudonym]
    let isKnownBody = values.first(.organisation, as: OrganisationChoice.self)?.known != nil
    guard SpokenName.isProper(name), hasTitle || isKnownBody || told.contains(where: { !values[$0].isEmpty })
    else { return nil }
    return Invocation(.person, values)
  }

  /// The meeting whose agenda is on the screen and may still have points: one that is planned, or goes on. What is typed there without a sign
  /// is for the agenda, for nobody sees there what is noted.
  var prepared: Session? {
    guard screen == .prepare, past == nil, let session, session.state == .planned || session.isLive else {
      return nil
    }
    return session
  }

  /// The point that the line would add: on the screen of what is prepared, words without a sign are a point of the meeting,
  /// behind the one that is chosen.
  var pointLine: Invocation? {
    guard let session = prepared else { return nil }
    let text = editor.text.trimmedBlanks
    guard text.first?.isLetter == true, !text.contains(where: \.isNewline) else { return nil }
    let isKnown = CaptureLine(text).speaker(in: context).speaker != .floor
    guard !isKnown else { return nil }
    var values = Values()
    values.add(text, to: .title)
    values = Shorthand.values(text, for: .item, in: context) ?? values
    // Behind the one that was chosen; one that merely stands first was not.
    guard cursor.rows[cursor.pane] != nil, case .item(session.id, let id)? = chosen else {
      return Invocation(.item, values)
    }
    return Invocation(.insert, values).adding(id, to: .after)
  }
}
