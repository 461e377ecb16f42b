/// One operation: a static description, a method that returns the value, and its twin that returns
/// the whole response.
package struct OperationMethod: Sendable {
  /// The method's name, which the static description shares.
  package let name: String
  package let twinName: String
  package let documentation: [String]
  package let twinDocumentation: [String]
  package let isDeprecated: Bool
  package let valueType: String
  package let descriptor: OperationDescriptor
  package let signature: Signature
  package let twinSignature: Signature
  /// The expression with which the method calls its twin, in lines.
  package let twinCall: [String]
  /// The local that holds the request, named so that no parameter is in its way.
  package let requestName: String
  /// How the client is named where no parameter may be in its way: `api`.
  package let api: String
  package let optionsName: String
  package let statements: [RequestStatement]
  /// The statements that compare arguments with their bounds, in lines.
  package let checks: [String]
  /// The methods for the pages of the operation's list, where it has any.
  package let paging: PagingMethods?
}

/// What the runtime knows of an operation before it is called.
package struct OperationDescriptor: Sendable {
  package let name: String
  /// The method, the path, the security requirements and the documented answers, in lines.
  package let arguments: [String]
}

/// A statement that puts one argument into the request.
package struct RequestStatement: Sendable {
  /// The request's method, such as `query`.
  package let method: String
  /// The arguments, finished.
  package let arguments: [String]
  /// The whole statement.
  package var lines: [String] = []
}
