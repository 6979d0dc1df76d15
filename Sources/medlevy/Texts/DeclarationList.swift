import Declarations
import Exchange
import Service
import Values
import Wording

/// A list of declarations, line by line as they come.
final class DeclarationList {
    private let format: TableFormat
    private let language: Language
    private let tablesHash: String
    private var count = 0
    /// Of JSON only: one value can't be begun before it is known.
    private var values: [JSONValue] = []

    init(_ format: TableFormat, _ language: Language, tablesHash: String) {
        self.format = format
        self.language = language
        self.tablesHash = tablesHash
    }

    func begin() throws(Problems) {
        if format == .csv { try StandardOutput.write(CSVRow.text(DeclarationRow.columns)) }
    }

    func add(_ listed: ListedDeclaration, _ verdict: Verdict?) throws(Problems) {
        count += 1
        switch format {
        case .text: try StandardOutput.write(line(listed) + "\n")
        case .csv: try StandardOutput.write(DeclarationRow(listed, verdict: verdict).csv)
        case .json: values.append(listed.json)
        }
    }

    func end() throws(Problems) {
        switch format {
        case .text:
            let counted = Texts.listedDeclarations.filled(language, ["count": Numerals(language).count(count)])
            let made = Texts.madeWith.filled(language, ["program": Program.identity, "hash": tablesHash])
            try StandardOutput.write((count > 0 ? "\n" : "") + "\(counted)\n\(made)\n")
        case .csv: break
        case .json:
            let value = JSONValue.object([
                ("program", .text(Program.identity)), ("tables_hash", .text(tablesHash)),
                ("declarations", .list(values)),
            ])
            try StandardOutput.write(value.indented)
        }
    }

    private func line(_ listed: ListedDeclaration) -> String {
        let declaration = listed.revision.declaration
        var parts = [
            "\(listed.key) (\(declaration.declarant.name))",
            Texts.revision.filled(language, ["revision": String(listed.revision.number)]),
            listed.state.label[language],
        ]
        if let amounts = declaration.turnover.amounts { parts.append(Numerals(language).money(amounts.total)) }
        if let box = declaration.turnover.box { parts.append(box.label[language]) }
        return parts.joined(separator: ", ")
    }
}
