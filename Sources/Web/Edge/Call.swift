import Access
import HTTPTypes
import Values

/// A request as an operation sees it: read, checked against what the operation is described to take, and in nobody's
/// debt to the library that serves it.
struct Call: Sendable {
    /// What logs, answers and audit entries know the request by.
    let id: String
    /// The client's address, as far as the proxies that we trust tell it.
    let address: String
    let language: Language
    /// Those of the path and of the query, by name.
    let parameters: [String: String]
    let headers: HTTPFields
    /// What the body is made of; `nil` where there is none.
    let media: Media?
    let body: [UInt8]
    /// What the answer shall be made of: one of those that the operation offers.
    let answer: Media
    /// Who asks; `nil` where anybody may.
    let admittance: Admittance?

    subscript(parameter name: String) -> String { parameters[name] ?? "" }

    /// What the client made up for this request, so that a repeated one gets the same answer.
    ///
    /// - Throws: `header.malformed` for more than 100 characters, or any but visible ASCII.
    func idempotencyKey() throws(Problems) -> String? {
        guard let key = shownKey else { return nil }
        let isSound = (1...100).contains(key.utf8.count) && key.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        guard isSound else {
            let details = ["header": "Idempotency-Key", "value": String(key.prefix(40)), "expected": "1–100 × !…~"]
            throw Problems([Problem(.headerMalformed, details)])
        }
        // Two callers may make up the same key: each has its own.
        let caller = try admittance?.caller()
        let marks = [caller?.name, caller?.organisation?.description, key]
        return Fingerprint(of: DelimitedFields.bytes(marks)).description
    }

    /// The key as the client made it up.
    var shownKey: String? { HTTPField.Name("Idempotency-Key").flatMap { headers[$0] } }
}
