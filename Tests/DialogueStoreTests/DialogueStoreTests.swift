import Testing
@testable import DialogueStore
