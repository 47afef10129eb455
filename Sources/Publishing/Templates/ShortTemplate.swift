/// The short version in plain words, for everybody.
enum ShortTemplate {
  static let text = #"""
    {{>titre}}
    {{summary}}

    {{^isHeld}}
    {{>prevu}}
    {{/isHeld}}
    {{#isHeld}}
    {{presentTotal}}

    ## {{say.talkedTitle}}

    {{#talked}}
    - {{.}}
    {{/talked}}
    {{^talked}}
    {{say.noAgenda}}
    {{/talked}}

    ## {{say.decidedTitle}}

    {{#decisions}}
    - {{text}}
    {{/decisions}}
    {{#votes}}
    - {{.}}
    {{/votes}}
    {{^decisions}}
    {{^votes}}
    {{say.nothingDecided}}
    {{/votes}}
    {{/decisions}}

    {{#otherVotes}}
    ## {{say.otherVotesTitle}}

    {{#rows}}
    - {{text}}
    {{/rows}}
    {{/otherVotes}}

    {{#promises}}
    ## {{say.promisedTitle}}

    {{#commitments}}
    - **{{who}}**{{{say.colon}}} {{what}}{{#dueDay}}, {{say.before}} {{dueDay}}{{/dueDay}}{{#state}} ({{state}}){{/state}}.
    {{/commitments}}
    {{/promises}}

    {{#answerCount}}
    ## {{say.answeredTitle}}

    {{answerCount}}
    {{/answerCount}}

    {{#demands}}
    {{#rows}}
    - {{text}} — **{{fate}}**
    {{/rows}}

    {{/demands}}
    {{#unanswered}}
    **{{say.stillWaiting}}**

    {{#waiting}}
    - {{.}}
    {{/waiting}}
    {{#more}}
    - {{more}}
    {{/more}}
    {{/unanswered}}

    {{/isHeld}}

    ## {{say.nextTimeTitle}}

    {{#nextSession}}
    {{nextSession}}
    {{/nextSession}}
    {{^nextSession}}
    {{say.noNextTime}}
    {{/nextSession}}

    {{#parked}}
    **{{say.moreToTalk}}** {{parked}}.
    {{/parked}}
    {{>etabli}}

    """#
}
