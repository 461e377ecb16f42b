public import Foundation

/// What a request carries; today bytes in memory, made so that files and streams can be added.
nonisolated public struct HTTPBody: Sendable {
  /// Where the bytes are.
  private enum Content: Sendable {
    case data(Data)
  }

  private let content: Content

  /// Bytes in memory.
  public static func data(_ data: Data) -> HTTPBody { HTTPBody(content: .data(data)) }

  /// The bytes, where they are in memory.
  public var data: Data? {
    switch content {
    case .data(let data): data
    }
  }

  /// The number of bytes, where it is known.
  public var length: Int? { data?.count }
}
