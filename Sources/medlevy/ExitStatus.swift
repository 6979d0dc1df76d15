import ArgumentParser
import Values
import Wording

extension ProblemCode {
    /// The exit code of the program (sysexits): 64 the command, 65 the data, 66 no input, 73 no output,
    /// 78 the settings.
    var exitStatus: Int32 {
        switch self {
        case .optionMissing, .optionConflict, .conceptUnknown, .readingUnknown, .readingValueUnknown,
            .scenarioMalformed, .inputFormatUnknown, .outputFormatUnknown, .outputIsInput, .declarationUnknown,
            .receiptUnknown, .reasonMissing, .accountUnknown, .sessionUnknown,
            .yearFigureMissing, .invoiceUnknown, .paymentUnknown, .refundUnknown, .refundOtherAccount,
            .ibanMalformed, .bicMalformed:
            64
        case .tablesUnreadable, .tablesSyntax, .tablesMissingKey, .tablesUnknownKey, .tablesBadValue,
            .tablesOutOfRange, .tablesUnknownCode, .tablesRepeated, .tablesMissingConcept, .tablesMissingLanguage,
            .tablesMissingCitation, .tablesUnknownCitation, .tablesGap, .tablesOverlap, .tablesFormulaDiffers,
            .lawNotCovered, .lawFigureUnknown, .inputEmpty, .inputNotUTF8, .inputNotText, .inputNUL, .inputLineEnd,
            .columnSeparator,
            .idControlCharacter, .inputLineTooLong,
            .columnMissing, .columnUnknown, .columnRepeated, .columnConflict, .rowFieldCount, .rowQuote, .jsonSyntax,
            .jsonType, .jsonKeyMissing, .jsonKeyUnknown, .jsonKeyRepeated, .jsonKeyConflict, .idEmpty, .idTooLong,
            .percentageMalformed,
            .idDuplicate, .countryMalformed, .flagMalformed, .amountEmpty, .amountMalformed, .amountNegative,
            .amountTooPrecise, .amountTooLarge, .typedAmountUnreadable, .typedAmountAmbiguous, .typedNothingChosen,
            .typedYearUnknown,
            .typedContradiction, .typedMalformed, .typedFileMissing, .turnoverLevyAboveTotal, .registrationMalformed,
            .activityUnknown,
            .deviceClassUnknown, .combinationImpossible, .resultTooLarge,
            .scenarioTablesLackCombination,
            .documentTooLarge, .batchTooMany, .xmlMalformed, .xmlDoctype, .xmlEncoding, .xmlLimit, .xmlOtherDocument,
            .statementTooLarge, .statementAccountMalformed, .statementCurrency, .statementAmount, .statementBatch,
            .statementBalance, .statementBalanceMissing, .statementRecord, .statementForeign,
            .xmlValue, .fieldMissing, .fieldUnknown, .fieldRepeated, .fieldMisplaced, .fieldEmpty, .fieldTooLong,
            .fieldControlCharacter, .versionUnknown, .choiceUnknown, .numberMalformed, .dateMalformed, .hashMalformed,
            .emailMalformed, .yearMalformed, .enterpriseNumberMalformed, .enterpriseNumberCheck, .vatNumberMalformed,
            .srnMalformed, .registerNumberMalformed, .identifierSeveral, .turnoverMissing, .turnoverYearDiffers,
            .identifierBelgian,
            .vatNumberOtherCountry, .registrationTooMany, .registrationRepeated, .selfControlWithoutDistributor,
            .boxAboveThreshold,
            .boxEstablished, .boxWithTurnover, .turnoverBelowThreshold, .turnoverUnusual, .declarantAbroad,
            .certificateOtherContent,
            .certificateInFuture, .certificateForeign, .declarationCertificateLapsed, .declarantNameDiffers,
            .yearNotOpen, .yearClosed, .yearNotClosed, .declarationReopened,
            .yearLate, .declarationWithdrawn, .declarationExists,
            .declarationNothingToCorrect, .declarationRevisionConflict, .declarationDuplicate,
            .declarationTakenBack, .batchTwin,
            .batchTwinDiffers, .batchUnknown, .batchRefused, .importRecordDamaged, .importContentDiffers,
            .importStateDiffers, .lifeEventImpossible, .lifeRole, .idempotencyConflict, .receiptMalformed,
            .receiptSealBroken, .receiptOtherKey, .receiptHashDiffers, .receiptAmountDiffers, .receiptOtherTables,
            .routeUnknown, .methodUnknown, .mediaTypeUnsupported, .mediaTypeUnacceptable, .bodyMissing, .bodyTooLarge,
            .bodyBroken,
            .parameterUnknown, .parameterRepeated, .parameterMissing, .parameterMalformed, .cursorUnknown,
            .fieldMalformed, .headerMalformed,
            .versionMissing, .versionDiffers, .tokenMissing, .connectionForeign,
            .auditBroken, .auditContentDiffers, .auditHeadMissing, .auditReceiptMissing,
            .nationalNumberMalformed, .nationalNumberCheck, .institutionNumberMalformed,
            .institutionNumberCheck, .hcoNumberMalformed, .accessNoRole, .accessOrganisationUnknown,
            .accessRole, .accessMandate, .accessApplication, .accessNotYet, .accessBlocked, .accessProfile,
            .accessScope, .accessClientRevoked, .accessOrganisationExists, .accessVersionConflict,
            .accessNothingChanges, .accessKindIdentifier, .accessExceptionOnly, .accessEIDRequired,
            .accessEIDHeld, .accessExceptionGround, .accessExceptionPending, .accessExceptionUnknown,
            .accessChiefMissing, .accessLastChief, .accessPersonUnknown, .accessAgencyOnly,
            .accessCapacityUnknown, .accessUnitInactive, .accessUnitExists, .accessUnitOther,
            .accessSubdivisionImpossible, .accessApplicationUnknown, .accessUserExists, .accessUserUnknown,
            .accessSuccession, .accessManagerRemoval, .accessDates, .accessMandateSelf,
            .accessMandateUnknown, .accessClientExists, .accessClientUnknown, .messageUnknown,
            .signedDocumentMalformed, .signedDocumentUnknown, .signedDocumentTooMany,
            .yearStepImpossible, .yearFigureDiffers, .yearRateAboveMaximum, .yearRateDecimals, .yearRunUnfinished,
            .yearStillOwed, .yearNothingChanges,
            .invoiceSeriesFull, .invoiceDuePast, .refundDayPast, .statementGap, .statementDiffers, .statementInFuture,
            .statementAccount, .paymentTooMuch, .paymentFinal, .refundSamePerson, .refundDecided, .refundSent,
            .storageNewer, .storageForeign, .storageDamaged,
            .providerUnreachable, .providerAnswer, .providerRefusal, .signInState, .identityRefused, .signInLevel,
            .signInTooOld, .signInWrong, .signInCodeWrong, .signInExpired, .signInWait, .signInLocked,
            .invitationUnknown, .accountExists, .accountMissing, .passwordTooShort, .passwordTooLong,
            .passwordCommon, .passwordDiffers, .sessionEnded,
            .formForeign, .clientRefused, .grantTypeUnknown, .scopeUnknown, .scopeNotGranted, .tokenUnknown,
            .rateExceeded, .outboundNotAllowed:
            65
        case .inputMissing, .inputUnreadable, .storageMissing: 66
        case .outputFailed, .outputExists, .sealKeyUnusable, .storageUnavailable, .storageFull, .storageNotEmpty,
            .libraryMissing,
            .serviceFault, .serviceBusy, .serviceStopping:
            73
        case .settingUnknown, .settingMissing, .settingMalformed, .settingUnsafe: 78
        }
    }
}

extension ParsableCommand {
    /// Runs what a command does, and tells the problems in the person's language on standard error.
    ///
    /// - Parameter options: those with which the command can be given a figure that the tables do not know.
    func answering(
        _ language: Language, giving options: FigureOptions = .none, _ body: () throws(Problems) -> Void
    ) throws {
        do throws(Problems) {
            try body()
        } catch {
            StandardError.write(ProblemText(language).all(options.named(in: error)) + "\n")
            throw ExitCode((error.listed.errors.first ?? error.listed.first)?.code.exitStatus ?? 70)
        }
    }
}
