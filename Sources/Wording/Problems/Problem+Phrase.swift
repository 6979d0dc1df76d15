import Values

extension Problem {
    /// Its text: that of its code, or a closer one where the details say more of what it is about.
    var phrase: Phrase {
        if let closer = Problem.closer[code], details[closer.detail] != nil { return closer.phrase }
        if code == .dateMalformed, details["from"] != nil { return FieldText.dateOutside }
        if code == .lawFigureUnknown, details["option"] == nil { return LawText.figureUnknownToAnybody }
        if code == .typedContradiction, details["reason"] != nil { return TypedText.reasonToRefuse }
        if code == .amountTooPrecise, details["whole"] != nil { return AmountText.perhapsGrouped }
        if code == .amountEmpty, let money = details["money"] {
            return money.isEmpty ? AmountText.emptyMoney : AmountText.emptyNamed
        }
        if code == .turnoverUnusual, details["total"] == Cents.zero.description { return DeclarationText.suddenlyNone }
        if code == .amountMalformed, details["workbook"] != nil { return AmountText.malformedInWorkbook }
        if code == .amountMalformed, details["sheet"] != nil { return AmountText.malformedInSheet }
        if code == .paymentTooMuch, let way = details["way"] {
            return way == "none" ? BillingText.paymentNothing : BillingText.paymentOtherWay
        }
        if code == .paymentTooMuch, details["of"] == "credit" { return BillingText.paymentAboveCredit }
        if code == .typedFileMissing {
            if details["empty"] != nil { return TypedText.fileEmpty }
            if details["kinds"] != nil { return TypedText.fileMissingOfKinds }
        }
        if code == .paymentFinal, let why = details["why"], let phrase = UndoingText.reasons[why] { return phrase }
        // What is about no organisation is the agency's.
        if code == .accessNoRole, details["organisation"]?.isEmpty == true { return RefusalText.roleHelpless }
        return (isHelpless ? RefusalText.helpless[code] : nil) ?? code.text
    }

    /// What is said where a detail is given that is not always.
    private static let closer: [ProblemCode: (detail: String, phrase: Phrase)] = [
        .amountEmpty: ("turnover", AmountText.emptyTurnover),
        .amountMalformed: ("cents", AmountText.malformedInCents),
        .amountTooPrecise: ("cents", AmountText.tooPreciseInCents),
        .dateMalformed: ("example", FieldText.momentMalformed),
        .conceptUnknown: ("address", LawText.conceptUnknownAtAddress),
        .declarationExists: ("revision_column", BatchText.existsInSheet),
        .inputNotText: ("workbook", FileText.notSheet),
        .declarationUnknown: ("contributor", LifeText.contributorUnknown),
        .batchTooMany: ("address", DocumentText.batchElsewhere),
        .mediaTypeUnsupported: ("encoding", RequestText.encoded),
        .refundUnknown: ("asked", BillingText.refundNotApproved),
        .flagMalformed: ("words", ContributorText.flagMalformedInSheet),
        .typedNothingChosen: ("field", TypedText.nothingChosenNamed),
        .typedContradiction: ("expected", TypedText.otherYear),
        .numberMalformed: ("until", FieldText.numberOutside),
        .invoiceUnknown: ("example", BillingText.invoiceUnknownTyped),
        .invoiceDuePast: ("until", BillingText.invoiceDueFar),
        .percentageMalformed: ("places", AmountText.percentageTyped),
        .yearFigureMissing: ("value", BillingText.yearBudgetZero),
        .accessRole: ("allowed", RefusalText.software),
        .yearClosed: ("agency", LifeText.yearClosedToAgency),
        .yearNotOpen: ("step", LifeText.yearBeforeOpening),
        .declarationNothingToCorrect: ("address", LifeText.correctionElsewhere),
    ]

    /// Whether nobody is known to turn to.
    private var isHelpless: Bool { ["", "–", "—"].contains(details["helpers"]) }
}
