/// The minutes of a session.
enum CompteRenduTemplate {
  static let text = opening + point + closing

  private static let opening = #"""
    {{>entete}}

    {{^isHeld}}
    {{>prevu}}
    {{/isHeld}}
    {{#isHeld}}
    ## {{say.presenceTitle}}

    {{presentTotal}}

    {{#attendance}}
    {{#varies}}
    | {{say.collegeHeading}} | {{say.cameHeading}} | {{say.atCloseHeading}} | {{say.namesHeading}} |
    |:---|---:|---:|:---|
    {{#rows}}
    | {{college}} | {{count}} | {{atClose}} | {{names}} |
    {{/rows}}
    {{/varies}}
    {{^varies}}
    | {{say.collegeHeading}} | {{say.presentHeading}} | {{say.namesHeading}} |
    |:---|---:|:---|
    {{#rows}}
    | {{college}} | {{count}} | {{names}} |
    {{/rows}}
    {{/varies}}
    {{/attendance}}

    {{#excused}}
    {{excused}}

    {{/excused}}
    {{#members}}
    {{#quorum}}
    - **{{quorum}}**
    {{/quorum}}
    {{#membersHere}}
    - {{membersHere}}
    {{/membersHere}}
    {{#membersAway}}
    - {{membersAway}}
    {{/membersAway}}

    {{/members}}
    ## {{say.agendaTitle}}

    {{#agenda}}
    | {{say.numberHeading}} | {{say.pointHeading}} | {{say.plannedHeading}} | {{say.actualHeading}} |
    |:---|:---|---:|---:|
    {{#rows}}
    | {{number}} | {{title}} | {{planned}} | {{actualTime}} |
    {{/rows}}

    {{{agendaFigure}}}
    {{/agenda}}
    {{^agenda}}
    {{say.noAgenda}}
    {{/agenda}}

    ## {{say.proceedingsTitle}}

    {{^points}}
    {{say.nothingNoted}}
    {{/points}}

    """#

  private static let point = #"""
    {{#points}}

    {{{heading}}} {{#number}}{{number}}. {{/number}}{{title}}

    {{timing}}

    {{#presenter}}
    {{say.presenterLabel}} {{presenter}}

    {{/presenter}}
    {{>objet}}
    {{#entries}}
    {{#statements}}
    {{>groupe}}
    - **{{label}}** · {{time}} · {{kind}}{{#speaker}} · **{{speaker}}**{{/speaker}}{{#isNewSpeaker}}{{#speakerOf}} ({{speakerOf}}){{/speakerOf}}{{/isNewSpeaker}}{{{say.colon}}} {{text}}
    {{>precisions}}
    {{/statements}}
    {{>groupe}}
    {{#votes}}

    **{{say.voteWord}} {{label}}** · {{time}} · {{method}}{{{say.colon}}} {{question}}

    | {{say.collegeHeading}} |{{#options}} {{.}} |{{/options}}
    |:---|{{#options}}---:|{{/options}}
    {{#rows}}
    | {{college}} |{{#counts}} {{.}} |{{/counts}}
    {{/rows}}
    | **{{say.totalHeading}}** |{{#totals}} **{{.}}** |{{/totals}}

    {{#result}}
    - **{{result}}**
    {{/result}}
    - {{rule}}
    {{#legend}}
    - {{legend}}
    {{/legend}}
    {{#participation}}
    - {{participation}}
    {{/participation}}

    {{/votes}}
    {{#decisions}}
    - **{{say.decisionWord}} {{label}}** · {{time}}{{{say.colon}}} {{text}}{{#vote}} ({{say.voteLower}} {{vote}}){{/vote}}{{#withoutQuorum}} — **{{withoutQuorum}}**{{/withoutQuorum}}
    {{/decisions}}
    {{>engagements}}
    {{/entries}}
    {{/points}}

    """#

  private static let closing = #"""
    {{#numbering}}

    {{numbering}}

    {{/numbering}}
    {{>suites}}
    {{>programme}}

    {{#balance}}
    ## {{say.balanceTitle}}

    | {{say.collegeHeading}} | {{say.airtimeHeading}} | {{say.timeShareHeading}} | {{say.presentHeading}} | {{say.peopleShareHeading}} | {{say.ratioHeading}} |
    |:---|---:|---:|---:|---:|---:|
    {{#rows}}
    | {{college}} | {{airtime}} | {{timeShare}} | {{count}} | {{peopleShare}} | {{ratio}} |
    {{/rows}}

    {{say.airtimeNote}}{{#airtimeOutside}} {{airtimeOutside}}{{/airtimeOutside}} {{say.ratioNote}}

    {{{balanceFigure}}}
    {{/balance}}

    {{>themes}}
    ## {{say.unansweredTitle}}

    {{answerCount}}

    {{#unanswered}}
    - **{{label}}** · {{kind}}{{#speaker}} · **{{speaker}}**{{/speaker}}{{{say.colon}}} {{text}}
    {{/unanswered}}

    {{#alsoOwed}}
    {{alsoOwed}}
    {{/alsoOwed}}

    {{#hasNext}}
    ## {{say.nextTitle}}

    {{/hasNext}}
    {{#parked}}
    - {{title}} ({{state}})
    {{/parked}}
    {{#openQuestions}}
    - {{say.openQuestionsLabel}} {{openQuestions}}
    {{/openQuestions}}
    {{#underStudy}}
    - {{say.underStudyLabel}} {{underStudy}}
    {{/underStudy}}
    {{#toFollow}}
    - {{say.toFollowLabel}} {{toFollow}}
    {{/toFollow}}
    {{#notServed}}
    - {{say.notServedLabel}} {{notServed}}
    {{/notServed}}

    {{>ajouts}}
    {{/isHeld}}
    {{>pied}}

    """#
}
