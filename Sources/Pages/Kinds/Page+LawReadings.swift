public import Law
public import Values
import Wording

extension Page {
    /// Where the law can be read in more than one way, and what nobody told us.
    public static func lawReadings(_ language: Language, _ book: Lawbook) -> Page {
        let readings = ReadingID.allCases.compactMap { book.readings[$0] }
        return Page(
            .lawReadings, title: LawWords.readingsTitle[language],
            [
                "readings": readings.map { values(of: $0, book, language) },
                "unknown": book.concepts.flatMap { unknown($0, language) },
            ])
    }

    private static func values(of reading: Reading, _ book: Lawbook, _ language: Language) -> [String: Any] {
        let dated = reading.timeline.values.last
        let chosen = dated?.value ?? ""
        let others = reading.choices.filter { $0.value != chosen }
        var values: [String: Any] = [
            "id": reading.id.rawValue, "question": reading.question[language], "choice": chosen,
            "ours": reading.choice(chosen)?.meaning[language] ?? "", "why": reading.why[language],
            "others": others.map { ["value": $0.value, "meaning": $0.meaning[language]] },
            "has_others": !others.isEmpty,
            "status": dated?.status.label[language] ?? "", "unsure": dated?.status.isFlagged ?? false,
            "sources": LawValue.sources(dated?.citations ?? [], book, language),
        ]
        if let excerpt = reading.excerpt {
            values["excerpt"] = ["language": excerpt.language.rawValue, "text": excerpt.text]
        }
        return values
    }

    private static func unknown(_ concept: ConceptListing, _ language: Language) -> [[String: Any]] {
        concept.values.filter { $0.status == .unknown }.map { value in
            let numerals = Numerals(language)
            let from = numerals.date(value.from)
            let period =
                value.until.map {
                    LawWords.period.filled(language, ["from": from, "until": numerals.date($0)])
                } ?? LawWords.since.filled(language, ["from": from])
            return [
                "name": capitalised(concept.label[language]), "period": period, "note": value.note?[language] ?? "",
            ]
        }
    }

    /// The words of the law in four languages.
    public static func lawTerms(_ language: Language, _ book: Lawbook) -> Page {
        let others = Language.allCases.filter { $0 != language }
        let activities = (book.activities.values.last?.value ?? []).map {
            (code: $0.code, name: $0.names, meaning: Phrase?.none)
        }
        let terms = TermWords.all.map { (code: $0.code, name: $0.name, meaning: Phrase?.some($0.meaning)) } + activities
        return Page(
            .lawTerms, title: LawWords.termsTitle[language],
            [
                "columns": ([language] + others).map { ["code": $0.rawValue, "name": PageFrame.name(of: $0)] },
                "terms": terms.map { term -> [String: Any] in
                    var values: [String: Any] = [
                        "code": term.code, "name": term.name[language],
                        "others": others.map {
                            ["code": $0.rawValue, "language": PageFrame.name(of: $0), "name": term.name[$0]]
                        },
                    ]
                    if let meaning = term.meaning { values["meaning"] = meaning[language] }
                    return values
                },
            ])
    }

    /// The texts that the tables rest on, and for what.
    public static func lawSources(_ language: Language, _ book: Lawbook) -> Page {
        Page(
            .lawSources, title: LawWords.sourcesTitle[language],
            [
                "sources": book.sources.map { source in
                    var values: [String: Any] = [
                        "id": source.id, "name": source.title[language], "kind": LawWords.kind(source.kind)[language],
                        "origin": source.origin(language),
                    ]
                    let parts = cited(source, book, language)
                    if !parts.isEmpty { values["cited"] = ["parts": parts] }
                    return values
                }
            ])
    }

    private static func cited(_ source: Source, _ book: Lawbook, _ language: Language) -> [[String: Any]] {
        let labels = Dictionary(book.concepts.map { ($0.concept, $0.label[language]) }) { first, _ in first }
        return source.parts.compactMap { part in
            let citation = Citation(source: source.id, part: part)
            let used = book.concepts(citing: citation).compactMap { labels[$0] }
            guard !used.isEmpty else { return nil }
            let name = CitedSource.list([citation], [source], language).first?.parts ?? ""
            return ["part": name.isEmpty ? "–" : name, "used": used.map(capitalised).joined(separator: " · ")]
        }
    }
}
