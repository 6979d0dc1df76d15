public import Audit
import Declarations
public import Law
public import Rules
import Service
public import Values

/// Checks a receipt without asking anyone: that nothing was changed since it was sealed, that the content has the
/// fingerprint it says, and that the amounts follow from the content under the tables of the law, to the cent.
public struct ReceiptVerification: Sendable {
    private let book: Lawbook
    /// The keys of the service, as its holder knows them from elsewhere; empty when it knows none.
    private let trusted: [SealKey]

    public init(_ book: Lawbook, trusted: [SealKey] = []) {
        self.book = book
        self.trusted = trusted
    }

    /// What was found.
    public struct Finding: Sendable {
        /// Errors and warnings.
        public let problems: [Problem]
        /// The amounts computed anew; `nil` where the receipt states none, or where they could not be.
        public let assessment: ExplainedAssessment?

        public var holds: Bool { problems.errors.isEmpty }
    }

    public func verify(_ receipt: ReceiptDocument, file: String? = nil) -> Finding {
        var problems = seal(receipt) + hash(receipt)
        let (assessment, differences) = amounts(receipt)
        problems += differences
        return Finding(
            problems: problems.map { problem in
                var place = problem.place
                place.file = file
                return Problem(problem.code, at: place, problem.details)
            }, assessment: assessment)
    }

    private func seal(_ receipt: ReceiptDocument) -> [Problem] {
        guard receipt.isSealed else { return [Problem(.receiptSealBroken)] }
        guard !trusted.contains(receipt.seal.key) else { return [] }
        return [Problem(.receiptOtherKey, ["key": receipt.seal.key.id])]
    }

    private func hash(_ receipt: ReceiptDocument) -> [Problem] {
        let hash = CanonicalForm(receipt.declaration).fingerprint
        guard hash != receipt.hash else { return [] }
        let details = ["value": receipt.hash.description, "expected": hash.description]
        return [Problem(.receiptHashDiffers, at: Place(field: "hash"), details)]
    }

    /// Computes the amounts anew, under the readings that the receipt was made with.
    private func amounts(_ receipt: ReceiptDocument) -> (ExplainedAssessment?, [Problem]) {
        guard let stated = receipt.statement["assessment"], !stated.isNull else { return (nil, []) }
        guard receipt.tablesHash == book.hash else {
            return (nil, [Problem(.receiptOtherTables, ["hash": receipt.tablesHash, "own": book.hash])])
        }
        do throws(Problems) {
            let law = try book.year(receipt.declaration.contributionYear)
            let year = try AssessmentYear(
                law, readings: try readings(stated["readings"], law), figures: StatedFigures(stated).given)
            let isDeclared = receipt.state != .exOfficio
            let assessment = year.assess(receipt.declaration, isDeclared: isDeclared)
            return (assessment, differences(stated, assessment))
        } catch {
            return (nil, error.listed)
        }
    }

    private func readings(_ stated: JSONValue?, _ law: YearLaw) throws(Problems) -> Readings {
        do throws(Problem) {
            var readings = try Readings(law)
            for id in Readings.selectable {
                if let value = stated?[id.rawValue]?.string { try readings.choose(id, value) }
            }
            return readings
        } catch {
            throw Problems([error])
        }
    }

    /// What the receipt states otherwise than it follows.
    private func differences(_ stated: JSONValue, _ assessment: ExplainedAssessment) -> [Problem] {
        let computed = AssessmentJSON(assessment.law, program: "").value(assessment)
        return ReceiptVerification.figures.flatMap { name in
            (stated[name] ?? .null).differences(from: computed[name] ?? .null, at: "assessment/\(name)")
        }.prefix(ReceiptVerification.mostDifferences).map { difference in
            let details = [
                "field": difference.path, "value": shown(difference.value), "expected": shown(difference.expected),
            ]
            return Problem(.receiptAmountDiffers, at: Place(field: difference.path), details)
        }
    }

    /// More say no more about what to do.
    private static let mostDifferences = 20

    /// A value on a line; of a long one its beginning.
    private func shown(_ value: JSONValue?) -> String {
        let line = value?.line ?? "–"
        return line.count > 60 ? line.prefix(60) + "…" : line
    }

    /// Everything that an assessment says, its steps included.
    private static let figures = [
        "liable", "entities", "exempt", "activity_cents", "levy_cents", "total_cents", "levy_is_maximum",
        "cost_per_entity", "rate_pct", "threshold_cents", "steps",
    ]
}
