import HTTPTypes
import Hummingbird
import Pages
import SignIn
import Values

/// A refusal as a page, for who would rather read a page than problem details.
struct RefusalPage {
    let refusal: Refusal
    let requestID: String

    /// Whether a request's answer is to be a page: never the API's, whose answers are described.
    static func isWanted(by request: Request) -> Bool {
        let path = request.uri.path
        guard !path.hasPrefix("/api/"), !path.hasPrefix("/oauth/"), !path.hasPrefix("/sandbox/") else { return false }
        return request.headers[.accept] != nil
            && Media.preferred(request.headers[.accept], of: [.problem, .html]) == .html
    }

    func answer(_ request: Request) -> Answer {
        let query = FormFields(Array((request.uri.query ?? "").utf8))
        let language = Language(of: request.headers, query)
        let page = Page.refusal(language, .of(refusal.status), refusal.problems, requestID: requestID)
        let here = request.method == .post ? "/" : here(request, query)
        let html = page.html(in: PageFrame(language: language, here: here))
        var answer = Answer(refusal.status, .html, Array(html.utf8))
        answer.headers = refusal.headers
        answer.headers[.contentLanguage] = language.rawValue
        if refusal.status == .serviceUnavailable { answer.headers[.retryAfter] = "2" }
        return answer
    }
}

extension RefusalPage {
    /// The page's own address without a language, so that a link to another language leads to the same page.
    private func here(_ request: Request, _ query: FormFields) -> String {
        let others = query.fields.filter { $0.name != "language" }
        // An address that begins with two strokes would be read as another host's.
        let path = "/" + request.uri.path.drop { $0 == "/" || $0 == "\\" }
        return others.isEmpty ? path : "\(path)?\(FormText.text(others.map { ($0.name, $0.value) }))"
    }
}

extension Page.RefusalKind {
    static func of(_ status: HTTPResponse.Status) -> Page.RefusalKind {
        switch status.code {
        case 403: .refused
        case 404, 405: .notFound
        case 429: .wait
        case 500...: .fault
        default: .other
        }
    }
}
