/// The version of this tool: `--version` prints it, and the lock holds it.
package enum ToolVersion {
  package static let current = "0.1.0"
}
