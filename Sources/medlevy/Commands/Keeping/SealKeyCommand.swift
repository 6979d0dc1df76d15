import ArgumentParser
import Audit
import Exchange
import Glibc
import Values
import Wording

/// `medlevy seal-key`: the keys that receipts are sealed with.
struct SealKeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal-key", abstract: Help.sealKey[.current],
        subcommands: [ShowSealKeys.self, RotateSealKey.self])
}

/// `medlevy seal-key show`: the public halves, for publishing.
struct ShowSealKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Help.sealKeyShow[.current], discussion: Help.sealKeyShowDiscussion[.current])

    @OptionGroup var place: SealKeyPlace
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            try SealKeyAnswer(place.existing()).write(answer.format, answer.language)
        }
    }
}

/// `medlevy seal-key rotate`: a new key is put in use.
struct RotateSealKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: Help.sealKeyRotate[.current],
        discussion: Help.sealKeyRotateDiscussion[.current])

    @OptionGroup var place: SealKeyPlace
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            var file = try place.existing()
            do throws(Problem) { try file.rotate() } catch { throw Problems([error]) }
            try SealKeyAnswer(file).write(answer.format, answer.language)
        }
    }
}

/// Where the keys are: beside the database, unless another file is named.
struct SealKeyPlace: ParsableArguments {
    @OptionGroup var place: DatabaseOptions
    @OptionGroup var keys: SealKeyOptions

    /// The file, which must be there: looking at keys makes none.
    func existing() throws(Problems) -> SealKeyFile {
        let path = keys.path(beside: place.address)
        guard access(path, F_OK) == 0 else {
            throw Problems([Problem(.inputMissing, at: Place(file: path), ["file": path])])
        }
        return try keys.file(beside: place.address)
    }
}

/// The public keys, the one in use first.
struct SealKeyAnswer {
    private let file: SealKeyFile

    init(_ file: SealKeyFile) { self.file = file }

    func write(_ format: AnswerFormat, _ language: Language) throws(Problems) {
        switch format {
        case .text: try StandardOutput.write(text(language))
        case .json: try StandardOutput.write(json.indented)
        }
    }

    /// Each key stands whole on its line, so that the answer is a file of trusted keys too.
    private func text(_ language: Language) -> String {
        file.publicKeys.enumerated().map { index, key in
            let label = index == 0 ? Texts.keyInUse : Texts.retiredKey
            let name = label.filled(language, ["key": key.id])
            return Punctuation(language).pair(name, Hexadecimal.text(key.bytes)) + "\n"
        }.joined()
    }

    private var json: JSONValue {
        .object([
            ("program", .text(Program.identity)),
            (
                "keys",
                .list(
                    file.publicKeys.enumerated().map { index, key in
                        .object([
                            ("key_id", .text(key.id)), ("key", .text(Hexadecimal.text(key.bytes))),
                            ("in_use", .flag(index == 0)),
                        ])
                    })
            ),
        ])
    }
}
