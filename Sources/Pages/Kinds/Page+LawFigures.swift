public import Law
import Plots
public import Values
import Wording

extension Page {
    /// Every figure of a year with its source, how sure it is, and when it was checked.
    public static func lawFigures(_ language: Language, _ law: YearLaw) -> Page {
        let figures = law.book.concepts(throughout: law.year).filter(\.isFigure).compactMap { concept in
            concept.values.first.map { value -> [String: Any] in
                var values = LawValue.values(value, law.book, language)
                values["code"] = concept.concept
                values["name"] = capitalised(concept.label[language])
                if let note = value.note { values["note"] = note[language] }
                return values
            }
        }
        return Page(
            .lawFigures, title: LawWords.figuresOf.filled(language, ["year": String(law.year)]),
            [
                "figures": figures, "json": "/api/v1/law/\(law.year)",
                "years": LawYear.links(law.book, current: law.year) { "/law/\($0)/figures" },
            ])
    }

    /// The three figures that change each year, from year to year.
    public static func lawCourse(_ language: Language, _ book: Lawbook) -> Page {
        let names: [FigureName] = [.costPerEntity, .maximumLevyRate, .levyThreshold]
        return Page(
            .lawCourse, title: LawWords.figuresTitle[language],
            [
                "courses": names.compactMap { book.figures[$0] }.map { course($0, book, language) },
                "years": LawYear.links(book, current: nil) { "/law/\($0)/figures" },
            ])
    }

    private static func course(_ figure: Figure, _ book: Lawbook, _ language: Language) -> [String: Any] {
        let listed = book.concepts.first { $0.concept == figure.name.rawValue }
        let years = book.years.map { year in
            (year: year, value: listed?.values.first { $0.from.year <= year && ($0.until?.year ?? year) >= year })
        }
        let texts = years.map { LawValue.text($0.value?.content, language) }
        let name = capitalised(figure.label[language])
        let description = zip(years, texts).map { Punctuation(language).pair(String($0.year), $1) }.joined(
            separator: ". ")
        let columns = zip(years, texts).map { year, text in
            YearColumns.Column(
                label: String(year.year), amount: year.value?.units, text: year.value?.content == nil ? "?" : text,
                isUnsure: year.value?.status.isFlagged ?? true)
        }
        let picture = YearColumns(
            id: "plot-\(figure.name.rawValue)", title: name, description: description, columns: columns)
        return [
            "code": figure.name.rawValue, "name": name, "picture": picture.svg,
            "values": years.compactMap { year, value in
                value.map { LawValue.values($0, book, language).merging(["year": String(year)]) { $1 } }
            },
        ]
    }
}

extension ConceptListing {
    /// Whether it is one number or day, not a list, a table or a reading.
    fileprivate var isFigure: Bool {
        FigureName(rawValue: concept) != nil || unit == "date"
    }
}

extension ConceptListing.Value {
    fileprivate var units: Int64? {
        if case .figure(let units, _) = content { units } else { nil }
    }
}
