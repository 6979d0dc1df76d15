import Exchange
import HTTPTypes
import Values

/// One thing that can be asked of the service: how it is called, what it takes and answers, and what does it. Routes
/// and the OpenAPI document are both made from it, so that neither can say what the other does not.
struct Operation: Sendable {
    /// `createAssessment`
    let id: String
    let method: HTTPRequest.Method
    /// With names in braces: `/api/v1/law/{year}`.
    let path: String
    let tag: Tag
    let summary: String
    var explanation = ""
    var admission = Admission.open
    var parameters: [Parameter] = []
    var content: Content?
    let answers: [AnswerShape]
    /// The statuses of refusals, beside those that any operation may give.
    var refusals: Set<HTTPResponse.Status> = []
    var rate = Rate.usual
    /// Whether the first that it does is to decide if the caller may, in the transaction in which it reads: then a
    /// revoked token is found there. Before all others it is asked for.
    var decidesFirst = false
    let handle: @Sendable (Call) async throws(Refusal) -> Answer

    /// What limits how often one caller may ask it.
    enum Rate: Sendable {
        /// What limits all operations.
        case usual
        /// That, and what limits the sending of files.
        case upload
        /// That, and what limits the taking out of whole lists.
        case export
    }

    /// The chapters of the description.
    enum Tag: String, CaseIterable {
        case calculator = "Calculator"
        case law = "Law"
        case declarations = "Declarations"
        case obligations = "Obligations"
        case years = "Contribution years"
        case invoices = "Invoices"
        case payments = "Payments"
        case ledger = "Ledger"
        case agency = "Agency"
        case messages = "Messages"
        case access = "Access"
        case signIn = "Sign-in"
        case documentation = "Documentation"
        case operation = "Operation"
        case sandbox = "Sandbox"
    }

    /// The media types that it answers with, the usual one first.
    var offered: [Media] { answers.first.map { $0.media.map(\.media) } ?? [] }

    /// The parameters of a place, by name.
    func names(of place: Parameter.Place) -> [String] { parameters.filter { $0.place == place }.map(\.name) }
}

/// What must be known of who asks.
enum Admission: Hashable, Sendable {
    /// Nothing: anybody may.
    case open
    /// A bearer token; what it is for must include the scope, where one is named.
    case bearer(scope: String?)
}

/// A value in the address or the headers.
struct Parameter: Sendable {
    enum Place: String, Sendable { case path, query, header }

    let name: String
    let place: Place
    let description: String
    /// JSON Schema.
    let schema: JSONValue
    let example: JSONValue
    var isRequired: Bool { place == .path || required }
    var required = false
}

/// What an operation takes.
struct Content: Sendable {
    struct Form: Sendable {
        let media: Media
        let schema: JSONValue
        let examples: [(name: String, value: JSONValue)]
    }

    let forms: [Form]
    /// In bytes.
    var largest = 1_000_000
    var required = true

    /// Content in JSON.
    static func json(_ schema: JSONValue, examples: [(name: String, value: JSONValue)]) -> Content {
        Content(forms: [Form(media: .json, schema: schema, examples: examples)])
    }
}

/// An answer that an operation may give.
struct AnswerShape: Sendable {
    struct Form: Sendable {
        let media: Media
        let schema: JSONValue
        var example: JSONValue?
    }

    let status: HTTPResponse.Status
    let description: String
    let media: [Form]
    /// Names and what they say.
    var headers: [(name: String, description: String)] = []

    init(
        _ status: HTTPResponse.Status, _ description: String, _ media: [Form] = [],
        headers: [(name: String, description: String)] = []
    ) {
        self.status = status
        self.description = description
        self.media = media
        self.headers = headers
    }

    static func json(
        _ description: String, _ schema: JSONValue, status: HTTPResponse.Status = .ok, example: JSONValue? = nil,
        headers: [(name: String, description: String)] = []
    ) -> AnswerShape {
        AnswerShape(
            status, description, [Form(media: .json, schema: schema, example: example)], headers: headers)
    }
}
