extension Facts {
  /// The side for which a college speaks: what the space has said, else any space that has it, else what its name means.
  /// - Complexity: linear in the spaces.
  public func side(of college: CollegeID, in space: ID<DialogueSpace>? = nil) -> College.Side {
    if let space, let own = spaces[space]?.settings.sides[college] { return own }
    if CollegeID.defaults.contains(college) { return college.side }
    for other in spaces.values {
      if let said = other.settings.sides[college] { return said }
    }
    return college.side
  }
}
