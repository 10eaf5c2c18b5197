// swift-tools-version: 6.2
import PackageDescription

/// Fuzz targets for the readers of outside files: a package of its own, because `main` comes from libFuzzer
/// (`swift build --sanitize fuzzer`), which would break a plain build of the program. `make fuzz` builds and runs them.
let parsing: Target.Dependency = .product(name: "Parsing", package: "samenspel")
let coding: Target.Dependency = .product(name: "QualitativeCoding", package: "samenspel")
let research: Target.Dependency = .product(name: "ResearchExchange", package: "samenspel")
let exchange: Target.Dependency = .product(name: "NetworkExchange", package: "samenspel")

let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "samenspel", path: "..")],
  targets: [
    .target(name: "Oracle", dependencies: [parsing, exchange])
  ]
    + ["FuzzGraphML", "FuzzCSV", "FuzzJSON"].map { name in
      // Without a main of its own, a single file would be taken for a script.
      .executableTarget(
        name: name, dependencies: ["Oracle", parsing, exchange], swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    }
    + ["FuzzZip", "FuzzREFI", "FuzzTables", "FuzzLens"].map { name in
      .executableTarget(
        name: name, dependencies: [parsing, coding, research],
        swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    }
)
