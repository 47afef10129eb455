import Foundation

/// The exponent of the sRGB curve.
func power(_ base: Double) -> Double { pow(base, 2.4) }
