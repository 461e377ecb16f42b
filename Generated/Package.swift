// swift-tools-version: 6.2
import PackageDescription

/// The clients of the project's own specs, one target each. It is a package of its own, so that
/// generated code can never stop the generator from being built.
let package = Package(
  name: "Generated",
  platforms: [.macOS(.v13), .iOS(.v16)],
  products: [
    .library(name: "CalCom", targets: ["CalCom"]),
    .library(name: "TeamUp", targets: ["TeamUp"]),
  ],
  dependencies: [.package(name: "Calque", path: "..")],
  targets: [
    .target(
      name: "CalCom", dependencies: [.product(name: "CalqueRuntime", package: "Calque")],
      path: "CalCom"),
    .target(
      name: "TeamUp", dependencies: [.product(name: "CalqueRuntime", package: "Calque")],
      path: "TeamUp"),
  ]
)
