import Dialogue

/// The cases of ``Command``, so that tests can ask for all of them. The switch has no default: a new command does not
/// compile here until it is named, and is then asked for.
enum CommandCase: String, CaseIterable {
  case createSpace, configureSpace, addOrganisation, changeOrganisation, addPerson, changePerson,
    identifyPerson
  case addSubject, changeSubject, addMilestone, changeMilestone
  case planSession, changeSession, openSession, suspendSession, resumeSession, closeSession, cancelSession,
    readBack
  case addItem, changeItem, placeItem, splitItem, parkItem, unparkItem, removeItem, beginItem, beginNextItem,
    endItem
  case count, arrive, leave
  case requestFloor, withdrawRequest, advanceRequest, giveFloor, yieldFloor, pauseFloor, resumeFloor,
    closeQueue
  case beginBatch, endBatch, addTable, changeTable, beginRound, endRound, reachStop, endStop
  case note, changeContribution, markAnswer, strike, giveFate
  case holdVote, takeDecision, rewordDecision, commit, changeCommitment, reportProgress
  case startInitiative, changeInitiative, planTraining, changeTraining
  case undo, redo, undoAct, settle

  init(_ command: Command) {
    switch command {
    case .createSpace: self = .createSpace
    case .configureSpace: self = .configureSpace
    case .addOrganisation: self = .addOrganisation
    case .changeOrganisation: self = .changeOrganisation
    case .addPerson: self = .addPerson
    case .changePerson: self = .changePerson
    case .identifyPerson: self = .identifyPerson
    case .addSubject: self = .addSubject
    case .changeSubject: self = .changeSubject
    case .addMilestone: self = .addMilestone
    case .changeMilestone: self = .changeMilestone
    case .planSession: self = .planSession
    case .changeSession: self = .changeSession
    case .openSession: self = .openSession
    case .suspendSession: self = .suspendSession
    case .resumeSession: self = .resumeSession
    case .closeSession: self = .closeSession
    case .cancelSession: self = .cancelSession
    case .readBack: self = .readBack
    case .addItem: self = .addItem
    case .changeItem: self = .changeItem
    case .placeItem: self = .placeItem
    case .splitItem: self = .splitItem
    case .parkItem: self = .parkItem
    case .unparkItem: self = .unparkItem
    case .removeItem: self = .removeItem
    case .beginItem: self = .beginItem
    case .beginNextItem: self = .beginNextItem
    case .endItem: self = .endItem
    case .count: self = .count
    case .arrive: self = .arrive
    case .leave: self = .leave
    case .requestFloor: self = .requestFloor
    case .withdrawRequest: self = .withdrawRequest
    case .advanceRequest: self = .advanceRequest
    case .giveFloor: self = .giveFloor
    case .yieldFloor: self = .yieldFloor
    case .pauseFloor: self = .pauseFloor
    case .resumeFloor: self = .resumeFloor
    case .closeQueue: self = .closeQueue
    case .beginBatch: self = .beginBatch
    case .endBatch: self = .endBatch
    case .addTable: self = .addTable
    case .changeTable: self = .changeTable
    case .beginRound: self = .beginRound
    case .endRound: self = .endRound
    case .reachStop: self = .reachStop
    case .endStop: self = .endStop
    case .note: self = .note
    case .changeContribution: self = .changeContribution
    case .markAnswer: self = .markAnswer
    case .strike: self = .strike
    case .giveFate: self = .giveFate
    case .holdVote: self = .holdVote
    case .takeDecision: self = .takeDecision
    case .rewordDecision: self = .rewordDecision
    case .commit: self = .commit
    case .changeCommitment: self = .changeCommitment
    case .reportProgress: self = .reportProgress
    case .startInitiative: self = .startInitiative
    case .changeInitiative: self = .changeInitiative
    case .planTraining: self = .planTraining
    case .changeTraining: self = .changeTraining
    case .undo: self = .undo
    case .redo: self = .redo
    case .undoAct: self = .undoAct
    case .settle: self = .settle
    }
  }
}
