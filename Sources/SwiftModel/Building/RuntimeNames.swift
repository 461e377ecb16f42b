/// The names that the runtime declares, which no generated declaration may take: a copy of the
/// runtime may stand in the same module. A test compares the list with the runtime's sources.
package enum RuntimeNames {
  /// Sorted.
  package static let all: [String] = [
    "APIClient", "APIOperation", "APIRequest", "APIRequestBuilder", "Answer", "AnswerReader",
    "BacklogFile", "BodyPipe", "Boxed", "ByteSource", "ByteStream", "CalendarDate", "CallClock",
    "CallDeadline", "CallDescription", "CallFailure", "CallMetrics", "CallOptions", "CallOutcome",
    "CallPipeline", "CallRecord", "CallRun", "CallSecrets", "CivilDay", "ClientConfiguration",
    "ClientCredentials", "ClientFailure", "Credential", "CredentialPlacement", "CredentialSet",
    "CurlText", "DataStream", "DateTimeReader", "DateTimeText", "DecimalString", "DecodingFailure",
    "EventParser", "EventReconnection", "EventStream", "FailureDetail", "FilePart", "FormEncoding",
    "FormText", "HTTPBody", "HTTPBodyReader", "HTTPBodyStream", "HTTPDate", "HTTPDelivery",
    "HTTPExchange", "HTTPHeaderText", "HTTPHeaders", "HTTPMethod", "HTTPOrigin", "HTTPRedirect",
    "HTTPRequest", "HTTPResponse", "HeaderValue", "InvalidRequest", "IssuedToken", "JSONCodingKey",
    "JSONDocument", "JSONElements", "JSONError", "JSONExample", "JSONFieldWriter", "JSONFields",
    "JSONKind", "JSONMembers", "JSONModel", "JSONNumber", "JSONNumberText", "JSONObject",
    "JSONReadable", "JSONScanner", "JSONSlice", "JSONStream", "JSONTag", "JSONTapeEntry",
    "JSONText", "JSONValue", "JSONWritable", "JSONWriter", "JSONWrittenPath", "LineSplitter",
    "LinkHeader", "LockedValue", "LogText", "LoopbackHost", "MediaType", "MediaTypeFit",
    "Middleware", "MiddlewareChain", "ModelCheck", "MultipartBoundary", "MultipartForm",
    "MultipartPart", "MultipartWritable", "NetworkThread", "Nullable", "OAuthAuthorization",
    "OAuthClient", "OAuthError", "OAuthRenewal", "OAuthSHA256", "OAuthServer", "OAuthSession",
    "OAuthSettings", "OAuthTokens", "OAuthURL", "OpenEnum", "PageFacts", "PageReference",
    "PageSequence", "PageStep", "PagedItems", "Paging", "ParameterStyle", "ParameterText",
    "PartialFile", "PathSegment", "PercentEncoding", "ProviderTokens", "RawHeaders",
    "RecordingTransport", "RedactedText", "RequestCheck", "RequestContent", "Response",
    "ResponseDelivery", "ResponseHeaders", "RetryBudget", "RetryPolicy", "RetryWaits",
    "SensitiveHeaders", "ServerSentEvent", "ServerURL", "StatusPattern", "StreamFault",
    "StreamReopening", "StreamingQueue", "StubAnswer", "StubCall", "StubRoute", "StubTransport",
    "TextEncoding", "TokenKeeper", "TokenSource", "TokenStorage", "TransferProgress", "Transport",
    "TransportError", "URLSessionForwarder", "URLSessionOwner", "URLSessionTransport",
    "ValidationError", "XMLCoding", "XMLMember", "XMLModel", "XMLName", "XMLNumberText",
    "XMLObjectShape", "XMLPlace", "XMLShape", "XMLSource", "XMLTree", "XMLTreeReader",
    "XMLTreeWriter", "XMLValueReader", "XMLValueWriter", "XMLVariant",
  ]
}
