public import Values

/// A concept of the tables as a list of dated values, whatever it holds: for people and programs that look at the law.
public struct ConceptListing: Sendable {
    public struct Value: Sendable {
        public let from: CivilDate
        public let until: CivilDate?
        /// `nil` when unknown.
        public let content: Content?
        public let status: Status
        public let citations: [Citation]
        public let checkedOn: CivilDate
        public let note: Phrase?
        public let place: Place

        /// The value as the tables write it; `nil` when unknown.
        public var text: String? { content?.text }
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
            figure.timeline.listing(figure.label, unit: figure.unit.rawValue) { .figure($0, figure.unit) }
        }
        let codes = [
            activities.listing(Lawbook.activitiesLabel, unit: "code") { .activities($0) },
            deviceClasses.listing(Lawbook.deviceClassesLabel, unit: "code") { .deviceClasses($0) },
            entityTable.listing(Lawbook.entityTableLabel, unit: "entities") { .entityTable($0) },
            indexation.listing(Lawbook.indexationLabel, unit: "formula") { .indexation($0) },
            declarationDeadlines.listing(Lawbook.deadlineLabel, unit: "date") { .day($0) },
            creditor.listing(Lawbook.creditorLabel, unit: "party") { .party($0.shortName) },
        ]
        let readings = ReadingID.allCases.compactMap { self.readings[$0] }.map { reading in
            reading.timeline.listing(reading.question, unit: "reading") { .reading($0) }
        }
        return figures + codes + access.concepts + readings
    }
}

extension Lawbook {
    /// Every concept with the one value that holds throughout a year; a concept without one has none.
    public func concepts(throughout year: Int) -> [ConceptListing] {
        let (first, last) = (CivilDate.firstDay(of: year), CivilDate.lastDay(of: year))
        return concepts.map { concept in
            let values = concept.values.filter { value in
                value.from <= first && value.until.map { $0 >= last } ?? true
            }
            return ConceptListing(concept: concept.concept, label: concept.label, unit: concept.unit, values: values)
        }
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
    private static let creditorLabel = Phrase(nl: "schuldeiser", fr: "créancier", de: "Gläubiger", en: "creditor")
    private static let indexationLabel = Phrase(
        nl: "indexering van de omzetdrempel", fr: "indexation du seuil", de: "Indexierung der Umsatzschwelle",
        en: "indexation of the threshold")

    /// The codes of the concepts of which a value cites a place.
    public func concepts(citing citation: Citation) -> [String] {
        concepts.filter { concept in concept.values.contains { $0.citations.contains(citation) } }.map(\.concept)
    }
}

extension Timeline {
    func listing(
        _ label: Phrase, unit: String, _ content: (Value) -> ConceptListing.Content
    ) -> ConceptListing {
        ConceptListing(
            concept: concept, label: label, unit: unit,
            values: values.map { dated in
                ConceptListing.Value(
                    from: dated.from, until: dated.until, content: dated.value.map(content), status: dated.status,
                    citations: dated.citations, checkedOn: dated.checkedOn, note: dated.note, place: dated.place)
            })
    }
}
