import Dialogue

/// The cases of ``Command``, so that tests can ask for all of them. The switch has no default: a new command does not
/// compile here until it is named, and is then asked for.
enum CommandCase: String, CaseIterable {
  case createSpace, configureSpace, addOrganisation, changeOrganisation, addPerson, changePerson,
    identifyPerson, contactPerson
  case addSubject, changeSubject, addMilestone, changeMilestone
  case planSession, changeSession, openSession, suspendSession, resumeSession, closeSession, cancelSession,
    readBack, announceReturn
  case addItem, changeItem, placeItem, splitItem, parkItem, unparkItem, removeItem, beginItem, beginNextItem,
    endItem
  case count, arrive, leave, giveProxy, withdrawProxy, giveMandate, endMandate, ruleQuorum
  case requestFloor, withdrawRequest, advanceRequest, giveFloor, yieldFloor, pauseFloor, resumeFloor,
    closeQueue
  case beginBatch, endBatch, addTable, changeTable, keepTable, beginRound, endRound, reachStop, endStop
  case note, changeContribution, markAnswer, strike, giveFate, share
  case ruleSeries, closeSeries, excuse, clearExcuse, noteMinutes, approveMinutes, signMinutes
  case createTheme, renameTheme, mergeThemes, fileUnder, takeOut, groupSame, partSame
  case holdVote, correctVote, takeDecision, rewordDecision, commit, changeCommitment, reportProgress
  case startInitiative, changeInitiative, planTraining, changeTraining
  case join, undo, redo, undoAct, settle, retime

  init(_ command: Command) {
    switch command {
    case .space(.create): self = .createSpace
    case .space(.configure): self = .configureSpace
    case .organisation(.add): self = .addOrganisation
    case .organisation(.change): self = .changeOrganisation
    case .person(.add): self = .addPerson
    case .person(.change): self = .changePerson
    case .person(.identify): self = .identifyPerson
    case .person(.contact): self = .contactPerson
    case .subject(.add): self = .addSubject
    case .subject(.change): self = .changeSubject
    case .milestone(.add): self = .addMilestone
    case .milestone(.change): self = .changeMilestone
    case .plan: self = .planSession
    case .session(_, .change): self = .changeSession
    case .session(_, .open): self = .openSession
    case .session(_, .suspend): self = .suspendSession
    case .session(_, .resume): self = .resumeSession
    case .session(_, .close): self = .closeSession
    case .session(_, .cancel): self = .cancelSession
    case .session(_, .readBack): self = .readBack
    case .session(_, .announceReturn): self = .announceReturn
    case .agenda(_, .add): self = .addItem
    case .agenda(_, .change): self = .changeItem
    case .agenda(_, .place): self = .placeItem
    case .agenda(_, .split): self = .splitItem
    case .agenda(_, .park): self = .parkItem
    case .agenda(_, .unpark): self = .unparkItem
    case .agenda(_, .remove): self = .removeItem
    case .agenda(_, .begin): self = .beginItem
    case .agenda(_, .beginNext): self = .beginNextItem
    case .agenda(_, .end): self = .endItem
    case .mandate(_, .give): self = .giveMandate
    case .mandate(_, .end): self = .endMandate
    case .mandate(_, .rule): self = .ruleQuorum
    case .proxy(_, .give): self = .giveProxy
    case .proxy(_, .withdraw): self = .withdrawProxy
    case .attendance(_, .count): self = .count
    case .attendance(_, .arrive): self = .arrive
    case .attendance(_, .leave): self = .leave
    case .floor(_, .request): self = .requestFloor
    case .floor(_, .withdraw): self = .withdrawRequest
    case .floor(_, .advance): self = .advanceRequest
    case .floor(_, .give): self = .giveFloor
    case .floor(_, .yield): self = .yieldFloor
    case .floor(_, .pause): self = .pauseFloor
    case .floor(_, .resume): self = .resumeFloor
    case .floor(_, .closeQueue): self = .closeQueue
    case .formats(_, .beginBatch): self = .beginBatch
    case .formats(_, .endBatch): self = .endBatch
    case .formats(_, .addTable): self = .addTable
    case .formats(_, .changeTable): self = .changeTable
    case .formats(_, .keepTable): self = .keepTable
    case .formats(_, .beginRound): self = .beginRound
    case .formats(_, .endRound): self = .endRound
    case .formats(_, .reachStop): self = .reachStop
    case .formats(_, .endStop): self = .endStop
    case .contribution(.note): self = .note
    case .contribution(.change): self = .changeContribution
    case .contribution(.answer): self = .markAnswer
    case .contribution(.strike): self = .strike
    case .contribution(.fate): self = .giveFate
    case .contribution(.share): self = .share
    case .theme(.create): self = .createTheme
    case .absence(_, .excuse): self = .excuse
    case .absence(_, .clear): self = .clearExcuse
    case .minutes(_, .note): self = .noteMinutes
    case .minutes(_, .approve): self = .approveMinutes
    case .minutes(_, .sign): self = .signMinutes
    case .series(_, .rule): self = .ruleSeries
    case .series(_, .close): self = .closeSeries
    case .theme(.rename): self = .renameTheme
    case .theme(.merge): self = .mergeThemes
    case .theme(.file): self = .fileUnder
    case .theme(.remove): self = .takeOut
    case .theme(.group): self = .groupSame
    case .theme(.part): self = .partSame
    case .decision(_, .vote): self = .holdVote
    case .decision(_, .recount): self = .correctVote
    case .decision(_, .take): self = .takeDecision
    case .decision(_, .reword): self = .rewordDecision
    case .commitment(.make): self = .commit
    case .commitment(.change): self = .changeCommitment
    case .commitment(.report): self = .reportProgress
    case .initiative(.start): self = .startInitiative
    case .initiative(.change): self = .changeInitiative
    case .training(.plan): self = .planTraining
    case .training(.change): self = .changeTraining
    case .join: self = .join
    case .act(.undo): self = .undo
    case .act(.redo): self = .redo
    case .act(.undoOne): self = .undoAct
    case .act(.settle): self = .settle
    case .act(.retime): self = .retime
    }
  }
}
