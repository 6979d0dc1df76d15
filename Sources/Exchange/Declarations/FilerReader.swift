import Declarations
import Values

/// Reads who hands in a batch. Its problems stand in the way of the whole batch: nobody could be answered.
struct FilerReader {
    /// What a document says of the filer, as it is written.
    struct Raw {
        /// Where the filer begins, or the batch when there is none.
        var start: Spot
        var entries = [RawDeclaration.Entry?](repeating: nil, count: FilerField.allCases.count)
        /// What is wrong with the structure.
        var problems: [Problem] = []
    }

    private let raw: Raw
    /// The place of a field, at a spot.
    private let place: (FilerField, Spot) -> Place
    private var problems: [Problem]

    static func read(_ raw: Raw, place: @escaping (FilerField, Spot) -> Place) -> (filer: Filer?, problems: [Problem]) {
        var reader = FilerReader(raw: raw, place: place, problems: raw.problems)
        let filer = reader.filer()
        return (reader.problems.isEmpty ? filer : nil, reader.problems)
    }

    private mutating func filer() -> Filer? {
        let name = text(.name)
        let organisation = organisation()
        let email = email()
        guard let name, let email else { return nil }
        return Filer(name: name, organisation: organisation, email: email)
    }

    private mutating func organisation() -> EnterpriseNumber? {
        guard raw.entries[FilerField.organisation.rawValue] != nil, let text = required(.organisation) else {
            return nil
        }
        do throws(EnterpriseNumber.Fault) {
            return try EnterpriseNumber(text)
        } catch {
            let (code, details) = error.problem(of: text)
            report(code, .organisation, details)
            return nil
        }
    }

    private mutating func email() -> String? {
        guard let text = text(.email) else { return nil }
        if EmailAddress.isOne(text) { return text }
        report(.emailMalformed, .email, ["value": Shown.text(text)])
        return nil
    }

    private mutating func required(_ field: FilerField) -> String? {
        guard let entry = raw.entries[field.rawValue] else {
            report(.fieldMissing, field, ["field": name(of: field)])
            return nil
        }
        guard !entry.text.isEmpty else {
            report(.fieldEmpty, field, ["field": name(of: field)])
            return nil
        }
        return entry.text
    }

    private mutating func text(_ field: FilerField) -> String? {
        guard let written = required(field) else { return nil }
        do throws(NormalText.Fault) {
            return try NormalText.read(written, longest: field.longest)
        } catch {
            report(error.code, field, error.details(field: name(of: field)))
            return nil
        }
    }

    private func name(of field: FilerField) -> String { place(field, raw.start).field ?? "" }

    private mutating func report(_ code: ProblemCode, _ field: FilerField, _ details: [String: String]) {
        problems.append(Problem(code, at: place(field, raw.entries[field.rawValue]?.spot ?? raw.start), details))
    }
}
