/// One operation: a static description, a method that returns the value, and its twin that returns
/// the whole response.
package struct OperationMethod: Sendable {
  package let access: AccessLevel
  package let errorName: String
  /// The static description's name, which the method shares.
  package let name: String
  package let twinName: String
  package let documentation: [String]
  package let twinDocumentation: [String]
  package let isDeprecated: Bool
  package let valueType: String
  package let returnsValue: Bool
  package let descriptor: OperationDescriptor
  package let signature: Signature
  package let twinSignature: Signature
  /// The arguments with which the method calls its twin.
  package let forwardedCall: [String]
  /// The local that holds the request, named so that no parameter is in its way.
  package let requestName: String
  package let fields: [RequestField]

  /// Whether the request takes nothing from the caller.
  package var hasFields: Bool { !fields.isEmpty }
}

/// What the runtime knows of an operation before it is called.
package struct OperationDescriptor: Sendable {
  /// The finished declaration, line by line.
  package let lines: [String]
}

/// A statement that puts one argument into the request.
package struct RequestField: Sendable {
  /// The request's method, such as `query`.
  package let method: String
  /// Finished arguments.
  package let arguments: String
  /// Set where the argument is optional and the method takes a value that is there.
  package let unwrapped: String?
}

/// A declaration's head, broken into lines that fit; the last line ends before the brace.
package struct Signature: Sendable {
  package let lines: [String]
}
