import Testing
import Values
import Wording

/// A problem is a line as compilers write it: where, what, and the code to look up.
@Suite struct ProblemTextTests {
    private static let details = ["value": "x", "longest": "64"]

    @Test(arguments: [
        (Place(file: "a.csv", line: 3, column: 7, field: "country"), "a.csv:3:7: country: "),
        (Place(file: "a.csv", line: 3, column: 7), "a.csv:3:7: "),
        (Place(file: "a.csv", line: 3, field: "country"), "a.csv:3: country: "),
        (Place(file: "a.csv"), "a.csv: "),
        (Place(line: 3, column: 7), "3:7: "),
        (Place(field: "--country"), "--country: "),
        (Place(), ""),
    ])
    func theLineBeginsWithAsMuchOfThePlaceAsIsKnown(place: Place, start: String) {
        let line = ProblemText(.en).line(Problem(.countryMalformed, at: place, Self.details))
        let sentence =
            "“x” is not the code of a country. Write the two capital letters that ISO 3166-1 assigns to the country, "
            + "such as BE."
        #expect(line == start + sentence + " [country.malformed]")
    }

    @Test(arguments: [
        (
            Language.nl,
            "De identificatie van de bijdrageplichtige ontbreekt. "
                + "Schrijf een identificatie van 1 tot 64 bytes. [id.empty]"
        ),
        (.fr, "L'identifiant du redevable manque. Écrivez un identifiant de 1 à 64 octets. [id.empty]"),
        (.de, "Die Kennung des Abgabepflichtigen fehlt. Schreiben Sie eine Kennung von 1 bis 64 Byte. [id.empty]"),
        (.en, "The contributor's id is missing. Write an id of 1 to 64 bytes. [id.empty]"),
    ])
    func theTextIsInTheLanguageAndTheCodeIsNot(language: Language, line: String) {
        #expect(ProblemText(language).line(Problem(.idEmpty, Self.details)) == line)
    }

    @Test(arguments: ProblemCode.allCases)
    func everyCodeEndsItsOwnLine(code: ProblemCode) {
        for language in Language.allCases {
            let line = ProblemText(language).line(Problem(code, at: Place(file: "f", line: 1)))
            #expect(line.hasPrefix("f:1: "))
            #expect(line.hasSuffix(" [\(code.rawValue)]"))
            #expect(!line.contains("\n"))
        }
    }

    @Test func aValueThatLooksLikeAPlaceIsToldAsItIs() {
        let line = ProblemText(.en).line(Problem(.activityUnknown, ["value": "{known}", "known": "a, b"]))
        #expect(line.contains("“{known}” is not a contributory activity. Write one of these codes: a, b."))
    }

    @Test(arguments: [
        (Language.nl, 1, "Er is nog 1 ander probleem, dat hier niet staat."),
        (.nl, 1200, "Er zijn nog 1.200 andere problemen, die hier niet staan."),
        (.fr, 1, "Il y a encore 1 autre problème, non repris ici."),
        (.fr, 1200, "Il y a encore 1\u{202F}200 autres problèmes, non repris ici."),
        (.de, 1, "Es gibt noch 1 weiteres Problem, das hier nicht aufgeführt ist."),
        (.de, 1200, "Es gibt noch 1.200 weitere Probleme, die hier nicht aufgeführt sind."),
        (.en, 1, "There is 1 more problem, not listed here."),
        (.en, 1200, "There are 1,200 more problems, not listed here."),
    ])
    func theLastLineCountsWhatIsNotListed(language: Language, count: Int, last: String) {
        let problems = Problems((0..<count + 2).map { Problem(.idEmpty, at: Place(line: $0)) }, limit: 2)
        let lines = ProblemText(language).all(problems).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.last.map(String.init) == last)
    }

    @Test(arguments: [
        (Language.nl, "30~juni 2024", "1.250,00 euro", "30~juni 2024, 23:59"),
        (.fr, "30~juin 2024", "1_250,00 euros", "30~juin 2024 à 23:59"),
        (.de, "30.~Juni 2024", "1.250,00 Euro", "30.~Juni 2024, 23:59"),
        (.en, "30~June 2024", "1,250.00 euros", "30~June 2024, 23:59"),
    ])
    func daysAndAmountsAreReadInTheLanguage(language: Language, day: String, amount: String, moment: String) {
        let told = [
            (Problem(.yearLate, ["year": "2024", "deadline": "2024-06-30"]), day),
            (Problem(.boxWithTurnover, ["total": "1250.00"]), amount),
            (Problem(.paymentTooMuch, ["value": "1250.00", "left": "1.00"]), String(amount.prefix { $0 != " " })),
            (Problem(.paymentTooMuch, ["value": "2.00", "left": "1250.00"]), String(amount.prefix { $0 != " " })),
            (Problem(.accessNotYet, ["application": "", "at": "2024-06-30T21:59:59.000Z"]), moment),
        ]
        for (problem, wanted) in told {
            let text = ProblemText(language).sentence(problem)
            #expect(text.contains(MoneyNumeralsTests.spaced(wanted)), "\(text)")
        }
    }

    /// Of nothing and of the other direction there is no more to allocate less of.
    @Test(arguments: Language.allCases)
    func anAmountOfNothingIsToldAsSuch(language: Language) {
        let details = ["value": "0.00", "left": "1517.92"]
        let texts = [[:], ["way": "none"], ["way": "other"]].map { way in
            ProblemText(language).sentence(Problem(.paymentTooMuch, details.merging(way) { $1 }))
        }
        #expect(Set(texts).count == 3 && !texts[1].contains("517"), "\(texts)")
        let empty = ProblemText(language).sentence(Problem(.amountEmpty, ["money": ""]))
        #expect(ProblemText(language).sentence(Problem(.amountEmpty)).hasPrefix(empty.prefix { $0 != "." }))
        #expect(!empty.contains("0"))
    }

    @Test(arguments: ["2024-06-30", "1250.00"])
    func whatWasTypedStaysAsItWasTyped(typed: String) {
        #expect(ProblemText(.nl).sentence(Problem(.countryMalformed, ["value": typed])).contains("“\(typed)”"))
    }

    @Test(arguments: ["2024-02-30", "1250.0", "1250", ".50", "-1.00", "MDR_I"])
    func whatIsNoDayAndNoAmountStaysAsItIs(text: String) {
        #expect(ProblemText(.nl).sentence(Problem(.boxWithTurnover, ["total": text])).contains("\(text) euro"))
    }

    /// Whole cents are taken in one place alone; anywhere else nobody is sent to write them.
    @Test(arguments: Language.allCases)
    func centsAreWrittenWhereCentsAreTaken(language: Language) {
        for code in [ProblemCode.amountMalformed, .amountTooPrecise] {
            let euros = ProblemText(language).sentence(Problem(code, ["value": "x"]))
            let cents = ProblemText(language).sentence(Problem(code, ["value": "x", "cents": "1"]))
            #expect(!euros.contains("123450") && !euros.lowercased().contains("cent"), "\(euros)")
            #expect(cents.contains("123450") && !cents.contains("1234.50"), "\(cents)")
        }
    }

    @Test func withoutMoreProblemsNothingIsCounted() {
        let text = ProblemText(.en).all(Problems([Problem(.inputNUL), Problem(.inputNotUTF8)]))
        #expect(text.split(separator: "\n").count == 2)
        #expect(ProblemText(.en).all(Problems()).isEmpty)
    }

    /// Somebody at a page reads balances and days as the language writes them.
    @Test func balancesAndDaysAreReadAsTheLanguageWritesThem() {
        let gap = Problem(.statementGap, ["opening": "2012972.96", "previous": "1000.00", "id": "2024-001"])
        let told = ProblemText(.nl).sentence(gap)
        #expect(told.contains("2.012.972,96") && told.contains("1.000,00") && told.contains("2024-001"), "\(told)")
        let past = ProblemText(.fr).sentence(Problem(.invoiceDuePast, ["value": "2024-05-01"]))
        #expect(past.contains("mai 2024"), "\(past)")
        #expect(ProblemText(.en).sentence(Problem(.dateMalformed, ["value": "2024-02-30"])).contains("2024-02-30"))
    }
}
