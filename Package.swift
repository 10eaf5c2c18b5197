// swift-tools-version: 6.2
import PackageDescription

/// Every room is compiled under the same rules; see docs/architecture.md, "Settings of the code".
let rules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: rules)
}

func tests(of name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, resources: resources,
    swiftSettings: rules)
}

let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

let package = Package(
  name: "samenspel",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "samenspel", targets: ["samenspel"]),
    // For the fuzz targets, which are a package of their own.
    .library(name: "Parsing", targets: ["Parsing"]),
    .library(name: "NetworkExchange", targets: ["NetworkExchange"]),
    .library(name: "ResearchExchange", targets: ["ResearchExchange"]),
    .library(name: "QualitativeCoding", targets: ["QualitativeCoding"]),
  ],
  traits: [
    .trait(name: "PostgreSQL", description: "Serve a database on a PostgreSQL server too; needs libpq."),
    .default(enabledTraits: ["PostgreSQL"]),
  ],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
  ],
  targets: [
    // Pure rooms: values in, values out. No files, no network, no database.
    room("Markup"),
    room("Language"),
    room("CivilTime", ["Language"]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    room("Parsing", ["CXML2", "CZip"]),
    room("Statistics"),
    room("PersonalNetwork", ["CivilTime"]),
    room("QualitativeCoding", ["Statistics"]),
    room("Diagrams", ["Markup", "Language", "CivilTime", "PersonalNetwork"]),
    room("NetworkExchange", ["Parsing", "PersonalNetwork", "CivilTime", "Language"]),
    room(
      "ResearchExchange", ["Parsing", "QualitativeCoding", "CivilTime", "Language"],
      resources: ["network-support", "motivation-capacity-opportunity", "hall", "logics-of-care"].map {
        .embedInCode("Lenses/Definitions/\($0).json")
      }),

    // What a database is to us, and the engine.
    room("Storage", ["CivilTime", "Language"]),
    .systemLibrary(name: "CSQLiteSettings", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    room("StorageSQLite", ["Storage", "Language", "CSQLiteSettings", grdb, sqlite]),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    room("StoragePostgres", ["Storage", "Language", "CPostgres", nioPosix]),

    // Who; who may; who did and what is kept; what rests on what.
    room("People", ["Storage", "CivilTime", "Language"]),
    room(
      "Access", ["Storage", "People", "CivilTime", "Language", crypto, cryptoExtras],
      resources: [.embedInCode("Resources/common-passwords.txt")]),
    room("Accountability", ["Storage", "People", "Access", "CivilTime", "Language", crypto]),
    room("Evidence", ["Storage", "CivilTime"]),

    // The web.
    room("Serving", [hummingbird, httpTypes, nioCore, nioHTTP1, logging, crypto]),
    room(
      "WebFrame",
      [
        "Markup", "Language", "CivilTime", "Storage", "People", "Access", "Accountability", "Serving", hummingbird,
        httpTypes, nioCore, logging, crypto,
      ],
      resources: [
        "tokens.css", "base.css", "frame.css", "forms.css", "tables.css", "picture.css", "plans.css", "print.css",
        "focus.js", "menu.js", "draft.js", "rows.js", "dates.js", "drag.js", "icon.svg",
      ].map { .embedInCode("Assets/\($0)") }),

    // The seam, and the workspaces behind it.
    room(
      "Workplace",
      [
        "Storage", "People", "Access", "Accountability", "Evidence", "WebFrame", "Language", "CivilTime", "Markup",
        hummingbird,
      ]),
    room(
      "NetworkSupport",
      [
        "Workplace", "WebFrame", "Serving", "Storage", "People", "Access", "Accountability", "Evidence", "Markup",
        "Language", "CivilTime", "Parsing", "PersonalNetwork", "NetworkExchange", "Diagrams", hummingbird, httpTypes,
      ]),

    room(
      "PracticeResearch",
      [
        "Storage", "People", "Access", "Accountability", "CivilTime", "Language", "Parsing", "QualitativeCoding",
        "ResearchExchange", crypto,
      ]),

    .executableTarget(
      name: "samenspel",
      dependencies: [
        "NetworkSupport", "PracticeResearch", "Workplace", "WebFrame", "Serving", "Storage", "StorageSQLite", "People",
        "Access",
        "Accountability", "Evidence", "Markup", "Language", "CivilTime", "Parsing", "PersonalNetwork",
        "NetworkExchange", "Diagrams", "Statistics", "QualitativeCoding", "ResearchExchange", hummingbird, arguments,
        logging, lifecycle, crypto, nioCore, httpTypes,
        .target(name: "StoragePostgres", condition: .when(traits: ["PostgreSQL"])),
      ],
      swiftSettings: rules),

    // Measures one thing inside the process; `make bench` runs it beside the measurements from outside.
    .executableTarget(
      name: "measure",
      dependencies: [
        "Diagrams", "PersonalNetwork", "Statistics", "QualitativeCoding", "Markup", "Language", "CivilTime", arguments,
      ],
      path: "Benchmarks/measure", swiftSettings: rules),

    // Measures reads and writes on either engine.
    .executableTarget(
      name: "measure-storage",
      dependencies: [
        "Storage", "StorageSQLite", "StoragePostgres", "People", "Access", "Accountability", "Language", "CivilTime",
        arguments,
      ],
      path: "Benchmarks/storage", swiftSettings: rules),

    // Random numbers that repeat, for property tests; light enough for the tests of pure rooms.
    .target(name: "TestChance", path: "Tests/TestChance", swiftSettings: rules),

    // Studies and projects for tests: one that was counted, and made-up ones.
    .target(
      name: "TestStudies", dependencies: ["ResearchExchange", "QualitativeCoding", "TestChance"],
      path: "Tests/TestStudies", resources: [.embedInCode("counted-study.qdpx")], swiftSettings: rules),

    // What tests of several rooms stand on: a database per test, a clock one can set, ids that repeat, a check that markup is well-formed.
    .target(
      name: "TestGround",
      dependencies: [
        "Storage", "StorageSQLite", "StoragePostgres", "CivilTime", "Language", "People", "Access", "Accountability",
        "TestChance",
      ],
      path: "Tests/TestGround", swiftSettings: rules),

    tests(of: "Markup", ["TestChance"]),
    tests(of: "Language", ["TestChance"]),
    tests(of: "CivilTime", ["Language", "TestChance"]),
    tests(of: "Parsing", ["TestChance"]),
    tests(of: "Statistics", []),
    tests(of: "PersonalNetwork", ["CivilTime"]),
    tests(of: "QualitativeCoding", ["Statistics", "TestChance"]),
    tests(of: "Diagrams", ["Markup", "Language", "CivilTime", "PersonalNetwork"]),
    tests(of: "NetworkExchange", ["Parsing", "PersonalNetwork", "CivilTime", "Language", "TestChance"]),
    tests(
      of: "ResearchExchange",
      ["Parsing", "QualitativeCoding", "CivilTime", "Language", "CXML2", "TestChance", "TestStudies"],
      resources: ["Project.xsd", "Codebook.xsd"].map { .embedInCode("Fixtures/\($0)") }),
    tests(of: "Storage", ["StorageSQLite", "StoragePostgres", "CivilTime", "Language", "TestGround", grdb, sqlite]),
    tests(of: "People", ["Storage", "CivilTime", "Language", "TestGround"]),
    tests(of: "Access", ["Storage", "People", "CivilTime", "Language", "TestGround"]),
    tests(of: "Accountability", ["Storage", "People", "Access", "CivilTime", "Language", "TestGround", "TestChance"]),
    tests(of: "Evidence", ["Storage", "CivilTime", "TestGround"]),
    tests(
      of: "Serving",
      [hummingbird, hummingbirdTesting, httpTypes, nioCore, nioHTTP1, nioPosix, logging, "TestChance"]),
    tests(
      of: "WebFrame",
      [
        "Markup", "Language", "CivilTime", "Storage", "People", "Access", "Accountability", "Serving", "TestGround",
        hummingbird, hummingbirdTesting, httpTypes, nioCore, logging,
      ]),
    tests(
      of: "NetworkSupport",
      [
        "Workplace", "WebFrame", "Serving", "Storage", "People", "Access", "Accountability", "Evidence", "Markup",
        "Language", "CivilTime", "Parsing", "PersonalNetwork", "NetworkExchange", "Diagrams", "TestGround",
      ]),
    tests(
      of: "PracticeResearch",
      [
        "Storage", "People", "Access", "Accountability", "CivilTime", "Parsing", "QualitativeCoding",
        "ResearchExchange", "TestGround", "TestChance", "TestStudies",
      ]),
    .testTarget(
      name: "SamenspelTests",
      dependencies: [
        "samenspel", "NetworkSupport", "PracticeResearch", "Workplace", "WebFrame", "Serving", "Storage",
        "StorageSQLite",
        "StoragePostgres", "People",
        "Access", "Accountability", "Evidence", "Markup", "Language", "CivilTime", "NetworkExchange", "Parsing",
        "PersonalNetwork", "Diagrams", "Statistics", "QualitativeCoding", "ResearchExchange",
        "TestGround", "TestStudies", hummingbird, hummingbirdTesting, httpTypes, nioCore,
      ],
      swiftSettings: rules),
  ]
)
