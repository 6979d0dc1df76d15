import ArgumentParser
import Exchange
import Storage
import Values

/// `medlevy restore`: a backup in an empty database.
struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: Help.restore[.current], discussion: Help.restoreDiscussion[.current])

    @Argument(help: Help.restoredFile.help, completion: .file(extensions: ["sqlite"])) var file: String
    @OptionGroup var place: DatabaseOptions
    @OptionGroup var answer: LanguageOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let progress = Progress(Texts.restoring[answer.language])
            defer { progress.end() }
            // What is not there must not leave an empty database behind.
            _ = try InputBytes.whole(file, largest: 0)
            try place.open(create: true).restore(from: file) { progress.show($0.done, $0.total) }
            progress.end()
            let address = DatabaseAddress(place.address).description
            try StandardOutput.write(
                Texts.restored.filled(answer.language, ["file": file, "database": address]) + "\n")
        }
    }
}
