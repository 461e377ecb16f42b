import SwiftModel
import Testing

/// Wire names and what Swift calls them. The table is the promise: users' code holds these names.
struct SwiftIdentifierTests {
  static let members: [(String, String)] = [
    // Words and acronyms.
    ("externalId", "externalID"), ("external_id", "externalID"), ("ExternalID", "externalID"),
    ("id", "id"), ("ID", "id"), ("Id", "id"), ("url", "url"), ("urls", "urls"), ("URLs", "urls"),
    ("webcal_url", "webcalURL"), ("userIds", "userIDs"), ("user_ids", "userIDs"),
    ("userIDs", "userIDs"), ("userIDsList", "userIDsList"), ("imageUrls", "imageURLs"),
    ("saveICSFeed", "saveICSFeed"), ("ics-feed", "icsFeed"), ("HTTPSConnection", "httpsConnection"),
    ("html_url", "htmlURL"), ("urlHtml", "urlHTML"), ("apiKey", "apiKey"), ("node_id", "nodeID"),
    ("CalendarsController_getCalendars", "calendarsControllerGetCalendars"),
    ("readOnly", "readOnly"), ("TeamUp-Provider-ID", "teamUpProviderID"),
    ("Teamup-Request-Mode", "teamupRequestMode"), ("icalendar_links", "icalendarLinks"),
    ("X-RateLimit-Limit", "xRateLimitLimit"), ("ETag", "eTag"),
    ("delegationCredentialId", "delegationCredentialID"),
    // Camel case taken apart.
    ("getHTTPResponse2XX", "getHTTPResponse2XX"), ("iOSVersion", "iOSVersion"),
    ("OAuth2Token", "oauth2Token"), ("userOAuthToken", "userOAuthToken"),
    ("IPv4Address", "ipv4Address"),
    ("localIpv6", "localIPv6"), ("ios_version", "iOSVersion"), ("minIOSVersion", "minIOSVersion"),
    ("graphQLQuery", "graphQLQuery"), ("SHA256Sum", "sha256Sum"), ("fileSha256", "fileSHA256"),
    ("getXYZThing", "getXYZThing"), ("aB", "aB"), ("x509Certificate", "x509Certificate"),
    ("3DModel", "_3DModel"), ("p2pTransfer", "p2pTransfer"), ("MAX_FILE_SIZE", "maxFileSize"),
    ("API_URL", "apiURL"), ("ACTIVE", "active"), ("USD", "usd"), ("camelCase2", "camelCase2"),
    ("actions/list-artifacts-for-repo", "actionsListArtifactsForRepo"),
    // Digits and signs.
    ("1st", "_1st"), ("1", "_1"), ("404", "_404"), ("2XX", "_2XX"), ("2xx", "_2xx"),
    ("+1", "plus1"), ("-1", "minus1"), ("-created_at", "minusCreatedAt"), ("1.5", "_1Dot5"),
    ("v1.2", "v1Dot2"), ("2022-11-28", "_20221128"), ("100%", "_100Percent"),
    (">=10", "greaterThanOrEqual10"),
    ("<p>text</p>", "pTextP"), ("C++", "cPlusPlus"), ("C#", "cSharp"), ("C", "c"),
    ("R&D", "rAndD"), ("a+b", "aB"), ("user's name", "usersName"), ("filter[name]", "filterName"),
    ("application/vnd.api+json", "applicationVndAPIJSON"),
    // Marks before a name.
    ("__template", "template"), ("_id", "id"), ("$filter", "filter"), ("@type", "type"),
    ("#ref", "ref"), ("--verbose", "verbose"), (".json", "json"), ("$", "dollar"),
    ("_", "underscore"),
    // Symbols alone.
    ("", "empty"), (" ", "space"), ("*", "asterisk"), ("<", "lessThan"), ("<=", "lessThanOrEqual"),
    ("!=", "notEqual"), ("&&", "and"), ("?", "questionMark"), ("\u{20AC}", "euroSign"),
    ("👍", "thumbsUpSign"), ("❤️", "heavyBlackHeart"), ("👍 ok", "ok"), ("🚀rocket", "rocket"),
    ("\u{200F}", "value"), ("\u{0}", "value"), ("\u{E000}", "value"), ("\u{FFFF}", "value"),
    ("------------", "minusMinusMinusMinus"),
    // Other scripts, accents and what cannot be seen.
    ("日本語", "日本語"), ("日本語URL", "日本語URL"), ("имя_файла", "имяФайла"), ("größe", "größe"),
    ("Öffnungszeit", "öffnungszeit"), ("cafe\u{301}", "caf\u{E9}"), ("\u{301}x", "x"),
    ("na\u{200B}me", "name"), ("\u{202E}evil", "evil"), ("na\u{AD}me", "name"),
    ("a\u{FEFF}b", "ab"),
    ("a\u{3164}b", "ab"), ("m²", "m²"), ("\u{2126}hm", "\u{3C9}hm"),
    ("a\u{0}b\nc`d\"e\\(f)", "aBCDEF"), ("*/ func x()", "funcX"), ("//", "slashSlash"),
  ]

  @Test(arguments: members)
  func spellsMembers(_ name: String, _ expected: String) {
    let spelled = SwiftIdentifier(name).lowerCamelCase
    #expect(spelled == expected)
    #expect(Array(spelled.unicodeScalars) == Array(expected.unicodeScalars))
  }

  static let types: [(String, String)] = [
    ("externalId", "ExternalID"), ("url", "URL"), ("urls", "URLs"),
    ("ICSFeedResponse", "ICSFeedResponse"),
    ("simple-user", "SimpleUser"), ("HTTPSConnection", "HTTPSConnection"),
    ("OAuth2Token", "OAuth2Token"),
    ("oauth_token", "OAuthToken"), ("iOSVersion", "IOSVersion"), ("1st", "_1st"), ("", "Empty"),
    ("PRX", "PRX"), ("DTO", "DTO"), ("STATUS", "Status"), ("Page<Pet>", "PagePet"),
    ("com.example.Pet", "ComExamplePet"), ("日本語", "日本語"), ("ßtraße", "Sstraße"),
    ("ǆep", "Ǆep"), ("ŉx", "\u{2BC}Nx"), ("e\u{301}tat", "\u{C9}tat"), ("self", "Self"),
    ("👍", "ThumbsUpSign"),
  ]

  @Test(arguments: types)
  func spellsTypes(_ name: String, _ expected: String) {
    #expect(SwiftIdentifier(name).upperCamelCase == expected)
  }

  @Test func aConfigAddsAcronyms() {
    let acronyms = AcronymList.standard.adding(["SAF", "GitHub"])
    #expect(SwiftIdentifier("saf_score", acronyms: acronyms).lowerCamelCase == "safScore")
    #expect(SwiftIdentifier("score_safs", acronyms: acronyms).lowerCamelCase == "scoreSAFs")
    #expect(SwiftIdentifier("viaGithub", acronyms: acronyms).lowerCamelCase == "viaGitHub")
    #expect(SwiftIdentifier("GitHubApp", acronyms: acronyms).lowerCamelCase == "gitHubApp")
    #expect(SwiftIdentifier("saf_score").lowerCamelCase == "safScore")
    #expect(SwiftIdentifier("score_saf").lowerCamelCase == "scoreSaf")
  }

  @Test func wordsCanBeTakenOff() {
    let name = SwiftIdentifier("listUserIds")
    #expect(name.words.map(\.key) == ["list", "user", "ids"])
    #expect(SwiftIdentifier(words: Array(name.words.dropFirst())).lowerCamelCase == "userIDs")
  }

  @Test func longNamesAreCutAtAWord() {
    let name = SwiftIdentifier(String(repeating: "word ", count: 1000)).lowerCamelCase
    #expect(name.count == SwiftIdentifier.maximumLength)
    #expect(name.hasSuffix("WordWord"))
    let single = SwiftIdentifier(String(repeating: "x", count: 1000))
    #expect(single.lowerCamelCase.count == SwiftIdentifier.maximumLength)
  }
}
