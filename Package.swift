// swift-tools-version:6.2
import PackageDescription

/// What every target is held to: Swift 6, no implicit existential, each import stated and internal unless it is part of
/// the interface, and no warning left standing.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
    // Where libxml2 keeps its headers. Its own settings would link the library, which is loaded when it is first used.
    .unsafeFlags(["-Xcc", "-I/usr/include/libxml2"]),
]

/// The fuzz targets need the fuzzer's run time in every object; `make fuzz` asks for them, nothing else builds them.
let fuzzing = Context.environment["MEDLEVY_FUZZ"] != nil

let fuzzTargets: [Target] =
    fuzzing
    ? [
        .executableTarget(
            name: "medlevy-fuzz", dependencies: ["Exchange", "Billing", "Declarations", "Law", "Values"],
            swiftSettings: strict + [.unsafeFlags(["-sanitize=fuzzer"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
    ] : []

let package = Package(
    name: "MedLevy",
    products: [
        .executable(name: "medlevy", targets: ["medlevy"]),
        .executable(name: "medlevy-server", targets: ["medlevy-server"]),
    ],
    dependencies: [
        // The command line: the Swift project's own parser, with help, completion and typed options.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        // YAML with line numbers for the tables of the law; libyaml underneath.
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        // Files by descriptor with errors that say what the system said; part of the Swift project.
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        // SHA-256 of what is handed in and of the tables, Ed25519 for seals: reviewed cryptography instead of our own.
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        // SQLite with its transactions, write-ahead log and backups in Swift; the most used and longest kept one.
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        // HTTP on SwiftNIO with structured concurrency and graceful stop; without the traits that only add settings files.
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        // Tokens of identity providers: signatures, key sets and claims, on the same reviewed cryptography.
        .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
        // Pages from templates that hold no logic, escaped unless they say otherwise; from the makers of Hummingbird.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        // What Hummingbird itself logs with, names headers with, moves bytes with and stops with.
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CByteMask", path: "Sources/System/CByteMask"),
        // XML with schemas, from the system: what every other tool that reads such documents is measured against. Loaded
        // for the first document.
        .systemLibrary(name: "CLibXML2", path: "Sources/System/CLibXML2", providers: [.apt(["libxml2-dev"])]),
        // The client that PostgreSQL itself ships; loaded when a database of its kind is first opened.
        .systemLibrary(name: "CLibPQ", path: "Sources/System/CLibPQ", providers: [.apt(["libpq-dev"])]),
        // Workbooks as spreadsheets write them; loaded when the first is written.
        .systemLibrary(
            name: "CXlsxWriter", path: "Sources/System/CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        // What workbooks are compressed with, by the library that all others are measured against.
        .systemLibrary(name: "CZlib", path: "Sources/System/CZlib", providers: [.apt(["zlib1g-dev"])]),
        // Calls to identity providers: what every other tool calls with, and TLS as the system keeps it.
        .systemLibrary(
            name: "CLibCURL", path: "Sources/System/CLibCURL", pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"])]),
        // The codes that telephones read; loaded for the first of them.
        .systemLibrary(
            name: "CQREncode", path: "Sources/System/CQREncode", providers: [.apt(["libqrencode-dev"])]),
        // Text set and pages drawn, as the desktop does it; loaded for the first page.
        .systemLibrary(
            name: "CPangoCairo", path: "Sources/System/CPangoCairo", providers: [.apt(["libpangocairo-1.0-0"])]),
        .target(
            name: "Values", dependencies: [.product(name: "Crypto", package: "swift-crypto")], swiftSettings: strict),
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
        .target(name: "Declarations", dependencies: ["Rules", "Law", "Values"], swiftSettings: strict),
        .target(name: "Billing", dependencies: ["Declarations", "Rules", "Law", "Values"], swiftSettings: strict),
        .target(
            name: "Access",
            dependencies: ["Law", "Values", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),
        .target(
            name: "Audit", dependencies: ["Values", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),
        .target(
            name: "Service", dependencies: ["Access", "Audit", "Billing", "Declarations", "Rules", "Law", "Values"],
            swiftSettings: strict),
        .target(
            name: "Storage",
            dependencies: [
                "CLibPQ", "Service", "Access", "Audit", "Billing", "Declarations", "Rules", "Values",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(
            name: "Wording", dependencies: ["Billing", "Declarations", "Rules", "Law", "Values"], swiftSettings: strict),
        .target(name: "Plots", dependencies: ["CQREncode", "Values"], swiftSettings: strict),
        .target(
            name: "Exchange",
            dependencies: [
                "CByteMask", "CLibXML2", "CXlsxWriter", "CZlib", "Service", "Access", "Audit", "Billing",
                "Declarations",
                "Rules",
                "Law", "Values",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict),
        // Documents as people print and keep them.
        .target(
            name: "Paper",
            dependencies: [
                "CPangoCairo", "Plots", "Exchange", "Wording", "Audit", "Billing", "Declarations", "Rules", "Law",
                "Values",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "medlevy",
            dependencies: [
                "Storage", "Paper", "Exchange", "Service", "Access", "Audit", "Billing", "Declarations", "Plots",
                "Wording", "Rules", "Law", "Values",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        // Who somebody is: identity providers, passwords with one-time codes, sessions, and software's own tokens.
        .target(
            name: "SignIn",
            dependencies: [
                "CLibCURL", "Plots", "Service", "Access", "Audit", "Law", "Values",
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "_CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        // What browsers show: pages of templates and texts, from what they are given.
        .target(
            name: "Pages",
            dependencies: [
                "Wording", "Plots", "Service", "Access", "Billing", "Declarations", "Rules", "Law", "Values",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict),
        .target(
            name: "Web",
            dependencies: [
                "Pages", "Paper", "SignIn", "Exchange", "Service", "Access", "Audit", "Billing", "Declarations",
                "Wording", "Rules", "Law", "Values",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "medlevy-server",
            dependencies: [
                "Web", "Pages", "Paper", "SignIn", "Storage", "Exchange", "Service", "Access", "Audit", "Billing",
                "Declarations",
                "Wording",
                "Law", "Values",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "medlevy-bench",
            dependencies: [
                "Storage", "Paper", "Exchange", "Service", "Access", "Audit", "Billing", "Declarations", "Rules", "Law",
                "Values",
            ],
            swiftSettings: strict),
        // Bare routes of the same library, for `make bench` alone.
        .executableTarget(
            name: "medlevy-bare",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"), .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        // Built on the building machine only: puts the files of Tables/ into the program.
        .executableTarget(
            name: "EmbedTables", dependencies: [.product(name: "Yams", package: "Yams")], swiftSettings: strict),
        .testTarget(name: "ValuesTests", dependencies: ["Values"], swiftSettings: strict),
        .testTarget(name: "LawTests", dependencies: ["Law", "Values"], swiftSettings: strict),
        .testTarget(name: "RulesTests", dependencies: ["Rules", "Law", "Values"], swiftSettings: strict),
        .testTarget(
            name: "DeclarationsTests", dependencies: ["Declarations", "Rules", "Law", "Values"], swiftSettings: strict),
        .testTarget(
            name: "BillingTests", dependencies: ["Billing", "Declarations", "Rules", "Law", "Values"],
            swiftSettings: strict),
        .testTarget(name: "AuditTests", dependencies: ["Audit", "Values"], swiftSettings: strict),
        .testTarget(
            name: "ServiceTests",
            dependencies: [
                "Storage", "Exchange", "Service", "Access", "Audit", "Billing", "Declarations", "Rules", "Law",
                "Values",
            ],
            swiftSettings: strict),
        // Servers of the tests' own, for all that need one.
        .target(name: "TestServers", path: "Tests/TestServers", swiftSettings: strict),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "TestServers", "medlevy", "Storage", "Exchange", "Service", "Access", "Audit", "Billing",
                "Declarations",
                "Rules", "Law", "Values",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests",
            dependencies: [
                "CByteMask", "CLibXML2", "Exchange", "Service", "Audit", "Billing", "Declarations", "Rules", "Law",
                "Values",
            ],
            swiftSettings: strict,
            linkerSettings: [.linkedLibrary("xml2")]),
        .testTarget(
            name: "WordingTests", dependencies: ["Wording", "Billing", "Declarations", "Rules", "Law", "Values"],
            swiftSettings: strict),
        .testTarget(name: "PlotsTests", dependencies: ["Plots", "Values"], swiftSettings: strict),
        .testTarget(
            name: "PaperTests",
            dependencies: [
                "Paper", "Plots", "Storage", "Exchange", "Service", "Audit", "Billing", "Wording", "Declarations",
                "Rules", "Law", "Values",
            ],
            swiftSettings: strict),
        .testTarget(name: "AccessTests", dependencies: ["Access", "Law", "Values"], swiftSettings: strict),
        .testTarget(
            name: "SignInTests",
            dependencies: [
                "SignIn", "Storage", "Service", "Billing", "Access", "Audit", "Values",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "_CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "TestServers", "medlevy-server", "Web", "Pages", "Wording", "SignIn", "Storage", "Exchange", "Service",
                "Access", "Audit", "Billing", "Declarations", "Rules", "Law", "Values",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),
        // The command line from outside, as its users call it; and the house's own rules.
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "medlevy", "Audit", "Billing", "Declarations", "Exchange", "Law", "Service", "Storage", "Values",
            ], swiftSettings: strict),
        .testTarget(name: "HouseTests", swiftSettings: strict),
        .plugin(
            name: "TablesPlugin", capability: .buildTool(), dependencies: ["EmbedTables"],
            path: "Sources/TablesPlugin"),
    ] + fuzzTargets,
    swiftLanguageModes: [.v6]
)
