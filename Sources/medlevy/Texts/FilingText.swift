import Declarations
import Exchange
import Service
import Values
import Wording

/// What became of declarations, for the eye: a line for each, and under it what was found.
struct FilingText {
    private let purpose: FilingReport.Purpose
    private let language: Language

    init(_ purpose: FilingReport.Purpose, _ language: Language) {
        self.purpose = purpose
        self.language = language
    }

    func text(_ answer: FilingAnswer) -> String {
        let problems = ProblemText(language)
        let line = Punctuation(language).pair(verdict(answer)[language], parts(answer).joined(separator: ", "))
        return ([line] + answer.problems.map { "    " + problems.line($0) }).map { $0 + "\n" }.joined()
    }

    func summary(_ counts: FilingCounts, tablesHash: String) -> String {
        let numerals = Numerals(language)
        let phrase = purpose == .check ? Texts.checkedDeclarations : Texts.filedDeclarations
        let sentence = phrase.filled(
            language,
            [
                "accepted": numerals.count(counts.accepted), "refused": numerals.count(counts.refused),
                "warnings": numerals.count(counts.warnings),
            ])
        let made = Texts.madeWith.filled(language, ["program": Program.identity, "hash": tablesHash])
        return "\n\(sentence)\n\(made)\n"
    }

    private func verdict(_ answer: FilingAnswer) -> Phrase {
        if answer.isRefused { return Texts.refusedDeclaration }
        if answer.filed?.isRepeated == true { return Texts.repeatedDeclaration }
        return purpose == .check ? Texts.soundDeclaration : Texts.acceptedDeclaration
    }

    private func parts(_ answer: FilingAnswer) -> [String] {
        var parts = [subject(answer)]
        if let filed = answer.filed { parts += FiledText(language).parts(filed) }
        if purpose == .check, let hash = answer.hash { parts.append(hash.description) }
        return parts
    }

    /// `2024/0566988259 (Cardio Belgium)`; the place in the document where it could not be read.
    private func subject(_ answer: FilingAnswer) -> String {
        if let key = answer.key { return answer.name.map { "\(key) (\($0))" } ?? key.description }
        guard let number = answer.number else { return answer.file }
        return Texts.numberedDeclaration.filled(language, ["file": answer.file, "number": String(number)])
    }
}
