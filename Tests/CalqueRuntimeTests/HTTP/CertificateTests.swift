import Foundation
import Testing

@testable import CalqueRuntime

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What a session answers when it is asked for a certificate, which no server on Linux can make it be.
struct CertificateTests {
  private final class Sender: NSObject, URLAuthenticationChallengeSender {
    func use(_ credential: URLCredential, for challenge: URLAuthenticationChallenge) {}
    func continueWithoutCredential(for challenge: URLAuthenticationChallenge) {}
    func cancel(_ challenge: URLAuthenticationChallenge) {}
    func performDefaultHandling(for challenge: URLAuthenticationChallenge) {}
    func rejectProtectionSpaceAndContinue(with challenge: URLAuthenticationChallenge) {}
  }

  private func disposition(
    _ method: String, certificate: @escaping URLSessionForwarder.Certificate
  ) throws -> (URLSession.AuthChallengeDisposition?, String?) {
    let space = URLProtectionSpace(
      host: "api.example.com", port: 443, protocol: "https", realm: nil,
      authenticationMethod: method)
    let challenge = URLAuthenticationChallenge(
      protectionSpace: space, proposedCredential: nil, previousFailureCount: 0,
      failureResponse: nil, error: nil, sender: Sender())
    let session = URLSession(configuration: .ephemeral)
    defer { session.invalidateAndCancel() }
    let task = session.dataTask(with: try #require(URL(string: "https://api.example.com/")))
    let answer = Guarded<(URLSession.AuthChallengeDisposition, String?)?>(nil)
    URLSessionForwarder(certificate: certificate).urlSession(
      session, task: task, didReceive: challenge
    ) { disposition, credential in
      answer.withLock { $0 = (disposition, credential?.user) }
    }
    let given = answer.withLock { $0 }
    return (given?.0, given?.1)
  }

  @Test(arguments: [
    "NSURLAuthenticationMethodClientCertificate", "NSURLAuthenticationMethodServerTrust",
  ])
  func `a certificate that the caller has is used, else the system decides`(method: String) throws {
    let used = try disposition(method) { _ in
      URLCredential(user: "me", password: "", persistence: .none)
    }
    #expect(used == (.useCredential, "me"))
    #expect(try disposition(method) { _ in nil } == (.performDefaultHandling, nil))
  }
}
