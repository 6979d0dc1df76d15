import Exchange
import Law
import Values
import Wording

/// An answer as lines of a name and a value each: for people with labels, for programs as one JSON object.
struct FactSheet {
    /// One line.
    struct Line {
        let key: String
        let label: String
        let text: String
        let json: JSONValue
    }

    private var lines: [Line] = []
    private var lists: [(key: String, heading: String, items: [(text: String, json: JSONValue)])] = []
    private let answer: AnswerOptions
    private let tablesHash: String

    init(_ answer: AnswerOptions, tablesHash: String) {
        self.answer = answer
        self.tablesHash = tablesHash
    }

    var language: Language { answer.language }
    var numerals: Numerals { Numerals(answer.language) }

    mutating func add(_ key: String, _ label: Phrase, _ text: String, _ json: JSONValue? = nil) {
        lines.append(Line(key: key, label: label[language], text: text, json: json ?? .text(text)))
    }

    mutating func add(_ key: String, _ label: Phrase, _ amount: CentsSum) {
        add(key, label, numerals.money(amount), .decimal(amount.description))
    }

    mutating func add(_ key: String, _ label: Phrase, _ count: Int) {
        add(key, label, numerals.count(count), .count(count))
    }

    mutating func list(_ key: String, _ heading: Phrase, _ items: [(text: String, json: JSONValue)]) {
        lists.append((key, heading[language], items))
    }

    func write() throws(Problems) {
        switch answer.format {
        case .text: try StandardOutput.write(text)
        case .json:
            var fields: [(String, JSONValue)] = [
                ("program", .text(Program.identity)), ("tables_hash", .text(tablesHash)),
            ]
            fields += lines.map { ($0.key, $0.json) }
            fields += lists.map { ($0.key, .list($0.items.map(\.json))) }
            try StandardOutput.write(JSONValue.object(fields).indented)
        }
    }

    private var text: String {
        let width = lines.map(\.label.count).max() ?? 0
        var text = lines.map { line in
            "\(line.label)\(String(repeating: " ", count: width - line.label.count))  \(line.text)\n"
        }.joined()
        for list in lists where !list.items.isEmpty {
            text += "\n\(list.heading)\n" + list.items.map { "  \($0.text)\n" }.joined()
        }
        let made = Texts.madeWith.filled(language, ["program": Program.identity, "hash": tablesHash])
        return text + "\n\(made)\n"
    }
}
