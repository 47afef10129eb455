import Testing
@testable import Facilitation
