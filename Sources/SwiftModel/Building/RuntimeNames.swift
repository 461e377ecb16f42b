/// The names that the runtime declares, which no generated declaration may take: a copy of the
/// runtime stands in the same module. A test compares the list with the runtime's sources.
package enum RuntimeNames {
  /// Sorted.
  package static let all: [String] = [
    "APIClient", "APIOperation", "APIRequest", "Answer", "AnswerReader", "Boxed", "CalendarDate",
    "CallFailure", "CallOptions", "CivilDay", "ClientConfiguration", "ClientCredentials",
    "ClientFailure", "Credential", "CredentialPlacement", "CredentialSet", "DateTimeReader",
    "DateTimeText", "DecodingFailure", "Exchange", "FailureDetail", "HTTPBody", "HTTPHeaders",
    "HTTPMethod", "HTTPRequest", "HTTPResponse", "HeaderText", "InvalidRequest", "JSONCodingKey",
    "JSONDocument", "JSONElements", "JSONError", "JSONFieldWriter", "JSONFields", "JSONKind",
    "JSONMembers", "JSONModel", "JSONNumber", "JSONNumberText", "JSONObject", "JSONReadable",
    "JSONScanner", "JSONSlice", "JSONTapeEntry", "JSONText", "JSONValue", "JSONWritable",
    "JSONWriter", "JSONWrittenPath", "Locked", "Loopback", "MediaType", "Nullable", "OpenEnum",
    "Origin", "ParameterStyle", "ParameterText", "PercentEncoding", "RawHeaders",
    "RecordingTransport", "Redacted", "Redirect", "RequestBuilder", "Response",
    "SensitiveHeaders", "ServerURL", "SessionDelegate", "SessionOwner", "StatusPattern",
    "Transport", "TransportError", "URLSessionTransport",
  ]
}
