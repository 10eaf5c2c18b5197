import Access
import Crypto
import FoundationEssentials

/// One post of one account, for one event on one object: what is done once.
struct Receipt: Sendable, Hashable {
  let account: AccountID
  let key: String
  let event: String
  /// SHA-256 over the object and the digest of what was posted, in hex.
  let digest: String

  init(_ key: ReceiptKey, for act: Act, of actor: Actor) {
    account = actor.account
    self.key = key.key
    event = act.event
    var encoding = CanonicalBytes()
    encoding.add(act.object.description)
    encoding.add(key.digest)
    digest = Hex.text(SHA256.hash(data: Data(encoding.bytes)))
  }
}
