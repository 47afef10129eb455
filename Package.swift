// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  // Types are found by their symbols, not by their names: a name has all conformances of the program searched for it, at every
  // start.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)),
]

/// A library target and its tests, named after it.
func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], tests: [Target.Dependency] = [],
  fixtures: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: settings),
    .testTarget(
      name: name + "Tests", dependencies: [.byName(name: name)] + tests, exclude: fixtures,
      swiftSettings: settings),
  ]
}

let package = Package(
  name: "palabre",
  products: [.executable(name: "palabre", targets: ["palabre"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    library(
      "Dialogue",
      [
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "HashTreeCollections", package: "swift-collections"),
      ], tests: ["TestSupport"]
    ),
    library(
      "Journal", [.product(name: "Crypto", package: "swift-crypto")],
      tests: ["JournalTesting", "TestSupport"],
      fixtures: ["Fixtures"]),
    library("DialogueStore", ["Dialogue", "Journal"], tests: ["JournalTesting"], fixtures: ["Fixtures"]),
    library("Canvas", tests: ["TestSupport", "Themes"]),
    library("Wording", ["Dialogue"]),
    library(
      "Facilitation", ["Canvas", "Dialogue", "Wording"], tests: ["TestSupport", "Themes"],
      fixtures: ["Screens/Goldens", "Display/Goldens"]),
    library(
      "Publishing",
      [
        "Dialogue", "Wording", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    library("Importing", ["CZlib", "Dialogue", "Facilitation", "Publishing", "Wording"]),
    [
      .systemLibrary(name: "CNCurses", providers: [.apt(["libncursesw5-dev"])]),
      .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
      .target(name: "TestSupport", path: "Tests/Support", swiftSettings: settings),
      .target(
        name: "JournalTesting", dependencies: ["Journal", "TestSupport"], path: "Tests/JournalTesting",
        swiftSettings: settings),
      .target(
        name: "Themes", path: "themes",
        resources: [
          .embedInCode("dark.toml"), .embedInCode("light.toml"), .embedInCode("mono.toml"),
          .embedInCode("high-contrast.toml"), .embedInCode("colour-blind.toml"),
          .embedInCode("projector.toml"),
        ],
        swiftSettings: settings),
    ],
    library("CursesTerminal", ["Canvas", "CNCurses"], tests: ["CursesProbe", "TestSupport"]),
    [
      .executableTarget(
        name: "CursesProbe", dependencies: ["Canvas", "CursesTerminal"],
        path: "Tests/Fixtures/CursesProbe", swiftSettings: settings),
      .target(
        name: "Fuzzing",
        dependencies: [
          "DialogueStore", "Facilitation", "Importing", "JournalTesting", "Publishing", "Themes",
        ],
        path: "Tests/Fuzzing", swiftSettings: settings),
      .testTarget(
        name: "FuzzingTests", dependencies: ["Fuzzing", "TestSupport"], exclude: ["Corpus"],
        swiftSettings: settings),
      .executableTarget(
        name: "palabre-bench",
        dependencies: [
          "DialogueStore", "JournalTesting", "TestSupport",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ], path: "Tests/Benchmarks", swiftSettings: settings),
      .executableTarget(
        name: "palabre",
        dependencies: [
          "CursesTerminal", "Facilitation", "Importing", "Publishing", "DialogueStore", "Themes",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: settings),
      .testTarget(
        name: "PalabreTests",
        dependencies: ["palabre", "Canvas", "Facilitation", "Publishing", "TestSupport"],
        exclude: ["Cases", "Documents/Goldens"], swiftSettings: settings),
    ],
    // libFuzzer has a main of its own: this is built only when it is asked for, see *Contributing*.
    Context.environment["PALABRE_FUZZ"] == nil
      ? []
      : [
        .executableTarget(
          name: "palabre-fuzz", dependencies: ["Fuzzing"], path: "Tests/FuzzingProgram",
          swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
      ],
  ].flatMap { $0 }
)
