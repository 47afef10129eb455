/// What follows up, for a space, a subject or a period.
enum FollowUpTemplates {
  static let followUp = #"""
    {{>entete-bilan}}

    {{>suivi-corps}}
    {{#trainings}}
    ## {{say.trainingsHeldTitle}}

    {{>co-formations}}
    {{/trainings}}
    {{>pied}}

    """#

  static let followUpBody = #"""
    {{^institutions}}
    {{say.nothingFollowed}}
    {{/institutions}}
    {{#institutions}}
    {{{section}}} {{who}}

    {{total}}

    {{#commitments}}
    {{{subsection}}} {{say.promisedTitleOf}}

    {{>promesses}}
    {{/commitments}}

    {{#unanswered}}
    {{{subsection}}} {{say.awaitedTitleOf}}

    {{#rows}}
    - **{{label}}**{{{say.colon}}} {{text}} ({{say.sinceWord}} {{date}}){{#fate}} — {{fate}}{{/fate}}
    {{/rows}}
    {{/unanswered}}

    {{>en-cours}}

    {{#declined}}
    {{{subsection}}} {{say.declinedTitleOf}}

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
    {{>titre}}
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

    {{#unanswered}}
    ### {{say.nobodyInCharge}}

    {{say.reminderOwnerless}}

    {{#rows}}
    - {{text}} ({{reference}})
    {{/rows}}
    {{/unanswered}}

    {{#promises}}
    ### {{say.ownerOpen}}

    {{#rows}}
    - {{what}} — {{#dueDay}}{{say.before}} {{dueDay}}{{/dueDay}}{{^dueDay}}{{say.noDueDay}}{{/dueDay}} ({{reference}})
    {{/rows}}
    {{/promises}}

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
    | {{say.demandHeading}} | {{say.answerHeading}} | {{say.deedHeading}} |
    |:---|:---|:---|
    {{#rows}}
    | {{text}} ({{reference}}) | {{fate}} | {{deeds}} |
    {{/rows}}
    {{/demands}}
    {{^demands}}
    {{say.noDemand}}
    {{/demands}}

    """#

  /// Parts of one file, each on a page of its own; links lead to their headings, which are counted with that of the contents.
  static let dossier = #"""
    {{>entete-bilan}}

    ## {{say.contentsTitle}}

    1. [{{say.reportTitle}}](#s2)
    2. [{{say.saidAndDoneTitle}}](#s3)
    3. [{{say.followUpTitle}}](#s4)

    ## 1. {{say.reportTitle}}

    {{>bilan-corps}}

    ## 2. {{say.saidAndDoneTitle}}

    {{>dit-fait-corps}}

    ## 3. {{say.followUpTitle}}

    {{>suivi-corps}}
    {{>pied}}

    """#
}
