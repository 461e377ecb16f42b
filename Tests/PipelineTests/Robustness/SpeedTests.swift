import Testing

/// No stage may take time that grows with the square of a description.
@Suite(.serialized) struct SpeedTests {
  /// Four times the size may take up to eight times as long: a square would take sixteen. The best
  /// of several runs counts, and several rounds are tried, since other tests run at the same time.
  @Test func timeGrowsWithSize() {
    var growth = Double.infinity
    for _ in 0..<5 where growth >= 8 {
      growth = min(growth, Self.seconds(paths: 1600) / Self.seconds(paths: 400))
    }
    #expect(growth < 8, "four times the paths take \(growth) times as long")
  }

  /// The shortest of three runs.
  private static func seconds(paths: Int) -> Double {
    let description = Array(description(paths: paths).utf8)
    let durations = (0..<3).map { _ in
      ContinuousClock().measure {
        let run = PipelineRun(path: "speed.yaml", bytes: description)
        #expect(run.files != nil)
      }
    }
    return (durations.min() ?? .zero) / .seconds(1)
  }

  /// Operations in a few groups, each with schemas of its own that refer to one another, and with
  /// an inline one.
  private static func description(paths: Int) -> String {
    var text = "openapi: 3.1.0\ninfo: {title: Speed, version: '1'}\npaths:\n"
    for index in 0..<paths {
      text += """
          /things\(index)/{id}:
            get:
              operationId: getThing\(index)
              tags: [Group\(index % 10)]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses:
                '200':
                  description: OK
                  content: {application/json: {schema: {$ref: '#/components/schemas/Thing\(index)'}}}

        """
    }
    text += "components:\n  schemas:\n"
    for index in 0..<paths {
      text += """
            Thing\(index):
              type: object
              properties:
                next: {$ref: '#/components/schemas/Thing\((index + 1) % paths)'}
                state: {type: string, enum: [on, off]}
                inner: {type: object, properties: {a: {type: string}, b: {type: integer}}}

        """
    }
    return text
  }
}
