public import Law
public import Values
import Wording

extension Page {
    /// Where the law as data begins.
    ///
    /// - Parameter year: the year whose entity table is shown first.
    public static func law(_ language: Language, _ book: Lawbook, year: Int) -> Page {
        let made = LawWords.made.filled(
            language,
            ["hash": book.hash, "first": "\(book.years.lowerBound)", "last": "\(book.years.upperBound)"])
        return Page(
            .law, title: LawWords.title[language], ["entities": "/law/\(year)/entities", "made": made])
    }

    /// The entity table of a year: activity × class of devices.
    public static func lawEntities(_ language: Language, _ law: YearLaw) -> Page {
        let dated = law.datedTable
        var values: [String: Any] = [
            "years": LawYear.links(law.book, current: law.year) { "/law/\($0)/entities" },
            "activities": law.table.activities.map { ["code": $0.code, "name": capitalised($0.names[language])] },
            "columns": law.table.activities.count + 1, "families": families(law.table, language),
            "checked": Numerals(language).date(dated.checkedOn),
            "sources": LawValue.sources(dated.citations, law.book, language),
            "json": "/api/v1/law/\(law.year)/entity_table",
        ]
        if dated.status.isFlagged {
            values["flag"] = ["status": dated.status.label[language], "note": dated.note?[language] ?? ""]
        }
        let title = LawWords.entitiesOf.filled(language, ["year": String(law.year)])
        return Page(.lawEntities, title: title, values)
    }

    private static func families(_ table: EntityTable, _ language: Language) -> [[String: Any]] {
        DeviceFamily.allCases.compactMap { family in
            let rows = table.deviceClasses.enumerated().filter { DeviceFamily($0.element) == family }
            guard !rows.isEmpty else { return nil }
            return [
                "name": family.title[language],
                "rows": rows.map { row, deviceClass -> [String: Any] in
                    [
                        "code": deviceClass.code, "name": deviceClass.names[language],
                        "cells": cells(table, row),
                    ]
                },
            ]
        }
    }

    private static func cells(_ table: EntityTable, _ row: Int) -> [[String: Any]] {
        table.activities.indices.map { column in
            let entities = table.entities(table.registration(activity: column, deviceClass: row))
            return ["exists": entities != nil, "number": entities.map(String.init) ?? ""]
        }
    }
}

/// The years that a page of the law can be shown for.
enum LawYear {
    static func links(_ book: Lawbook, current: Int?, _ address: (Int) -> String) -> [[String: Any]] {
        book.years.map { ["year": String($0), "href": address($0), "current": $0 == current] }
    }
}

/// A dated value of the tables as pages show it.
enum LawValue {
    static func sources(_ citations: [Citation], _ book: Lawbook, _ language: Language) -> [[String: Any]] {
        CitedSource.list(citations, book.sources, language).map { source in
            var values: [String: Any] = ["id": source.id, "title": source.title]
            if !source.parts.isEmpty { values["parts"] = source.parts }
            return values
        }
    }

    /// A figure as people read it; what nobody told us as such.
    static func text(_ content: ConceptListing.Content?, _ language: Language) -> String {
        let numerals = Numerals(language)
        switch content {
        case nil: return LawWords.unknown[language]
        case .figure(let units, .euros): return numerals.money(Cents(units))
        case .figure(let units, .percent): return numerals.percent(Percentage(units: units))
        case .figure(let units, .entities), .figure(let units, .days): return numerals.count(Int(units))
        case .figure(let units, .index): return numerals.typed(Cents(units))
        case .day(let day): return numerals.date(day)
        case .activities, .deviceClasses, .entityTable, .indexation, .reading, .named, .party:
            return content?.text ?? ""
        }
    }

    static func values(_ value: ConceptListing.Value, _ book: Lawbook, _ language: Language) -> [String: Any] {
        [
            "value": text(value.content, language), "status": value.status.label[language],
            "unsure": value.status.isFlagged, "sources": sources(value.citations, book, language),
            "checked": Numerals(language).date(value.checkedOn),
        ]
    }
}
