public import ArgumentParser
import Exchange
import Law
public import Rules
public import Values

/// What every command can be asked: language, form of the answer, other tables.
struct AnswerOptions: ParsableArguments {
    @Option(help: Help.language.help)
    var language: Language = .current

    @Option(help: Help.format.help)
    var format: AnswerFormat = .text

    @Option(help: Help.tables.help, completion: .directory)
    var tables: String?

    /// The law: built in, or from a folder.
    func lawbook() throws(Problems) -> Lawbook { try lawbook(folder: tables) }

    func lawbook(folder: String?) throws(Problems) -> Lawbook { try Lawbook.chosen(folder: folder) }
}

enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
}

extension Language: ExpressibleByArgument {}

extension Grouping: ExpressibleByArgument {}

/// The readings chosen on the command line.
struct ReadingOptions: ParsableArguments {
    @Option(name: .customLong("reading"), help: Help.reading.help, completion: .list(ReadingOptions.all))
    var readings: [String] = []

    /// The year's readings with those chosen; every problem in them at once.
    func readings(_ law: YearLaw) throws(Problems) -> Readings {
        var chosen: Readings
        do throws(Problem) { chosen = try Readings(law) } catch { throw Problems([error]) }
        try apply(to: &chosen)
        return chosen
    }

    func apply(to chosen: inout Readings) throws(Problems) {
        var problems = Problems()
        for reading in readings {
            do throws(Problem) { try chosen.choose(reading) } catch { problems.add(error) }
        }
        if !problems.isEmpty { throw problems }
    }

    /// Every choice, for the shell to complete.
    static let all = Readings.selectable.flatMap { id in
        Readings.values(of: id).map { "\(id.rawValue)=\($0)" }
    }
}
