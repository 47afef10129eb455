/// Parts that documents share.
enum SharedTemplates {
  static let headName = "entete"
  static let footName = "pied"

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
}
