import Law
import Rules
import Testing
import Values
import Wording

/// An explanation says the result, the article, the reading and the figure that every step rests on, and why another
/// step changed nothing.
@Suite struct ExplanationTextTests {
    /// Manufacturer of class I and distributor, in Belgium, with a turnover of 250 000 euros: 5 + 1 − 1 entities.
    private static func factory() throws -> ExplainedCase {
        try ExplainedCase(
            situation: [.activeInBelgium, .declared, .selfControl],
            registrations: ["manufacturer:MDR_I", "distributor:MDR_I"], turnover: 25_000_000, levyTurnover: 20_000_000)
    }

    @Test(arguments: [
        (
            Language.nl,
            [
                "individuele bijdrage ten hoogste € 2.471,00", "kost per entiteit € 379,48", "aantal entiteiten 5",
                "fabrikant, MDR klasse I 5", "gids voor autocontrole −1", "verschillende activiteiten +1",
                "0,2868 %", "art. 14/9", "bijlage IX, hoofdstuk III", "lezing R9 = cent: De kost per entiteit",
                "gepubliceerd",
                "vermindering bij vestiging buiten België — de bijdrageplichtige is in België gevestigd",
                "ten hoogste € 573,60", "[2] Wet van 20 juli 2006",
            ]
        ),
        (
            .fr,
            [
                "contribution individuelle au plus 2 471,00 €", "coût d'une entité 379,48 €", "nombre d'entités 5",
                "fabricant, MDR classe I 5", "0,2868 %", "art. 14/9", "annexe IX, chapitre III",
                "lecture R9 = cent : Le coût",
                "hors de Belgique — le redevable est établi en Belgique", "au plus 573,60 €",
                "[2] Loi du 20 juillet 2006",
            ]
        ),
        (
            .de,
            [
                "individueller Beitrag höchstens 2.471,00 €", "Kosten je Einheit 379,48 €", "Zahl der Einheiten 5",
                "Hersteller, MDR Klasse I 5", "0,2868 %", "Art. 14/9", "Anlage IX, Kapitel III",
                "Lesart R9 = cent: Die Kosten",
                "außerhalb Belgiens — der Abgabepflichtige ist in Belgien niedergelassen", "höchstens 573,60 €",
                "[2] Gesetz vom 20. Juli 2006",
            ]
        ),
        (
            .en,
            [
                "individual contribution at most €2,471.00", "cost per entity €379.48", "number of entities 5",
                "manufacturer, MDR class I 5", "0.2868%", "art. 14/9", "annex IX, chapter III",
                "reading R9 = cent: The cost",
                "when not established in Belgium — the contributor is established in Belgium", "at most €573.60",
                "[2] Law of 20 July 2006",
            ]
        ),
    ])
    func resultArticleReadingAndWhyNotAreTold(language: Language, parts: [String]) throws {
        let told = try Self.factory().words(language)
        for part in parts {
            let isTold = told.contains(part)
            #expect(isTold, "\(part)")
        }
    }

    @Test(arguments: [
        (Language.nl, "vrijstelling van de heffing ja"), (.fr, "exonération de la redevance oui"),
        (.de, "Befreiung von der Abgabe ja"), (.en, "exemption from the levy yes"),
    ])
    func anExemptionIsToldWithItsThresholdAndItsReading(language: Language, exempt: String) throws {
        let told = try ExplainedCase(registrations: ["importer:MDR_I"], turnover: 4_879_839).words(language)
        #expect(told.contains(exempt))
        #expect(told.contains(Reason.exempt.text[language]))
        #expect(told.contains("R4 = total"))
        #expect(told.contains(Status.computed.label[language]))
        let threshold = Numerals(language).money(Cents(4_879_840))
        #expect(told.contains(threshold.map { $0.isWhitespace ? " " : String($0) }.joined()))
    }

    @Test(arguments: Language.allCases)
    func whoIsNotLiablePaysNothingAndIsToldWhy(language: Language) throws {
        let abroad = try ExplainedCase(country: "FR", situation: [.declared])
        #expect(!abroad.outcome.basis.isLiable)
        let told = abroad.words(language)
        #expect(told.contains(Reason.abroadWithoutBelgianActivity.text[language]))
        #expect(told.contains(Reason.notLiable.text[language]))
        #expect(told.contains("0\(language == .en ? "." : ",")00"))
    }

    /// A rate that was given is not said to be a maximum: it may be the effective one.
    @Test(arguments: [(Language.nl, "ten hoogste"), (.fr, "au plus"), (.de, "höchstens"), (.en, "at most")])
    func onlyALevyByThePublishedRateIsAtMost(language: Language, atMost: String) throws {
        let published = try ExplainedCase(registrations: ["importer:MDR_I"], turnover: 25_000_000)
        #expect(published.words(language).contains(atMost))
        let rate = try Percentage.read("0.25").get()
        let given = try ExplainedCase(registrations: ["importer:MDR_I"], turnover: 25_000_000, rate: rate)
        #expect(!given.words(language).contains(atMost))
        #expect(given.words(language).contains(Origin.given.label[language]))
        let exempt = try ExplainedCase(registrations: ["importer:MDR_I"], turnover: 100)
        #expect(!exempt.words(language).contains(atMost))
    }

    @Test(arguments: Language.allCases)
    func aReadingThatIsChosenIsTheOneThatIsTold(language: Language) throws {
        let chosen = try ExplainedCase(country: "FR", turnover: 100, choosing: "R3=foreign")
        let meaning = try #require(chosen.law.book.readings[.r3]?.choice("foreign")).meaning[language]
        #expect(chosen.words(language).contains("R3 = foreign"))
        #expect(chosen.words(language).contains(meaning))
    }

    /// The first time with its meaning, afterwards by its name alone.
    @Test(arguments: Language.allCases)
    func theMeaningOfAReadingIsToldOnce(language: Language) throws {
        let factory = try Self.factory()
        let told = factory.words(language)
        let meaning = try #require(factory.law.book.readings[.r11]?.choice("half-up")).meaning[language]
        #expect(told.ranges(of: meaning.split(separator: "\u{A0}").joined(separator: " ")).count == 1)
        #expect(told.ranges(of: "R11 = half-up").count == 3)
    }

    /// The threshold is a cliff: who just misses it asks by how much, and under which reading.
    @Test(arguments: Language.allCases)
    func anExemptionThatIsRefusedIsToldWithTheAmountsCompared(language: Language) throws {
        let told = try ExplainedCase(registrations: ["importer:MDR_I"], turnover: 4_879_840).words(language)
        #expect(told.contains(Reason.notBelowThreshold.text[language]))
        #expect(told.contains("R4 = total"))
        let threshold = Numerals(language).money(Cents(4_879_840)).map { $0.isWhitespace ? " " : String($0) }.joined()
        let tested = Punctuation(language).pair(InputName.testedTurnover.label[language], threshold)
        #expect(told.contains(tested.map { $0.isWhitespace ? " " : String($0) }.joined()))
    }
}
