import Law
import Values
import Wording

/// A concept of the tables for the eye.
struct ConceptText {
    private let book: Lawbook
    private let language: Language

    init(_ book: Lawbook, _ language: Language) {
        self.book = book
        self.language = language
    }

    /// - Parameter inFull: with notes, days of checking, and the cells of the entity table.
    func lines(_ concept: ConceptListing, inFull: Bool) -> [String] {
        var lines = [heading(concept)]
        for value in concept.values {
            lines.append("    " + summary(value, unit: concept.unit))
            if inFull { lines += details(value).map { "        \($0)" } }
        }
        if inFull, concept.concept == book.entityTable.concept { lines += cells() }
        return lines
    }

    private func heading(_ concept: ConceptListing) -> String {
        let label = concept.label[language]
        return label == concept.concept ? concept.concept : "\(concept.concept)  \(label)"
    }

    private func summary(_ value: ConceptListing.Value, unit: String) -> String {
        let until = value.until?.description ?? Texts.open[language]
        let text = value.text.map { "\($0) \(unit == "reading" ? "" : unit)" } ?? Texts.noValue[language]
        let citations = value.citations.map(\.description).joined(separator: ", ")
        return "\(value.from) – \(until)  \(text)  (\(value.status.label[language]))  \(citations)"
    }

    private func details(_ value: ConceptListing.Value) -> [String] {
        let checked = Texts.checkedOn.filled(language, ["date": Numerals(language).date(value.checkedOn)])
        let place = [value.place.file, value.place.line.map(String.init)].compactMap(\.self).joined(separator: ":")
        return ["\(checked), \(place)"] + (value.note.map { [$0[language]] } ?? [])
    }

    /// The newest entity table, a row for each class.
    private func cells() -> [String] {
        guard let table = book.entityTable.values.last?.value else { return [] }
        var columns = Columns()
        columns.row("", table.activities.map(\.code))
        for (row, deviceClass) in table.deviceClasses.enumerated() {
            columns.row(
                deviceClass.code,
                table.activities.indices.map { column in
                    table.entities(table.registration(activity: column, deviceClass: row)).map { "\($0)" } ?? "·"
                })
        }
        return [""] + columns.lines
    }
}
