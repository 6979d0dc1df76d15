import Access
import Declarations
import HTTPTypes
import Law
import Pages
import Rules
import Service
import SignIn
import Values

/// Checking the answers, and handing in.
struct CheckRoutes {
    let desk: DeclarationDesk

    var all: [BrowserRoute] { [desk.get("/form/check", check), desk.post("/form/check", submit)] }

    private func check(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.writing(visitor, person)
        guard let declaration = standing.form.declaration else {
            return .redirect(desk.path(standing.key, "/form"))
        }
        let author = try desk.author(standing, standing.action)
        let request = FilingRequest(author: author, id: visitor.id)
        let verdicts = try desk.office.check([handedIn(declaration)], FilingTerms(), by: request)
        return try page(visitor, standing, declaration, told: verdicts.first?.problems ?? [])
    }

    /// - Parameters:
    ///   - problems: errors, for which the page is refused, and warnings.
    ///   - seen: the answers as the visitor saw them, where they have changed since.
    private func page(
        _ visitor: Visitor, _ standing: DeclarationDesk.Standing, _ declaration: Declaration,
        told problems: [Problem], seen: FormAnswers? = nil
    ) throws(Problems) -> Answer {
        let assessment = Result { () throws(Problems) in
            try desk.office.assessmentYear(standing.form.law.year).assess(declaration, isDeclared: true)
        }
        let page = standing.form.check(
            assessment, warnings: problems.warnings,
            requestKey: "\(standing.key.pathName)/\(standing.form.sheet.version.text)", seen: seen)
        return desk.show(
            page, visitor, standing, here: desk.path(standing.key, "/form/check"), refused: Problems(problems.errors))
    }

    private func handedIn(_ declaration: Declaration) -> HandedIn {
        HandedIn(number: 1, declaration: PlacedDeclaration(declaration))
    }

    // MARK: Handing in

    /// The same page handed in twice, by a double click or from two windows, is one declaration.
    private func submit(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let standing = try desk.writing(visitor, person)
        let requestKey = key(visitor, person)
        if let done = try desk.office.filed(under: requestKey), done.declaration == standing.key {
            // What was handed in may not have been followed by its mail; asked twice it is one.
            if standing.form.sheet.state == .submitted { try CertificateDesk(desk: desk).askChosen(standing) }
            return filed(done.receipt, standing.key)
        }
        let sheet = standing.form.sheet
        guard let declaration = standing.form.declaration else {
            return .redirect(desk.path(standing.key, sheet.history.newest == nil ? "/form" : ""))
        }
        guard visitor.form["version"] == sheet.version.text else {
            let seen = try FormVersion(visitor.form["version"] ?? "").map { version throws(Problems) in
                try desk.office.answers(of: standing.key, seen: version)
            }
            return try page(visitor, standing, declaration, told: [], seen: seen ?? sheet.answers)
        }
        // Whoever may certify put it there; whoever hands it in must be allowed to, too.
        guard declaration.certificate == nil || standing.mayCertify else {
            return try page(visitor, standing, declaration, told: [Problem(.certificateForeign)])
        }
        let author = try desk.author(standing, standing.action)
        let request = FilingRequest(author: author, id: visitor.id, key: requestKey)
        var verdict: FilingVerdict?
        try desk.office.submit([handedIn(declaration)], FilingTerms(), by: request) { verdict = $0 }
        guard let done = verdict?.filed else {
            return try page(visitor, standing, declaration, told: verdict?.problems ?? [])
        }
        try CertificateDesk(desk: desk).askChosen(standing)
        return filed(done.receipt, standing.key)
    }

    /// Two visitors may hold the same page: each has a key of its own.
    private func key(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) -> String {
        let marks = [
            "form", person.caller.name, person.caller.organisation?.description,
            String((visitor.form["key"] ?? "").prefix(200)),
        ]
        return Fingerprint(of: DelimitedFields.bytes(marks)).description
    }

    private func filed(_ receipt: ReceiptReference?, _ key: DeclarationKey) -> Answer {
        .redirect(desk.path(key, receipt.map { "/filed/\($0.text)" } ?? ""))
    }
}
