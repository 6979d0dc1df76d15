public import Values

extension ProblemCode {
    /// What is wrong and what to write instead; the places are keys that the problem's details always have.
    public var text: Phrase {
        switch self {
        case .tablesUnreadable: TablesText.unreadable
        case .tablesSyntax: TablesText.syntax
        case .tablesMissingKey: TablesText.missingKey
        case .tablesUnknownKey: TablesText.unknownKey
        case .tablesBadValue: TablesText.badValue
        case .tablesOutOfRange: TablesText.outOfRange
        case .tablesUnknownCode: TablesText.unknownCode
        case .tablesRepeated: TablesText.repeated
        case .tablesMissingConcept: TablesText.missingConcept
        case .tablesMissingLanguage: TablesText.missingLanguage
        case .tablesMissingCitation: TablesText.missingCitation
        case .tablesUnknownCitation: TablesText.unknownCitation
        case .tablesGap: TablesText.gap
        case .tablesOverlap: TablesText.overlap
        case .tablesFormulaDiffers: TablesText.formulaDiffers

        case .lawNotCovered: LawText.notCovered
        case .lawFigureUnknown: LawText.figureUnknown
        case .readingUnknown: LawText.readingUnknown
        case .readingValueUnknown: LawText.readingValueUnknown

        case .inputMissing: FileText.missing
        case .inputUnreadable: FileText.unreadable
        case .inputFormatUnknown: FileText.formatUnknown
        case .inputEmpty: FileText.empty
        case .inputNotUTF8: FileText.notUTF8
        case .inputNUL: FileText.nul
        case .inputLineEnd: FileText.lineEnd
        case .columnSeparator: CSVText.separator
        case .idControlCharacter: ContributorText.idControlCharacter
        case .inputLineTooLong: FileText.lineTooLong
        case .columnMissing: CSVText.columnMissing
        case .columnUnknown: CSVText.columnUnknown
        case .columnRepeated: CSVText.columnRepeated
        case .columnConflict: CSVText.columnConflict
        case .rowFieldCount: CSVText.fieldCount
        case .rowQuote: CSVText.quote
        case .jsonSyntax: JSONText.syntax
        case .jsonType: JSONText.type
        case .jsonKeyMissing: JSONText.keyMissing
        case .jsonKeyUnknown: JSONText.keyUnknown
        case .jsonKeyRepeated: JSONText.keyRepeated
        case .jsonKeyConflict: JSONText.keyConflict

        case .idEmpty: ContributorText.idEmpty
        case .idTooLong: ContributorText.idTooLong
        case .idDuplicate: ContributorText.idDuplicate
        case .countryMalformed: ContributorText.countryMalformed
        case .flagMalformed: ContributorText.flagMalformed
        case .amountEmpty: AmountText.empty
        case .amountMalformed: AmountText.malformed
        case .amountNegative: AmountText.negative
        case .amountTooPrecise: AmountText.tooPrecise
        case .amountTooLarge: AmountText.tooLarge
        case .percentageMalformed: AmountText.percentage
        case .turnoverLevyAboveTotal: AmountText.levyAboveTotal
        case .registrationMalformed: ContributorText.registrationMalformed
        case .activityUnknown: ContributorText.activityUnknown
        case .deviceClassUnknown: ContributorText.deviceClassUnknown
        case .combinationImpossible: ContributorText.combinationImpossible

        case .documentTooLarge: DocumentText.tooLarge
        case .batchTooMany: DocumentText.tooMany
        case .xmlMalformed: DocumentText.malformed
        case .xmlDoctype: DocumentText.doctype
        case .xmlEncoding: DocumentText.encoding
        case .xmlLimit: DocumentText.limit
        case .xmlOtherDocument: DocumentText.otherDocument
        case .xmlValue: DocumentText.value

        case .fieldMissing: FieldText.missing
        case .fieldUnknown: FieldText.unknown
        case .fieldRepeated: FieldText.repeated
        case .fieldMisplaced: FieldText.misplaced
        case .fieldEmpty: FieldText.empty
        case .fieldTooLong: FieldText.tooLong
        case .fieldControlCharacter: FieldText.controlCharacter
        case .versionUnknown: FieldText.versionUnknown
        case .choiceUnknown: FieldText.choiceUnknown
        case .numberMalformed: FieldText.numberMalformed
        case .dateMalformed: FieldText.dateMalformed
        case .hashMalformed: FieldText.hashMalformed
        case .emailMalformed: FieldText.emailMalformed
        case .yearMalformed: FieldText.yearMalformed

        case .enterpriseNumberMalformed: DeclarationText.enterpriseNumberMalformed
        case .enterpriseNumberCheck: DeclarationText.enterpriseNumberCheck
        case .vatNumberMalformed: DeclarationText.vatNumberMalformed
        case .srnMalformed: DeclarationText.srnMalformed
        case .identifierSeveral: DeclarationText.identifierSeveral
        case .turnoverMissing: DeclarationText.turnoverMissing
        case .turnoverYearDiffers: DeclarationText.turnoverYearDiffers
        case .identifierBelgian: DeclarationText.identifierBelgian
        case .vatNumberOtherCountry: DeclarationText.vatNumberOtherCountry
        case .registrationTooMany: DeclarationText.registrationTooMany
        case .registrationRepeated: DeclarationText.registrationRepeated
        case .selfControlWithoutDistributor: DeclarationText.selfControlWithoutDistributor
        case .boxAboveThreshold: DeclarationText.boxAboveThreshold
        case .boxEstablished: DeclarationText.boxEstablished
        case .boxWithTurnover: DeclarationText.boxWithTurnover
        case .turnoverBelowThreshold: DeclarationText.belowThreshold
        case .turnoverUnusual: DeclarationText.unusual
        case .certificateOtherContent: DeclarationText.certificateOtherContent
        case .certificateInFuture: DeclarationText.certificateInFuture

        case .yearNotOpen: LifeText.yearNotOpen
        case .yearClosed: LifeText.yearClosed
        case .yearLate: LifeText.yearLate
        case .declarationUnknown: LifeText.declarationUnknown
        case .declarationExists: LifeText.declarationExists
        case .declarationNothingToCorrect: LifeText.nothingToCorrect
        case .declarationRevisionConflict: LifeText.revisionConflict
        case .declarationDuplicate: LifeText.duplicate
        case .batchTwin: LifeText.batchTwin
        case .batchTwinDiffers: LifeText.batchTwinDiffers
        case .batchRefused: LifeText.batchRefused
        case .lifeEventImpossible: LifeText.eventImpossible
        case .lifeRole: LifeText.role
        case .reasonMissing: LifeText.reasonMissing
        case .idempotencyConflict: LifeText.idempotencyConflict

        case .receiptUnknown: ReceiptText.unknown
        case .receiptMalformed: ReceiptText.malformed
        case .receiptSealBroken: ReceiptText.sealBroken
        case .receiptOtherKey: ReceiptText.otherKey
        case .receiptHashDiffers: ReceiptText.hashDiffers
        case .receiptAmountDiffers: ReceiptText.amountDiffers
        case .receiptOtherTables: ReceiptText.otherTables
        case .sealKeyUnusable: ReceiptText.sealKeyUnusable
        case .auditBroken: ReceiptText.auditBroken
        case .auditContentDiffers: ReceiptText.auditContentDiffers
        case .auditHeadMissing: ReceiptText.auditHeadMissing

        case .storageMissing: StorageText.missing
        case .storageUnavailable: StorageText.unavailable
        case .storageFull: StorageText.full
        case .storageNewer: StorageText.newer
        case .storageForeign: StorageText.foreign
        case .storageDamaged: StorageText.damaged
        case .storageNotEmpty: StorageText.notEmpty

        case .resultTooLarge: RunText.tooLarge
        case .optionMissing: RunText.optionMissing
        case .optionConflict: RunText.optionConflict
        case .conceptUnknown: LawText.conceptUnknown
        case .scenarioMalformed: RunText.scenarioMalformed
        case .scenarioTablesLackCombination: RunText.scenarioTablesLackCombination
        case .outputFormatUnknown: RunText.outputFormatUnknown
        case .outputIsInput: RunText.outputIsInput
        case .outputFailed: RunText.outputFailed
        }
    }
}
