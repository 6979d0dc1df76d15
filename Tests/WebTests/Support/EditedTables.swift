import Law

/// The tables with values where those that come with the program know none.
enum EditedTables {
    /// With a rate of interest and an amount of the fine.
    static func lateKnown() throws -> Lawbook {
        try load(["late-interest.yaml": "0.8", "administrative-fine.yaml": "500.00"])
    }

    /// With the days after which contributors are reminded.
    static func remindersKnown(first: Int, second: Int) throws -> Lawbook {
        try load(["first-reminder.yaml": "\(first)", "second-reminder.yaml": "\(second)"])
    }

    private static func load(_ values: [String: String]) throws -> Lawbook {
        let files = TableFiles.builtIn.files.map { file in
            guard let name = file.path.split(separator: "/").last, let value = values[String(name)] else { return file }
            let text = file.text.replacing("value: ~", with: "value: \(value)")
                .replacing("status: unknown", with: "status: inferred")
                .replacing("citation: []", with: "citation: [qa-2024:Q8]")
            return TableFiles.File(path: file.path, text: text)
        }
        return try Lawbook.load(TableFiles(files))
    }
}
