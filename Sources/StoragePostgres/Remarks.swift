import CPostgres

/// Passes on what the server remarks beside its answers, one line each, without the values.
final class Remarks: Sendable {
  private let hear: @Sendable (String) -> Void

  init(_ hear: @escaping @Sendable (String) -> Void) {
    self.hear = hear
  }

  /// The connection must not outlive this object; ``Session`` holds both.
  func listen(to handle: OpaquePointer) {
    PQsetNoticeReceiver(
      handle,
      { context, result in
        guard let context, let words = PQresultErrorField(result, 0x4D) else { return }  // 'M', the primary message
        Unmanaged<Remarks>.fromOpaque(context).takeUnretainedValue().hear(String(cString: words))
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}
