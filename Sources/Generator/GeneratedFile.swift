/// One file as it is to be on the disk.
package struct GeneratedFile: Hashable, Sendable {
  /// Below the client's output folder, with `/` between the components.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  package var bytes: [UInt8] { Array(text.utf8) }
}
