import Declarations
import Values
import Wording

/// The reference page of a declaration's life, made from the table that the program obeys.
enum DeclarationLifePage {
    static var text: String {
        var lines = [
            "# The life of a declaration", "",
            "What may happen in which state, who may do it, and what it leaves behind. Nothing is overwritten: a",
            "revision or a verdict is added. Whatever is not in this table is refused with `life.event-impossible`,",
            "and by anybody else with `life.role`.", "",
            "| state | event | who may | state after | leaves behind | reason | receipt |",
            "|---|---|---|---|---|---|---|",
        ]
        lines += LifeTable.steps.map(row)
        lines += [
            "", "## Imported", "",
            "What `declaration import` takes over from another database's export was said there by whoever may, and is",
            "entered here by the agency: the reason of each revision says by whom it was said, and when.", "",
            "| state | event | who may | state after | leaves behind | reason | receipt |",
            "|---|---|---|---|---|---|---|",
        ]
        lines += LifeTable.imports.map(row)
        lines += ["", "## States", ""] + LifeState.allCases.map { line($0.rawValue, $0.label) }
        lines += ["", "## Events", ""] + LifeEvent.allCases.map { line($0.rawValue, $0.label) }
        lines += ["", "## Who", ""] + LifeRole.allCases.map { line($0.rawValue, $0.label) }
        return (lines + audit).joined(separator: "\n") + "\n"
    }

    private static let audit = [
        "", "## What the audit chain vouches for", "",
        "`audit verify` finds any entry that was changed, taken out, put in or moved; any revision, verdict,",
        "closing of a year, change of rights or message that is not what its entry says; any receipt that lacks or",
        "belongs to no entry; and any answer to a client's key that is gone or changed, since its entry names key",
        "and content.", "",
        "It cannot find that the newest entries were cut off together with all that they brought about: the",
        "receipts of those events, which name their entries, are with the people they were given to. Nor does it",
        "vouch for answers to keys whose entries were written before entries named them, for sign-ins, or for the",
        "clock of the machine.",
    ]

    private static func row(_ step: LifeStep) -> String {
        let cells = [
            step.from.map { "`\($0.rawValue)`" } ?? "none yet", "`\(step.event.rawValue)`",
            step.roles.map { "`\($0.rawValue)`" }.joined(separator: ", "), "`\(step.to.rawValue)`",
            left(step), step.needsReason ? "needed" : "", step.givesReceipt ? "given" : "",
        ]
        return "| \(cells.joined(separator: " | ")) |"
    }

    private static func left(_ step: LifeStep) -> String {
        switch (step.leaves, step.from) {
        case (.verdict, _): "a verdict on the newest revision"
        case (.revision, nil): "the first revision"
        case (.revision, .certified): "a new revision; the one before is superseded, and its certificate void"
        case (.revision, _): "a new revision; the one before is superseded"
        }
    }

    /// A code, and what people call it.
    private static func line(_ code: String, _ label: Phrase) -> String {
        let names = Language.allCases.map { "\($0.rawValue) \(label[$0])" }.joined(separator: "; ")
        return "- `\(code)`: \(names)"
    }
}
