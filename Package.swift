// swift-tools-version: 6.2
// A target exists to keep an import out of the others. The arrows go one way only:
//
//   Diagnostics <- SourceXML <- Formats -> Evaluation <- VisitStore, Reporting, Wizard <- MysteryCommand <- mystery
//
// Evaluation (and later Programme) reads no file, asks no clock, prints nothing, and knows no XML, SQL or HTML.
// Only SourceXML sees libxml2, only VisitStore sees SQLite, only MysteryCommand sees command-line arguments.
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("MemberImportVisibility")]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")

let package = Package(
    name: "mystery",
    products: [.executable(name: "mystery", targets: ["mystery"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        module("Diagnostics"),
        module("Themes"),
        module("SourceXML", ["CLibXML2", "Diagnostics"]),
        module("Evaluation", [bigInt]),
        .target(
            name: "Formats", dependencies: ["SourceXML", "Diagnostics", "Evaluation", "Themes"],
            resources: [
                .embedInCode("Schemas/checklist.rnc"), .embedInCode("Schemas/checklist.rng"),
                .embedInCode("Schemas/checklist.xsd"), .embedInCode("Schemas/xml.xsd"),
                .embedInCode("Schemas/checklist.vim"), .embedInCode("Schemas/answers.schema.json"),
            ], swiftSettings: strict),
        module("Simulation", ["Evaluation"]),
        module("Phrases"),
        module("VisitStore", ["Evaluation", grdb, sqlite, crypto]),
        .target(
            name: "Reporting", dependencies: ["Evaluation", "Simulation", "Phrases", "Themes", crypto],
            resources: [
                .embedInCode("Schemas/scorecard.schema.json"), .embedInCode("Schemas/manifest.schema.json"),
                .embedInCode("Schemas/diff.schema.json"), .embedInCode("Schemas/simulation.schema.json"),
            ],
            swiftSettings: strict),
        .target(name: "CTerminal", cSettings: [.treatAllWarnings(as: .error)]),
        module("Terminal", ["CTerminal"]),
        module("Wizard", ["Evaluation", "Phrases", "Terminal"]),
        module(
            "MysteryCommand",
            [
                "Diagnostics", "SourceXML", "Evaluation", "Formats", "Phrases", "VisitStore", "Reporting", "Simulation",
                "Terminal", "Themes", "Wizard", argumentParser, crypto,
            ]),
        .executableTarget(name: "mystery", dependencies: ["MysteryCommand"], swiftSettings: strict),
        // Not a product: it times parts of the program beside their peers, see Benchmarks/README.md.
        .executableTarget(
            name: "measure",
            dependencies: ["Diagnostics", "SourceXML", "Evaluation", "Formats", "Phrases", "Reporting", "Simulation"],
            path: "Benchmarks/Measure", swiftSettings: strict),
        .target(name: "ProcessorTime", path: "Tests/ProcessorTime", swiftSettings: strict),
        .target(name: "CTesting", path: "Tests/CTesting", cSettings: [.treatAllWarnings(as: .error)]),
        .target(name: "ChildProcess", dependencies: ["CTesting"], path: "Tests/ChildProcess", swiftSettings: strict),
        .executableTarget(
            name: "screen-probe", dependencies: ["Terminal"], path: "Tests/ScreenProbe", swiftSettings: strict),
        .executableTarget(
            name: "phrase-tables", dependencies: ["Phrases"], path: "Tests/PhraseTables", swiftSettings: strict),
        .target(name: "Pages", path: "Tests/Pages", swiftSettings: strict),
        tests("Diagnostics", ["ProcessorTime"]),
        tests("Themes"),
        tests("SourceXML", ["Diagnostics", "ProcessorTime"]),
        tests("Evaluation", ["ProcessorTime"]),
        tests("Simulation", ["Evaluation", "Formats", "SourceXML", "Diagnostics"]),
        tests(
            "Formats", ["ChildProcess", "ProcessorTime", "Pages", "Diagnostics", "SourceXML", "Evaluation", "Themes"]),
        tests("Phrases"),
        tests("VisitStore", ["ChildProcess", "Evaluation", grdb]),
        tests("Reporting", ["Evaluation", "Simulation", "Phrases", "Themes", crypto]),
        tests("Terminal", ["CTesting", "ChildProcess", "screen-probe"]),
        tests("Wizard", ["Diagnostics", "SourceXML", "Evaluation", "Formats", "Phrases", "Terminal"]),
        tests("MysteryCommand", ["mystery", "ChildProcess", "Pages", "Phrases", grdb]),
    ],
    swiftLanguageModes: [.v6]
)
