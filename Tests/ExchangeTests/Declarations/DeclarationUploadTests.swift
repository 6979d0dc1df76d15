import Declarations
import Testing
import Values

/// Documents as software and spreadsheets really write them, wrong in one known way or right in an unusual one.
@Suite struct DeclarationUploadTests {
    private static let bad = Uploads("declarations/bad")
    private static let good = Uploads("declarations/good")

    @Test("A bad document gets exactly its problems, in order and in their place", arguments: bad.entries)
    func badDocumentGetsItsProblems(entry: Uploads.Entry) throws {
        let document = try ReadDocument(path: Self.bad.path(entry))
        #expect(document.marks == entry.said[0].split(separator: ";").map(String.init))
    }

    @Test("A good document gives its declarations", arguments: good.entries)
    func goodDocumentGivesItsDeclarations(entry: Uploads.Entry) throws {
        let document = try ReadDocument(path: Self.good.path(entry))
        #expect(document.marks == [])
        #expect(String(document.declarations.count) == entry.said[0])
        #expect(document.declarations.first?.declarant.id.description == entry.said[1])
        #expect(document.hashes.first?.description == entry.said[2])
    }

    @Test("The manifests list every file once", arguments: [bad, good])
    func manifestsListEveryFile(uploads: Uploads) throws {
        let listed = uploads.entries.map(\.file)
        #expect(!listed.isEmpty)
        #expect(Set(listed) == (try uploads.files))
        #expect(Set(listed).count == listed.count)
    }

    @Test("Every problem names the file, and the field unless the form itself is broken", arguments: bad.entries)
    func problemsNameTheirFileAndField(entry: Uploads.Entry) throws {
        let path = Self.bad.path(entry)
        let ofNoField: Set<ProblemCode> = [
            .jsonSyntax, .inputNUL, .inputNotUTF8, .inputNotText, .inputEmpty, .inputLineEnd, .columnSeparator,
            .rowQuote, .rowFieldCount, .batchTooMany, .batchTwin, .xmlMalformed, .xmlDoctype, .xmlEncoding, .xmlLimit,
            .xmlOtherDocument,
        ]
        for problem in try ReadDocument(path: path).problems {
            #expect(problem.place.file == path)
            #expect(problem.place.field != nil || ofNoField.contains(problem.code), "\(problem)")
        }
    }

    /// Every code that a document alone can bring about has a document that brings it about.
    @Test func everyCodeOfADocumentHasAFile() throws {
        let marks = Self.bad.entries.map { $0.said[0].split(separator: ";") }.joined()
        let seen = Set(marks.map { mark in String(mark.prefix { $0 != "@" }) })
        let prefixes = [
            "json.", "field.", "version.", "choice.", "number.", "date.", "hash.", "email.", "year.malformed",
            "enterprise-number.", "vat-number.", "srn.", "register-number.", "identifier.", "turnover", "registration.",
            "activity.",
            "device-class.", "combination.", "self-control.", "box.", "certificate.", "country.", "flag.", "amount.",
            "row.", "column.", "batch.t", "input.n", "input.empty", "input.line-end", "xml.",
        ]
        // Of files of contributors, of requests over HTTP, of who hands it in, and of an amount in an empty cell: that
        // field is missing.
        let elsewhere: Set<ProblemCode> = [
            .jsonKeyMissing, .jsonKeyConflict, .columnConflict, .amountEmpty, .versionMissing, .versionDiffers,
            .fieldMalformed, .certificateForeign,
        ]
        for code in ProblemCode.allCases where !elsewhere.contains(code) {
            guard prefixes.contains(where: { code.rawValue.hasPrefix($0) }) else { continue }
            #expect(seen.contains(code.rawValue), "\(code.rawValue)")
        }
    }
}
