import Exchange
import HTTPTypes
import Law
import Values

/// The law as data: what the tables say, each value with its source and how sure it is.
struct LawOperations {
    let book: Lawbook

    var all: [Operation] { [everything, ofYear, concept, sources, readings] }

    private var everything: Operation {
        Operation(
            id: "getLaw", method: .get, path: "/api/v1/law", tag: .law,
            summary: "Every concept of the tables with all its values",
            answers: [.json("All concepts", Schema.named("Law"))]
        ) { [book] _ in .json(ConceptJSON(book, program: Program.identity).value(book.concepts)) }
    }

    private var ofYear: Operation {
        Operation(
            id: "getLawOfYear", method: .get, path: "/api/v1/law/{year}", tag: .law,
            summary: "What is in force throughout a contribution year", parameters: [year],
            answers: [.json("The concepts with the one value that holds in the year", Schema.named("Law"))],
            refusals: [.badRequest, .notFound]
        ) { [book] call throws(Refusal) in
            let concepts = try LawOperations.concepts(book, call)
            return .json(ConceptJSON(book, program: Program.identity).value(concepts))
        }
    }

    private var concept: Operation {
        Operation(
            id: "getConceptOfYear", method: .get, path: "/api/v1/law/{year}/{concept}", tag: .law,
            summary: "One concept as it is in force throughout a contribution year",
            parameters: [
                year,
                Parameter(
                    name: "concept", place: .path, description: "Its code",
                    schema: Schema.choice(book.concepts.map(\.concept)), example: .text("entity_table")),
            ],
            answers: [.json("The concept with the value that holds in the year", Schema.named("Law"))],
            refusals: [.badRequest, .notFound]
        ) { [book] call throws(Refusal) in
            let code = call[parameter: "concept"]
            let found = try LawOperations.concepts(book, call).filter { $0.concept == code }
            guard !found.isEmpty else {
                throw Refusal(
                    .conceptUnknown, at: Place(field: "concept"),
                    ["value": String(code.prefix(60)), "address": "/api/v1/law/\(call[parameter: "year"])"])
            }
            return .json(ConceptJSON(book, program: Program.identity).value(found))
        }
    }

    private var sources: Operation {
        Operation(
            id: "getSources", method: .get, path: "/api/v1/sources", tag: .law,
            summary: "The sources, and what each of their parts is cited for",
            answers: [.json("All sources", Schema.named("Sources"))]
        ) { [book] _ in .json(CitationJSON(book, program: Program.identity).value()) }
    }

    private var readings: Operation {
        Operation(
            id: "getReadings", method: .get, path: "/api/v1/readings", tag: .law,
            summary: "Where the law can be read in more than one way, and what is chosen",
            answers: [.json("All readings", Schema.named("ReadingList"))]
        ) { [book] _ in
            let readings = ReadingID.allCases.compactMap { book.readings[$0] }
            return .json(ReadingJSON(book, program: Program.identity).value(readings))
        }
    }

    private var year: Parameter {
        Parameter(
            name: "year", place: .path, description: "The contribution year",
            schema: Schema.integer(from: book.years.lowerBound, to: book.years.upperBound), example: .count(2024))
    }

    private static func concepts(_ book: Lawbook, _ call: Call) throws(Refusal) -> [ConceptListing] {
        let year = try Refusal.attempt { () throws(Problems) in try call.year(book) }
        return book.concepts(throughout: year)
    }
}
