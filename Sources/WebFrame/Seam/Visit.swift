public import Access
public import Accountability
public import CivilTime
public import Language
public import Markup
public import Serving
public import Storage

/// One request by somebody who has signed in, as a workspace sees it. It can only be made with the proof of sign-in.
public struct Visit: Sendable {
  /// Looking, or doing.
  public enum Method: Sendable { case get, post }

  /// The proof that somebody signed in.
  public let signedIn: SignedIn
  /// Looking, or doing.
  public let method: Method
  /// The address that is visited, with its query.
  public let address: Address
  /// What stands behind the question mark.
  public let query: FormData
  /// The form that was sent; empty when looking.
  public let form: FormData
  /// The language this person reads.
  public let language: DisplayLanguage
  /// The moment of the visit.
  public let now: Instant
  /// The day of the visit in the organisation's zone.
  public let today: CivilDate
  /// The organisation's zone.
  public let zone: CivilZone
  /// The token every form has to send back. Forms made from `formState()` do.
  public let csrf: String
  /// The key of this post: sent twice, done once. Hand it to `Ledger.change`.
  public let receipt: ReceiptKey?
  /// What the frame knows about the form on this page: what was typed, what has to be changed, whether another was first.
  let situation: FormSituation
  /// What the header offers, when it was read on arrival.
  var offers: Offers?
  let secrets: any SecretSource
  /// Where this site is, as this person sees it: `https://samenspel.example.nl`. For links to hand over.
  public let origin: String

  /// A visit. The frame makes them; tests of a workspace make their own.
  public init(
    signedIn: SignedIn, method: Method, address: Address, query: FormData = FormData(), form: FormData = FormData(),
    now: Instant, csrf: String, receipt: ReceiptKey? = nil, situation: FormSituation = .fresh,
    secrets: any SecretSource, origin: String = "http://localhost"
  ) {
    self.signedIn = signedIn
    self.method = method
    self.address = address
    self.query = query
    self.form = form
    self.language = signedIn.actor.language
    self.now = now
    self.today = signedIn.zone.date(of: now)
    self.zone = signedIn.zone
    self.csrf = csrf
    self.receipt = receipt
    self.situation = situation
    self.secrets = secrets
    self.origin = origin
  }

  /// Who visits.
  public var actor: Actor { signedIn.actor }
  /// Speaks this person's language.
  public var say: Speaker { Speaker(language) }
  /// What has to be changed in the form on this page; give it to `Page.formProblems`.
  public var formProblems: [FieldProblem] { situation.problems }
  /// What to weigh before the form on this page is saved.
  public var considerations: [FieldProblem] { situation.considerations }

  /// What a form on the answered page has to carry. Ask it anew for every form: each has its own key.
  public func formState() -> FormState {
    FormState(csrf: csrf, receipt: ReceiptKey.fresh(secrets), page: address.string, situation: situation)
  }

  /// The version of the thing that the sent form was made from.
  public var version: Int? { form.integer(FrameField.version) }
}
