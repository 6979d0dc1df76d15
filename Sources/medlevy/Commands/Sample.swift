import ArgumentParser
import Exchange
import Law
import Rules
import Values

/// `medlevy sample`: an invented sector.
struct Sample: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: Help.sample[.current], discussion: Help.sampleDiscussion[.current])

    @Option(help: Help.sampleCount.help) var contributors: UInt32 = 2000
    @Option(help: Help.seed.help) var seed: UInt64 = 1
    @Option(help: Help.yearOrLatest.help) var year: Int?
    @Option(help: Help.sampleOutput.help, completion: .file(extensions: ["csv"])) var output: String
    @Option(help: Help.sampleDeclarations.help, completion: .file(extensions: ["xml", "json", "csv"]))
    var declarations: String?
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            try OutputName.check(output, "--output", is: [".csv"], not: nil)
            try OutputName.check(declarations, "--declarations", is: [".xml", ".json", ".csv"], not: output)
            let book = try answer.lawbook()
            let law = try book.year(year ?? book.latestKnownYear)
            do throws(Problem) {
                let threshold = Cents(try law.figure(.levyThreshold))
                var sample = SampleSector(law.table, threshold: threshold, seed: seed)
                try sample.write(Int(contributors), to: output)
            } catch {
                throw Problems([error])
            }
            if let declarations { try write(law, to: declarations) }
        }
    }

    /// Writes what the sector that was just written declares, as one batch.
    private func write(_ law: YearLaw, to path: String) throws(Problems) {
        let sector = try SectorFile(path: output, table: law.table).sector
        let batch = SampleDeclarations(law.table, year: law.year).declarations(of: sector)
        let filer = SampleDeclarations.filer
        let text =
            switch path.lowercased().suffix(4) {
            case ".xml": String(decoding: XMLDeclarationWriter.batch(batch, filer: filer), as: UTF8.self)
            case "json": JSONDeclarationWriter.batch(batch, filer: filer, allOrNothing: false).indented
            default: CSVDeclarationWriter.text(batch)
            }
        do throws(Problem) { try WholeFile.write(text, to: path) } catch { throw Problems([error]) }
    }
}
