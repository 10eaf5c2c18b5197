public import Language

/// A choice that has words for people.
public protocol Worded {
  var phrase: Phrase { get }
}
