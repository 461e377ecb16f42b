/// Security schemes (OpenAPI 3.2.0, section 4.27).
extension AuditedObject {
  private static func document(_ scheme: String) -> String {
    """
    openapi: 3.2.0
    info: {title: Audit, version: '1'}
    security: [{one: []}]
    paths: {/a: {get: {responses: {'204': {description: A.}}}}}
    components:
      securitySchemes:
        one:
    \(scheme)

    """
  }

  static let security: [AuditedObject] = [
    AuditedObject(
      "Security Scheme Object (3.2)",
      """
      description: How to prove oneself.
      bearerFormat: JWT
      deprecated: true
      x-audit: 1
      """,
      in: document("      type: http\n      %\n      scheme: bearer")),
    AuditedObject(
      "Security Scheme Object of a key (3.2)",
      """
      name: X-Key
      in: header
      """,
      in: document("      type: apiKey\n      %\n      x-b: 1")),
    AuditedObject(
      "Security Scheme Object of OpenID Connect (3.2)",
      """
      openIdConnectUrl: https://audit.example
      """,
      in: document("      type: openIdConnect\n      %\n      x-b: 1")),
    AuditedObject(
      "Security Scheme Object of OAuth (3.2)",
      """
      flows: {password: {tokenUrl: https://audit.example, scopes: {}}}
      oauth2MetadataUrl: https://audit.example
      """,
      in: document("      type: oauth2\n      %\n      x-b: 1")),
    AuditedObject(
      "OAuth Flows Object (3.2)",
      """
      implicit: {authorizationUrl: https://audit.example, scopes: {}}
      password: {tokenUrl: https://audit.example, scopes: {}}
      clientCredentials: {tokenUrl: https://audit.example, scopes: {}}
      authorizationCode: {authorizationUrl: https://a.example, tokenUrl: https://a.example, scopes: {}}
      deviceAuthorization: {deviceAuthorizationUrl: https://a.example, tokenUrl: https://a.example, scopes: {}}
      x-audit: 1
      """,
      in: document("      type: oauth2\n      flows:\n        x-a: 1\n        %\n        x-b: 1")),
    AuditedObject(
      "OAuth Flow Object (3.2)",
      """
      tokenUrl: https://audit.example
      refreshUrl: https://audit.example
      scopes: {read: To read.}
      x-audit: 1
      """,
      in: document(
        "      type: oauth2\n      flows:\n        password:\n          x-a: 1\n          %\n          x-b: 1"
      )),
  ]
}
