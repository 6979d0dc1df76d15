import Access
import Pages
import Values

/// Reads who is to be a user, and gathers everything that stands in the way.
struct UserReading {
    let typed: TypedFields
    let language: Language
    /// Finds the account with an e-mail address, where people have no Belgian number; `nil` where they have one.
    var account: ((_ email: String) throws(Problems) -> PersonID)?

    /// In the order of the form.
    private var fields: [String] {
        (account == nil ? ["number"] : []) + ["first_name", "name", "email", "user_language"]
    }

    /// - Throws: what is wrong with each field, all at once.
    func person() throws(Problems) -> PersonData {
        var problems = Problems()
        for field in fields where text(field).isEmpty {
            problems.add(empty(field))
        }
        var id: PersonID?
        if let account {
            if TextRule.email.problems(text("email"), "email").isEmpty {
                do throws(Problems) {
                    id = try account(text("email"))
                } catch {
                    for problem in error.listed { problems.add(problem) }
                }
            }
        } else if !text("number").isEmpty {
            do throws(Problem) { id = try number() } catch { problems.add(error) }
        }
        let language = Language(rawValue: typed["user_language"])
        if language == nil, !text("user_language").isEmpty { problems.add(empty("user_language")) }
        guard let id, let language, problems.isEmpty else { throw ordered(problems.listed + texts) }
        return PersonData(
            id: id, name: text("name"), firstName: text("first_name"), language: language, email: text("email"))
    }

    private func text(_ field: String) -> String { typed[field].trimmingSpaces }

    private func empty(_ field: String) -> Problem {
        Problem(.fieldEmpty, at: Place(field: field), ["field": UserFormPage.label(of: field, language)])
    }

    /// As it stands on the card, `85.07.30-033.28`, or the digits alone; `account:…` for who has no such number.
    private func number() throws(Problem) -> PersonID {
        let typed = text("number")
        if typed.hasPrefix("account:"), let account = PersonID(typed) { return account }
        let digits = typed.filter { !" .-".contains($0) }
        do throws(NationalNumber.Fault) {
            return .national(try NationalNumber(digits))
        } catch {
            let code: ProblemCode = error == .check ? .nationalNumberCheck : .nationalNumberMalformed
            throw Problem(code, at: Place(field: "number"), ["value": String(typed.prefix(40))])
        }
    }

    /// What is wrong with texts that are there, told at once with the rest.
    private var texts: [Problem] {
        let rules: [(String, TextRule)] = [("first_name", .name), ("name", .name), ("email", .email)]
        return rules.flatMap { field, rule in text(field).isEmpty ? [] : rule.problems(text(field), field) }
    }

    /// As the form has its fields: who goes down the list of what is wrong goes down the form.
    private func ordered(_ problems: [Problem]) -> Problems {
        Problems(fields.flatMap { field in problems.filter { $0.place.field == field } })
    }
}
