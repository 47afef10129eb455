/// The running order, on one page.
enum RegieTemplate {
  static let text = #"""
    {{>entete}}
    {{#closing}}
    - **{{say.closingLabel}}** {{closing}}
    {{/closing}}

    {{^isOff}}
    ## {{say.regieAgendaTitle}}

    {{#agenda}}
    | {{say.hoursHeading}} | {{say.pointHeading}} | {{say.minutesHeading}} | {{say.byHeading}} | {{say.notesHeading}} |
    |:-----|:----------|--:|:-----|:------|
    {{#rows}}
    | {{hours}} | {{#number}}**{{number}}.** {{/number}}{{pointLine}}{{#warning}} — **{{warning}}**{{/warning}} | {{minutes}} | {{presenter}} |  |
    {{/rows}}

    **{{total}}**
    {{/agenda}}
    {{^agenda}}
    {{say.noAgenda}}
    {{/agenda}}

    {{#expected}}
    ## {{say.expectedTitle}}

    {{#presenters}}
    - **{{say.presentersLabel}}** {{presenters}}
    {{/presenters}}
    {{#committed}}
    - **{{say.committedLabel}}** {{committed}}
    {{/committed}}
    {{#keptTurns}}
    - **{{say.keptTurnsLabel}}** {{keptTurns}}
    {{/keptTurns}}
    {{#lastTime}}
    - {{lastTime}}
    {{/lastTime}}
    {{/expected}}

    {{#carryOver}}
    ## {{say.carryOverTitle}}

    {{#carriedItems}}
    - **{{say.carriedItemsLabel}}** {{carriedItems}}
    {{/carriedItems}}
    {{#commitments}}
    - **{{label}}** · **{{who}}**{{{say.colon}}} {{text}}{{#dueDay}} — {{say.before}} {{dueDay}}{{/dueDay}}{{#warning}} (**{{warning}}**){{/warning}}
    {{/commitments}}
    {{#unanswered}}
    - **{{label}}** · {{kind}}{{#speaker}} · {{speaker}}{{/speaker}}{{{say.colon}}} {{text}} — **{{answerDue}}**
    {{/unanswered}}
    {{#more}}
    - {{more}}
    {{/more}}
    {{/carryOver}}

    {{#aloud}}
    ## {{say.aloudTitle}}

    {{#announcedMethod}}
    **{{say.methodLabel}}** {{announcedMethod}}

    {{/announcedMethod}}
    {{#rules}}
    - {{.}}
    {{/rules}}
    {{/aloud}}
    {{/isOff}}
    {{>pied}}

    """#
}
