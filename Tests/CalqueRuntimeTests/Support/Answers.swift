import CalqueRuntime
import Foundation

/// An answer with a body of text.
func answer(_ status: Int, _ type: String?, _ body: String = "") -> HTTPResponse {
  var response = HTTPResponse(status: status, body: Data(body.utf8))
  response.headers["Content-Type"] = type
  return response
}

/// A pet as a server tells it.
let petText = #"{"id":1,"name":"Rex","kind":"dog","tags":[],"owner":null,"weight":1}"#
