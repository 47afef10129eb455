import Dialogue

extension Statistics {
  /// The figures as one JSON object: seconds are whole, ratio and rate have three decimals and are null where nothing can
  /// be divided.
  public var json: JSON {
    .object([
      JSON.Field(
        "people",
        .object([
          JSON.Field("present", .object(present.map { JSON.Field($0.key.rawValue, .integer($0.value)) })),
          JSON.Field("came", .optional(counted > 0 || sessions == 0 ? came : nil)),
          JSON.Field("at_close", .optional(counted > 0 || sessions == 0 ? atClose : nil)),
          JSON.Field("facilitators", .integer(facilitators)),
          JSON.Field(
            "person_seconds",
            .object(
              counted > 0 ? balance.map { JSON.Field($0.key.rawValue, .integer($0.value.personSeconds)) } : []
            )),
        ])),
      JSON.Field("airtime", .object(airtime.map { JSON.Field($0.key.rawValue, .integer($0.value)) })),
      JSON.Field(
        "balance", .object(balance.map { JSON.Field($0.key.rawValue, .rounded($0.value.ratio)) })),
      JSON.Field(
        "answers",
        .object([
          JSON.Field("owed", .integer(answers.owed)), JSON.Field("given", .integer(answers.given)),
          JSON.Field("under_study", .integer(answers.studied)),
          JSON.Field("overdue", .integer(studiesLate)), JSON.Field("rate", .rounded(answers.rate)),
        ])),
      JSON.Field("agenda", .array(agenda.map(\.json))),
      JSON.Field("sessions", .integer(sessions)), JSON.Field("cancelled", .integer(cancelled)),
    ])
  }
}

extension Statistics.Point {
  fileprivate var json: JSON {
    .object([
      JSON.Field("item", .text(item)), JSON.Field("planned", .integer(planned)),
      JSON.Field("actual", .integer(actual)), JSON.Field("session", .text(session)),
      JSON.Field("state", .text(state.rawValue)),
    ])
  }
}
