import CXML2
import Testing

/// The official schemas of REFI-QDA 1.0, which lie beside this file as they were published.
enum RefiSchema {
  case project
  case codeBook

  private var bytes: [UInt8] {
    switch self {
    case .project: PackageResources.Project_xsd
    case .codeBook: PackageResources.Codebook_xsd
    }
  }

  /// What libxml2 finds wrong with a document: nothing when it is valid.
  func complaints(about document: [UInt8]) -> [String] {
    let schemaBytes = bytes
    let parser = schemaBytes.withUnsafeBytes { buffer in
      xmlSchemaNewMemParserCtxt(buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count))
    }
    defer { xmlSchemaFreeParserCtxt(parser) }
    guard let schema = xmlSchemaParse(parser) else { return ["the schema itself is not read"] }
    defer { xmlSchemaFree(schema) }
    let tree = document.withUnsafeBytes { buffer in
      xmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil,
        Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue))
    }
    guard let tree else { return ["not well-formed"] }
    defer { xmlFreeDoc(tree) }
    let validation = xmlSchemaNewValidCtxt(schema)
    defer { xmlSchemaFreeValidCtxt(validation) }
    let heard = Heard()
    xmlSchemaSetValidStructuredErrors(
      validation,
      { own, error in
        guard let own, let message = error?.pointee.message else { return }
        Unmanaged<Heard>.fromOpaque(own).takeUnretainedValue().words.append(String(cString: message))
      }, Unmanaged.passUnretained(heard).toOpaque())
    let code = xmlSchemaValidateDoc(validation, tree)
    return withExtendedLifetime(heard) { code == 0 ? [] : heard.words.isEmpty ? ["invalid"] : heard.words }
  }

  private final class Heard {
    var words: [String] = []
  }
}
