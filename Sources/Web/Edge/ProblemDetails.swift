import Exchange
import HTTPTypes
import Values
import Wording

/// A refusal as problem details (RFC 9457): the first problem as code and detail, and all of them with their places.
struct ProblemDetails {
    let refusal: Refusal
    let language: Language
    let requestID: String

    var answer: Answer {
        var answer = Answer(refusal.status, .problem, value.lineBytes)
        answer.headers = refusal.headers
        answer.headers[.contentLanguage] = language.rawValue
        if refusal.status == .serviceUnavailable, answer.headers[.retryAfter] == nil {
            answer.headers[.retryAfter] = "2"
        }
        return answer
    }

    private var value: JSONValue {
        let text = ProblemText(language)
        let problems = refusal.problems.listed
        let first = problems.errors.first ?? problems.first
        return .object([
            ("type", .text(first.map { ProblemDetails.type($0.code) } ?? "about:blank")),
            ("title", .text(refusal.status.reasonPhrase)),
            ("code", first.map { .text($0.code.rawValue) } ?? .null),
            ("status", .count(refusal.status.code)),
            ("detail", first.map { .text(text.sentence($0)) } ?? .null),
            ("instance", .text("urn:medlevy:request:\(requestID)")),
            ("problems", .list(problems.map { $0.json(text: text.sentence($0)) })),
            ("unlisted", .count(refusal.problems.unlisted)),
        ])
    }

    /// Where a code is explained.
    static func type(_ code: ProblemCode) -> String { "/problems/\(code.rawValue)" }
}
