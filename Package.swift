// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target of the project: a warning is an error.
let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// What CalqueRuntime promises to hold in: the sources are copied into projects that default to the main actor.
let runtimeSettings = settings + [.enableUpcomingFeature("InternalImportsByDefault")]

let package = Package(
  name: "Calque",
  platforms: [.macOS(.v13), .iOS(.v16)],
  products: [
    .executable(name: "calque", targets: ["calque"]),
    .library(name: "CalqueRuntime", targets: ["CalqueRuntime"]),
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(name: "YAML", dependencies: ["CYAML", "Diagnostics"], swiftSettings: settings),
    .target(name: "Mustache", dependencies: ["Diagnostics"], swiftSettings: settings),
    .target(name: "OpenAPI", dependencies: ["Diagnostics", "YAML"], swiftSettings: settings),
    .target(name: "IR", dependencies: ["Diagnostics", "YAML", "OpenAPI"], swiftSettings: settings),
    .target(name: "SwiftModel", dependencies: ["Diagnostics", "IR"], swiftSettings: settings),
    .target(
      name: "EmbeddedFiles"),
    .target(
      name: "Generator",
      dependencies: [
        "Diagnostics", "YAML", "Mustache", "OpenAPI", "IR", "SwiftModel", "EmbeddedFiles",
      ],
      swiftSettings: settings),
    .target(name: "CalqueRuntime", swiftSettings: runtimeSettings),
    .executableTarget(
      name: "calque", dependencies: ["Diagnostics", "SwiftModel", "Generator"],
      swiftSettings: settings),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "YAMLTests", dependencies: ["Diagnostics", "YAML"], swiftSettings: settings),
    .testTarget(
      name: "MustacheTests", dependencies: ["Diagnostics", "Mustache"], swiftSettings: settings),
    .testTarget(
      name: "OpenAPITests", dependencies: ["Diagnostics", "YAML", "OpenAPI"],
      swiftSettings: settings),
    .testTarget(
      name: "SwiftModelTests", dependencies: ["Diagnostics", "SwiftModel"],
      swiftSettings: settings),
    .testTarget(
      name: "GeneratorTests",
      dependencies: ["Diagnostics", "YAML", "Mustache", "SwiftModel", "Generator", "calque"],
      swiftSettings: settings),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Diagnostics", "YAML", "OpenAPI", "IR", "SwiftModel", "Mustache", "Generator",
      ],
      exclude: ["Corpus"],
      swiftSettings: settings),
    .testTarget(
      name: "CalqueRuntimeTests", dependencies: ["CalqueRuntime"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
