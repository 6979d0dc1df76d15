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
