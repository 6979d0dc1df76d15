import Values

/// What the details of problems with a year's money always have.
enum BillingDetails {
    static let all: [ProblemCode: [String]] = [
        .yearStepImpossible: ["year", "state", "step", "steps"],
        .yearFigureMissing: ["year", "figure"],
        .yearFigureDiffers: ["figure", "value", "published"],
        .yearRateAboveMaximum: ["value", "maximum"],
        .yearRateDecimals: ["value", "places"],
        .yearRunUnfinished: ["year", "count"],
        .yearStillOwed: ["year", "amount"],
        .yearNothingChanges: ["year"],
        .invoiceUnknown: ["value"],
        .invoiceSeriesFull: ["series", "year"],
        .invoiceDuePast: ["value"], .refundDayPast: ["value"],
        .statementGap: ["opening", "previous", "id"],
        .statementDiffers: ["id"],
        .statementInFuture: ["id", "day"],
        .statementAccount: ["account", "expected"],
        .paymentUnknown: ["value"],
        .paymentTooMuch: ["value", "left"],
        .paymentFinal: ["payment", "why", "subject"],
        .refundOtherAccount: ["iban"],
        .refundUnknown: ["value"],
        .refundSamePerson: ["person"],
        .refundDecided: ["value"],
        .refundSent: ["file", "value"],
        .ibanMalformed: ["value"],
        .bicMalformed: ["value"],
    ]
}
