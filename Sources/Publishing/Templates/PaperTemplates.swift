/// Papers around a meeting.
enum PaperTemplates {
  /// A letter for each group that is called, on a sheet of its own.
  static let invitation = #"""
    {{>titre}}

    {{#letters}}
    ## {{who}}

    {{#issuer}}
    **{{issuer}}**

    {{/issuer}}
    {{#title}}
    **{{title}}**

    {{/title}}
    {{^isPast}}
    {{salutation}}

    {{invitation}}

    {{/isPast}}
    - **{{date}}, {{announced}}**
    {{#place}}
    - **{{place}}**
    {{/place}}
    {{#access}}
    - {{access}}
    {{/access}}
    - {{space}}{{#territory}} ({{territory}}){{/territory}}

    {{^isPast}}
    {{invited}}

    {{/isPast}}
    {{^isOff}}
    ### {{say.agendaTitle}}

    {{#agenda}}
    | {{say.hoursHeading}} | {{say.pointHeading}} | {{say.lengthHeading}} | {{say.byHeading}} |
    |:---|:---|---:|:---|
    {{#rows}}
    | {{hours}} | {{#number}}**{{number}}.** {{/number}}{{pointLine}} | {{length}} | {{presenter}} |
    {{/rows}}
    {{/agenda}}
    {{^agenda}}
    {{say.noAgenda}}
    {{/agenda}}

    {{#carryOver}}
    ### {{say.followedHere}}

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
    ### {{say.methodTitle}}

    {{announcedMethod}}

    {{#rules}}
    - {{.}}
    {{/rules}}
    {{/aloud}}

    {{^isPast}}
    ### {{say.proposeTitle}}

    {{propose}}

    ### {{say.keptTitle}}

    {{keptNote}}{{#privacy}} {{privacy}}{{/privacy}}

    {{#sender}}
    {{sender}}

    {{/sender}}
    {{/isPast}}
    {{/isOff}}

    {{/letters}}
    {{>etabli}}

    """#

  static let poster = #"""
    {{>titre}}
    **{{space}}**{{#territory}} ({{territory}}){{/territory}}

    ## {{date}}, {{announced}}

    {{#place}}
    **{{place}}**

    {{/place}}
    {{#access}}
    {{access}}

    {{/access}}
    {{^isOff}}
    {{#agenda}}
    ## {{say.agendaTitle}}

    {{#rows}}
    - {{hours}} · {{title}}{{#length}} ({{length}}){{/length}}
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
    {{say.consentNote}}{{#privacy}} {{privacy}}{{/privacy}}

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

    {{#observed}}
    | {{say.idHeading}} | {{say.observationHeading}} | {{say.photoHeading}} | {{say.speakerHeading}} | {{say.responsibleHeading}} | {{say.becameHeading}} |
    |:---|:---|:---|:---|:---|:---|
    {{#rows}}
    | {{label}} | {{text}} | {{photo}} | {{speaker}} | {{responsible}} | {{fate}} |
    {{/rows}}

    {{/observed}}
    {{#statements}}
    - **{{label}}** · {{kind}}{{#speaker}} · **{{speaker}}**{{/speaker}}{{{say.colon}}} {{text}}{{#answersTo}} ({{say.answersLabel}} {{answersTo}}){{/answersTo}}
    {{/statements}}
    {{#quiet}}
    {{say.nothingNoted}}
    {{/quiet}}

    {{/stops}}
    {{>pied}}

    """#

  static let workshop = #"""
    {{>entete}}

    {{^questions}}
    {{say.noRound}}
    {{/questions}}
    {{#tables}}
    | {{say.tablesHeading}} | {{say.hostHeading}} |{{#options}} {{.}} |{{/options}}
    |:---|:---|{{#options}}:---|{{/options}}
    {{#rows}}
    | {{title}} | {{host}} |{{#counts}} {{.}} |{{/counts}}
    {{/rows}}
    {{/tables}}

    {{#questions}}
    ## {{title}}

    {{#statements}}
    {{>groupe}}
    - **{{label}}**{{#place}} · {{place}}{{/place}} · {{kind}}{{#speaker}} · **{{speaker}}**{{/speaker}}{{{say.colon}}} {{text}}{{#sharing}} ({{sharing}}){{/sharing}}
    {{#sameAs}}
      - {{sameAs}}
    {{/sameAs}}
    {{#fate}}
      - **{{say.fateLabel}}** {{fate}}
    {{/fate}}
    {{/statements}}

    {{/questions}}
    {{>pied}}

    """#
}
