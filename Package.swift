// swift-tools-version:6.2
import PackageDescription

/// What every target is held to: Swift 6, no implicit existential, each import stated and internal unless it is part of
/// the interface, and no warning left standing.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// The fuzz targets need the fuzzer's run time in every object; `make fuzz` asks for them, nothing else builds them.
let fuzzing = Context.environment["MEDLEVY_FUZZ"] != nil

let fuzzTargets: [Target] =
    fuzzing
    ? [
        .executableTarget(
            name: "medlevy-fuzz", dependencies: ["Exchange", "Law", "Values"],
            swiftSettings: strict + [.unsafeFlags(["-sanitize=fuzzer"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
    ] : []

let package = Package(
    name: "MedLevy",
    products: [
        .executable(name: "medlevy", targets: ["medlevy"])
    ],
    dependencies: [
        // The command line: the Swift project's own parser, with help, completion and typed options.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        // YAML with line numbers for the tables of the law; libyaml underneath.
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        // Files by descriptor with errors that say what the system said; part of the Swift project.
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        // SHA-256 of the tables' content: reviewed cryptography instead of our own.
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        .systemLibrary(name: "CByteMask", path: "Sources/System/CByteMask"),
        .target(name: "Values", swiftSettings: strict),
        .target(
            name: "Law",
            dependencies: [
                "Values",
                .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict,
            plugins: ["TablesPlugin"]),
        .target(name: "Rules", dependencies: ["Law", "Values"], swiftSettings: strict),
        .target(name: "Wording", dependencies: ["Rules", "Law", "Values"], swiftSettings: strict),
        .target(name: "Plots", dependencies: ["Values"], swiftSettings: strict),
        .target(
            name: "Exchange",
            dependencies: [
                "CByteMask", "Rules", "Law", "Values", .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "medlevy",
            dependencies: [
                "Exchange", "Plots", "Wording", "Rules", "Law", "Values",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "medlevy-bench",
            dependencies: ["Exchange", "Rules", "Law", "Values"],
            swiftSettings: strict),
        // Built on the building machine only: puts the files of Tables/ into the program.
        .executableTarget(name: "EmbedTables", swiftSettings: strict),
        .testTarget(name: "ValuesTests", dependencies: ["Values"], swiftSettings: strict),
        .testTarget(name: "LawTests", dependencies: ["Law", "Values"], swiftSettings: strict),
        .testTarget(name: "RulesTests", dependencies: ["Rules", "Law", "Values"], swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange", "Rules", "Law", "Values"], swiftSettings: strict),
        .testTarget(
            name: "WordingTests", dependencies: ["Wording", "Rules", "Law", "Values"], swiftSettings: strict),
        .testTarget(name: "PlotsTests", dependencies: ["Plots", "Values"], swiftSettings: strict),
        // The command line from outside, as its users call it; and the house's own rules.
        .testTarget(
            name: "CommandLineTests", dependencies: ["medlevy", "Exchange", "Law", "Values"], swiftSettings: strict),
        .testTarget(name: "HouseTests", swiftSettings: strict),
        .plugin(
            name: "TablesPlugin", capability: .buildTool(), dependencies: ["EmbedTables"],
            path: "Sources/TablesPlugin"),
    ] + fuzzTargets,
    swiftLanguageModes: [.v6]
)
