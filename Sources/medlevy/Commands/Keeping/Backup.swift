import ArgumentParser
import Storage
import Values

/// `medlevy backup`: everything that is kept at this moment, in one file, while others go on working.
struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: Help.backup[.current], discussion: Help.backupDiscussion[.current])

    @Option(help: Help.backupOutput.help, completion: .file(extensions: ["sqlite"])) var output: String
    @OptionGroup var place: DatabaseOptions
    @OptionGroup var answer: LanguageOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let progress = Progress(Texts.backingUp[answer.language])
            defer { progress.end() }
            try place.open().backUp(to: output) { progress.show($0.done, $0.total) }
            progress.end()
            try StandardOutput.write(Texts.backedUp.filled(answer.language, ["file": output]) + "\n")
        }
    }
}
