import Dialogue
@testable import Publishing

extension SeanceFourteen {
  /// Session 14, every word that somebody typed replaced.
  static func whereAllSay(_ words: String, names: Bool = true) -> SeanceFourteen {
    var scene = SeanceFourteen()
    let meeting = scene.meeting
    for contribution in meeting.contributions where !contribution.isPrivate {
      scene.scene.happens(.contributionChanged(contribution.reference, .text(words)))
    }
    for item in meeting.agenda.items {
      scene.scene.happens(.itemChanged(meeting.id, item.id, .title(words)))
    }
    for decision in meeting.decisions {
      scene.scene.happens(.decisionReworded(meeting.id, decision.id, words))
    }
    for commitment in meeting.commitments {
      scene.scene.happens(.commitmentChanged(commitment, .what(words)))
    }
    scene.scene.happens(
      .sessionChanged(meeting.id, .title(words)), .sessionChanged(meeting.id, .place(words)),
      .spaceConfigured(meeting.space, .name(words)))
    for subject in scene.facts.subjects.keys { scene.scene.happens(.subjectChanged(subject, .title(words))) }
    for subject in scene.facts.subjects.keys {
      scene.scene.happens(
        .subjectChanged(subject, .impacts([words])), .subjectChanged(subject, .decided(words)),
        .subjectChanged(subject, .open(words)))
    }
    for initiative in scene.facts.initiatives.keys {
      scene.scene.happens(
        .initiativeChanged(initiative, .title(words)), .initiativeChanged(initiative, .need(words)))
    }
    for training in scene.facts.trainings.keys {
      scene.scene.happens(.trainingChanged(training, .title(words)))
    }
    guard names else { return scene }
    for person in scene.facts.people.keys { scene.scene.happens(.personChanged(person, .name(words))) }
    for body in scene.facts.organisations.keys {
      scene.scene.happens(.organisationChanged(body, .name(words)))
    }
    return scene
  }
}
