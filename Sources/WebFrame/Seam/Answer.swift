public import Accountability
public import Language
public import Markup

/// What a workspace answers to a visit. The frame turns it into a response with all its headers.
public enum Answer: Sendable {
  /// A page, inside the frame.
  case page(Page, status: Int = 200)
  /// Go to another page of this site; the notice is shown there once.
  case redirect(Address, notice: Phrase? = nil)
  /// A file to keep; never shown inline. `type` is a media type such as `image/svg+xml`.
  case file(bytes: [UInt8], type: String, name: String)
  /// The action said no. The frame shows it: form problems at their fields with all typed text still there, a conflict
  /// with both texts side by side, otherwise a page that says what to do. `back` is the page the form stands on; without
  /// it the frame takes the page that the form itself names.
  case refused(Refusal, back: Address? = nil)
  /// Prove the password once more, and then come back to this page; what was typed is kept until then. For what asks for
  /// a fresh sign-in: ask `visit.signedIn.isFresh(at: visit.now)` first.
  case needsFreshSignIn(back: Address)
}

extension Outcome {
  /// The answer that goes with this outcome: what `done` makes of the value, or the refusal.
  public func answer(back: Address? = nil, done: (Value) throws -> Answer) rethrows -> Answer {
    switch self {
    case .done(let value): try done(value)
    case .refused(let refusal): .refused(refusal, back: back)
    }
  }

  /// The same, when what is done with the value takes another look.
  public func answer(back: Address? = nil, done: (Value) async throws -> Answer) async rethrows -> Answer {
    switch self {
    case .done(let value): try await done(value)
    case .refused(let refusal): .refused(refusal, back: back)
    }
  }
}
