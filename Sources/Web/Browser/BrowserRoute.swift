import Declarations
import HTTPTypes
import Hummingbird
import NIOCore
import SignIn
import Values

/// An address that browsers ask, and what answers. It is none of the API's: nothing describes it to programs.
struct BrowserRoute: Sendable {
    let method: HTTPRequest.Method
    let path: String
    let handle: @Sendable (Visitor) async throws(Refusal) -> Answer
    /// Whether a program of ours posts here, which has no page to come from.
    var isForPrograms = false
    /// Whether its form has a file, as large as a document may be.
    var takesFile = false
    /// The most bytes of a form; most forms are short.
    var largest = 20_000

    /// With room beside a file for the form that it came in.
    private var largestBody: Int { takesFile ? DocumentLimits.fileSize + largest : largest }

    func answer(
        _ request: Request, _ context: Visit, _ proxies: TrustedProxies, _ desk: BrowserDesk
    ) async throws -> Response {
        if method == .post, !isForPrograms { try checkSite(request.headers) }
        // A file is read of nobody but who is signed in.
        if takesFile, try await !desk.isSignedIn(request.headers) {
            return desk.signingIn(toGoOn: request.uri.path, unsaved: true).response
        }
        let body = method == .post ? try await body(request, context) : []
        let address = proxies.client(of: request.headers, peer: context.peer)
        let parts = takesFile ? try await parts(body, request.headers, desk.blocking) : nil
        let visitor = Visitor(request, address: address, body: body, parts: parts)
        var answer = try await handle(visitor)
        if visitor.choosesLanguage {
            answer = answer.giving(Cookies.language, visitor.language.rawValue, for: 31_536_000)
        }
        if answer.media == .html { answer.headers[.contentLanguage] = visitor.language.rawValue }
        return answer.response
    }

    /// Nothing in it where it is no such form.
    private func parts(
        _ body: [UInt8], _ headers: HTTPFields, _ blocking: Blocking
    ) async throws(Refusal) -> MultipartForm {
        let type = headers[.contentType] ?? ""
        do throws(Problems) {
            return try await blocking.run { MultipartForm(body, contentType: type) ?? MultipartForm() }
        } catch {
            throw Refusal(error)
        }
    }

    /// A form that another site sends is refused; a browser that doesn't say where it comes from needs the token.
    private func checkSite(_ headers: HTTPFields) throws(Refusal) {
        guard let name = HTTPField.Name("Sec-Fetch-Site"), let site = headers[name] else { return }
        guard ["same-origin", "none"].contains(site) else { throw Refusal(.formForeign) }
    }

    private func body(_ request: Request, _ context: Visit) async throws -> [UInt8] {
        let media = request.headers[.contentType].flatMap { Media(header: $0) }
        let known: Media = takesFile ? .multipart : .form
        guard media == known else {
            let value = String((request.headers[.contentType] ?? "").prefix(80))
            throw Refusal(.mediaTypeUnsupported, ["value": value, "known": known.rawValue])
        }
        return try await BodyBytes.read(request, largest: largestBody, context)
    }
}
