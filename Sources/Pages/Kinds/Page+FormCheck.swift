public import Declarations
public import Rules
import Service
public import Values
import Wording

extension FormContext {
    /// Every answer, what follows from them, and handing in.
    ///
    /// - Parameters:
    ///   - warnings: what somebody should look at once more.
    ///   - requestKey: what tells handing this in from handing in anything else.
    ///   - seen: the answers as the visitor saw them, where they have changed since.
    public func check(
        _ assessment: Result<ExplainedAssessment, Problems>, warnings: [Problem],
        requestKey: String, seen: FormAnswers? = nil
    ) -> Page {
        let corrected = sheet.corrected == nil ? nil : sheet.history.newest.map { FormAnswers($0.declaration) }
        let compared = seen ?? corrected
        let before = compared.map { rows($0) } ?? []
        let shown = rows(sheet.answers)
        let text = ProblemText(language)
        var values: [String: Any] = [
            "rows": shown.map { row in
                let isSaid = seen != nil || row.step != .reason && row.step != .certifier
                let was = before.first { $0.field == row.field }?.lines ?? []
                return self.values(row, before: compared == nil || !isSaid ? nil : was)
            },
            "moved": seen != nil, "has_warnings": !warnings.isEmpty, "warnings": warnings.map(text.sentence),
            "key": requestKey, "correction": sheet.corrected != nil, "once": sheet.openness.reopening != nil,
        ]
        if let unchanged { values["unchanged"] = unchanged }
        values.merge(ContributionPart(language, assessment).values) { _, new in new }
        var page = page(.formCheck, title: "title", values)
        page.fields = Set(shown.map(\.field))
        return page
    }

    /// The first line of each answer that may stand there from the year before.
    private static let heads: Set<String> = ["registrations", "self_control", "name"]

    /// What is told where a correction would say what is declared already; `nil` where it differs.
    private var unchanged: String? {
        guard sheet.corrected != nil, let newest = sheet.history.newest, let declaration else { return nil }
        // What nobody was asked does not differ.
        let said: Set<DeclarationField> = [.correctedRevision, .correctionReason]
        let changed = RevisionDifference.between(newest.declaration, declaration).map(\.field)
        guard changed.allSatisfy(said.contains) else { return nil }
        return CheckWords.check.text(sheet.state == .certified ? "unchanged_certified" : "unchanged", language)
    }

    private func values(_ row: AnswerRow, before: [String]?) -> [String: Any] {
        var values: [String: Any] = [
            "field": row.field, "label": row.label, "lines": row.lines, "step": row.step.rawValue,
        ]
        if plan.isTakenOver(row.step), sheet.known != nil, FormContext.heads.contains(row.field) {
            values["note"] = CheckWords.check["taken"]?.filled(language, fills)
        }
        if let before, before != row.lines { values["was"] = before.isEmpty ? "–" : before.joined(separator: ", ") }
        return values
    }
}
