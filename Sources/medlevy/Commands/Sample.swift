import ArgumentParser
import Exchange
import Law
import Rules
import Values

/// `medlevy sample`: an invented sector.
struct Sample: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Help.sample[.current], discussion: Help.sampleDiscussion[.current])

    @Option(help: Help.sampleCount.help) var contributors: UInt32 = 2000
    @Option(help: Help.seed.help) var seed: UInt64 = 1
    @Option(help: Help.yearOrLatest.help) var year: Int?
    @Option(help: Help.sampleOutput.help, completion: .file(extensions: ["csv"])) var output: String
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            try OutputName.check(output, "--output", is: [".csv"], not: nil)
            let book = try answer.lawbook()
            let law = try book.year(year ?? book.latestKnownYear)
            do throws(Problem) {
                let threshold = Cents(try law.figure(.levyThreshold))
                var sample = SampleSector(law.table, threshold: threshold, seed: seed)
                try sample.write(Int(contributors), to: output)
            } catch {
                throw Problems([error])
            }
        }
    }
}
