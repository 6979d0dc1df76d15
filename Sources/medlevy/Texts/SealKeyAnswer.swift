import Audit
import Exchange
import Values
import Wording

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
