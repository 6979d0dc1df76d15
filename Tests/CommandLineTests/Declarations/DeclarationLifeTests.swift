import Foundation
import Testing

/// A declaration from its first submission to its withdrawal, at the command line.
@Suite struct DeclarationLifeTests {
    private let counter: Counter
    private let document = SampleDocument()
    private var corrected: SampleDocument {
        var corrected = document
        corrected.levy = "210000.00"
        return corrected
    }

    init() throws {
        counter = try Counter()
        try counter.submit(document)
    }

    @Test func aCorrectionIsANewRevisionWithItsReason() throws {
        let answer = try counter.correct(corrected, "December was forgotten.")
        #expect(answer.status == 0)
        #expect(answer.output.contains("revision 2, submitted"))
        let revision = try counter.history(document.key)["revisions"].items[1]
        #expect(revision["reason"].text == "December was forgotten.")
        let changes = revision["changes"].items.map { [$0["field"].text, $0["before"].text, $0["after"].text] }
        #expect(changes.contains(["turnover/levy", "200000.00", "210000.00"]))
    }

    /// Each correction is of the newest revision.
    @Test func aCorrectionMayBeCorrected() throws {
        try counter.correct(corrected, "December was forgotten.")
        #expect(try counter.correct(document, "It was not.").output.contains("revision 3, submitted"))
        #expect(
            try counter.history(document.key)["revisions"].items.map(\.["state"].text) == [
                "superseded", "superseded", "submitted",
            ])
    }

    @Test func aCorrectionWithoutAReasonIsRefused() throws {
        try counter.scratch.file("correction.xml", holding: corrected.xml)
        let answer = try counter("declaration", "correct", "correction.xml", "--as", "An")
        #expect(answer.status == 65)
        #expect(answer.output.contains("[reason.missing]"))
        #expect(try counter.history(document.key)["revisions"].items.count == 1)
    }

    /// A document that says itself what it corrects keeps what it says.
    @Test func theDocumentsOwnCorrectionStands() throws {
        let element = "<Correction><Revision>7</Revision><Reason>Mine.</Reason></Correction></TurnoverDeclaration>"
        let text = corrected.xml.replacingOccurrences(of: "</TurnoverDeclaration>", with: element)
        try counter.scratch.file("correction.xml", holding: text)
        let answer = try counter("declaration", "correct", "correction.xml", "--as", "An", "--reason", "Other.")
        #expect(answer.status == 65)
        #expect(answer.output.contains("[declaration.revision-conflict]"))
    }

    /// `correct` never makes a first declaration by mistake.
    @Test func nothingIsCorrectedThatWasNotHandedIn() throws {
        let answer = try counter.correct(SampleDocument(declarant: 9), "Why not.")
        #expect(answer.status == 65)
        #expect(answer.output.contains("[declaration.nothing-to-correct]"))
    }

    @Test func aCertificateIsVoidOnceTheDeclarationChanges() throws {
        #expect(try counter.certify(document.key).output.contains("revision 1, certified, receipt 2024-"))
        #expect(try counter.states() == [document.key: "certified"])
        try counter.correct(corrected, "December was forgotten.")
        let verdict = try counter.history(document.key)["revisions"].items[0]["verdicts"].items[0]
        #expect(verdict["void"].flag == true)
        #expect(verdict["certifier"]["register_number"].text == "B00123")
        #expect(try counter("declaration", "history", document.key).output.contains("VOID"))
    }

    @Test func aCertificateThatHoldsIsNotVoid() throws {
        try counter.certify(document.key)
        #expect(try counter.history(document.key)["revisions"].items[0]["verdicts"].items[0]["void"].flag == false)
        #expect(try !counter("declaration", "history", document.key).output.contains("VOID"))
    }

    @Test func onlyWhatTheCertifierSawIsCertified() throws {
        let hash = try #require(counter.history(document.key)["revisions"].items[0]["hash"].text)
        try counter.correct(corrected, "December was forgotten.")
        let answer = try counter.certify(document.key, "--hash", hash)
        #expect(answer.status == 65)
        #expect(answer.errors.contains("[certificate.other-content]"))
        let newest = try #require(counter.history(document.key)["revisions"].items[1]["hash"].text)
        #expect(try counter.certify(document.key, "--hash", newest.uppercased()).status == 0)
    }

    @Test func aRefusalSaysWhy() throws {
        let answer = try counter(
            "declaration", "refuse", document.key, "--as", "Rik Revisor", "--reason", "The books say otherwise.")
        #expect(answer.status == 0)
        #expect(answer.output.contains("revision 1, certification refused, receipt 2024-"))
        #expect(try counter("declaration", "history", document.key).output.contains("The books say otherwise."))
        #expect(try counter.correct(corrected, "The books are right.").status == 0)
    }

    @Test func aRefusalMaySayWhoseItIs() throws {
        let refuse = [
            "declaration", "refuse", document.key, "--as", "Rik Revisor", "--reason", "Not so.", "--name", "R. Revisor",
        ]
        let half = try counter(refuse)
        #expect(half.status == 64)
        for option in ["--profession", "--register-number", "--position"] {
            #expect(half.errors.contains("The option \(option) is missing."), "\(half)")
        }
        let whole = ["--profession", "auditor", "--register-number", "B00123", "--position", "external"]
        #expect(try counter(refuse + whole).status == 0)
        let history = try counter("declaration", "history", document.key)
        #expect(history.output.contains("R. Revisor"), "\(history)")
    }

    @Test(arguments: ["certify", "refuse"])
    func aRegisterNumberHasADigit(command: String) throws {
        let answer = try counter(
            [
                "declaration", command, document.key, "--as", "Rik Revisor", "--name", "R. Revisor", "--profession",
                "auditor", "--register-number", "none", "--position", "external",
            ] + (command == "refuse" ? ["--reason", "Not so."] : []))
        #expect(answer.status == 65 && answer.errors.contains("Write at least one digit"), "\(answer)")
        #expect(try counter.states() == [document.key: "submitted"])
    }

    @Test func whatIsWithdrawnStaysVisible() throws {
        let answer = try counter(
            "declaration", "withdraw", document.key, "--as", "An", "--reason", "Sold.", "--format", "json")
        #expect(answer.status == 0)
        let json = try answer.json
        #expect(json.keys == ["program", "tables_hash", "declarations"])
        #expect(
            json["declarations"].items[0].keys == [
                "declaration", "revision", "state", "hash", "receipt", "repeated",
            ])
        #expect(json["declarations"].items[0]["state"].text == "withdrawn")
        #expect(try counter.states() == [document.key: "withdrawn"])
        #expect(try counter("declaration", "history", document.key).output.contains("withdrawn"))
        #expect(try counter.submit(document).status == 0)
    }

    /// All or none, by whom it may be.
    @Test func manyAreWithdrawnAtOnceOrNone() throws {
        let other = SampleDocument(declarant: 2)
        try counter.submit(other)
        let none = try counter(
            "declaration", "withdraw", document.key, "2024/0999999922", "--as", "An", "--reason", "Sold.")
        #expect(none.status == 64)
        #expect(try counter.states()[document.key] == "submitted")
        let both = try counter(
            "declaration", "withdraw", document.key, other.key, "--as", "FAGG", "--role", "agency", "--reason",
            "Bankrupt.")
        #expect(both.status == 0)
        #expect(Set(try counter.states().values) == ["withdrawn"])
        #expect(try counter.history(other.key)["revisions"].items[1]["by"]["role"].text == "agency")
    }

    @Test func theNameMayBeWrittenAsItIsPrinted() throws {
        let digits = Array(document.number)
        let dotted = "\(String(digits[0..<4])).\(String(digits[4..<7])).\(String(digits[7...]))"
        #expect(try counter("declaration", "show", "2024/BE \(dotted)").status == 0)
    }

    @Test("A name that is none", arguments: ["2024", "24/0400000185", "2024/", "2024/0400000186", "x/y/z"])
    func aNameThatIsNone(name: String) throws {
        let answer = try counter("declaration", "show", name)
        #expect(answer.status == 64)
        #expect(answer.errors.contains("[declaration.unknown]"))
    }
}
