import Access
import Exchange
import HTTPTypes
import Law
import Service
import SignIn
import Values

/// Accounts of people at foreign organisations, kept by the agency's access validators: who cannot hold a Belgian key
/// signs in with one.
struct AccountOperations: Sendable {
    let office: AccessOffice
    let accounts: Accounts
    let blocking: Blocking
    /// The service's own address, without a slash at the end.
    let address: String

    var all: [Operation] { [list, invite, block, unblock, renew] }

    private var list: Operation {
        operation(
            "listAccounts", .get, "", "The accounts of a foreign organisation's people, by e-mail address",
            answer: .json("What was found", Schema.named("Accounts"))
        ) { [accounts] call, id throws(Problems) in
            _ = try granted(.listAccounts, call, id)
            let found = try accounts.list(of: id.description)
            return .json(.object([("accounts", .list(found.map(Self.value)))]))
        }
    }

    private var invite: Operation {
        operation(
            "inviteAccount", .post, "", "Invite somebody to open an account",
            """
            The link in the answer is shown once and opens the account: it goes to that person alone. Whoever was \
            invited and has not come yet is invited once more, and the link before is good for nothing.
            """,
            members: [("email", Schema.words()), ("name", Schema.words())],
            example: ["email": "greta@beispiel-technik.example", "name": "Greta Beispiel"],
            answer: .json("Somebody is invited", Schema.named("AccountInvited"), status: .created)
        ) { [accounts] call, id throws(Problems) in
            let acting = try granted(.keepAccounts, call, id)
            let fields = try JSONFields(JSONDocument(call.body))
            let (email, name) = (fields.text("email", required: true), fields.text("name", required: true))
            try fields.check()
            return invited(
                try accounts.invite(email: email ?? "", name: name ?? "", for: id.description, by: acting))
        }
    }

    private var block: Operation {
        change("blockAccount", "/blocking", "Keep somebody out: their sessions end", Self.done) {
            account, id, acting throws(Problems) in
            try accounts.block(account, of: id.description, by: acting)
            return Answer(.noContent)
        }
    }

    private var unblock: Operation {
        change("unblockAccount", "/unblocking", "Let somebody in again who was blocked or guessed too often", Self.done)
        { account, id, acting throws(Problems) in
            try accounts.unblock(account, of: id.description, by: acting)
            return Answer(.noContent)
        }
    }

    private var renew: Operation {
        change(
            "renewAccount", "/renewal", "Begin anew with somebody who lost a password or a telephone",
            .json("Somebody is invited", Schema.named("AccountInvited"), status: .created)
        ) { account, id, acting throws(Problems) in
            invited(try accounts.reset(account, of: id.description, by: acting))
        }
    }

    // MARK: Shape

    private static let done = AnswerShape(.noContent, "Done")
    private static let accountID = Schema.text("`id` of the list", pattern: "^[0-9a-f]{16}$")

    private func change(
        _ id: String, _ path: String, _ summary: String, _ answer: AnswerShape,
        _ work: @escaping @Sendable (String, OrganisationID, Acting) throws(Problems) -> Answer
    ) -> Operation {
        operation(
            id, .post, path, summary, members: [("account", Self.accountID)],
            example: ["account": "0123456789abcdef"], answer: answer
        ) { call, organisation throws(Problems) in
            let acting = try granted(.keepAccounts, call, organisation)
            let fields = try JSONFields(JSONDocument(call.body))
            let account = fields.text("account", required: true)
            try fields.check()
            return try work(account ?? "", organisation, acting)
        }
    }

    private func operation(
        _ id: String, _ method: HTTPRequest.Method, _ path: String, _ summary: String, _ explanation: String = "",
        members: [(String, JSONValue)] = [], example: KeyValuePairs<String, String> = [:], answer: AnswerShape,
        _ work: @escaping @Sendable (Call, OrganisationID) throws(Problems) -> Answer
    ) -> Operation {
        let content = Content.json(
            Schema.closed(members, required: members.map(\.0)),
            examples: [("usual", .object(example.map { ($0.key, .text($0.value)) }))])
        return Operation(
            id: id, method: method, path: "/api/v1/organisations/{organisation}/accounts" + path, tag: .access,
            summary: summary, explanation: explanation, admission: AccessOperations.reading,
            parameters: [AccessOperations.named] + (method == .post ? [.idempotencyKey] : []),
            content: method == .post ? content : nil, answers: [answer],
            refusals: method == .post ? [.notFound, .conflict, .unprocessableContent] : [.notFound]
        ) { [blocking] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try work(call, try AccessOperations.id(call)) }
            } catch {
                throw Refusal(error)
            }
        }
    }

    private func granted(
        _ action: AccessAction, _ call: Call, _ id: OrganisationID
    ) throws(Problems) -> Acting {
        let caller = try call.admitted()
        let grant = try office.decide(action, by: caller, on: id).grant()
        guard try office.organisation(id, by: caller, to: action).isRegistered else {
            throw Problems([Problem(.accessOrganisationUnknown, ["organisation": id.description])])
        }
        return Acting(grant, requestID: call.id)
    }

    // MARK: JSON

    private func invited(_ invited: Accounts.Invited) -> Answer {
        let link = "\(address)/account/invitation?token=\(invited.invitation.text)"
        return .json(
            .object([
                ("account", Self.value(invited.account)), ("invitation", .text(link)),
                ("expires_at", .text(invited.expiresAt.description)),
            ]), .created)
    }

    private static func value(_ account: StoredAccount) -> JSONValue {
        .object([
            ("id", .text(account.id)), ("person", .text("account:\(account.id)")), ("email", .text(account.email)),
            ("name", .text(account.name)), ("state", .text(account.state.rawValue)),
            ("created_at", .text(account.createdAt.description)),
        ])
    }

    static let schemas: [(String, JSONValue)] = [
        (
            "Account",
            Schema.object([
                ("id", Schema.text()), ("person", Schema.text("Who it is in access: account:ID")),
                ("email", Schema.text()), ("name", Schema.text()),
                ("state", Schema.choice(StoredAccount.State.allCases.map(\.rawValue))), ("created_at", Schema.text()),
            ])
        ),
        ("Accounts", Schema.object([("accounts", Schema.list(Schema.named("Account")))])),
        (
            "AccountInvited",
            Schema.object([
                ("account", Schema.named("Account")), ("invitation", Schema.text("A link, good once")),
                ("expires_at", Schema.text()),
            ])
        ),
    ]
}

extension Acting {
    /// Somebody who acts in a role that access lets them act in.
    init(_ grant: Grant, requestID: String) {
        self.init(
            person: grant.caller.name, role: grant.role.rawValue, onBehalfOf: grant.within?.description,
            requestID: requestID)
    }
}
