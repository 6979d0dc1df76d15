import Access
import Billing
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// What an accountant books from, as a file.
struct MoneyExportOperation: Sendable {
    let desk: MoneyDesk

    private static let days = ["from", "through"].map { name in
        Parameter(
            name: name, place: .query,
            description: "The \(name == "from" ? "first" : "last") day: of issue, of booking, or of the bank",
            schema: Schema.day(),
            example: .text(name == "from" ? "2025-01-01" : "2025-12-31"))
    }

    var operation: Operation {
        Operation(
            id: "exportMoney", method: .get, path: "/api/v1/exports/{sheet}", tag: .ledger,
            summary: "Invoices, postings, payments or open items, as a sheet or a workbook",
            explanation: """
                Credit notes have their amount below zero. The lines of a booking add up to zero. A payment has a line \
                for each part of it that is somebody's. What a spreadsheet would take for a formula is guarded.
                """,
            admission: DeclarationOperations.reading,
            parameters: [
                Parameter(
                    name: "sheet", place: .path, description: "Which of them",
                    schema: Schema.choice(MoneySheet.allCases.map(\.rawValue)), example: .text("postings")),
                .ofYear,
            ] + Self.days,
            answers: [
                AnswerShape(
                    .ok, "The file, with the names of its columns first",
                    [Media.csv, .workbook].map { AnswerShape.Form(media: $0, schema: Schema.text()) },
                    headers: [("Content-Disposition", "A name for the file")])
            ], refusals: [.notFound], rate: .export
        ) { [self] call throws(Refusal) in
            do throws(Problems) {
                return try await desk.blocking.run { () throws(Problems) in try answer(call) }
            } catch {
                throw Refusal(error)
            }
        }
    }

    private func answer(_ call: Call) throws(Problems) -> Answer {
        try desk.check(.viewLedger, call)
        let name = call[parameter: "sheet"]
        guard let kind = MoneySheet(rawValue: name) else {
            throw Problems([Problem(.routeUnknown, at: Place(field: "sheet"), ["value": String(name.prefix(60))])])
        }
        let year = try call.number("year", 2000...2099)
        let sheet = try kind.sheet(of: desk.office, year: year, try days(call), on: desk.today)
        guard call.answer == .workbook else {
            return .file(Array(sheet.csv.utf8), .csv, name: "\(name).csv")
        }
        let book = try PassingFile(ending: "xlsx") { path throws(Problems) in
            do throws(Problem) { try sheet.write(to: path) } catch { throw Problems([error]) }
        }
        return .file(book, .workbook, name: "\(name).xlsx")
    }

    private func days(_ call: Call) throws(Problems) -> ClosedRange<CivilDate>? {
        let (from, through) = (try call.day("from"), try call.day("through"))
        guard from != nil || through != nil else { return nil }
        let first = from ?? CivilDate.firstDay(of: 1)
        let last = through ?? CivilDate.lastDay(of: 9999)
        guard first <= last else { throw call.malformed("through", "\(first)…") }
        return first...last
    }
}
