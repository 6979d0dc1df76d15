import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// Declarations as a file for other programs: a sheet, a workbook, or a line of JSON for each.
struct ExportOperation: Sendable {
    let office: DeclarationOffice
    let gate: DeclarationGate
    let blocking: Blocking

    /// In the order in which they are offered.
    private static let forms: [(media: Media, ending: String)] = [
        (.csv, "csv"), (.lines, "jsonl"), (.workbook, "xlsx"),
    ]

    var operation: Operation {
        Operation(
            id: "exportDeclarations", method: .get, path: "/api/v1/declarations/export", tag: .declarations,
            summary: "Every declaration that the caller may export, as a file",
            explanation: """
                The newest revision of each, with its state and its certificate. The agency's people get everybody's. \
                What a spreadsheet would take for a formula is guarded. What is exported can be imported again \
                (`medlevy declaration import`).
                """,
            admission: DeclarationOperations.reading,
            parameters: DeclarationList.parameters.filter { ["year", "state"].contains($0.name) },
            answers: [
                AnswerShape(
                    .ok, "The file",
                    Self.forms.map { AnswerShape.Form(media: $0.media, schema: Schema.text()) },
                    headers: [("Content-Disposition", "A name for the file")])
            ], rate: .export
        ) { [self] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try answer(call) }
            } catch {
                throw Refusal(error)
            }
        }
    }

    private func answer(_ call: Call) throws(Problems) -> Answer {
        let sight = try gate.sight(of: try call.admitted(), .exportDeclarations)
        let year = try call.number("year", 1000...9999)
        let states = try call.choice("state", LifeState.self).map { Set([$0]) } ?? []
        let form = Self.forms.first { $0.media == call.answer } ?? Self.forms[0]
        let file = try PassingFile(ending: form.ending) { path throws(Problems) in
            try office.store.read { (store) throws(Problems) in
                _ = try DeclarationExport.write(to: path) { (add) throws(Problems) in
                    try each(of: sight, year, states, in: store) { (listed) throws(Problems) in
                        try add(listed, try store.verdict(on: listed))
                    }
                }
            }
        }
        return .file(file, form.media, name: "declarations.\(form.ending)")
    }

    private func each(
        of sight: DeclarationGate.Sight, _ year: Int?, _ states: Set<LifeState>, in store: any StoreReading,
        _ body: (ListedDeclaration) throws(Problems) -> Void
    ) throws(Problems) {
        switch sight {
        case .all: try store.each(DeclarationFilter(year: year, states: states), body)
        case .of(let declarants):
            let years = year.map { [$0] } ?? Array(office.book.years)
            let listed = try office.list(of: declarants, years: years, states, after: nil, limit: .max, in: store)
            for one in listed { try body(one) }
        }
    }
}
