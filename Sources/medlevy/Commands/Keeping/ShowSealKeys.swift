import ArgumentParser
import Values

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
