import Language
import Storage
import TestGround
import Testing

@testable import Access

@Suite("Passwords")
struct PasswordTests {
  private let quick = ScryptParameters(logCost: 1, blockSize: 1, parallelism: 1)

  @Test("a hash comes back from its text, with its parameters")
  func roundTrip() throws {
    let hash = try PasswordHash(of: Password("vier losse woorden hier"), parameters: quick, salt: [UInt8](0..<16))
    #expect(PasswordHash(hash.text) == hash)
    #expect(hash.text.hasPrefix("$scrypt$ln=1,r=1,p=1$"))
    #expect(hash.key.count == 32)
  }

  @Test("scrypt gives the published key")
  func vector() throws {
    // RFC 7914, section 12: P="pleaseletmein", S="SodiumChloride", N=16384, r=8, p=1, dkLen=64; the first 32 bytes of
    // PBKDF2 output do not depend on the length asked for.
    let parameters = ScryptParameters(logCost: 14, blockSize: 8, parallelism: 1)
    let hash = try PasswordHash(
      of: Password("pleaseletmein"), parameters: parameters, salt: Array("SodiumChloride".utf8))
    let expected: [UInt8] = [
      0x70, 0x23, 0xbd, 0xcb, 0x3a, 0xfd, 0x73, 0x48, 0x46, 0x1c, 0x06, 0xcd, 0x81, 0xfd, 0x38, 0xeb,
      0xfd, 0xa8, 0xfb, 0xba, 0x90, 0x4f, 0x8e, 0x3e, 0xa9, 0xb5, 0x43, 0xf6, 0x54, 0x5d, 0xa1, 0xf2,
    ]
    #expect(hash.key == expected)
  }

  @Test("the standard is what the design asks for")
  func standard() {
    #expect(ScryptParameters.standard == ScryptParameters(logCost: 14, blockSize: 8, parallelism: 5))
    #expect(PasswordHash.saltBytes == 16)
    #expect(PasswordHash.keyBytes == 32)
  }

  @Test(
    "text that is not a hash is not read as one",
    arguments: [
      "", "$", "scrypt", "$scrypt$ln=1,r=1,p=1$$", "$argon2$ln=1,r=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$x",
      "$scrypt$ln=63,r=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      "$scrypt$ln=1,r=-1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      "$scrypt$ln=1,r=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ])
  func malformed(text: String) {
    #expect(PasswordHash(text) == nil)
  }

  @Test("the right password matches, another does not, and nobody has one")
  func verifies() async throws {
    let worker = PasswordWorker(parameters: quick, secrets: FixedSecrets())
    let stored = try await worker.hash(Password("vier losse woorden hier"))

    #expect(try await worker.verify(Password("vier losse woorden hier"), against: stored).isRight)
    #expect(try await !worker.verify(Password("vier losse woorden hieR"), against: stored).isRight)
    #expect(try await !worker.verify(Password(""), against: stored).isRight)
    #expect(try await !worker.verify(Password("vier losse woorden hier"), against: nil).isRight)
    #expect(try await !worker.verify(Password("vier losse woorden hier"), against: "damaged").isRight)
  }

  @Test("the same letters written differently are the same password, and capitals are not folded")
  func normalises() {
    #expect(Password("caf\u{E9} en de rest").bytes == Password("cafe\u{301} en de rest").bytes)
    #expect(Password("ﬁets").bytes != Password("fiets").bytes)
    #expect(Password("A").bytes != Password("a").bytes)
  }

  @Test("two hashes of one password differ by their salt")
  func salted() async throws {
    let worker = PasswordWorker(parameters: quick, secrets: FixedSecrets())
    let password = Password("vier losse woorden hier")
    #expect(try await worker.hash(password) != worker.hash(password))
  }

  @Test("a hash with other parameters is made anew when the password was right")
  func rehashes() async throws {
    let old = try await PasswordWorker(parameters: quick, secrets: FixedSecrets()).hash(Password("vier losse woorden"))
    let stronger = PasswordWorker(
      parameters: ScryptParameters(logCost: 2, blockSize: 1, parallelism: 1), secrets: FixedSecrets())

    let right = try await stronger.verify(Password("vier losse woorden"), against: old)
    let wrong = try await stronger.verify(Password("vijf losse woorden"), against: old)

    #expect(right.rehashed?.hasPrefix("$scrypt$ln=2,") == true)
    #expect(try await stronger.verify(Password("vier losse woorden"), against: right.rehashed).isRight)
    #expect(wrong.rehashed == nil)
  }

  @Test("who comes when the queue is full is told to come back, and the queue empties")
  func busy() async throws {
    let slow = ScryptParameters(logCost: 12, blockSize: 8, parallelism: 1)
    let worker = PasswordWorker(parameters: slow, secrets: FixedSecrets(), waiting: 2)
    let turnedAway = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
      for _ in 0..<40 {
        group.addTask {
          do {
            _ = try await worker.hash(Password("vier losse woorden"))
            return false
          } catch {
            return (error as? PasswordWorker.Busy).map { $0.retryAfter > 0 } ?? false
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(turnedAway > 0)
    #expect(turnedAway <= 37)
    #expect(!worker.isFull)
    _ = try await worker.hash(Password("vier losse woorden"))
  }
}
