import CivilTime
import Language

/// The kinds of field there are, each with its stored text and its words.
extension TrackedField {
  typealias Path<Value> = any WritableKeyPath<Subject, Value> & Sendable

  static func text(_ name: String, _ label: Phrase, _ path: Path<String?>) -> Self {
    Self(
      name, label, read: { $0[keyPath: path] },
      write: { subject, stored in
        subject[keyPath: path] = stored
        return true
      },
      show: { stored, _ in .verbatim(stored) })
  }

  static func requiredText(_ name: String, _ label: Phrase, _ path: Path<String>) -> Self {
    Self(
      name, label, read: { $0[keyPath: path] },
      write: { subject, stored in
        guard let stored else { return false }
        subject[keyPath: path] = stored
        return true
      },
      show: { stored, _ in .verbatim(stored) })
  }

  /// A field whose stored text is a code that is read by `decode`; nothing stored is nothing.
  static func coded<Value: Sendable>(
    _ name: String, _ label: Phrase, _ path: Path<Value?>, encode: @escaping @Sendable (Value) -> String,
    decode: @escaping @Sendable (String) -> Value?, words: @escaping @Sendable (Value) -> Phrase
  ) -> Self {
    Self(
      name, label, read: { $0[keyPath: path].map(encode) },
      write: { subject, stored in
        let value = stored.flatMap(decode)
        guard stored == nil || value != nil else { return false }
        subject[keyPath: path] = value
        return true
      },
      show: { stored, _ in decode(stored).map(words) ?? .verbatim(stored) })
  }

  static func requiredCode<Value: Sendable>(
    _ name: String, _ label: Phrase, _ path: Path<Value>, encode: @escaping @Sendable (Value) -> String,
    decode: @escaping @Sendable (String) -> Value?, words: @escaping @Sendable (Value, [String: String]) -> Phrase
  ) -> Self {
    Self(
      name, label, read: { encode($0[keyPath: path]) },
      write: { subject, stored in
        guard let value = stored.flatMap(decode) else { return false }
        subject[keyPath: path] = value
        return true
      },
      show: { stored, names in decode(stored).map { words($0, names) } ?? .verbatim(stored) })
  }

  static func choice<Value: RawRepresentable & Worded & Sendable>(
    _ name: String, _ label: Phrase, _ path: Path<Value?>
  ) -> Self where Value.RawValue == String {
    coded(name, label, path, encode: \.rawValue, decode: Value.init(rawValue:), words: \.phrase)
  }

  static func requiredChoice<Value: RawRepresentable & Worded & Sendable>(
    _ name: String, _ label: Phrase, _ path: Path<Value>
  ) -> Self where Value.RawValue == String {
    requiredCode(
      name, label, path, encode: \.rawValue, decode: Value.init(rawValue:), words: { value, _ in value.phrase })
  }

  /// Several of a list; none of it is stored as nothing.
  static func choices<Value: RawRepresentable & CaseIterable & Hashable & Worded & Sendable>(
    _ name: String, _ label: Phrase, _ path: Path<Set<Value>>
  ) -> Self where Value.RawValue == String {
    Self(
      name, label, read: { CodeList.encode($0[keyPath: path]) },
      write: { subject, stored in
        guard let values: Set<Value> = CodeList.decode(stored) else { return false }
        subject[keyPath: path] = values
        return true
      },
      show: { stored, _ in
        let values: Set<Value> = CodeList.decode(stored) ?? []
        return Phrase.list(Value.allCases.filter(values.contains).map(\.phrase))
      })
  }

  static func date(_ name: String, _ label: Phrase, _ path: Path<CivilDate?>) -> Self {
    coded(name, label, path, encode: \.iso, decode: CivilDate.init(iso:), words: \.longPhrase)
  }
}
