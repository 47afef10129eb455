/// Papers around a meeting.
enum PaperTemplates {
  static let invitation = #"""
    {{>entete}}

    {{^isPast}}
    {{say.dearAll}}

    {{invitation}}

    {{/isPast}}
    {{^isOff}}
    ## {{say.agendaTitle}}

    {{#agenda}}
    | {{say.hoursHeading}} | {{say.pointHeading}} | {{say.byHeading}} |
    |:---|:---|:---|
    {{#rows}}
    | {{hours}} | {{#number}}**{{number}}.** {{/number}}{{pointLine}} | {{presenter}} |
    {{/rows}}
    {{/agenda}}
    {{^agenda}}
    {{say.noAgenda}}
    {{/agenda}}

    {{#carryOver}}
    ## {{say.followedHere}}

    {{#carriedItems}}
    - **{{say.carriedItemsLabel}}** {{carriedItems}}
    {{/carriedItems}}
    {{#commitments}}
    - **{{who}}**{{{say.colon}}} {{text}}{{#dueDay}} — {{say.before}} {{dueDay}}{{/dueDay}}{{#warning}} (**{{warning}}**){{/warning}}
    {{/commitments}}
    {{#unanswered}}
    - {{kind}}{{{say.colon}}} {{text}} — **{{say.answerDueMark}}**
    {{/unanswered}}
    {{#more}}
    - {{more}}
    {{/more}}
    {{/carryOver}}

    {{#aloud}}
    ## {{say.methodTitle}}

    {{announcedMethod}}

    {{#rules}}
    - {{.}}
    {{/rules}}
    {{/aloud}}

    {{^isPast}}
    ## {{say.proposeTitle}}

    {{propose}}
    {{/isPast}}
    {{/isOff}}
    {{>etabli}}

    """#

  static let poster = #"""
    {{#issuer}}
    **{{issuer}}**

    {{/issuer}}
    # {{documentTitle}}

    {{#notices}}
    > {{.}}

    {{/notices}}
    **{{date}}**

    **{{announced}}**

    {{#place}}
    **{{place}}**

    {{/place}}
    **{{space}}**

    {{^isOff}}
    {{#agenda}}
    ## {{say.agendaTitle}}

    {{#rows}}
    - {{hours}} · {{title}}
    {{/rows}}
    {{/agenda}}
    {{#contact}}

    {{propose}}
    {{/contact}}
    {{/isOff}}

    """#

  static let signIn = #"""
    {{>entete}}

    {{^isOff}}
    {{say.consentNote}}

    {{#colleges}}
    ## {{college}}

    | {{say.fullNameHeading}} | {{say.functionHeading}} | {{say.signatureHeading}} | {{say.consentHeading}} |
    |:-----------|:---------|:----------|:----|
    {{#rows}}
    | {{who}} | {{function}} |  | ☐ |
    {{/rows}}

    {{/colleges}}
    {{#signatures}}
    ## {{signaturesTitle}}

    | {{say.fullNameHeading}} | {{say.functionHeading}} | {{say.signatureHeading}} |
    |:---|:---|:---|
    {{#rows}}
    | {{who}} | {{kind}} |  |
    {{/rows}}

    {{/signatures}}
    {{/isOff}}
    {{>etabli}}

    """#

  static let tables = #"""
    {{>entete}}

    {{^tables}}
    {{say.noTable}}
    {{/tables}}
    {{#tables}}
    ## {{title}}

    {{#subject}}
    - **{{say.subjectLabel}}** {{subject}}
    {{/subject}}
    - **{{say.tableHost}}** {{host}}
    {{#questions}}
    - **{{say.questionLabel}}** {{.}}
    {{/questions}}
    {{^questions}}
    - **{{say.questionLabel}}**
    {{/questions}}

    | {{say.numberHeading}} | {{say.saidHeading}} |
    |:-|:----------------|
    {{#rows}}
    | {{number}} |  |
    {{/rows}}

    {{/tables}}
    {{>etabli}}

    """#

  static let walk = #"""
    {{>entete}}

    {{^stops}}
    {{say.noStop}}
    {{/stops}}
    {{#stops}}
    ## {{#number}}{{number}}. {{/number}}{{place}}

    | {{say.idHeading}} | {{say.observationHeading}} | {{say.photoHeading}} | {{say.speakerHeading}} | {{say.responsibleHeading}} | {{say.becameHeading}} |
    |:---|:---|:---|:---|:---|:---|
    {{#rows}}
    | {{label}} | {{text}} | {{photo}} | {{speaker}} | {{responsible}} | {{fate}} |
    {{/rows}}

    {{/stops}}
    {{>pied}}

    """#

  static let workshop = #"""
    {{>entete}}

    {{^questions}}
    {{say.noRound}}
    {{/questions}}
    {{#questions}}
    ## {{title}}

    {{#tables}}
    {{#title}}
    ### {{title}}

    {{/title}}
    {{#host}}
    {{say.tableHost}} {{host}}

    {{/host}}
    {{#statements}}
    {{>groupe}}
    - **{{label}}** · {{kind}}{{#speaker}} · **{{speaker}}**{{/speaker}}{{{say.colon}}} {{text}}{{#sharing}} ({{sharing}}){{/sharing}}
    {{#fate}}
      - **{{say.fateLabel}}** {{fate}}
    {{/fate}}
    {{/statements}}

    {{/tables}}
    {{/questions}}
    {{>pied}}

    """#
}
