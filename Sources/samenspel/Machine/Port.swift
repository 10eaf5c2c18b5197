#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Finding a port that nobody listens at yet.
enum Port {
  static let usual = 8080

  /// The first of `count` ports from `first` on that is free at `host`, or nil when none is.
  static func firstFree(from first: Int, count: Int, host: String) -> Int? {
    (first..<(first + count)).first { isFree($0, host: host) }
  }

  /// Whether one can listen at this port now. Port 0 (the system chooses) is always free.
  static func isFree(_ port: Int, host: String) -> Bool {
    guard port != 0 else { return true }
    var hints = addrinfo()
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    hints.ai_socktype = streamType
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0, let address = found else { return false }
    defer { freeaddrinfo(found) }
    return canBind(address.pointee)
  }

  private static func canBind(_ address: addrinfo) -> Bool {
    let descriptor = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var reuse: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
    return bind(descriptor, address.ai_addr, address.ai_addrlen) == 0
  }

  private static var streamType: Int32 {
    #if canImport(Darwin)
      SOCK_STREAM
    #else
      Int32(SOCK_STREAM.rawValue)
    #endif
  }
}
