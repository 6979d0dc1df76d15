import Exchange
import HTTPTypes
import Law
import Rules
import Service
import Values

/// The calculator, open to everyone: what one contributor pays and why, and why that differs from another year.
struct CalculatorOperations {
    let book: Lawbook
    private let years: [Int: AssessmentYear]
    private let answers = AssessmentAnswers()

    init(book: Lawbook) {
        self.book = book
        years = book.assessmentYears.compactMapValues { try? $0.get() }
    }

    var all: [Operation] { [assessment, comparison] }

    private var assessment: Operation {
        Operation(
            id: "createAssessment", method: .post, path: "/api/v1/assessments", tag: .calculator,
            summary: "What one contributor pays for a year, and why",
            explanation: "Nothing is kept. The steps name the articles, the table's cells and the readings used.",
            content: .json(Schema.named("AssessmentRequest"), examples: [("distributor", AssessmentExample.request)]),
            answers: [.json("The contribution with every step that led to it", Schema.named("Assessment"))],
            refusals: AssessmentExample.refusals
        ) { [years, book, answers] call throws(Refusal) in
            let assessment = try Refusal.attempt { () throws(Problems) in
                try AssessmentRequest.read(call.body, book, years)
            }
            return Answer(.ok, .json, answers.line(assessment, program: Program.identity))
        }
    }

    private var comparison: Operation {
        Operation(
            id: "createComparison", method: .post, path: "/api/v1/comparisons", tag: .calculator,
            summary: "Why a contribution differs between two years or two situations",
            explanation: "The effects add up to the difference to the cent. Nothing is kept.",
            content: .json(
                Schema.closed(
                    [
                        ("before", Schema.named("AssessmentRequest")), ("after", Schema.named("AssessmentRequest")),
                    ], required: ["before", "after"]),
                examples: [("another-year", AssessmentExample.comparison)]),
            answers: [.json("The difference, split into effects", Schema.named("Comparison"))],
            refusals: AssessmentExample.refusals
        ) { [book] call throws(Refusal) in
            try Refusal.attempt { () throws(Problems) in
                let (before, after) = try AssessmentRequest.readComparison(call.body, book)
                let comparison = try Comparison(before.side, after.side)
                let json = ComparisonJSON(before.law, after.law, program: Program.identity)
                return .json(json.value(comparison, caveats: (before.caveats, after.caveats)))
            }
        }
    }
}

extension Refusal {
    /// Does something whose problems are the reason why a request is refused.
    static func attempt<Value>(_ body: () throws(Problems) -> Value) throws(Refusal) -> Value {
        do throws(Problems) { return try body() } catch { throw Refusal(error) }
    }
}
