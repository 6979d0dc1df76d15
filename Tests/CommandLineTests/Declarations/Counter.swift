import Foundation

/// A folder with a database of its own, and the program called in it.
struct Counter {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private var program: Program { Program(folder: scratch.path, environment: ["MEDLEVY_DATABASE": ""]) }

    func callAsFunction(_ arguments: String...) throws -> Program.Answer { try program(arguments) }

    func callAsFunction(_ arguments: [String]) throws -> Program.Answer { try program(arguments) }

    /// Hands in a document, in the name of the person of all tests.
    @discardableResult
    func submit(_ document: SampleDocument, _ more: String...) throws -> Program.Answer {
        try submit(document.xml, more)
    }

    @discardableResult
    func submit(_ text: String, _ more: [String] = []) throws -> Program.Answer {
        try scratch.file("document.xml", holding: text)
        return try program(["declaration", "submit", "document.xml", "--as", "An Peeters"] + more)
    }

    @discardableResult
    func correct(_ document: SampleDocument, _ reason: String) throws -> Program.Answer {
        try scratch.file("correction.xml", holding: document.xml)
        return try program([
            "declaration", "correct", "correction.xml", "--as", "An Peeters", "--reason", reason,
        ])
    }

    @discardableResult
    func certify(_ key: String, _ more: String...) throws -> Program.Answer {
        let certifier = ["--name", "Rik Revisor", "--profession", "auditor", "--register-number", "B00123"]
        return try program(
            ["declaration", "certify", key, "--position", "external", "--as", "Rik Revisor"] + certifier + more)
    }

    /// The newest revisions in the database, by their names.
    func states() throws -> [String: String] {
        let listed = try self("declaration", "list", "--format", "json").json["declarations"].items
        return Dictionary(uniqueKeysWithValues: listed.map { ($0["declaration"].text ?? "?", $0["state"].text ?? "?") })
    }

    func history(_ key: String) throws -> JSON {
        try self("declaration", "history", key, "--format", "json").json
    }

    /// The reference of the newest receipt of a declaration.
    func receipt(_ key: String) throws -> String {
        let listed = try self("declaration", "list", "--format", "json").json["declarations"].items
        return listed.first { $0["declaration"].text == key }?["receipt"].text ?? "?"
    }
}

extension Program.Answer {
    /// The JSON lines of the output.
    var jsonLines: [JSON] {
        get throws { try output.split(separator: "\n").map { try JSON(String($0)) } }
    }
}
