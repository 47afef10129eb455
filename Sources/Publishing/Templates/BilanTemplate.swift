/// The report on a concertation.
enum BilanTemplate {
  static let text = #"""
    {{>entete-bilan}}

    {{>bilan-corps}}
    {{>pied}}

    """#

  static let body = #"""
    {{summary}}

    {{{section}}} {{say.heldTitle}}

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
    {{{section}}} {{say.participationTitle}}

    {{#measured}}
    | {{say.collegeHeading}} | {{say.attendancesHeading}} | {{say.airtimeHeading}} | {{say.timeShareHeading}} | {{say.peopleShareHeading}} | {{say.ratioHeading}} |
    |:---|---:|---:|---:|---:|---:|
    {{#rows}}
    | {{college}} | {{count}} | {{airtime}} | {{timeShare}} | {{peopleShare}} | {{ratio}} |
    {{/rows}}

    {{say.airtimeNote}}{{#airtimeOutside}} {{airtimeOutside}}{{/airtimeOutside}} {{say.ratioNote}}

    {{{balanceFigure}}}
    {{/measured}}
    {{^measured}}
    | {{say.collegeHeading}} | {{say.attendancesHeading}} |
    |:---|---:|
    {{#rows}}
    | {{college}} | {{count}} |
    {{/rows}}
    {{/measured}}
    {{/balance}}

    {{#subjects}}
    {{{section}}} {{say.subjectsTitle}}

    | {{say.titleHeading}} | {{say.levelHeading}} | {{say.contributionsHeading}} | {{say.answeredHeading}} |
    |:---|:---|---:|---:|
    {{#rows}}
    | {{title}} | {{subjectFacts}} | {{count}} | {{answered}} |
    {{/rows}}
    {{/subjects}}

    {{#byTheme}}
    {{{section}}} {{byThemeTitle}}

    | {{themeHeading}} | {{say.contributionsHeading}} | {{meTooHeading}} | {{say.answeredHeading}} |
    |:---|---:|---:|---:|
    {{#rows}}
    | {{title}} | {{count}} | {{sharing}} | {{answered}} |
    {{/rows}}
    {{/byTheme}}

    {{#calendar}}
    {{{section}}} {{say.calendarTitle}}

    | {{say.dayHeading}} | {{say.milestoneHeading}} | {{say.subjectsHeading}} | {{say.stateHeading}} |
    |:---|:---|:---|:---|
    {{#rows}}
    | {{date}} | {{title}} | {{subject}} | {{state}} |
    {{/rows}}

    {{{calendarFigure}}}
    {{/calendar}}

    {{{section}}} {{say.fatesCountTitle}}

    {{answerCount}}

    {{#fates}}
    | {{say.fateHeading}} | {{say.countHeading}} |
    |:---|---:|
    {{#rows}}
    | {{fate}} | {{count}} |
    {{/rows}}
    {{/fates}}

    {{#shared}}
    {{{subsection}}} {{mostSharedTitle}}

    {{#rows}}
    - **{{label}}** · {{kind}}{{{say.colon}}} {{text}} ({{sharing}})
    {{/rows}}
    {{/shared}}

    {{#accepted}}
    {{{subsection}}} {{say.acceptedTitle}}

    {{#rows}}
    - **{{label}}**{{{say.colon}}} {{text}} — {{fate}}
    {{/rows}}
    {{/accepted}}

    {{>en-cours}}

    {{#declined}}
    {{{subsection}}} {{say.refusedTitle}}

    {{#rows}}
    - **{{label}}**{{{say.colon}}} {{text}} — {{fate}}
    {{/rows}}
    {{/declined}}

    {{#hasUnanswered}}
    {{{subsection}}} {{say.reportUnansweredTitle}}

    {{#unanswered}}
    - **{{label}}**{{{say.colon}}} {{text}} ({{say.sinceWord}} {{date}}){{#fate}} — {{fate}}{{/fate}}
    {{/unanswered}}
    {{/hasUnanswered}}

    {{{section}}} {{say.decisionsTitle}}

    {{#decisions}}
    - **{{label}}**{{{say.colon}}} {{text}}
    {{/decisions}}
    {{#votes}}
    - **{{say.voteWord}} {{label}}**{{{say.colon}}} {{text}}
    {{/votes}}
    {{^decisions}}
    {{^votes}}
    {{say.noDecision}}
    {{/votes}}
    {{/decisions}}

    {{#otherVotes}}
    {{{subsection}}} {{say.otherVotesTitle}}

    {{#rows}}
    - **{{say.voteWord}} {{label}}**{{{say.colon}}} {{text}}
    {{/rows}}
    {{/otherVotes}}

    {{{section}}} {{say.commitmentsStateTitle}}

    {{total}}

    {{#late}}
    {{{subsection}}} {{say.lateTitle}}

    {{#rows}}
    - **{{who}}**{{{say.colon}}} {{what}} — {{say.before}} {{dueDay}}
    {{/rows}}
    {{/late}}

    {{#promises}}
    {{{subsection}}} {{say.promisesTitle}}

    {{>promesses}}
    {{/promises}}

    {{#initiatives}}
    {{{section}}} {{say.initiativesTitle}}

    {{#rows}}
    - {{title}} ({{stage}}){{#money}} — {{money}}{{/money}}
    {{/rows}}

    {{funding}}
    {{/initiatives}}

    {{#trainings}}
    {{{section}}} {{say.trainingsHeldTitle}}

    {{>co-formations}}
    {{/trainings}}

    """#
}
