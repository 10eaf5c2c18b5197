#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one function of the C library that the measures need.
enum Logarithm {
  static func natural(_ x: Double) -> Double { log(x) }
}
