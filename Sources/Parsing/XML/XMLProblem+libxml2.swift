import CXML2

extension XMLProblem {
  /// What libxml2 complains of, in our terms.
  ///
  /// - Parameter isAfterEnd: whether the one element of the document is closed already.
  init(_ error: _xmlError, isAfterEnd: Bool) {
    let first = error.str1.map { String(cString: $0) } ?? ""
    let second = error.str2.map { String(cString: $0) } ?? ""
    switch xmlParserErrors(UInt32(max(0, error.code))) {
    case XML_ERR_DOCUMENT_EMPTY: self = .notXML
    case XML_ERR_DOCUMENT_END: self = isAfterEnd ? .afterEnd : .notXML
    case XML_ERR_TAG_NAME_MISMATCH: self = .mismatch(opened: first, line: Int(error.int1), closed: second)
    case XML_ERR_ATTRIBUTE_REDEFINED: self = .repeatedAttribute(first)
    case XML_NS_ERR_UNDEFINED_NAMESPACE: self = .unknownPrefix(first)
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: self = .entity(first)
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF: self = .forbiddenCharacter
    case XML_ERR_NO_MEMORY: self = .tooManyNames
    default: self = .notWellFormed
    }
  }
}
