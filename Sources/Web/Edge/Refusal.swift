import HTTPTypes
import Values

/// Why a request is not done, with what the answer's headers say of it.
struct Refusal: Error {
    private(set) var problems: Problems
    var headers: HTTPFields = [:]

    init(_ problems: Problems) {
        self.problems = problems.map { $0.withoutOption }
        headers[.wwwAuthenticate] = problems.listed.lazy.compactMap { Refusal.challenges[$0.code] }.first
    }

    init(_ code: ProblemCode, at place: Place = Place(), _ details: [String: String] = [:]) {
        self.init(Problems([Problem(code, at: place, details)]))
    }

    /// With the key that the client sent, instead of what it is kept under.
    func naming(key: String?) -> Refusal {
        guard let key else { return self }
        var named = self
        named.problems = problems.map { problem in
            guard problem.code == .idempotencyConflict else { return problem }
            return Problem(problem.code, at: problem.place, problem.details.merging(["key": key]) { $1 })
        }
        return named
    }

    /// The status of the worst: a fault of ours before one of the sender's form, before one of its content.
    var status: HTTPResponse.Status {
        let statuses = (problems.listed.errors.isEmpty ? problems.listed : problems.listed.errors).map(
            \.code.httpStatus)
        return Refusal.order.first { statuses.contains($0) } ?? statuses.first ?? .internalServerError
    }

    /// What a bearer token is asked for with, and that the one that was shown is good no more (RFC 6750, 3).
    private static let challenges: [ProblemCode: String] = [
        .tokenMissing: "Bearer", .tokenUnknown: invalidToken, .accessClientRevoked: invalidToken,
    ]
    private static let invalidToken = #"Bearer error="invalid_token""#

    private static let order: [HTTPResponse.Status] = [
        .internalServerError, .init(code: 507), .serviceUnavailable, .tooManyRequests, .unauthorized, .forbidden,
        .contentTooLarge,
        .badRequest, .unprocessableContent,
    ]
}

extension Problem {
    /// Without the option of a command that would help: a request has no options.
    fileprivate var withoutOption: Problem {
        code != .lawFigureUnknown ? self : Problem(code, at: place, details.filter { $0.key != "option" })
    }
}
