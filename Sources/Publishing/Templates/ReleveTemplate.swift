/// The record of decisions, on one page.
enum ReleveTemplate {
  static let text = #"""
    {{>entete}}

    {{^isHeld}}
    {{>prevu}}
    {{/isHeld}}
    {{#isHeld}}
    {{presentTotal}}

    ## {{say.decisionsTitle}}

    {{#decisions}}
    - **{{label}}**{{{say.colon}}} {{text}}{{#vote}} ({{say.voteLower}} {{vote}}){{/vote}}{{#withoutQuorum}} — **{{withoutQuorum}}**{{/withoutQuorum}}
    {{#votes}}
      - {{label}} · {{question}} · {{method}}{{{say.colon}}} {{tally}}{{#result}} — **{{result}}**{{/result}}{{#participation}} ({{participation}}){{/participation}}
    {{/votes}}
    {{/decisions}}
    {{^decisions}}
    {{^votes}}
    {{say.noDecision}}

    {{/votes}}
    {{/decisions}}
    {{#votes}}
    - **{{label}}** · {{question}} · {{method}}{{{say.colon}}} {{tally}}{{#result}} — **{{result}}**{{/result}}{{#participation}} ({{participation}}){{/participation}}
    {{/votes}}

    {{#otherVotes}}
    ## {{say.otherVotesTitle}}

    {{#rows}}
    - **{{label}}** · {{question}} · {{method}}{{{say.colon}}} {{tally}}{{#result}} — **{{result}}**{{/result}}{{#participation}} ({{participation}}){{/participation}}
    {{/rows}}
    {{/otherVotes}}

    ## {{say.commitmentsTitle}}

    {{#commitments}}
    | {{say.numberHeading}} | {{say.whoHeading}} | {{say.whatHeading}} | {{say.dueHeading}} |
    |:---|:---|:---|:---|
    {{#rows}}
    | {{label}} | {{who}} | {{whatLine}}{{#state}} ({{state}}){{/state}} | {{dueDay}}{{^dueDay}}{{say.noDueDay}}{{/dueDay}} |
    {{/rows}}
    {{/commitments}}
    {{^commitments}}
    {{say.noCommitment}}
    {{/commitments}}

    ## {{say.fatesTitle}}

    {{#answered}}
    - {{say.answeredLabel}} {{answered}} ({{say.askForMinutes}})
    {{/answered}}
    {{#fates}}
    - **{{label}}**{{#speaker}} · {{speaker}}{{/speaker}} · {{text}} — {{fate}}
    {{/fates}}
    {{#unanswered}}
    - **{{label}}**{{#speaker}} · {{speaker}}{{/speaker}} · {{text}}{{#fate}} — {{fate}}{{/fate}} — **{{answerDue}}**
    {{/unanswered}}
    {{#more}}
    - {{more}}
    {{/more}}

    {{answerCount}}

    {{#hasParked}}
    ## {{say.parkedTitle}}

    {{#parked}}
    - {{title}} ({{state}})
    {{/parked}}
    {{/hasParked}}
    {{/isHeld}}
    {{>pied}}

    """#
}
