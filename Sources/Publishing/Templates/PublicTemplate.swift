/// The minutes for everybody.
enum PublicTemplate {
  static let text = opening + points + closing

  private static let opening = #"""
    {{>entete}}

    {{^isHeld}}
    {{>prevu}}
    {{/isHeld}}
    {{#isHeld}}
    ## {{say.presenceTitle}}

    {{presentTotal}}

    {{#attendance}}
    | {{say.collegeHeading}} | {{say.presentHeading}} |
    |:---|---:|
    {{#rows}}
    | {{college}} | {{count}} |
    {{/rows}}
    {{/attendance}}

    ## {{say.proceedingsTitle}}

    {{^points}}
    {{say.nothingNoted}}
    {{/points}}

    """#

  private static let points = #"""
    {{#points}}

    {{{heading}}} {{#number}}{{number}}. {{/number}}{{title}}

    {{#timing}}
    {{timing}}

    {{/timing}}
    {{>objet}}
    {{#statements}}
    {{>groupe}}
    - **{{label}}** · {{kind}}{{#speaker}} · **{{speaker}}**{{/speaker}}{{{say.colon}}} {{text}}
    {{>precisions}}
    {{/statements}}
    {{>groupe}}

    {{#votes}}
    - **{{say.voteWord}} {{label}}** · {{question}} · {{method}}{{{say.colon}}} {{tally}}
    {{#result}}
      - **{{result}}**
    {{/result}}
      - {{rule}}
    {{/votes}}
    {{#decisions}}
    - **{{say.decisionWord}} {{label}}**{{{say.colon}}} {{text}}{{#vote}} ({{say.voteLower}} {{vote}}){{/vote}}{{#withoutQuorum}} — **{{withoutQuorum}}**{{/withoutQuorum}}
    {{/decisions}}
    {{>engagements}}
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

    | {{say.collegeHeading}} | {{say.airtimeHeading}} | {{say.timeShareHeading}} | {{say.peopleShareHeading}} | {{say.ratioHeading}} |
    |:---|---:|---:|---:|---:|
    {{#rows}}
    | {{college}} | {{airtime}} | {{timeShare}} | {{peopleShare}} | {{ratio}} |
    {{/rows}}

    {{say.airtimeNote}}{{#airtimeOutside}} {{airtimeOutside}}{{/airtimeOutside}} {{say.ratioNote}}

    {{{balanceFigure}}}
    {{/balance}}

    {{>themes}}
    ## {{say.unansweredTitle}}

    {{answerCount}}

    {{#unanswered}}
    - **{{label}}** · {{kind}}{{{say.colon}}} {{text}}
    {{/unanswered}}

    {{#alsoOwed}}
    {{alsoOwed}}
    {{/alsoOwed}}

    {{#hasParked}}
    ## {{say.parkedTitle}}

    {{#parked}}
    - {{title}} ({{state}})
    {{/parked}}
    {{/hasParked}}

    {{>ajouts}}
    {{/isHeld}}
    {{>pied}}

    """#
}
