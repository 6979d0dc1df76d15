import Access
import Exchange
import HTTPTypes
import Law
import Service
import SignIn
import Values

/// Only in a sandbox: the invented people, as any of whom a program acts. The agency's decisions are theirs alone, so
/// that a vendor plays both sides of a year.
struct SandboxPeople {
    let offices: Offices
    let blocking: Blocking

    var all: [Operation] { [list, begin] }

    private var list: Operation {
        Operation(
            id: "listPeople", method: .get, path: "/sandbox/people", tag: .sandbox, summary: "Who is invented here",
            explanation: "Each with the organisations that they may act for, and their roles in each.",
            answers: [.json("The people", Schema.named("SandboxPeople"))]
        ) { [self] _ throws(Refusal) in
            try await answering { () throws(Problems) in
                var people: [JSONValue] = []
                for person in SamplePeople().all { people.append(try value(of: person)) }
                return .json(.object([("people", .list(people))]))
            }
        }
    }

    private var begin: Operation {
        Operation(
            id: "beginSession", method: .post, path: "/sandbox/sessions", tag: .sandbox,
            summary: "A bearer token of one of the people, acting for their organisation",
            content: .json(
                Schema.closed([("person", Self.mark), ("organisation", Self.organisation)], required: ["person"]),
                examples: [("finance officer", .object([("person", .text("persoon2@voorbeeld.example"))]))]),
            answers: [.json("A token", Schema.named("SandboxSession"))], refusals: [.unprocessableContent]
        ) { [self] call throws(Refusal) in
            try await answering { () throws(Problems) in try session(call) }
        }
    }

    private func answering(_ body: @escaping @Sendable () throws(Problems) -> Answer) async throws(Refusal) -> Answer {
        do throws(Problems) { return try await blocking.run(body) } catch { throw Refusal(error) }
    }

    private func session(_ call: Call) throws(Problems) -> Answer {
        let fields = try JSONFields(JSONDocument(call.body))
        let (mark, given) = (fields.text("person", required: true), fields.text("organisation"))
        let person = SamplePeople().all.first { $0.data.email == mark }
        if let mark, person == nil { report(fields, "person", mark, SamplePeople().all.map(\.data.email)) }
        if let person, let given {
            let known = try offices.access.profiles(of: person.data.id).map(\.organisation.description)
            if !known.contains(given) { report(fields, "organisation", given, known) }
        }
        try fields.check()
        guard let person else { throw Problems([Problem(.identityRefused, ["reason": "sub"])]) }
        let origin = RequestOrigin(id: call.id, address: StoredSession.programs, browser: call.address)
        let started = try offices.sessions.start(for: identity(of: person), from: origin)
        let chosen = try (given ?? person.organisation?.description).map { organisation throws(Problems) in
            try offices.sessions.choose(.organisation(organisation), in: started.token)
        }
        return .json(
            .object([
                ("access_token", .text((chosen ?? started).token.text)), ("token_type", .text("Bearer")),
                ("expires_in", .count(offices.sessions.terms.idle)),
            ]))
    }

    private func report(_ fields: JSONFields, _ name: String, _ value: String, _ known: [String]) {
        let details = ["field": name, "value": String(value.prefix(60)), "known": known.joined(separator: ", ")]
        fields.report(.choiceUnknown, name, details)
    }

    private func identity(of person: SamplePerson) -> Identity {
        let number = person.data.id.nationalNumber?.description
        return Identity(
            issuer: number == nil ? Identity.ownIssuer : "medlevy:sandbox", subject: person.data.id.userName,
            personNumber: number, name: person.data.fullName, level: "eid", methods: ["eid"],
            authenticatedAt: offices.clock.now())
    }

    private func value(of person: SamplePerson) throws(Problems) -> JSONValue {
        let profiles = try offices.access.profiles(of: person.data.id)
        return .object([
            ("person", .text(person.data.email)), ("name", .text(person.data.fullName)),
            (
                "organisations",
                .list(
                    profiles.map { profile in
                        .object([
                            ("organisation", .text(profile.organisation.description)), ("name", .text(profile.name)),
                            ("roles", .texts(profile.roles.map(\.rawValue))),
                        ])
                    })
            ),
        ])
    }

    // MARK: Schemas

    static let schemas: [(String, JSONValue)] = [
        (
            "SandboxPeople",
            Schema.object([
                (
                    "people",
                    Schema.list(
                        Schema.object([
                            ("person", mark), ("name", Schema.text()),
                            (
                                "organisations",
                                Schema.list(
                                    Schema.object([
                                        ("organisation", Schema.text()), ("name", Schema.text()),
                                        ("roles", Schema.list(Schema.text())),
                                    ]))
                            ),
                        ]))
                )
            ])
        ),
        (
            "SandboxSession",
            Schema.object([
                ("access_token", Schema.text()), ("token_type", Schema.choice(["Bearer"])),
                ("expires_in", Schema.integer("Seconds without a request, by real time")),
            ])
        ),
    ]

    private static let mark = Schema.choice(SamplePeople().all.map(\.data.email), "Their mail address")
    private static let organisation = Schema.text("That of the person's first profile if not given")
}
