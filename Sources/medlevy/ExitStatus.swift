import ArgumentParser
import Values
import Wording

extension ProblemCode {
    /// The exit code of the program (sysexits): 64 the command, 65 the data, 66 no input, 73 no output.
    var exitStatus: Int32 {
        switch self {
        case .optionMissing, .optionConflict, .conceptUnknown, .readingUnknown, .readingValueUnknown,
            .scenarioMalformed, .inputFormatUnknown, .outputFormatUnknown, .outputIsInput:
            64
        case .tablesUnreadable, .tablesSyntax, .tablesMissingKey, .tablesUnknownKey, .tablesBadValue,
            .tablesOutOfRange, .tablesUnknownCode, .tablesRepeated, .tablesMissingConcept, .tablesMissingLanguage,
            .tablesMissingCitation, .tablesUnknownCitation, .tablesGap, .tablesOverlap, .tablesFormulaDiffers,
            .lawNotCovered, .lawFigureUnknown, .inputEmpty, .inputNotUTF8, .inputNUL, .inputLineEnd, .columnSeparator,
            .idControlCharacter, .inputLineTooLong,
            .columnMissing, .columnUnknown, .columnRepeated, .columnConflict, .rowFieldCount, .rowQuote, .jsonSyntax,
            .jsonType, .jsonKeyMissing, .jsonKeyUnknown, .jsonKeyRepeated, .jsonKeyConflict, .idEmpty, .idTooLong,
            .percentageMalformed,
            .idDuplicate, .countryMalformed, .flagMalformed, .amountEmpty, .amountMalformed, .amountNegative,
            .amountTooPrecise, .amountTooLarge, .turnoverLevyAboveTotal, .registrationMalformed, .activityUnknown,
            .deviceClassUnknown, .combinationImpossible, .resultTooLarge,
            .scenarioTablesLackCombination:
            65
        case .inputMissing, .inputUnreadable: 66
        case .outputFailed: 73
        }
    }
}

extension ParsableCommand {
    /// Runs what a command does, and tells the problems in the person's language on standard error.
    func answering(_ language: Language, _ body: () throws(Problems) -> Void) throws {
        do throws(Problems) {
            try body()
        } catch {
            StandardError.write(ProblemText(language).all(error) + "\n")
            throw ExitCode(error.listed.first?.code.exitStatus ?? 70)
        }
    }
}
