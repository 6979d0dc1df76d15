import Testing
import Values
import Wording

/// What is said of documents, declarations, receipts and the database names only what is always given with it.
@Suite struct DeclarationProblemTextTests {
    /// What is always given with each code.
    private static let details: [ProblemCode: [String]] = [
        .documentTooLarge: ["size", "largest"], .batchTooMany: ["count", "most"], .xmlMalformed: [], .xmlDoctype: [],
        .xmlEncoding: [], .xmlLimit: ["depth", "attributes", "size"], .xmlOtherDocument: ["expected"],
        .statementForeign: ["kind"], .statementTooLarge: ["size", "largest"], .statementAccountMalformed: ["value"],
        .statementCurrency: ["currency"],
        .statementAmount: ["value"], .statementBatch: ["sum", "entry", "count"],
        .statementBalance: ["opening", "booked", "expected", "closing"], .statementBalanceMissing: ["code"],
        .statementRecord: ["value", "expected"],
        .xmlValue: ["value", "expected"], .fieldMissing: ["field"], .fieldUnknown: ["field", "known"],
        .fieldRepeated: ["field"], .fieldMisplaced: ["field", "expected"], .fieldEmpty: ["field"],
        .fieldTooLong: ["field", "longest"], .fieldControlCharacter: ["field"], .versionUnknown: ["value"],
        .choiceUnknown: ["value", "known"], .numberMalformed: ["value"], .dateMalformed: ["value"],
        .hashMalformed: ["value"], .emailMalformed: ["value"], .yearMalformed: ["value"],
        .enterpriseNumberMalformed: ["value"], .enterpriseNumberCheck: ["value", "expected"],
        .vatNumberMalformed: ["value"], .srnMalformed: ["value"], .registerNumberMalformed: ["value"],
        .identifierSeveral: [], .turnoverMissing: [],
        .turnoverYearDiffers: ["value", "expected"], .identifierBelgian: ["value"],
        .vatNumberOtherCountry: ["value", "country"], .registrationRepeated: ["value"],
        .registrationTooMany: ["most"],
        .selfControlWithoutDistributor: [], .boxAboveThreshold: ["total", "threshold", "year"], .boxEstablished: [],
        .boxWithTurnover: ["total"], .turnoverBelowThreshold: ["total", "threshold"],
        .declarantAbroad: ["country"], .declarantNameDiffers: ["value", "number", "registered"],
        .declarationCertificateLapsed: ["person", "date", "revision"],
        .turnoverUnusual: ["total", "previous", "year"], .certificateOtherContent: ["value", "expected"],
        .certificateInFuture: ["date"], .certificateForeign: [], .yearNotOpen: ["year", "from"], .yearClosed: ["year"],
        .yearNotClosed: ["year"], .declarationReopened: ["declaration"],
        .yearLate: ["year", "deadline"], .declarationUnknown: ["declaration"],
        .declarationWithdrawn: ["declaration"],
        .declarationExists: ["declaration", "revision"], .declarationNothingToCorrect: ["declaration"],
        .declarationRevisionConflict: ["given", "current"], .declarationDuplicate: ["reference"],
        .declarationTakenBack: ["person", "at"],
        .batchTwin: ["record"], .batchTwinDiffers: ["record", "total", "other"], .batchRefused: ["count"],
        .importRecordDamaged: ["field", "value"], .importContentDiffers: ["declaration", "revision"],
        .importStateDiffers: ["declaration", "revision", "state", "imported"],
        .lifeEventImpossible: ["state", "event", "possible"], .lifeRole: ["event", "role"], .reasonMissing: ["event"],
        .idempotencyConflict: ["key"], .receiptUnknown: ["reference"], .receiptMalformed: [], .receiptSealBroken: [],
        .receiptOtherKey: ["key"], .receiptHashDiffers: ["value", "expected"],
        .receiptAmountDiffers: ["field", "value", "expected"], .receiptOtherTables: ["hash", "own"],
        .sealKeyUnusable: ["file"], .auditBroken: ["sequence"],
        .auditContentDiffers: ["declaration", "revision", "sequence"], .auditHeadMissing: ["sequence", "reference"],
        .auditReceiptMissing: ["sequence", "declaration"],
        .storageMissing: ["file"], .storageUnavailable: ["reason"], .storageFull: [], .storageNewer: ["migration"],
        .storageForeign: [], .storageDamaged: ["reason"], .storageNotEmpty: [],
        .providerUnreachable: ["reason"], .providerAnswer: ["reason"], .providerRefusal: ["reason"], .signInState: [],
        .identityRefused: ["reason"], .signInLevel: ["level"], .signInTooOld: [], .signInWrong: [],
        .signInCodeWrong: [], .signInExpired: [], .signInWait: ["seconds"], .signInLocked: ["count"],
        .invitationUnknown: [], .accountExists: ["email"], .accountUnknown: [],
        .accountMissing: ["email"], .passwordTooShort: ["least"],
        .passwordTooLong: ["most"], .passwordCommon: [], .passwordDiffers: [], .sessionEnded: [], .sessionUnknown: [],
        .formForeign: [],
        .clientRefused: [], .grantTypeUnknown: ["value"], .scopeUnknown: ["value", "known"],
        .scopeNotGranted: ["value"], .tokenUnknown: [], .rateExceeded: ["seconds"], .outboundNotAllowed: ["origin"],
        .settingUnknown: ["value", "known"], .settingMissing: ["setting", "flag", "environment"],
        .settingMalformed: ["setting", "value", "expected"], .settingUnsafe: ["value", "expected"],
        .routeUnknown: ["value"], .methodUnknown: ["value", "known"], .mediaTypeUnsupported: ["value", "known"],
        .mediaTypeUnacceptable: ["value", "known"], .bodyMissing: ["known"], .bodyTooLarge: ["largest"],
        .bodyBroken: [],
        .connectionForeign: ["address"],
        .parameterUnknown: ["value", "known"], .parameterRepeated: ["value"], .parameterMissing: ["value"],
        .parameterMalformed: ["value", "expected"], .headerMalformed: ["header", "value", "expected"],
        .versionMissing: ["version"], .versionDiffers: ["value", "version"], .tokenMissing: [],
        .serviceFault: ["request"], .serviceBusy: [], .fieldMalformed: ["value", "expected"], .cursorUnknown: ["value"],
        .batchUnknown: ["id"], .serviceStopping: [],
    ].merging(BillingDetails.all) { $1 }

    /// The codes from the first of a document to the last of the database.
    private static let codes = ProblemCode.allCases
        .drop { $0 != .documentTooLarge }.prefix { $0 != .resultTooLarge }

    @Test func everyCodeOfADeclarationIsLookedAt() {
        #expect(Set(Self.codes) == Set(Self.details.keys).union(AccessDetails.all.keys))
    }

    @Test(arguments: codes)
    func aTextNamesOnlyWhatIsAlwaysGiven(code: ProblemCode) {
        let given = Self.details[code] ?? AccessDetails.all[code] ?? []
        for language in Language.allCases {
            let unknown = Set(Phrase.places(of: code.text[language])).subtracting(given)
            #expect(unknown.isEmpty, "\(language): \(unknown.sorted())")
        }
    }

    @Test(arguments: codes)
    func aLineOfAllThatIsGivenHasNoPlaceLeft(code: ProblemCode) {
        let names = Self.details[code] ?? AccessDetails.all[code] ?? []
        let given = Dictionary(uniqueKeysWithValues: names.map { ($0, "x") })
        for language in Language.allCases {
            #expect(!ProblemText(language).line(Problem(code, given)).contains("{"))
        }
    }

    @Test(arguments: ProblemCode.allCases)
    func aWarningSaysSoAndAnErrorDoesNot(code: ProblemCode) {
        let words = ["waarschuwing: ", "avertissement\u{A0}: ", "Warnung: ", "warning: "]
        for (language, word) in zip(Language.allCases, words) {
            let line = ProblemText(language).line(Problem(code, at: Place(file: "f", line: 1, field: "city")))
            #expect(line.hasPrefix("f:1: city: \(word)") == (code.severity == .warning))
        }
    }

    @Test(arguments: [
        (Place(file: "a.xlsx", line: 3, field: "city", cell: "N3", record: 2), "a.xlsx:3 (N3): declaration 2: city: "),
        (Place(file: "a.xlsx", cell: "N3"), "a.xlsx (N3): "), (Place(cell: "N3"), "N3: "),
        (Place(file: "a.xml", line: 7, column: 2, record: 1), "a.xml:7:2: declaration 1: "),
        (Place(record: 1200), "declaration 1200: "),
    ])
    func theLineBeginsWithCellAndDeclarationWhereTheyAreKnown(place: Place, start: String) {
        let line = ProblemText(.en).line(Problem(.turnoverMissing, at: place))
        let text = "The turnover is missing. Write both amounts, or tick one of the boxes. [turnover.missing]"
        #expect(line == start + text)
    }

    @Test(arguments: [(Language.nl, "aangifte"), (.fr, "déclaration"), (.de, "Erklärung"), (.en, "declaration")])
    func theDeclarationsNumberHasItsWordInTheLanguage(language: Language, word: String) {
        let line = ProblemText(language).line(Problem(.turnoverMissing, at: Place(record: 3)))
        #expect(line.hasPrefix("\(word) 3: "))
    }
}
