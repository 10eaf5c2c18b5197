import HTTPTypes
import Hummingbird
import Markup
import NIOCore

/// Answers as bytes.
enum Responses {
  static func page(_ document: Document, status: Int = 200) -> Response {
    Response(
      status: .init(code: status), headers: [.contentType: document.mediaType],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: document.bytes)))
  }

  /// Go and look there: 303, so that going back never posts again.
  static func redirect(to address: Address) -> Response {
    Response(status: .seeOther, headers: [.location: address.string])
  }

  static func empty(_ status: HTTPResponse.Status) -> Response { Response(status: status) }

  static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// A file to keep. It is never shown inside the site: it may hold what somebody else wrote.
  static func file(_ bytes: [UInt8], type: String, name: String) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: type, .contentDisposition: "attachment; " + fileName(name)],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// A name in ASCII for old programs and the name itself for the others (RFC 6266, 4.3).
  private static func fileName(_ name: String) -> String {
    let plain = String(
      name.unicodeScalars.map { scalar in
        let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        return isPlain || scalar == "." || scalar == "-" ? Character(scalar) : "_"
      })
    let exact = Address(path: [name]).string.dropFirst()
    return "filename=\"\(plain)\"; filename*=UTF-8''\(exact)"
  }
}
