/// Parts that documents share.
enum SharedTemplates {
  static let headName = "entete"
  static let footName = "pied"
  static let followedName = "suites"
  static let afterwardsName = "ajouts"

  static let head = #"""
    # {{documentTitle}}

    {{#notices}}
    > {{.}}

    {{/notices}}
    - **{{say.spaceLabel}}** {{space}}{{#territory}} ({{territory}}){{/territory}}
    - **{{say.dateLabel}}** {{date}}
    {{#place}}
    - **{{say.placeLabel}}** {{place}}
    {{/place}}
    - **{{say.announcedLabel}}** {{announced}}
    {{#actual}}
    - **{{say.actualLabel}}** {{actual}}
    {{/actual}}
    {{#suspended}}
    - **{{say.suspendedLabel}}** {{suspended}}
    {{/suspended}}

    """#

  static let foot = #"""
    {{#journal}}

    ---

    {{say.journalLabel}} {{journalCount}} {{say.journalHashLabel}} `{{{journalHash}}}`
    {{/journal}}

    """#

  /// What the meeting did to what earlier ones had promised and asked.
  static let followed = #"""
    {{#followed}}

    ## {{say.followedTitle}}

    {{#rows}}
    - **{{label}}**{{#who}} · **{{who}}**{{/who}}{{{say.colon}}} {{what}} — {{state}}{{#text}}{{{say.colon}}} {{text}}{{/text}}
    {{/rows}}
    {{/followed}}

    """#

  /// What was added after the closing, and who signs.
  static let afterwards = #"""
    {{#hasAdditions}}
    ## {{additionsTitle}}

    {{#additions}}
    - {{time}}{{#item}} ({{item}}){{/item}}{{{say.colon}}} {{text}}
    {{/additions}}
    {{/hasAdditions}}

    {{#hasCorrections}}
    ## {{correctionsTitle}}

    {{#corrections}}
    - {{time}}{{#item}} ({{item}}){{/item}}{{{say.colon}}} {{text}}
    {{/corrections}}
    {{/hasCorrections}}

    {{#signatures}}
    ## {{signaturesTitle}}

    {{#rows}}
    - {{kind}}{{{say.colon}}} {{who}}
    {{/rows}}
    {{/signatures}}

    """#
}
