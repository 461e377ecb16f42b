/// The words that are written in one case: `externalID`, `url`, `saveICSFeed`
/// (Swift API Design Guidelines, Follow case conventions).
///
/// The list is frozen, because a changed list renames users' code. A config can add to it.
package struct AcronymList: Sendable {
  /// The spelling in the middle of a name, by the word in lower case.
  private var spellings: [String: String]
  /// The most pieces that a name is split into where one of the spellings stands: `i` `OS`.
  static let maximumPieces = 3

  package static let standard = AcronymList(spellings: frozen)

  private init(spellings: [String]) {
    self.spellings = [:]
    for spelling in spellings { self.spellings[spelling.lowercased()] = spelling }
  }

  /// These acronyms and the given ones, spelled as in the middle of a name: `SAF`, `GitHub`.
  package func adding(_ spellings: some Sequence<String>) -> AcronymList {
    var list = self
    for spelling in spellings where !spelling.isEmpty {
      list.spellings[spelling.lowercased()] = spelling
    }
    return list
  }

  /// The spelling of a word in lower case: as listed, with a number behind it, or in the plural.
  func spelling(of word: String) -> String? {
    if let spelling = spellings[word] { return spelling }
    let number = word.reversed().prefix { $0.isASCII && $0.isNumber }.count
    if number > 0, number < word.count, let stem = spellings[String(word.dropLast(number))] {
      return stem + word.suffix(number)
    }
    if word.hasSuffix("s"), let stem = spellings[String(word.dropLast())], Self.isUpper(stem) {
      return stem + "s"
    }
    return nil
  }

  /// The spelling of a word that a change of case has torn into pieces: `O` `Auth2`.
  func spelling(ofPieces pieces: some Sequence<String>) -> String? {
    guard let spelling = spelling(of: pieces.joined().lowercased()) else { return nil }
    return Self.isUpper(spelling) ? nil : spelling
  }

  private static func isUpper(_ spelling: String) -> Bool {
    !spelling.unicodeScalars.contains { $0.properties.isLowercase }
  }

  private static let frozen = """
    ABAC ACH ACL AES AI AML API APNS ARN ASCII ASN AWS B2B B2C BCC BGP BIC BPM BSON CA CBOR CC \
    CDN CGI CI CICD CIDR CJK CLI CMS CNAME CORS CPC CPM CPU CRC CRL CRM CRUD CSP CSR CSRF CSS CSV \
    CTR CVE CVSS CVV CWE DB DBA DDL DDOS DHCP DKIM DMARC DML DNS DNSSEC DOB DOI DOM DPI DRM DSA \
    DSN DTD DTMF DTO EAN EC2 ECDSA EIN ELB EOF EPSS EPUB ERP ETA FAQ FCM FIFO FPS FQDN FTP FTPS \
    GB GCM GCP GDPR GHSA GIF GIS GMT GPG GPS GPT GPU GPX GRPC GTIN GUI GUID HD HDD HDR HEIC HLS \
    HMAC HOTP HSL HSM HTML HTTP HTTPS IAM IBAN ICMP ICS ICU ID IDE IDP IEEE IETF IMAP IMEI IMSI \
    IO IOT IP IPC IPO IRC IRI ISBN ISIN ISO ISP ISSN IVR JPEG JPG JS JSON JSONL JVM JWE JWK JWKS \
    JWS JWT KMS KPI KVM KYC LAN LDAP LFS LIFO LLM LRU LTE MB MD5 MFA MIME MIT ML MMS MP3 MP4 MPN \
    MQTT MRN MRR MTU MVP MX NDA NFC NFT NIC NLP NPI NPM NTLM NTP OCI OCR OCSP OIDC OK OS OSS OTP \
    P2P PBX PCI PDF PEM PGP PHP PID PII PKCE PKCS PKI PNG POP3 POSIX PSTN PTO PWA QA QPS QR RAM \
    RBAC RDF RDS RFC RFID RGB RGBA ROI RPC RPM RPS RSA RSS RSVP RTC RTL RTMP RTP S3 SAML SARIF \
    SBOM SCIM SCM SDK SDP SEO SEPA SFTP SHA SID SKU SLA SLO SMB SMS SMTP SNI SNMP SNS SOA SOAP \
    SPDX SPF SQL SQS SRV SSD SSE SSH SSID SSL SSML SSN SSO SSR STS STT SVG SVN TCP TFA TIFF TLD \
    TLS TOML TOTP TSV TTL TTS TTY TV TXT U2F UDP UI UID ULID UPC URI URL URN USB UTC UTF UTM UUID \
    UX VAT VCS VIN VLAN VM VNC VOIP VPC VPN VPS WAF WAN WSDL WWW X509 XHTML XML XMPP XSD XSLT \
    XSRF XSS YAML \
    GraphQL iOS iPadOS IPv4 IPv6 macOS OAuth tvOS visionOS watchOS
    """.split(separator: " ").map(String.init)
}
