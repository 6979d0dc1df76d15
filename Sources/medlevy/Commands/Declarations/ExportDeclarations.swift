import ArgumentParser
import Exchange
import Law
import Service
import Storage
import Values

/// `medlevy declaration export`: all declarations as a file for other programs.
struct ExportDeclarations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: Help.declarationExport[.current],
        discussion: Help.declarationExportDiscussion[.current])

    @Option(help: Help.exportOutput.help, completion: .file(extensions: ["csv", "jsonl", "xlsx"])) var output: String
    @OptionGroup var filter: FilterOptions
    @OptionGroup var place: DatabaseOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            try OutputName.check(output, "--output", is: [".csv", ".jsonl", ".ndjson", ".xlsx"], not: place.address)
            try write(try place.open().read(export), book)
        }
    }

    private func export(_ store: any StoreReading) throws(Problems) -> DeclarationExport {
        let progress = Progress(Texts.exporting[answer.language])
        defer { progress.end() }
        var done = 0
        return try DeclarationExport.write(to: output) { (add) throws(Problems) in
            try store.each(DeclarationFilter(year: filter.year)) { (listed) throws(Problems) in
                try add(listed, try store.verdict(on: listed))
                done += 1
                progress.show(done)
            }
        }
    }

    private func write(_ exported: DeclarationExport, _ book: Lawbook) throws(Problems) {
        switch answer.format {
        case .text:
            let text = ExportText(answer.language)
            try StandardOutput.write(text.text(exported, output, tablesHash: book.hash))
        case .json:
            let json = exported.json(file: output, program: Program.identity, tablesHash: book.hash)
            try StandardOutput.write(json.indented)
        }
    }
}
