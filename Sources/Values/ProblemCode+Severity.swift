/// Whether a problem stands in the way, or only deserves a look.
public enum Severity: String, Sendable {
    /// Nothing is done before it is put right.
    case error
    /// What was asked is done; somebody should look whether it was meant.
    case warning
}

extension ProblemCode {
    public var severity: Severity { ProblemCode.warnings.contains(self) ? .warning : .error }

    private static let warnings: Set<ProblemCode> = [
        .vatNumberOtherCountry, .registrationRepeated, .selfControlWithoutDistributor, .turnoverBelowThreshold,
        .turnoverUnusual, .declarantAbroad, .yearLate, .declarationDuplicate, .batchTwinDiffers, .receiptOtherKey,
        .declarantNameDiffers, .declarationCertificateLapsed,
    ]
}

extension [Problem] {
    public var errors: [Problem] { filter { $0.code.severity == .error } }
    public var warnings: [Problem] { filter { $0.code.severity == .warning } }
}

extension ProblemCode {
    /// Whether it is about the database and not about what was asked of it.
    public var isOfStorage: Bool { rawValue.hasPrefix("storage.") }
}
