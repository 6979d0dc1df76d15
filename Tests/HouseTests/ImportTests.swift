import Testing

/// Imports run one way, and each library is known to one module: the picture in the README stays true.
@Suite struct ImportTests {
    /// What each module may import of ours.
    private static let table: [String: Set<String>] = [
        "Values": [],
        "Law": ["Values"],
        "Rules": ["Law", "Values"],
        "Declarations": ["Rules", "Law", "Values"],
        "Billing": ["Declarations", "Rules", "Law", "Values"],
        "Audit": ["Values"],
        "Access": ["Law", "Values"],
        "Service": ["Access", "Audit", "Billing", "Declarations", "Rules", "Law", "Values"],
        "Storage": ["Service", "Access", "Audit", "Billing", "Declarations", "Rules", "Values"],
        "Wording": ["Billing", "Declarations", "Rules", "Law", "Values"],
        "Plots": ["Values"],
        "Exchange": ["Service", "Access", "Audit", "Billing", "Declarations", "Rules", "Law", "Values"],
        "Paper": ["Plots", "Exchange", "Wording", "Audit", "Billing", "Declarations", "Rules", "Law", "Values"],
        "SignIn": ["Plots", "Service", "Access", "Audit", "Law", "Values"],
        "Pages": [
            "Wording", "Plots", "Service", "Access", "Billing", "Declarations", "Rules", "Law", "Values",
        ],
        "Web": [
            "Pages", "Paper", "SignIn", "Exchange", "Service", "Access", "Audit", "Billing", "Declarations", "Wording",
            "Rules", "Law", "Values",
        ],
        "medlevy-server": [
            "Web", "Pages", "Paper", "SignIn", "Storage", "Exchange", "Service", "Access", "Audit", "Billing",
            "Declarations", "Wording", "Law", "Values",
        ],
        "medlevy": [
            "Storage", "Paper", "Exchange", "Service", "Access", "Audit", "Billing", "Declarations", "Plots", "Wording",
            "Rules", "Law", "Values",
        ],
        "medlevy-bench": [
            "Storage", "Paper", "Exchange", "Service", "Access", "Audit", "Billing", "Declarations", "Rules", "Law",
            "Values",
        ],
        "medlevy-bare": [],
        "medlevy-fuzz": ["Exchange", "Billing", "Declarations", "Law", "Values"],
        "EmbedTables": [],
        "TablesPlugin": [],
    ]

    /// Which folders may know a library.
    private static let libraries: [String: [String]] = [
        "Yams": ["Sources/Law/Loading/", "Sources/EmbedTables/"],
        "Crypto": [
            "Sources/Values/Fingerprint.swift", "Sources/Law/Loading/", "Sources/Audit/", "Sources/Access/",
            "Sources/SignIn/",
        ],
        "_CryptoExtras": ["Sources/SignIn/"],
        "JWTKit": ["Sources/SignIn/OpenID/"],
        "CLibCURL": ["Sources/SignIn/Outbound/"],
        "CQREncode": ["Sources/Plots/QRCode.swift"],
        "CPangoCairo": ["Sources/Paper/Drawing/"],
        "Hummingbird": ["Sources/Web/", "Sources/medlevy-bare/"],
        "Mustache": ["Sources/Pages/Frame/"],
        "HTTPTypes": ["Sources/Web/"],
        "NIOCore": ["Sources/Web/"],
        "NIOHTTP1": ["Sources/Web/"],
        "NIOPosix": ["Sources/Web/"],
        "Logging": ["Sources/Web/", "Sources/medlevy-server/"],
        "UnixSignals": ["Sources/medlevy-server/"],
        "ServiceLifecycle": ["Sources/Web/", "Sources/medlevy-server/"],
        "GRDB": ["Sources/Storage/SQLite/", "Sources/medlevy-bare/"],
        "GRDBSQLite": ["Sources/Storage/SQLite/"],
        "CLibPQ": ["Sources/Storage/PostgreSQL/"],
        "CLibXML2": ["Sources/Exchange/XML/"],
        "CXlsxWriter": ["Sources/Exchange/Sheets/"],
        "CZlib": ["Sources/Exchange/Sheets/"],
        "ArgumentParser": ["Sources/medlevy/", "Sources/medlevy-server/"],
        "CByteMask": ["Sources/Exchange/Sector/"],
        "SystemPackage": ["Sources/Exchange/Files/"],
        "Foundation": [
            "Sources/Exchange/Files/", "Sources/Exchange/Declarations/", "Sources/Storage/", "Sources/EmbedTables/",
            "Sources/TablesPlugin/", "Sources/SignIn/Outbound/", "Sources/SignIn/OpenID/",
        ],
        "Dispatch": [
            "Sources/Service/Billing/BillingOffice+EachDocument.swift", "Sources/Storage/Store/EachProcessor.swift",
        ],
        "Glibc": [
            "Sources/Exchange/", "Sources/Service/Ports/SystemClock.swift", "Sources/Storage/", "Sources/medlevy/",
            "Sources/medlevy-bench/", "Sources/medlevy-fuzz/", "Sources/medlevy-server/", "Sources/Web/",
            "Sources/SignIn/Outbound/",
        ],
        "Synchronization": [
            "Sources/Exchange/Answers/AssessmentAnswers.swift",
            "Sources/Service/Access/", "Sources/Service/Agency/",
            "Sources/Service/Billing/BillingOffice+EachDocument.swift",
            "Sources/Service/DeclarationMemory.swift",
            "Sources/Paper/Drawing/Presses.swift", "Sources/Service/Ports/SettableClock.swift", "Sources/SignIn/",
            "Sources/Storage/SQLite/SQLiteReaders.swift", "Sources/Storage/Store/EachProcessor.swift",
            "Sources/Storage/Store/SharedCommit.swift", "Sources/Web/",
        ],
        "PackagePlugin": ["Sources/TablesPlugin/"],
    ]

    @Test func everyModuleHasAPlaceInTheTable() throws {
        let modules = Set(try House.swiftFiles("Sources").map(Self.module))
        #expect(modules.subtracting(Self.table.keys) == [])
    }

    @Test func modulesImportOnlyWhatTheTableAllows() throws {
        for file in try House.swiftFiles("Sources") {
            let ours = file.imports.intersection(Self.table.keys)
            let allowed = Self.table[Self.module(file)] ?? []
            #expect(ours.subtracting(allowed) == [], "\(file)")
        }
    }

    @Test func librariesAreKnownWhereTheyBelong() throws {
        for file in try House.swiftFiles("Sources") {
            for library in file.imports.subtracting(Self.table.keys) {
                let folders = Self.libraries[library] ?? []
                #expect(folders.contains { file.path.hasPrefix($0) }, "\(file) imports \(library)")
            }
        }
    }

    /// No type bears its module's name: Swift could then not name the module.
    @Test func noTypeBearsItsModulesName() throws {
        for file in try House.swiftFiles("Sources") {
            let module = Self.module(file)
            for kind in ["struct", "enum", "class", "actor", "protocol"] {
                #expect(!file.text.contains("\(kind) \(module) "), "\(file)")
                #expect(!file.text.contains("\(kind) \(module):"), "\(file)")
            }
        }
    }

    private static func module(_ file: House.SourceFile) -> String {
        String(file.path.split(separator: "/")[1])
    }
}
