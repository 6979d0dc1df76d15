import ArgumentParser
import Exchange
import Values

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
