// swift-tools-version: 6.2
import PackageDescription

/// Two clients of one API, which `scripts/bench` runs in turn: one that Calque makes, its runtime
/// embedded, and one that a person would write.
let package = Package(
  name: "ClientBench",
  platforms: [.macOS(.v13)],
  targets: [
    .target(name: "Parts", exclude: ["calque.lock"]),
    .executableTarget(name: "Generated", dependencies: ["Parts"]),
    .executableTarget(name: "HandWritten"),
  ]
)
