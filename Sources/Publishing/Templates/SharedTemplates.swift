/// Parts that documents share.
enum SharedTemplates {
  static let titleName = "titre"
  static let headName = "entete"
  static let footName = "pied"
  static let followedName = "suites"
  static let subjectName = "objet"
  static let detailsName = "precisions"
  /// The name of ``group``.
  static let groupName = "groupe"
  static let afterwardsName = "ajouts"
  static let plannedName = "prevu"
  static let scopeHeadName = "entete-bilan"
  static let themesName = "themes"
  static let madeName = "etabli"
  static let reportName = "bilan-corps"
  static let followUpName = "suivi-corps"
  static let promisesName = "promesses"
  static let commitmentsName = "engagements"
  static let saidAndDoneName = "dit-fait-corps"
  static let awaitedName = "en-cours"
  static let trainingsName = "co-formations"
  static let programmeName = "programme"

  /// Who issues a document, its title, and what must be known before all else.
  static let title = #"""
    {{#issuer}}
    **{{issuer}}**

    {{/issuer}}
    # {{documentTitle}}

    {{#notices}}
    > {{.}}

    {{/notices}}

    """#

  static let head = #"""
    {{>titre}}
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

  /// What is under study, and what was passed on to somebody else.
  static let awaited = #"""
    {{#underStudy}}
    {{{subsection}}} {{say.studiedTitleOf}}

    {{#rows}}
    - **{{label}}**{{{say.colon}}} {{text}} ({{say.sinceWord}} {{date}}) — {{fate}}
    {{/rows}}
    {{/underStudy}}

    {{#passedOn}}
    {{{subsection}}} {{say.passedOnTitleOf}}

    {{#rows}}
    - **{{label}}**{{{say.colon}}} {{text}} — {{fate}}
    {{/rows}}
    {{/passedOn}}

    """#

  /// Trainings that were held, with their hours, and those to come.
  static let trainings = #"""
    {{#total}}
    {{total}}{{#trained}} {{trained}}{{/trained}}

    {{/total}}
    {{#rows}}
    - {{title}}{{#day}} · {{day}}{{/day}}
    {{/rows}}

    {{#coming}}
    {{total}}

    {{#rows}}
    - {{title}}{{#day}} · {{day}}{{/day}}{{#length}} · {{length}}{{/length}}{{#warning}} ({{warning}}){{/warning}}
    {{/rows}}
    {{/coming}}

    """#

  /// Initiatives that came up, and trainings to come, as the meeting left them.
  static let programme = #"""
    {{#initiatives}}

    ## {{say.initiativesTitle}}

    {{#rows}}
    - **{{title}}** ({{stage}}){{#lead}} · {{say.leadLabel}} {{lead}}{{/lead}}{{#needs}} · {{say.needsLabel}} {{needs}}{{/needs}}{{#offers}} · {{say.offersLabel}} {{offers}}{{/offers}}{{#funding}} · {{say.fundingLabel}} {{funding}}{{/funding}}
    {{/rows}}
    {{/initiatives}}
    {{#trainings}}

    ## {{say.trainingsTitle}}

    {{#rows}}
    - **{{title}}**{{#day}} · {{day}}{{/day}}{{#length}} · {{length}}{{/length}}{{#trainers}} · {{say.trainersLabel}} {{trainers}}{{/trainers}}{{#subject}} · {{say.trainingSubject}} {{subject}}{{/subject}}{{#state}} ({{state}}){{/state}}
    {{/rows}}
    {{/trainings}}

    """#

  /// The head of a document on a space, a subject or a period.
  static let scopeHead = #"""
    {{>titre}}
    > {{say.reportNotice}}

    {{#space}}
    - **{{say.spaceLabel}}** {{space}}
    {{/space}}
    {{#territory}}
    - **{{say.territoryHeading}}{{{say.colon}}}** {{territory}}
    {{/territory}}
    {{#period}}
    - **{{say.periodLabel}}** {{period}}
    {{/period}}

    """#

  /// What stands in place of all that a meeting that was not held has not.
  static let planned = #"""
    {{#agenda}}
    ## {{say.plannedAgendaTitle}}

    {{#rows}}
    - {{title}}
    {{/rows}}
    {{/agenda}}

    """#

  /// When it was made, and how those who made it are reached.
  static let made = #"""

    ---

    {{established}}{{#contact}} {{contact}}{{/contact}}

    """#

  static let foot = #"""

    ---

    {{established}}{{#contact}} {{contact}}{{/contact}}

    {{#journal}}
    {{say.journalLabel}} {{journalCount}}{{say.journalHashLabel}} `{{{journalHash}}}`
    {{/journal}}

    """#

  /// The stop, or the table and the question, of what stands below; before the first of them.
  static let group = #"""
    {{#group}}

    {{{groupHeading}}} {{group}}

    {{/group}}
    """#

  /// The subject of a point; where it comes up first, what is known of it too.
  static let subject = #"""
    {{#subject}}
    > - **{{say.subjectLabel}}** {{subjectTitle}}{{#isNewSubject}}{{#subjectFacts}} — {{subjectFacts}}{{/subjectFacts}}{{/isNewSubject}}
    {{#isNewSubject}}
    {{#impacts}}
    > - **{{say.impactsLabel}}** {{impacts}}
    {{/impacts}}
    {{#decided}}
    > - **{{say.decidedLabel}}** {{decided}}
    {{/decided}}
    {{#open}}
    > - **{{say.openLabel}}** {{open}}
    {{/open}}
    {{/isNewSubject}}

    {{/subject}}

    """#

  /// What is told below a contribution.
  static let details = #"""
    {{#circumstance}}
      - {{circumstance}}
    {{/circumstance}}
    {{#sharing}}
      - {{sharing}}
    {{/sharing}}
    {{#themed}}
      - {{themed}}
    {{/themed}}
    {{#sameAs}}
      - {{sameAs}}
    {{/sameAs}}
    {{#answersTo}}
      - {{say.answersLabel}} {{answersTo}}
    {{/answersTo}}
    {{#fate}}
      - **{{say.fateLabel}}** {{fate}}
    {{/fate}}
    {{#answerDue}}
      - **{{answerDue}}**
    {{/answerDue}}

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

  /// What was promised under a point.
  static let commitments = #"""
    {{#commitments}}
    - **{{say.commitmentWord}} {{label}}** · **{{who}}**{{{say.colon}}} {{what}}{{#dueDay}} — {{say.before}} {{dueDay}}{{/dueDay}}{{^dueDay}} — {{say.noDueDay}}{{/dueDay}}{{#state}} ({{state}}){{/state}}
    {{#answersTo}}
      - {{say.answersLabel}} {{answersTo}}
    {{/answersTo}}
    {{/commitments}}

    """#

  /// What was said, by theme; nothing where nothing was filed.
  static let themes = #"""
    {{#byTheme}}
    ## {{byThemeTitle}}

    | {{themeHeading}} | {{say.contributionsHeading}} | {{meTooHeading}} | {{say.idHeading}} |
    |:---|---:|---:|:---|
    {{#rows}}
    | {{title}} | {{count}} | {{sharing}} | {{names}} |
    {{/rows}}

    {{/byTheme}}

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

    | | {{say.fullNameHeading}} | {{say.signatureHeading}} |
    |:---|:----|:------|
    {{#rows}}
    | {{kind}} | {{who}} | |
    {{/rows}}
    {{/signatures}}

    """#
}
