import HTTPTypes
import Values

extension ProblemCode {
    /// The HTTP status that a problem gives.
    ///
    /// 400 and 422: what was sent is not what the published schema says. 409: the schema admits it, but it contradicts
    /// the law of its year, something else that was sent, or what is there already.
    var httpStatus: HTTPResponse.Status {
        switch self {
        case .routeUnknown, .declarationUnknown, .receiptUnknown, .invoiceUnknown, .paymentUnknown, .refundUnknown,
            .conceptUnknown, .lawNotCovered,
            .accessExceptionUnknown,
            .accessPersonUnknown, .accessUserUnknown, .accessMandateUnknown, .accessClientUnknown, .batchUnknown,
            .cursorUnknown,
            .accountUnknown, .sessionUnknown, .invitationUnknown, .messageUnknown,
            .signedDocumentUnknown:
            .notFound
        case .methodUnknown: .methodNotAllowed
        case .mediaTypeUnsupported: .unsupportedMediaType
        case .mediaTypeUnacceptable: .notAcceptable
        case .bodyTooLarge, .documentTooLarge, .statementTooLarge: .contentTooLarge
        case .versionMissing: .preconditionRequired
        case .versionDiffers, .accessVersionConflict: .preconditionFailed
        case .tokenMissing, .tokenUnknown, .accessClientRevoked, .clientRefused, .sessionEnded, .identityRefused,
            .signInLevel, .signInTooOld,
            .signInWrong, .signInCodeWrong, .signInExpired:
            .unauthorized
        case .lifeRole, .accessNoRole, .accessOrganisationUnknown, .accessRole, .accessMandate, .accessApplication,
            .accessNotYet, .accessBlocked, .accessProfile, .accessScope, .scopeNotGranted,
            .certificateForeign, .signInLocked, .formForeign, .connectionForeign, .outboundNotAllowed:
            .forbidden
        case .rateExceeded, .signInWait: .tooManyRequests
        case .serviceBusy, .serviceStopping, .providerUnreachable, .storageUnavailable: .serviceUnavailable
        case .storageFull: .init(code: 507, reasonPhrase: "Insufficient Storage")
        case .settingUnknown, .settingMissing, .settingMalformed, .settingUnsafe, .serviceFault,
            .storageMissing,
            .storageNewer, .storageForeign, .storageDamaged, .storageNotEmpty,
            .sealKeyUnusable, .auditBroken, .auditContentDiffers, .auditHeadMissing, .auditReceiptMissing,
            .libraryMissing, .outputFailed, .outputExists, .outputIsInput,
            .tablesUnreadable, .tablesSyntax, .tablesMissingKey, .tablesUnknownKey, .tablesBadValue,
            .tablesOutOfRange, .tablesUnknownCode, .tablesRepeated, .tablesMissingConcept, .tablesMissingLanguage,
            .tablesMissingCitation, .tablesUnknownCitation, .tablesGap, .tablesOverlap, .tablesFormulaDiffers:
            .internalServerError
        case .bodyMissing, .bodyBroken, .parameterUnknown, .parameterRepeated, .parameterMissing, .parameterMalformed,
            .headerMalformed, .inputMissing, .inputUnreadable, .inputFormatUnknown, .inputEmpty, .inputNotUTF8,
            .inputNotText, .statementForeign,
            .inputNUL, .inputLineEnd, .inputLineTooLong, .columnSeparator, .columnMissing, .columnUnknown,
            .columnRepeated, .columnConflict, .rowFieldCount, .rowQuote, .jsonSyntax, .xmlMalformed, .xmlDoctype,
            .xmlEncoding, .xmlLimit, .xmlOtherDocument, .optionMissing, .optionConflict, .scenarioMalformed,
            .outputFormatUnknown, .providerAnswer, .providerRefusal, .signInState, .grantTypeUnknown, .scopeUnknown:
            .badRequest
        case .jsonType, .jsonKeyMissing, .jsonKeyUnknown, .jsonKeyRepeated, .jsonKeyConflict, .idEmpty, .idTooLong,
            .idControlCharacter, .countryMalformed, .flagMalformed, .amountEmpty, .amountMalformed, .amountNegative,
            .amountTooPrecise, .amountTooLarge, .typedAmountUnreadable, .typedAmountAmbiguous, .typedNothingChosen,
            .typedYearUnknown,
            .typedContradiction, .typedMalformed, .typedFileMissing, .percentageMalformed, .registrationMalformed,
            .fieldMalformed,
            .readingUnknown, .readingValueUnknown, .batchTooMany,
            .refundOtherAccount,
            .statementAccountMalformed, .statementCurrency, .statementAmount, .statementBatch, .statementBalance,
            .statementBalanceMissing, .statementRecord,
            .xmlValue, .fieldMissing, .fieldUnknown, .fieldRepeated, .fieldMisplaced, .fieldEmpty, .fieldTooLong,
            .versionUnknown, .choiceUnknown, .numberMalformed, .dateMalformed,
            .hashMalformed, .emailMalformed, .yearMalformed, .enterpriseNumberMalformed, .vatNumberMalformed,
            .srnMalformed, .registerNumberMalformed, .identifierSeveral, .turnoverMissing, .registrationTooMany,
            .reasonMissing,
            .ibanMalformed, .bicMalformed, .receiptMalformed, .nationalNumberMalformed,
            .institutionNumberMalformed, .hcoNumberMalformed,
            .accessKindIdentifier, .accessApplicationUnknown, .accessCapacityUnknown, .passwordTooShort,
            .passwordTooLong, .passwordCommon, .passwordDiffers, .signedDocumentMalformed:
            .unprocessableContent
        case .lawFigureUnknown, .activityUnknown, .deviceClassUnknown, .combinationImpossible, .fieldControlCharacter,
            .idDuplicate, .turnoverLevyAboveTotal, .enterpriseNumberCheck,
            .turnoverYearDiffers, .identifierBelgian, .vatNumberOtherCountry, .registrationRepeated,
            .selfControlWithoutDistributor, .boxAboveThreshold, .boxEstablished, .boxWithTurnover,
            .turnoverBelowThreshold, .turnoverUnusual, .declarantAbroad, .certificateOtherContent, .certificateInFuture,
            .declarationCertificateLapsed, .declarantNameDiffers, .yearNotOpen,
            .yearClosed, .yearNotClosed, .declarationReopened, .yearLate, .declarationWithdrawn, .declarationExists,
            .declarationNothingToCorrect, .declarationRevisionConflict,
            .declarationDuplicate, .declarationTakenBack, .batchTwin, .batchTwinDiffers, .batchRefused,
            .lifeEventImpossible,
            .importRecordDamaged, .importContentDiffers, .importStateDiffers,
            .idempotencyConflict, .receiptSealBroken, .receiptOtherKey, .receiptHashDiffers, .receiptAmountDiffers,
            .receiptOtherTables, .resultTooLarge, .scenarioTablesLackCombination, .nationalNumberCheck,
            .institutionNumberCheck, .accessOrganisationExists, .accessNothingChanges, .accessExceptionOnly,
            .accessEIDRequired, .accessEIDHeld, .accessExceptionGround, .accessExceptionPending, .accessChiefMissing,
            .accessLastChief, .accessUnitInactive, .accessUnitExists, .accessUnitOther,
            .accessSubdivisionImpossible, .accessUserExists, .accessSuccession, .accessManagerRemoval, .accessDates,
            .accessMandateSelf, .accessClientExists, .accessAgencyOnly, .accountExists, .accountMissing,
            .signedDocumentTooMany,
            .yearStepImpossible, .yearFigureMissing, .yearFigureDiffers, .yearRateAboveMaximum, .yearRateDecimals,
            .yearRunUnfinished, .yearStillOwed, .yearNothingChanges,
            .invoiceSeriesFull, .invoiceDuePast, .refundDayPast, .statementGap, .statementDiffers, .statementInFuture,
            .statementAccount, .paymentTooMuch, .paymentFinal, .refundSamePerson, .refundDecided, .refundSent:
            .conflict
        }
    }
}
