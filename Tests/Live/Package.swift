// swift-tools-version: 6.2
import PackageDescription

/// The generated clients against a real server. It is a package of its own, so that generated code
/// can never stop the generator from being built.
let package = Package(
  name: "Live",
  platforms: [.macOS(.v13), .iOS(.v16)],
  dependencies: [
    .package(name: "Calque", path: "../.."),
    .package(name: "Generated", path: "../../Generated"),
  ],
  targets: [
    .target(name: "Depot", swiftSettings: [.treatAllWarnings(as: .error)]),
    .target(name: "Lists", swiftSettings: [.treatAllWarnings(as: .error)]),
    .target(name: "Streams", swiftSettings: [.treatAllWarnings(as: .error)]),
    .target(name: "Shop", swiftSettings: [.treatAllWarnings(as: .error)]),
    .target(
      name: "Wire",
      dependencies: [.product(name: "CalqueRuntime", package: "Calque")],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    .target(name: "Vault", swiftSettings: [.treatAllWarnings(as: .error)]),
    .testTarget(
      name: "LiveTests",
      dependencies: [
        "Depot",
        "Lists",
        "Shop",
        "Streams",
        "Wire",
        "Vault",
        .product(name: "CalqueRuntime", package: "Calque"),
        .product(name: "CalCom", package: "Generated"),
        .product(name: "TeamUp", package: "Generated"),
      ],
      path: "LiveTests",
      swiftSettings: [.treatAllWarnings(as: .error)]),
  ]
)
