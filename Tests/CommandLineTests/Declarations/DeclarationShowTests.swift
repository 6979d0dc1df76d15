import Testing

/// What was handed in can be looked up, listed and taken elsewhere.
@Suite struct DeclarationShowTests {
    private let counter: Counter
    private let document = SampleDocument()

    init() throws {
        counter = try Counter()
        try counter.submit(document)
    }

    /// The document that is shown is the one that was handed in, whatever its form.
    @Test("What is shown is the same declaration", arguments: ["xml", "json"])
    func theDocumentIsTheSame(form: String) throws {
        let shown = try counter("declaration", "show", document.key, "--format", form)
        #expect(shown.status == 0)
        try counter.scratch.file("shown.\(form)", holding: shown.output)
        let checked = try counter("declaration", "check", "shown.\(form)", "--format", "json").jsonLines[0]["hash"]
        #expect(checked == (try counter.history(document.key)["revisions"].items[0]["hash"]))
    }

    @Test func aCertifiedOneIsShownWithItsCertificate() throws {
        try counter.certify(document.key)
        let shown = try counter("declaration", "show", document.key, "--format", "json").json
        #expect(shown["certificate"]["name"].text == "Rik Revisor")
        try counter.scratch.file(
            "shown.json", holding: try counter("declaration", "show", document.key, "--format", "json").output)
        #expect(try counter("declaration", "check", "shown.json").status == 0)
    }

    @Test func anyRevisionIsShown() throws {
        var corrected = document
        corrected.levy = "210000.00"
        try counter.correct(corrected, "December was forgotten.")
        let newest = try counter("declaration", "show", document.key, "--format", "json").json
        #expect(newest["turnover"]["levy"].text == "210000.00")
        let first = try counter("declaration", "show", document.key, "--revision", "1", "--format", "json").json
        #expect(first["turnover"]["levy"].text == "200000.00")
        #expect(try counter("declaration", "show", document.key, "--revision", "3").status == 64)
    }

    @Test(
        "Text names the activities, in each language",
        arguments: [
            ("nl", "distributeur", "€ 250.000,00"), ("fr", "distributeur", "250 000,00 €"),
            ("de", "Händler", "250.000,00 €"), ("en", "distributor", "€250,000.00"),
        ])
    func text(language: String, activity: String, total: String) throws {
        let answer = try counter("declaration", "show", document.key, "--language", language)
        #expect(answer.status == 0)
        #expect(answer.plainOutput.lowercased().contains(activity.lowercased()))
        #expect(answer.plainOutput.contains(total))
        #expect(answer.output.contains("Cardio Voorbeeld NV"))
    }

    @Test func historyHasAllKeys() throws {
        try counter.certify(document.key)
        let history = try counter.history(document.key)
        #expect(history.keys == ["program", "tables_hash", "declaration", "state", "revisions"])
        let revision = history["revisions"].items[0]
        #expect(
            revision.keys == [
                "revision", "event", "state", "at", "by", "reason", "hash", "changes", "verdicts", "receipts",
            ])
        #expect(revision["verdicts"].items[0].keys == ["event", "at", "by", "certifier", "date", "hash", "void"])
        #expect(revision["receipts"].items.map(\.["event"].text) == ["submit", "certify"])
    }

    @Test func theListIsFiltered() throws {
        try counter.submit(SampleDocument(declarant: 2, name: "Ortho Exemple SA"))
        try counter.submit(SampleDocument(declarant: 3, year: 2025, name: "Zahn Muster AG"))
        try counter.certify(document.key)
        func listed(_ more: String...) throws -> Int {
            try counter(["declaration", "list", "--format", "json"] + more).json["declarations"].items.count
        }
        #expect(try listed() == 3)
        #expect(try listed("--year", "2024") == 2)
        #expect(try listed("--state", "certified") == 1)
        #expect(try listed("--state", "certified", "submitted") == 3)
        #expect(try listed("--search", "ortho") == 1)
        #expect(try listed("--search", document.number) == 1)
        #expect(try listed("--year", "2026") == 0)
        #expect(try counter("declaration", "list", "--state", "lost").status == 64)
    }

    @Test func theListHasAllKeys() throws {
        let json = try counter("declaration", "list", "--format", "json").json
        #expect(json.keys == ["program", "tables_hash", "declarations"])
        #expect(
            json["declarations"].items[0].keys == [
                "declaration", "name", "country", "revision", "state", "event", "at", "person",
                "turnover_total_cents", "turnover_levy_cents", "box", "hash", "receipt",
            ])
        #expect(json["declarations"].items[0]["turnover_total_cents"].count == 25_000_000)
    }
}
