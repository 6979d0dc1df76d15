import Testing

/// Whatever describes a contributor may differ on the other side: its situation, and how the law is read.
@Suite struct CompareOtherSideTests {
    private static let contributor = [
        "--activity", "distributor:MDR_I", "--activity", "importer:MDR_IIB", "--turnover-total", "100000.00",
        "--turnover-levy", "40000.00",
    ]
    /// An option of an assessment, and those that make the other side so and not so.
    private static let situations = [
        ("--not-active-in-belgium", "--with-not-active-in-belgium", "--with-active-in-belgium"),
        ("--self-control", "--with-self-control", "--with-no-self-control"),
        ("--undeclared", "--with-undeclared", "--with-declared"),
    ]

    private func total(_ options: [String]) throws -> JSON {
        try medlevy(["assess", "--year", "2024", "--format", "json"] + CompareOtherSideTests.contributor + options)
            .json["total_cents"]
    }

    private func compare(_ options: [String]) throws -> JSON {
        let answer = try medlevy(
            ["compare", "--year", "2024", "--format", "json"] + CompareOtherSideTests.contributor + options)
        #expect(answer.status == 0, "\(answer.errors)")
        let comparison = try answer.json
        let effects = comparison["effects"].items.compactMap(\.["cents"].count)
        #expect(effects.count == 6)
        #expect(effects.reduce(0, +) == comparison["difference_cents"].count)
        return comparison
    }

    @Test("A flag may differ", arguments: situations, ["DE", "BE"])
    func aFlagMayDiffer(flag: (own: String, other: String, not: String), country: String) throws {
        let place = ["--country", country]
        let (without, with) = (try total(place), try total(place + [flag.own]))
        #expect(without != with || flag.own == "--not-active-in-belgium" && country == "BE")
        for (options, before, after) in [
            ([flag.other], without, with), ([flag.own, flag.not], with, without), ([flag.own], with, with),
            ([flag.own, flag.other], with, with), ([flag.not], without, without),
        ] {
            let comparison = try compare(place + options)
            #expect(comparison["before_cents"] == before, "\(options)")
            #expect(comparison["after_cents"] == after, "\(options)")
        }
    }

    @Test("The other side cannot be both", arguments: situations)
    func notBoth(flag: (own: String, other: String, not: String)) throws {
        #expect(try medlevy("compare", "--year", "2024", flag.other, flag.not).status == 64)
    }

    /// What is read anew is added to what is read on both sides.
    @Test(
        "A reading may differ",
        arguments: [
            ([], ["R5=levy"]), (["R5=levy"], ["R5=total"]), (["R2=only"], ["R5=levy"]), (["R2=only"], []),
            (["R4=levy", "R5=levy"], ["R4=total", "R2=only"]),
        ] as [([String], [String])])
    func aReadingMayDiffer(both: [String], other: [String]) throws {
        let situation = ["--undeclared", "--self-control"]
        let own = situation + both.flatMap { ["--reading", $0] }
        let comparison = try compare(own + other.flatMap { ["--with-reading", $0] })
        #expect(try comparison["before_cents"] == total(own))
        #expect(try comparison["after_cents"] == total(own + other.flatMap { ["--reading", $0] }))
        for reading in other {
            let parts = reading.split(separator: "=").map(String.init)
            #expect(comparison["with_readings"][parts[0]].text == parts[1])
        }
        if other.isEmpty { #expect(comparison["readings"] == comparison["with_readings"]) }
    }

    @Test func theTextNamesTheReadingsOfBothSides() throws {
        let call = ["compare", "--year", "2024", "--reading", "R2=only", "--with-reading", "R4=levy"]
        #expect(try medlevy(call).output.contains("R2=only R3=flat R4=total→levy R5=total"))
    }

    /// Files say of each contributor what it is; a reading holds for files too.
    @Test func withFilesAReadingMayDifferAndAFlagMayNot() throws {
        let scratch = try Scratch()
        let files = ["--contributors", try scratch.handSector(), "--budget", HandSector.budget, "--year", "2024"]
        let run = try [[], ["--reading", "R5=levy"]].map { reading in
            try medlevy(["run"] + files + reading + ["--format", "json"]).json["total_cents"]
        }
        let comparison = try medlevy(["compare"] + files + ["--with-reading", "R5=levy", "--format", "json"]).json
        #expect([comparison["before_cents"], comparison["after_cents"]] == run)
        for flag in CompareOtherSideTests.situations {
            for option in [flag.1, flag.2] {
                let answer = try medlevy(["compare"] + files + [option])
                #expect(answer.status == 64)
                #expect(answer.errors.contains(option))
            }
        }
    }
}
