import Access
import Exchange
import HTTPTypes
import Law
import Service
import Values

/// Messages that everybody sees after signing in, each dismissed once by each person.
struct MessageOperations: Sendable {
    let office: AccessOffice
    let blocking: Blocking

    var all: [Operation] { [list, write, end, dismiss] }

    private var list: Operation {
        operation(
            "listMessages", .get, "/api/v1/messages", "The messages that the caller has not dismissed, oldest first",
            answer: .json("The messages", Schema.named("Messages"))
        ) { [office] call throws(Problems) in
            // Software is shown no messages: they are for people.
            let messages = try call.admitted().person.map { person throws(Problems) in
                try office.messages(for: person)
            }
            return .json(.object([("messages", .list((messages ?? []).map(MessageJSON.value)))]))
        }
    }

    private var write: Operation {
        operation(
            "writeMessage", .post, "/api/v1/messages",
            "Write a message, in four languages and from a moment to a moment",
            content: .json(MessageJSON.written, examples: [("maintenance", MessageJSON.example)]),
            answer: .json("It is shown from then on", Schema.named("Message"), status: .created)
        ) { [office] call throws(Problems) in
            let caller = try call.admitted()
            _ = try office.decide(.writeMessage, by: caller, on: nil).grant()
            let (text, from, until) = try MessageJSON.read(call.body)
            let message = try office.write(
                text, from: from, until: until, by: caller, requestID: call.id, key: try call.idempotencyKey())
            return .json(MessageJSON.value(message), .created)
        }
    }

    private var end: Operation {
        operation(
            "endMessage", .post, "/api/v1/messages/{number}/end", "Show a message no more",
            answer: AnswerShape(.noContent, "It is not shown any more")
        ) { [office] call throws(Problems) in
            try office.endMessage(try call.messageNumber(), by: try call.admitted(), requestID: call.id)
            return Answer(.noContent)
        }
    }

    private var dismiss: Operation {
        operation(
            "dismissMessage", .post, "/api/v1/messages/{number}/dismissal", "Not be shown a message again",
            answer: AnswerShape(.noContent, "It is dismissed, for the caller alone")
        ) { [office] call throws(Problems) in
            let caller = try call.admitted()
            _ = try office.decide(.dismissMessage, by: caller, on: nil).grant()
            let number = try call.messageNumber()
            if let person = caller.person { try office.dismiss(number, by: person) }
            return Answer(.noContent)
        }
    }

    private func operation(
        _ id: String, _ method: HTTPRequest.Method, _ path: String, _ summary: String, content: Content? = nil,
        answer: AnswerShape, _ work: @escaping @Sendable (Call) throws(Problems) -> Answer
    ) -> Operation {
        let isNumbered = path.contains("{number}")
        let number = Parameter(
            name: "number", place: .path, description: "The message's number",
            schema: Schema.text(pattern: "^[1-9][0-9]{0,8}$"), example: .text("1"))
        return Operation(
            id: id, method: method, path: path, tag: .messages, summary: summary, admission: AccessOperations.reading,
            parameters: (isNumbered ? [number] : []) + (method == .post ? [.idempotencyKey] : []), content: content,
            answers: [answer], refusals: method == .post ? [.notFound, .conflict, .unprocessableContent] : []
        ) { [blocking] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in try work(call) }
            } catch {
                throw Refusal(error)
            }
        }
    }
}

extension Call {
    fileprivate func messageNumber() throws(Problems) -> Int {
        let text = self[parameter: "number"]
        if let number = Int(text), number > 0 { return number }
        throw Problems([Problem(.messageUnknown, ["number": String(text.prefix(20))])])
    }
}
