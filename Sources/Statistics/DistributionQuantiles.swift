#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The value below which a share of the standard normal distribution lies, to 16 digits (Wichura 1988, *Applied
/// Statistics* 37, 477–484, AS 241, PPND16).
///
/// - Parameter share: more than 0 and less than 1.
public func normalQuantile(_ share: Double) -> Double {
  precondition(share > 0 && share < 1, "a share lies between 0 and 1")
  let offset = share - 0.5
  if abs(offset) <= 0.425 {
    let r = 0.180625 - offset * offset
    return offset * polynomial(r, centreAbove) / polynomial(r, centreBelow)
  }
  let tail = (-log(offset < 0 ? share : 1 - share)).squareRoot()
  let distance =
    tail <= 5
    ? polynomial(tail - 1.6, middleAbove) / polynomial(tail - 1.6, middleBelow)
    : polynomial(tail - 5, farAbove) / polynomial(tail - 5, farBelow)
  return offset < 0 ? -distance : distance
}

/// The value below which a share of Student's distribution lies, to about 6 digits (Hill 1970, *Communications of the
/// ACM* 13, 619–620, algorithm 396).
///
/// - Parameters:
///   - share: at least one half and less than 1.
///   - freedom: degrees of freedom, at least 1.
func studentQuantile(_ share: Double, freedom n: Double) -> Double {
  precondition(share >= 0.5 && share < 1 && n >= 1, "an upper share, and a degree of freedom")
  let tails = 2 * (1 - share)
  if n < 1.5 { return cos(tails * .pi / 2) / sin(tails * .pi / 2) }
  if n < 2.5 { return (2 / (tails * (2 - tails)) - 2).squareRoot() }
  let a = 1 / (n - 0.5)
  let b = 48 / (a * a)
  var c = ((20700 * a / b - 98) * a - 16) * a + 96.36
  let d = ((94.5 / (b + c) - 3) / b + 1) * (a * .pi / 2).squareRoot() * n
  var y = pow(d * tails, 2 / n)
  if y > 0.05 + a {
    let x = normalQuantile(tails / 2)
    y = x * x
    if n < 5 { c += 0.3 * (n - 4.5) * (x + 0.6) }
    c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x
    y = expm1(a * y * y)
  } else {
    let correction = 1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)
    y = (correction * y - 1) * (n + 1) / (n + 2) + 1 / y
  }
  return (n * y).squareRoot()
}

private func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
  coefficients.reversed().reduce(0) { $0 * x + $1 }
}

private let centreAbove = [
  3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
  4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
]
private let centreBelow = [
  1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3, 2.1213794301586595867e4,
  3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
]
private let middleAbove = [
  1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
  1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
]
private let middleBelow = [
  1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
  1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
]
private let farAbove = [
  6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
  2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
]
private let farBelow = [
  1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2, 7.86869131145613259100e-4,
  1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
]
