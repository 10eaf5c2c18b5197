#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Somebody who listens at a port of this machine as long as it is kept.
final class Listener {
  struct Failure: Error {}

  let port: Int
  private let descriptor: Int32

  init() throws {
    #if canImport(Darwin)
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutableBytes(of: &address) { bytes -> Bool in
      guard let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
      return bind(descriptor, pointer, size) == 0 && listen(descriptor, 1) == 0
        && getsockname(descriptor, pointer, &size) == 0
    }
    guard isListening else { throw Failure() }
    self.descriptor = descriptor
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  deinit { close(descriptor) }
}
