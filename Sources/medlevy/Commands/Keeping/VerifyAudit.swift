import ArgumentParser
import Audit
import Exchange
import Service
import Storage
import Values
import Wording

/// `medlevy audit verify`: whether anything was changed, taken out, put in or moved.
struct VerifyAudit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: Help.auditVerify[.current],
        discussion: Help.auditVerifyDiscussion[.current])

    @OptionGroup var place: DatabaseOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let head = try verified(try place.open())
            switch answer.format {
            case .text:
                let count = Numerals(answer.language).count(Int(head.sequence))
                let text = Texts.auditHolds.filled(
                    answer.language, ["count": count, "hash": head.hash.description])
                try StandardOutput.write(text + "\n")
            case .json: try StandardOutput.write(json(head).indented)
            }
        }
    }

    private func verified(_ store: any DeclarationDatabase) throws(Problems) -> AuditHead {
        let progress = Progress(Texts.verifyingAudit[answer.language])
        defer { progress.end() }
        return try store.read { (store) throws(Problems) in
            let all = Int(try store.auditHead().sequence)
            return try AuditVerification(store).run { progress.show(Int($0), all) }
        }
    }

    private func json(_ head: AuditHead) -> JSONValue {
        .object([
            ("program", .text(Program.identity)), ("holds", .flag(true)), ("entries", .count(Int(head.sequence))),
            ("head", .text(head.hash.description)),
        ])
    }
}
