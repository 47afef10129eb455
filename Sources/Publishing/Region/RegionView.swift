/// A question that a region asks, as a view. Written in what SQLite and PostgreSQL have in common: no dates but as text, no
/// division of whole numbers but where it is meant.
struct RegionView {
  let name: String
  let query: String

  /// Late as the program means it: still to be kept, and due before today.
  private static let today = "CAST(CURRENT_DATE AS text)"

  /// How many there are in the meetings of each body that were held: counted once for all, as a count for each body
  /// would go through the whole table as often as there are bodies.
  private static func counted(_ table: String) -> String {
    """
    LEFT JOIN (
      SELECT s.body_id AS body_id, count(*) AS many FROM \(table) x JOIN session s ON s.id = x.session_id WHERE s.held = 1
      GROUP BY s.body_id) AS \(table)s ON \(table)s.body_id = b.id
    """
  }

  /// All views; later ones may use earlier ones.
  static let all = [
    RegionView(
      name: "demand",
      query: """
        SELECT c.*, s.body_id AS body_id, CASE WHEN c.fate IS NULL OR c.fate = 'under-study' THEN 0 ELSE 1 END AS answered,
          CASE WHEN c.fate = 'under-study' AND (c.fate_until IS NULL OR c.fate_until >= \(today)) THEN 1 ELSE 0 END AS under_study
        FROM contribution c JOIN session s ON s.id = c.session_id
        WHERE s.held = 1 AND c.answer_owed = 1
        """),
    RegionView(
      name: "answers_by_body",
      query: """
        SELECT b.id AS body_id, b.name AS body, b.territory AS territory, count(d.id) AS owed, coalesce(sum(d.answered), 0) AS given,
          coalesce(sum(d.under_study), 0) AS under_study, 1.0 * sum(d.answered) / nullif(count(d.id), 0) AS rate
        FROM body b LEFT JOIN demand d ON d.body_id = b.id
        GROUP BY b.id, b.name, b.territory
        """),
    RegionView(
      name: "answers_by_institution",
      query: """
        SELECT institution, college, count(*) AS owed, sum(answered) AS given, sum(under_study) AS under_study, 1.0 * sum(answered) / count(*) AS rate,
          max(CASE WHEN answered = 1 AND place = given_in_all / 2 + 1 THEN fate_days END) AS median_days,
          max(CASE WHEN answered = 1 THEN fate_days END) AS longest_days
        FROM (
          SELECT institution, college, answered, under_study, fate_days,
            row_number() OVER (PARTITION BY institution, college ORDER BY answered DESC, fate_days) AS place,
            sum(answered) OVER (PARTITION BY institution, college) AS given_in_all
          FROM (
            SELECT coalesce(institution, institution_college, '') AS institution, coalesce(institution_college, '') AS college, answered, under_study, fate_days
            FROM demand) AS named) AS ranked
        GROUP BY institution, college
        """),
    RegionView(
      name: "balance_by_college",
      query: """
        SELECT college, came, person_seconds, speech_seconds, time_share, presence_share, time_share / nullif(presence_share, 0) AS balance
        FROM (
          SELECT p.college AS college, sum(p.came) AS came, CAST(sum(p.person_milliseconds) AS bigint) / 1000 AS person_seconds, CAST(sum(p.speech_milliseconds) AS bigint) / 1000 AS speech_seconds,
            1.0 * sum(p.speech_milliseconds) / nullif(sum(sum(p.speech_milliseconds)) OVER (), 0) AS time_share,
            1.0 * sum(p.person_milliseconds) / nullif(sum(sum(p.person_milliseconds)) OVER (), 0) AS presence_share
          FROM presence p JOIN session s ON s.id = p.session_id
          WHERE s.state <> 'cancelled' AND p.came IS NOT NULL
          GROUP BY p.college) AS shares
        """),
    RegionView(
      name: "balance_by_body",
      query: """
        SELECT body_id, body, college, came, person_seconds, speech_seconds, time_share, presence_share, time_share / nullif(presence_share, 0) AS balance
        FROM (
          SELECT b.id AS body_id, b.name AS body, p.college AS college, sum(p.came) AS came, CAST(sum(p.person_milliseconds) AS bigint) / 1000 AS person_seconds,
            CAST(sum(p.speech_milliseconds) AS bigint) / 1000 AS speech_seconds,
            1.0 * sum(p.speech_milliseconds) / nullif(sum(sum(p.speech_milliseconds)) OVER (PARTITION BY b.id), 0) AS time_share,
            1.0 * sum(p.person_milliseconds) / nullif(sum(sum(p.person_milliseconds)) OVER (PARTITION BY b.id), 0) AS presence_share
          FROM presence p JOIN session s ON s.id = p.session_id JOIN body b ON b.id = s.body_id
          WHERE s.state <> 'cancelled' AND p.came IS NOT NULL
          GROUP BY b.id, b.name, p.college) AS shares
        """),
    RegionView(
      name: "promises_by_institution",
      query: """
        SELECT coalesce(c.institution, c.institution_college, '') AS institution, coalesce(c.institution_college, '') AS college, count(*) AS made,
          sum(CASE WHEN c.state = 'done' THEN 1 ELSE 0 END) AS kept, sum(CASE WHEN c.state = 'dropped' THEN 1 ELSE 0 END) AS dropped,
          sum(CASE WHEN c.state IN ('open', 'under-way') AND c.due < \(today) THEN 1 ELSE 0 END) AS late,
          1.0 * sum(CASE WHEN c.state = 'done' THEN 1 ELSE 0 END) / count(*) AS kept_rate
        FROM commitment c JOIN session s ON s.id = c.session_id
        WHERE s.held = 1
        GROUP BY coalesce(c.institution, c.institution_college, ''), coalesce(c.institution_college, '')
        """),
    RegionView(
      name: "demands_by_subject",
      query: """
        SELECT b.name AS body, coalesce(u.title, '') AS subject, coalesce(u.scale, '') AS scale, coalesce(u.participation, '') AS participation, count(c.id) AS said,
          count(d.id) AS owed, coalesce(sum(d.answered), 0) AS given, coalesce(sum(d.under_study), 0) AS under_study,
          1.0 * sum(d.answered) / nullif(count(d.id), 0) AS rate
        FROM contribution c JOIN session s ON s.id = c.session_id LEFT JOIN body b ON b.id = s.body_id
          LEFT JOIN subject u ON u.id = c.subject_id LEFT JOIN demand d ON d.id = c.id
        WHERE s.held = 1
        GROUP BY b.name, coalesce(u.title, ''), coalesce(u.scale, ''), coalesce(u.participation, ''), u.id
        """),
    RegionView(
      name: "demands_by_scale",
      query: """
        SELECT scale, sum(said) AS said, sum(owed) AS owed, sum(given) AS given, sum(under_study) AS under_study, 1.0 * sum(given) / nullif(sum(owed), 0) AS rate
        FROM demands_by_subject
        GROUP BY scale
        """),
    RegionView(
      name: "people_never_heard",
      query: """
        SELECT b.name AS body, p.name AS person, p.college AS college, count(DISTINCT a.session_id) AS sessions
        FROM attendance a JOIN person p ON p.id = a.person_id JOIN session s ON s.id = a.session_id LEFT JOIN body b ON b.id = s.body_id
          LEFT JOIN (
            SELECT speaker_id AS id FROM turn WHERE speaker_id IS NOT NULL
            UNION SELECT speaker_id FROM contribution WHERE speaker_id IS NOT NULL) AS heard ON heard.id = p.id
        WHERE s.held = 1 AND coalesce(p.side, 'civil') <> 'facilitation' AND heard.id IS NULL
        GROUP BY b.name, p.id, p.name, p.college
        """),
    RegionView(
      name: "colleges_never_heard",
      query: """
        SELECT b.name AS body, p.college AS college, count(*) AS sessions, sum(p.came) AS came
        FROM presence p JOIN session s ON s.id = p.session_id JOIN body b ON b.id = s.body_id
          LEFT JOIN (
            SELECT DISTINCT t.body_id AS body_id, c.speaker_college AS college FROM contribution c JOIN session t ON t.id = c.session_id
            WHERE c.speaker_college IS NOT NULL) AS heard ON heard.body_id = b.id AND heard.college = p.college
        WHERE s.held = 1 AND coalesce(p.came, 1) > 0 AND heard.body_id IS NULL
        GROUP BY b.id, b.name, p.college
        HAVING sum(p.speech_milliseconds) = 0
        """),
    RegionView(
      name: "initiatives_by_stage",
      query: """
        SELECT i.stage AS stage, f.currency AS currency, count(DISTINCT i.id) AS initiatives, coalesce(sum(CASE WHEN f.granted = 0 THEN f.amount END), 0) AS asked,
          coalesce(sum(CASE WHEN f.granted = 1 THEN f.amount END), 0) AS granted
        FROM initiative i LEFT JOIN funding f ON f.initiative_id = i.id
        GROUP BY i.stage, f.currency
        """),
    RegionView(
      name: "trainings_by_side",
      query: """
        SELECT t.side AS side, count(DISTINCT t.training_id) AS trainings, sum(t.people) AS people
        FROM training_side t JOIN training g ON g.id = t.training_id
        WHERE g.state = 'held'
        GROUP BY t.side
        """),
    RegionView(
      name: "body_figures",
      query: """
        SELECT b.id AS body_id, b.name AS body, b.kind AS kind, b.territory AS territory,
          coalesce(met.many, 0) AS sessions, CASE WHEN met.many IS NULL THEN 0 ELSE met.came END AS came, coalesce(contributions.many, 0) AS contributions,
          coalesce(votes.many, 0) AS votes, coalesce(decisions.many, 0) + coalesce(settled.many, 0) AS decisions, coalesce(commitments.many, 0) AS commitments,
          a.owed AS owed, a.given AS given, a.under_study AS under_study, a.rate AS rate
        FROM body b JOIN answers_by_body a ON a.body_id = b.id
          LEFT JOIN (
            SELECT body_id, sum(CASE WHEN state = 'closed' THEN 1 ELSE 0 END) AS many, sum(came) AS came FROM session WHERE held = 1 GROUP BY body_id) AS met
            ON met.body_id = b.id
          \(counted("contribution")) \(counted("vote")) \(counted("decision")) \(counted("commitment"))
          LEFT JOIN (
            SELECT s.body_id AS body_id, sum(v.decides) AS many FROM vote v JOIN session s ON s.id = v.session_id WHERE s.held = 1
            GROUP BY s.body_id) AS settled ON settled.body_id = b.id
        """),
  ]
}
