import Dialogue
@testable import Publishing

extension SeanceFourteen {
  /// Session 14, every word that somebody typed replaced.
  static func whereAllSay(_ words: String, names: Bool = true) -> SeanceFourteen {
    var scene = SeanceFourteen()
    let meeting = scene.meeting
    for contribution in meeting.contributions where !contribution.isPrivate {
      scene.scene.happens(.contribution(.changed(contribution.reference, .text(words))))
    }
    for item in meeting.agenda.items {
      scene.scene.happens(.agenda(meeting.id, .changed(item.id, .title(words))))
    }
    for decision in meeting.decisions {
      scene.scene.happens(.decision(meeting.id, .reworded(decision.id, words)))
    }
    for commitment in meeting.commitments {
      scene.scene.happens(.commitment(.changed(commitment, .what(words))))
    }
    scene.scene.happens(
      .session(meeting.id, .changed(.title(words))), .session(meeting.id, .changed(.place(words))),
      .space(.configured(meeting.space, .name(words))))
    for subject in scene.facts.subjects.keys {
      scene.scene.happens(.subject(.changed(subject, .title(words))))
    }
    for subject in scene.facts.subjects.keys {
      scene.scene.happens(
        .subject(.changed(subject, .impacts([words]))), .subject(.changed(subject, .decided(words))),
        .subject(.changed(subject, .open(words))))
    }
    for initiative in scene.facts.initiatives.keys {
      scene.scene.happens(
        .initiative(.changed(initiative, .title(words))), .initiative(.changed(initiative, .need(words))))
    }
    for training in scene.facts.trainings.keys {
      scene.scene.happens(.training(.changed(training, .title(words))))
    }
    guard names else { return scene }
    for person in scene.facts.people.keys { scene.scene.happens(.person(.changed(person, .name(words)))) }
    for body in scene.facts.organisations.keys {
      scene.scene.happens(.organisation(.changed(body, .name(words))))
    }
    return scene
  }
}
