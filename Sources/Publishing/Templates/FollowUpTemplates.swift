/// What follows up, for a space, a subject or a period.
enum FollowUpTemplates {
  static let followUp = #"""
    {{>entete-bilan}}

    {{>suivi-corps}}
    {{>pied}}

    """#

  static let followUpBody = #"""
    {{^institutions}}
    {{say.nothingFollowed}}
    {{/institutions}}
    {{#institutions}}
    ## {{who}}

    {{total}}

    {{#commitments}}
    ### {{say.promisedTitleOf}}

    {{>promesses}}
    {{/commitments}}

    {{#unanswered}}
    ### {{say.awaitedTitleOf}}

    {{#rows}}
    - **{{label}}**{{{say.colon}}} {{text}} ({{say.sinceWord}} {{date}}){{#fate}} — {{fate}}{{/fate}}
    {{/rows}}
    {{/unanswered}}

    {{>en-cours}}

    {{#declined}}
    ### {{say.declinedTitleOf}}

    {{#rows}}
    - **{{label}}**{{{say.colon}}} {{text}} — {{fate}}
    {{/rows}}
    {{/declined}}

    {{/institutions}}

    """#

  /// What was promised, by when, and where it stands.
  static let promises = #"""
    | {{say.idHeading}} | {{say.whatHeading}} | {{say.dueHeading}} | {{say.stateHeading}} |
    |:---|:---|:---|:---|
    {{#rows}}
    | {{label}} | {{#who}}**{{who}}**{{{say.colon}}} {{/who}}{{what}} | {{dueDay}}{{^dueDay}}{{say.noDueDay}}{{/dueDay}} | {{state}}{{#lastReport}}{{{say.colon}}} {{lastReport}}{{/lastReport}} |
    {{/rows}}

    """#

  static let reminders = #"""
    {{>entete-bilan}}

    {{established}}

    ## {{say.lettersTitle}}

    {{#institutions}}
    - {{who}}
    {{/institutions}}
    {{^institutions}}
    {{say.nothingToRemind}}
    {{/institutions}}

    {{#people}}
    ### {{say.reminderPeopleTitle}}

    {{say.reminderPeople}}

    {{#rows}}
    - **{{who}}**{{{say.colon}}} {{what}} — {{#dueDay}}{{say.before}} {{dueDay}}{{/dueDay}}{{^dueDay}}{{say.noDueDay}}{{/dueDay}} ({{reference}})
    {{/rows}}
    {{/people}}

    {{#institutions}}
    ## {{who}}

    {{#issuer}}
    **{{issuer}}**{{#contact}} · {{contact}}{{/contact}}

    {{/issuer}}
    {{date}}

    **{{title}}**

    {{salutation}}

    {{#late}}
    {{say.reminderLate}}

    {{#rows}}
    - {{what}}{{#dueDay}} — {{say.before}} {{dueDay}}{{/dueDay}} — **{{warning}}** ({{reference}})
    {{/rows}}
    {{/late}}

    {{#unanswered}}
    {{say.reminderAnswers}}

    {{#rows}}
    - {{text}} ({{reference}}){{#fate}} — {{fate}}{{/fate}}
    {{/rows}}
    {{/unanswered}}

    {{#underStudy}}
    {{say.reminderStudied}}

    {{#rows}}
    - {{text}} — {{fate}} ({{reference}})
    {{/rows}}
    {{/underStudy}}

    {{#passedOn}}
    {{say.reminderPassedOn}}

    {{#rows}}
    - {{text}} ({{reference}})
    {{/rows}}
    {{/passedOn}}

    {{#coming}}
    {{say.reminderComing}}

    {{#rows}}
    - {{what}} — {{#dueDay}}{{say.before}} {{dueDay}}{{/dueDay}}{{^dueDay}}{{say.noDueDay}}{{/dueDay}} ({{reference}})
    {{/rows}}
    {{/coming}}

    {{ending}}

    {{#issuer}}
    {{issuer}}
    {{/issuer}}

    {{/institutions}}

    """#

  static let saidAndDone = #"""
    {{>entete-bilan}}

    {{>dit-fait-corps}}
    {{>pied}}

    """#

  static let saidAndDoneBody = #"""
    {{#demands}}
    | {{say.idHeading}} | {{say.demandHeading}} | {{say.answerHeading}} | {{say.deedHeading}} |
    |:---|:---|:---|:---|
    {{#rows}}
    | {{label}} | {{text}} | {{fate}}{{#date}} ({{date}}){{/date}} | {{deeds}} |
    {{/rows}}
    {{/demands}}
    {{^demands}}
    {{say.noDemand}}
    {{/demands}}

    """#

  static let dossier = #"""
    {{>entete-bilan}}

    {{>bilan-corps}}
    ## {{say.saidAndDoneTitle}}

    {{>dit-fait-corps}}
    ## {{say.followUpTitle}}

    {{>suivi-corps}}
    {{>pied}}

    """#
}
