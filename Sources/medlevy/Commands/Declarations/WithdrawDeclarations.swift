import ArgumentParser
import Declarations
import Law
import Service
import Values

/// `medlevy declaration withdraw`: declarations are taken back, all or none of them.
struct WithdrawDeclarations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: Help.declarationWithdraw[.current],
        discussion: Help.declarationWithdrawDiscussion[.current])

    @Argument(help: Help.declarationNames.help) var declarations: [String]
    @Option(help: Help.withdrawalReason.help) var reason: String
    @OptionGroup var person: PersonOptions
    @Option(help: Help.withdrawalRole.help) var role: WithdrawingRole = .actor
    @OptionGroup var keys: KeyOptions
    @OptionGroup var place: OfficeOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            var given = GivenValues()
            let names = declarations.compactMap { given.declaration($0) }
            let reason = given.reason(reason)
            let request = given.attempt { () throws(Problems) in
                try person.request(as: role.lifeRole, key: keys.key)
            }
            try given.check()
            guard let reason, let request else { throw given.problems }
            let filed = try place.office(book).withdraw(names, reason: reason, by: request)
            try FiledAnswer(filed: filed, tablesHash: book.hash).write(answer.format, answer.language)
        }
    }
}

/// Who may take a declaration back.
enum WithdrawingRole: String, CaseIterable, ExpressibleByArgument {
    case actor, agency

    var lifeRole: LifeRole {
        switch self {
        case .actor: .actor
        case .agency: .agency
        }
    }
}
