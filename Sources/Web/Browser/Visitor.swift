import HTTPTypes
import Hummingbird
import SignIn
import Values

/// A request of a browser, taken apart.
struct Visitor: Sendable {
    let id: String
    let address: String
    let language: Language
    /// Whether a form was sent: its address is none to come back to.
    let sendsForm: Bool
    let path: String
    let query: FormFields
    let form: FormFields
    let headers: HTTPFields
    /// The files of a form that has some, by the names of their fields.
    let files: [String: UploadedFile]

    /// Its language was just chosen, and is to be remembered.
    let choosesLanguage: Bool

    /// - Parameter parts: what the body has in it, where it is a form with files.
    init(_ request: Request, address: String, body: [UInt8], parts: MultipartForm?) {
        id = RequestID.current
        self.address = address
        headers = request.headers
        sendsForm = request.method == .post
        path = request.uri.path
        query = FormFields(Array((request.uri.query ?? "").utf8))
        form = parts.map { FormFields(fields: $0.fields) } ?? FormFields(body)
        files = parts?.files ?? [:]
        choosesLanguage = query["language"].flatMap { Language(rawValue: $0) } != nil
        language = Language(of: request.headers, query)
    }

    /// A step of the path, counted from 0; an empty text where there is none.
    func step(_ place: Int) -> String {
        let steps = path.split(separator: "/")
        return steps.indices.contains(place) ? FormFields.decoded(step: String(steps[place])) : ""
    }

    /// The page's own address without a language, so that a link to another language leads to the same page.
    var here: String {
        let others = query.fields.filter { $0.name != "language" }
        guard !others.isEmpty else { return path }
        return path + "?"
            + others.map { "\(FormText.encoded($0.name))=\(FormText.encoded($0.value))" }
            .joined(separator: "&")
    }

    var origin: RequestOrigin {
        RequestOrigin(id: id, address: address, browser: headers[.userAgent] ?? "")
    }

    /// Where to go after sign-in: a path of ours, and never back to signing in.
    var returnPath: String {
        let path = RelyingParty.ownPath(form["return"] ?? query["return"] ?? "")
        return path == "/" || path.hasPrefix("/sign-") ? "/home" : path
    }

    func cookie(_ name: String) -> BearerSecret? {
        Cookies.value(name, in: headers).map { BearerSecret(shown: $0) }
    }
}

extension Language {
    /// The language of a page: as the address says, else as was chosen before, else as the browser prefers.
    init(of headers: HTTPFields, _ query: FormFields) {
        let chosen = query["language"] ?? Cookies.value(Cookies.language, in: headers)
        self = chosen.flatMap { Language(rawValue: $0) } ?? Language(accepting: headers[.acceptLanguage])
    }
}
