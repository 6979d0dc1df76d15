public import Declarations
import Law
public import Service
public import Values
import Wording

/// What became of one declaration of a batch, as a page shows it.
public struct BatchVerdict: Sendable {
    /// Something that is to be corrected, or looked at.
    public struct Told: Sendable {
        public let text: String
        /// That the text is in.
        let language: Language
        let cell: String?
        let line: Int?
        /// Whether it is that the same was withdrawn.
        let isTakenBack: Bool
        /// Whether it stands in nobody's way.
        public let isRemark: Bool

        public init(
            text: String, language: Language, cell: String?, line: Int?, isTakenBack: Bool = false,
            isRemark: Bool = false
        ) {
            self.text = text
            self.language = language
            self.cell = cell
            self.line = line
            self.isTakenBack = isTakenBack
            self.isRemark = isRemark
        }
    }

    public let number: Int
    /// `nil` where it could not be read.
    public let key: DeclarationKey?
    /// Whose it is: the name where the reader may know it, or as a row says it that could not be read.
    public var client: HandedIn.SaidDeclarant?
    let isAccepted: Bool
    /// Whether it had been handed in before, so that nothing changed.
    let isRepeated: Bool
    /// Whether it corrected what had been handed in before.
    public var isCorrection = false
    public let receipt: String?
    public let problems: [Told]

    public init(
        number: Int, key: DeclarationKey?, isAccepted: Bool, isRepeated: Bool = false, receipt: String?,
        problems: [Told]
    ) {
        self.number = number
        self.key = key
        self.isAccepted = isAccepted
        self.isRepeated = isRepeated
        self.receipt = receipt
        self.problems = problems
    }
}

extension Page {
    /// Where a file of many declarations is chosen; and why the one that was could not be read.
    ///
    /// - Parameters:
    ///   - earlier: what was uploaded before, newest first.
    ///   - columns: those that a sheet may have.
    ///   - revives: whether it was ticked that what was withdrawn is handed in again.
    public static func clientUpload(
        _ language: Language, file: String? = nil, faults: [FileFault] = [],
        earlier: [EarlierUpload] = [], columns: [UploadColumn] = [], revives: Bool = false
    ) -> Page {
        var values: [String: Any] = [
            "faults": faults.map { $0.values(language) }, "has_earlier": !earlier.isEmpty,
            "earlier": earlier.map { $0.values(language) },
            "columns": columns.map { $0.values(language) }, "template": "/clients/upload/template",
            "ticked": revives,
        ]
        if let file, !faults.isEmpty {
            values["found"] = UploadWords.upload.filled("found", language, ["file": file])
        }
        var page = Page(.clientUpload, title: ClientWords.upload.text("title", language), values)
        page.tellsError = !faults.isEmpty
        return page
    }

    /// So many verdicts are shown; the sheet holds all.
    private static let mostVerdicts = 500

    /// The verdicts on a batch, those that want something done first.
    ///
    /// - Parameter first: the batch that it corrects, or itself.
    public static func clientBatch(
        _ language: Language, id: String, of first: String, at: Instant, _ verdicts: [BatchVerdict]
    ) -> Page {
        let (words, numerals) = (ClientWords.batch, Numerals(language))
        let accepted = verdicts.count { $0.isAccepted }
        let title = words.filled("title", language, ["at": moment(at, language)])
        let repeated = verdicts.count { $0.isAccepted && $0.isRepeated }
        let ordered = verdicts.filter { !$0.isAccepted } + verdicts.filter(\.isAccepted)
        var values: [String: Any] = [
            "title": title, "batch": id, "first": first, "accepted": numerals.count(accepted - repeated),
            "repeated": numerals.count(repeated), "has_repeated": repeated > 0,
            "refused": numerals.count(verdicts.count - accepted), "has_refused": accepted < verdicts.count,
            "has_accepted": accepted > 0,
            "has_withdrawn": verdicts.contains { $0.problems.contains(where: \.isTakenBack) },
            "rows": ordered.prefix(mostVerdicts).map { row($0, language) },
        ]
        if verdicts.count > mostVerdicts {
            values["more"] = words.filled("more", language, ["count": numerals.count(verdicts.count - mostVerdicts)])
        }
        return Page(.clientBatch, title: title, values)
    }

    private static func row(_ verdict: BatchVerdict, _ language: Language) -> [String: Any] {
        var row: [String: Any] = [
            "number": String(verdict.number), "accepted": verdict.isAccepted && !verdict.isRepeated,
            "repeated": verdict.isAccepted && verdict.isRepeated, "corrected": verdict.isCorrection,
            "refused": !verdict.isAccepted,
            "problems": verdict.problems.filter { !$0.isRemark }.map { told($0, language) },
            "remarks": verdict.problems.filter(\.isRemark).map { told($0, language) },
        ]
        let parts = [verdict.key.map { String($0.year) }, verdict.client?.number].compactMap(\.self)
        let place = parts.joined(separator: " · ")
        var client = ["name": verdict.client?.name ?? (place.isEmpty ? "–" : place)]
        if verdict.client?.name != nil, !place.isEmpty { client["place"] = place }
        if let key = verdict.key { client["id"] = key.pathName }
        row["client"] = client
        if let receipt = verdict.receipt, let key = verdict.key {
            row["receipt"] = ["text": receipt, "href": "/declarations/\(key.pathName)/receipts/\(receipt)"]
        }
        return row
    }

    private static func told(_ problem: BatchVerdict.Told, _ language: Language) -> [String: String] {
        var told = ["text": problem.text, "place": place(of: problem, language)]
        if problem.language != language { told["told"] = problem.language.rawValue }
        return told
    }

    private static func place(of problem: BatchVerdict.Told, _ language: Language) -> String {
        if let cell = problem.cell { return UploadWords.upload.filled("cell", language, ["cell": cell]) }
        return problem.line.map { ClientWords.batch.filled("line", language, ["line": String($0)]) } ?? ""
    }
}
