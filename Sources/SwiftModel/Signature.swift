/// A declaration's head in lines that fit, up to the brace that opens its body.
package struct Signature: Sendable {
  package let lines: [String]
}
