/// The report on a concertation.
enum BilanTemplate {
  static let text = #"""
    {{>entete-bilan}}

    {{>bilan-corps}}
    {{>pied}}

    """#

  static let body = #"""
    {{summary}}

    ## {{say.heldTitle}}

    {{#sessions}}
    | {{say.dayHeading}} | {{say.sessionHeading}} | {{say.presentHeading}} | {{say.contributionsHeading}} |
    |:---|:---|---:|---:|
    {{#rows}}
    | {{date}} | {{title}} | {{count}} | {{total}} |
    {{/rows}}
    {{/sessions}}
    {{^sessions}}
    {{say.nothingHeld}}
    {{/sessions}}

    {{#balance}}
    ## {{say.participationTitle}}

    | {{say.collegeHeading}} | {{say.attendancesHeading}} | {{say.airtimeHeading}} | {{say.timeShareHeading}} | {{say.peopleShareHeading}} | {{say.ratioHeading}} |
    |:---|---:|---:|---:|---:|---:|
    {{#rows}}
    | {{college}} | {{count}} | {{airtime}} | {{timeShare}} | {{peopleShare}} | {{ratio}} |
    {{/rows}}

    {{say.ratioNote}}

    {{{balanceFigure}}}
    {{/balance}}

    {{#subjects}}
    ## {{say.subjectsTitle}}

    | {{say.titleHeading}} | {{say.levelHeading}} | {{say.contributionsHeading}} | {{say.answeredHeading}} |
    |:---|:---|---:|---:|
    {{#rows}}
    | {{title}} | {{subjectFacts}} | {{count}} | {{answered}} |
    {{/rows}}
    {{/subjects}}

    {{#byTheme}}
    ## {{byThemeTitle}}

    | {{themeHeading}} | {{say.contributionsHeading}} | {{meTooHeading}} | {{say.answeredHeading}} |
    |:---|---:|---:|---:|
    {{#rows}}
    | {{title}} | {{count}} | {{sharing}} | {{answered}} |
    {{/rows}}
    {{/byTheme}}

    {{#calendar}}
    ## {{say.calendarTitle}}

    | {{say.dayHeading}} | {{say.milestoneHeading}} | {{say.subjectsHeading}} | {{say.stateHeading}} |
    |:---|:---|:---|:---|
    {{#rows}}
    | {{date}} | {{title}} | {{subject}} | {{state}} |
    {{/rows}}

    {{{calendarFigure}}}
    {{/calendar}}

    ## {{say.fatesCountTitle}}

    {{answerCount}}

    {{#fates}}
    | {{say.fateHeading}} | {{say.countHeading}} |
    |:---|---:|
    {{#rows}}
    | {{fate}} | {{count}} |
    {{/rows}}
    {{/fates}}

    {{#shared}}
    ### {{mostSharedTitle}}

    {{#rows}}
    - **{{label}}** · {{kind}}{{{say.colon}}} {{text}} ({{sharing}})
    {{/rows}}
    {{/shared}}

    {{#accepted}}
    ### {{say.acceptedTitle}}

    {{#rows}}
    - **{{label}}**{{{say.colon}}} {{text}} — {{fate}}
    {{/rows}}
    {{/accepted}}

    {{>en-cours}}

    {{#declined}}
    ### {{say.refusedTitle}}

    {{#rows}}
    - **{{label}}**{{{say.colon}}} {{text}} — {{fate}}
    {{/rows}}
    {{/declined}}

    ### {{say.reportUnansweredTitle}}

    {{#unanswered}}
    - **{{label}}**{{{say.colon}}} {{text}} ({{say.sinceWord}} {{date}}){{#fate}} — {{fate}}{{/fate}}
    {{/unanswered}}
    {{^unanswered}}
    {{say.noneUnanswered}}
    {{/unanswered}}

    ## {{say.decisionsTitle}}

    {{#decisions}}
    - **{{label}}**{{{say.colon}}} {{text}}
    {{/decisions}}
    {{^decisions}}
    {{say.noDecision}}
    {{/decisions}}

    ## {{say.commitmentsStateTitle}}

    {{total}}

    ### {{say.lateTitle}}

    {{#commitments}}
    - **{{who}}**{{{say.colon}}} {{what}} — {{say.before}} {{dueDay}}
    {{/commitments}}
    {{^commitments}}
    {{say.noLate}}
    {{/commitments}}

    {{#promises}}
    ### {{say.promisesTitle}}

    {{>promesses}}
    {{/promises}}

    {{#initiatives}}
    ## {{say.initiativesTitle}}

    {{#rows}}
    - {{title}} ({{stage}}){{#money}} — {{money}}{{/money}}
    {{/rows}}

    {{funding}}
    {{/initiatives}}
    {{^initiatives}}
    {{^subject}}
    ## {{say.initiativesTitle}}

    {{say.noInitiative}}
    {{/subject}}
    {{/initiatives}}

    {{#trainings}}
    ## {{say.trainingsHeldTitle}}

    {{total}}{{#trained}} {{trained}}{{/trained}}

    {{#rows}}
    - {{title}}{{#day}} · {{day}}{{/day}}
    {{/rows}}
    {{/trainings}}
    {{^trainings}}
    {{^subject}}
    ## {{say.trainingsHeldTitle}}

    {{say.noTraining}}
    {{/subject}}
    {{/trainings}}

    """#
}
