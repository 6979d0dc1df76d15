import Law
import Rules
import Testing
import Values
import Wording

/// Whatever is less sure than published is said aloud: what it is, how sure, who says it.
@Suite struct CaveatTextTests {
    private static func caveats(year: Int, _ language: Language) throws -> [String] {
        let assessed = try ExplainedCase(year: year, registrations: ["importer:MDR_I"], turnover: 25_000_000)
        return ExplanationText(assessed.law, language).caveats(assessed.law.caveats(of: assessed.steps))
    }

    @Test(arguments: [
        (
            Language.nl, "Entiteitentabel: onbevestigd. Bron: bijlage, Wet van 18 mei 2024",
            "Kost per entiteit: door derden vermeld."
        ),
        (
            .fr, "Tableau des entités\u{A0}: valeur non confirmée. Source\u{A0}: annexe, Loi du 18 mai 2024",
            "Coût d'une entité\u{A0}: valeur mentionnée par un tiers."
        ),
        (
            .de, "Einheitentabelle: unbestätigt. Quelle: Anlage, Gesetz vom 18. Mai 2024",
            "Kosten je Einheit: von Dritten genannt."
        ),
        (
            .en, "Entity table: unconfirmed. Source: annex, Law of 18 May 2024",
            "Cost per entity: quoted by a third party."
        ),
    ])
    func whatIsLessSureIsNamedWithItsSource(language: Language, table: String, cost: String) throws {
        let caveats = try Self.caveats(year: 2025, language)
        #expect(caveats.count == 4)
        #expect(caveats.first?.hasPrefix(table) == true)
        #expect(caveats.contains { $0.hasPrefix(cost) })
        #expect(caveats.allSatisfy { $0.last == "." && $0.first?.isUppercase == true })
    }

    @Test(arguments: Language.allCases)
    func aPublishedFigureNeedsNoCaveat(language: Language) throws {
        // In 2024 only the threshold is computed.
        let caveats = try Self.caveats(year: 2024, language)
        #expect(caveats.count == 1)
        #expect(caveats.first?.contains(Status.computed.label[language]) == true)
    }
}
