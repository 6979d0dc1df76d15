import Declarations
public import Service
public import Values
import Wording

/// Setting declarations ex officio from a file: the file, what it would do, and what it did.
public struct AgencyExOfficioPage {
    /// What a row of the file says, and what becomes of it.
    public struct Row: Sendable {
        let verdict: FilingVerdict
        let number: Int
        let contribution: Cents?
        let said: HandedIn.SaidDeclarant?

        /// - Parameters:
        ///   - number: which row of the sheet it is, as a spreadsheet counts.
        ///   - contribution: what would be asked; `nil` where that is not known.
        ///   - said: whose it says it is, where it could not be read.
        public init(
            _ verdict: FilingVerdict, number: Int, contribution: Cents? = nil, said: HandedIn.SaidDeclarant? = nil
        ) {
            self.verdict = verdict
            self.number = number
            self.contribution = contribution
            self.said = said
        }
    }

    private let navigation: AgencyNavigation
    /// So many rows are shown, those first that want something done.
    private static let most = 500

    public init(_ navigation: AgencyNavigation) { self.navigation = navigation }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { AgencyWords.exOfficio }
    private var numerals: Numerals { Numerals(language) }
    private var path: String { "/agency/\(navigation.year ?? 0)" }

    private func filled(_ name: String) -> String {
        words.filled(name, language, ["year": String(navigation.year ?? 0)])
    }

    /// Where a file is chosen; and why the one that was could not be read.
    ///
    /// - Parameter example: the columns of a sheet of turnovers, each with what may stand in it.
    public func upload(
        file: String? = nil, faults: [FileFault] = [], example: [(column: String, value: String)]
    ) -> Page {
        var values: [String: Any] = [
            "path": path, "faults": faults.map { $0.values(language) },
            "example": example.map { ["column": $0.column, "value": $0.value] },
        ]
        if let file, !faults.isEmpty {
            values["found"] = UploadWords.upload.filled("found", language, ["file": file])
        }
        var page = navigation.page(.agencyExOfficio, title: filled("title"), values)
        page.tellsError = !faults.isEmpty
        return page
    }

    /// What the file would do. Nothing is set yet.
    ///
    /// - Parameter day: the last day to declare, where it has not passed.
    public func review(_ rows: [Row], batch: String, reason: String, until day: CivilDate? = nil) -> Page {
        let sound = rows.filter { !$0.verdict.isRefused }
        let amounts = sound.compactMap(\.contribution)
        var total = CentsSum.zero
        for amount in amounts { total += amount }
        var values = shown(rows)
        values["batch"] = batch
        values["reason"] = reason
        values["sound"] = numerals.count(sound.count)
        values["refused"] = numerals.count(rows.count - sound.count)
        // Where a figure of the year is not known, neither is what all of them come to.
        values["total"] = amounts.count == sound.count ? numerals.money(total) : "–"
        values["has_sound"] = !sound.isEmpty
        if let day, !sound.isEmpty {
            values["early"] = words.filled("early", language, ["day": numerals.date(day)])
        }
        var page = navigation.page(.agencyExOfficioReview, title: filled("title_review"), values)
        page.fills.append(("turnover_year", String((navigation.year ?? 0) - 1)))
        return page
    }

    /// What it did.
    public func done(_ rows: [Row]) -> Page {
        let count = numerals.count(rows.count { $0.verdict.filed != nil })
        let title = words.filled("title_done", language, ["count": count])
        var values = shown(rows)
        values["title"] = title
        return navigation.page(.agencyExOfficioDone, title: title, values)
    }

    private func shown(_ rows: [Row]) -> [String: Any] {
        let ordered = rows.filter { $0.verdict.isRefused } + rows.filter { !$0.verdict.isRefused }
        var values: [String: Any] = ["path": path, "rows": ordered.prefix(AgencyExOfficioPage.most).map(row)]
        if ordered.count > AgencyExOfficioPage.most {
            let others = numerals.count(ordered.count - AgencyExOfficioPage.most)
            values["more"] = AgencyWords.notices.filled("more", language, ["count": others])
        }
        return values
    }

    private func row(_ row: Row) -> [String: Any] {
        let (verdict, text) = (row.verdict, ProblemText(language))
        let declaration = verdict.declaration
        let isDone = verdict.filed != nil
        var values: [String: Any] = [
            "number": String(row.number), "name": declaration?.declarant.name ?? row.said?.name ?? "–",
            "turnover": declaration?.turnover.amounts.map { numerals.money($0.total) } ?? "–",
            "contribution": row.contribution.map { numerals.money($0) } ?? "–",
            "verdict": words.text(verdict.isRefused ? "refused_row" : isDone ? "set_row" : "sound_row", language),
            "tag": verdict.isRefused ? "tag late" : isDone ? "tag good" : "tag todo",
            "problems": verdict.problems.map(text.sentence),
        ]
        if let number = row.said?.number { values["said"] = number }
        if let key = declaration?.key {
            values["declarant"] = ["id": key.declarant.description, "year": String(key.year)]
        }
        if let receipt = verdict.filed?.receipt, let key = declaration?.key {
            values["receipt"] = ["id": key.pathName, "reference": receipt.text]
        }
        return values
    }
}
