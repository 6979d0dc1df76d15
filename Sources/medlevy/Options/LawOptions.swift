import ArgumentParser
import Exchange
import Law
import Values

/// The language of the answer, and the law that it follows, for commands whose answers have forms of their own.
struct LawOptions: ParsableArguments {
    @Option(help: Help.language.help)
    var language: Language = .current

    @Option(help: Help.tables.help, completion: .directory)
    var tables: String?

    func lawbook() throws(Problems) -> Lawbook { try Lawbook.chosen(folder: tables) }
}

/// The language of an answer that no law has a part in.
struct LanguageOptions: ParsableArguments {
    @Option(help: Help.language.help)
    var language: Language = .current
}

/// The forms of an answer that people may want in a spreadsheet too.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
}

extension Lawbook {
    /// The law in a folder, or the one built in.
    static func chosen(folder: String?) throws(Problems) -> Lawbook {
        guard let folder else { return try Lawbook.builtIn() }
        let files: TableFiles
        do throws(Problem) { files = try TableFiles(folder: folder) } catch { throw Problems([error]) }
        return try Lawbook.load(files)
    }
}

extension AnswerFormat {
    var ofTables: TableFormat {
        switch self {
        case .text: .text
        case .json: .json
        }
    }
}
