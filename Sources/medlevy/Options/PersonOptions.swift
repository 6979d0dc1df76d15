import ArgumentParser
import Declarations
import Exchange
import Service
import Values

/// Who does what is asked: recorded with everything that is written.
struct PersonOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: Help.person.help)
    var person: String

    @Option(name: .customLong("for"), help: Help.onBehalfOf.help)
    var organisation: String?

    /// - Parameter key: what the client made up for this request, so that it can be repeated.
    func request(as role: LifeRole, key: String? = nil) throws(Problems) -> FilingRequest {
        var given = GivenValues()
        let name = given.text(person, "--as", longest: DeclarationField.contactName.longest)
        let organisation = organisation.flatMap {
            given.text($0, "--for", longest: DeclarationField.name.longest)
        }
        given.check(key: key, "--key")
        try given.check()
        guard let name else { throw given.problems }
        let author = Author(person: name, role: role, onBehalfOf: organisation)
        return FilingRequest(author: author, id: RequestID.new(), key: key)
    }
}

/// The key that makes a request safe to repeat.
struct KeyOptions: ParsableArguments {
    @Option(help: Help.key.help)
    var key: String?
}

extension GivenValues {
    /// A free text in its normal form; `nil` when it is empty, too long or holds what nobody can see.
    mutating func text(_ written: String, _ option: String, longest: Int?) -> String? {
        do throws(NormalText.Fault) {
            return try NormalText.read(written, longest: longest)
        } catch {
            report(error.code, option, error.details(field: option))
            return nil
        }
    }

    /// A reason, which says more than white space.
    mutating func reason(_ written: String) -> String? {
        text(written, "--reason", longest: DeclarationField.correctionReason.longest)
    }

    /// A client's key leaves room for what tells the declarations of one request apart.
    mutating func check(key: String?, _ option: String) {
        guard let key else { return }
        if key.isEmpty { report(.fieldEmpty, option, ["field": option]) }
        guard key.utf8.count > GivenValues.longestKey else { return }
        report(.fieldTooLong, option, ["field": option, "longest": String(GivenValues.longestKey)])
    }

    private static let longestKey = 150

    /// The name of a declaration: `2024/0566988259`.
    mutating func declaration(_ text: String) -> DeclarationKey? {
        if let key = DeclarationKey(named: text) { return key }
        problem(.declarationUnknown, ["declaration": text])
        return nil
    }

    mutating func problem(_ code: ProblemCode, _ details: [String: String]) { add(Problems([Problem(code, details)])) }
}
