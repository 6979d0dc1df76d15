public import Values

/// A concept of the tables as a list of dated values, whatever it holds: for people and programs that look at the law.
public struct ConceptListing: Sendable {
    public struct Value: Sendable {
        public let from: CivilDate
        public let until: CivilDate?
        /// The value as the tables write it; `nil` when unknown.
        public let text: String?
        public let status: Status
        public let citations: [Citation]
        public let checkedOn: CivilDate
        public let note: Phrase?
        public let place: Place
    }

    public let concept: String
    public let label: Phrase
    public let unit: String
    public let values: [Value]
}

extension Lawbook {
    /// Every concept: figures first, then codes and the entity table, then readings.
    public var concepts: [ConceptListing] {
        let figures = FigureName.allCases.compactMap { self.figures[$0] }.map { figure in
            figure.timeline.listing(figure.label, unit: figure.unit.rawValue) { units in
                Decimals.text(Int128(units), places: figure.unit.places).trimmed(keeping: figure.unit)
            }
        }
        let codes = [
            activities.listing(Lawbook.activitiesLabel, unit: "code") { $0.map(\.code).joined(separator: ", ") },
            deviceClasses.listing(Lawbook.deviceClassesLabel, unit: "code") {
                $0.map(\.code).joined(separator: ", ")
            },
            entityTable.listing(Lawbook.entityTableLabel, unit: "entities") { table in
                "\(table.deviceClasses.count) × \(table.activities.count)"
            },
            indexation.listing(Lawbook.indexationLabel, unit: "formula") { formula in
                let index = formula.index.rawValue
                return "\(formula.amount.rawValue) × \(index) (−\(formula.yearsBefore)) ÷ (\(formula.baseYear))"
            },
            declarationDeadlines.listing(Lawbook.deadlineLabel, unit: "date", \.description),
        ]
        let readings = ReadingID.allCases.compactMap { self.readings[$0] }.map { reading in
            reading.timeline.listing(reading.question, unit: "reading") { $0 }
        }
        return figures + codes + readings
    }
}

extension Lawbook {
    private static let activitiesLabel = Phrase(
        nl: "bijdrageplichtige activiteiten", fr: "activités soumises à la redevance",
        de: "abgabepflichtige Tätigkeiten",
        en: "contributory activities")
    private static let deviceClassesLabel = Phrase(
        nl: "klassen van hulpmiddelen", fr: "classes de dispositifs", de: "Produktklassen", en: "device classes")
    private static let entityTableLabel = Phrase(
        nl: "entiteitentabel", fr: "tableau des entités", de: "Einheitentabelle", en: "entity table")
    private static let deadlineLabel = Phrase(
        nl: "uiterste datum van de aangifte", fr: "date limite de la déclaration", de: "Frist der Erklärung",
        en: "deadline of the declaration")
    private static let indexationLabel = Phrase(
        nl: "indexering van de omzetdrempel", fr: "indexation du seuil", de: "Indexierung der Umsatzschwelle",
        en: "indexation of the threshold")

    /// The codes of the concepts of which a value cites a place.
    public func concepts(citing citation: Citation) -> [String] {
        concepts.filter { concept in concept.values.contains { $0.citations.contains(citation) } }.map(\.concept)
    }
}

extension Timeline {
    fileprivate func listing(_ label: Phrase, unit: String, _ text: (Value) -> String) -> ConceptListing {
        ConceptListing(
            concept: concept, label: label, unit: unit,
            values: values.map { dated in
                ConceptListing.Value(
                    from: dated.from, until: dated.until, text: dated.value.map(text), status: dated.status,
                    citations: dated.citations, checkedOn: dated.checkedOn, note: dated.note, place: dated.place)
            })
    }
}

extension String {
    /// A percentage without the zeros that only its storage has.
    fileprivate func trimmed(keeping unit: Unit) -> String {
        guard unit == .percent else { return self }
        var text = Substring(self)
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return String(text)
    }
}
