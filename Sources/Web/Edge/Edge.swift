import Exchange
import HTTPTypes
import Hummingbird
import Logging
import SignIn
import Values

/// Between the connection and the operations: it names each request, counts it, writes it down, and sees to it that
/// whatever goes out, errors included, has the form and the headers that it should.
struct Edge<Inner: HTTPResponder<Visit>>: HTTPResponder {
    let inner: Inner
    let operations: OperationIndex
    let proxies: TrustedProxies
    let metrics: Metrics
    let logger: Logger

    func respond(to request: Request, context: Visit) async throws -> Response {
        let start = ContinuousClock.now
        let isOfProxy = context.peer.map(proxies.contains) ?? false
        let id = RequestID.new(sent: isOfProxy ? request.headers : [:])
        metrics.begin()
        var response = await answer(request, context, id)
        response.headers.append(contentsOf: headers(of: response))
        // Whoever still waits to be told to send a body does not send it any more, and the next request is not one.
        if Expectation.isStated(in: request.headers), !context.expectation.isMet {
            response.headers[.connection] = "close"
        }
        if let name = HTTPField.Name("X-Request-Id") { response.headers[name] = id }
        let route = context.coreContext.endpointPath.value ?? "unknown"
        let spent = (ContinuousClock.now - start).microseconds
        metrics.end(
            method: request.method.known, path: route, status: response.status.code, microseconds: spent)
        write(request, route, response.status, id, microseconds: spent)
        return response
    }

    private func answer(_ request: Request, _ context: Visit, _ id: String) async -> Response {
        let refusal: Refusal
        do {
            try checkPeer(context.peer)
            try checkHost(request.head)
            let response = try await RequestID.$current.withValue(id) {
                try await inner.respond(to: request, context: context)
            }
            guard isOfRouter(response) else { return response }
            refusal = operations.notFound(request.method, request.uri.path)
        } catch let error as Refusal {
            refusal = error
        } catch {
            logger.error("fault", metadata: ["request": "\(id)", "error": "\(type(of: error)): \(error)"])
            refusal = Refusal(.serviceFault, ["request": id])
        }
        if RefusalPage.isWanted(by: request) {
            return RefusalPage(refusal: refusal, requestID: id).answer(request).response
        }
        let language = Language(accepting: request.headers[.acceptLanguage])
        return ProblemDetails(refusal: refusal, language: language, requestID: id).answer.response
    }

    /// Without TLS only this machine and the proxies that are named are answered. In this process nobody is asked.
    private func checkPeer(_ peer: String?) throws(Refusal) {
        guard let peer, InternetAddress(peer)?.isLoopback != true, !proxies.contains(peer) else { return }
        throw Refusal(.connectionForeign, ["address": peer])
    }

    /// A request is for one host (RFC 9112, 3.2): with two, those on its way may not mean the same one.
    private func checkHost(_ head: HTTPRequest) throws(Refusal) {
        let others = HTTPField.Name("Host").map { head.headerFields[values: $0].count } ?? 0
        guard let host = head.authority, !host.isEmpty, others == 0 else {
            let value = String((head.authority ?? "").prefix(80))
            throw Refusal(.headerMalformed, ["header": "Host", "value": value, "expected": "Host: NAME[:PORT]"])
        }
    }

    /// Operations never answer that there is nothing without saying why; the router does.
    private func isOfRouter(_ response: Response) -> Bool {
        response.status == .notFound && response.headers[.contentType] == nil
    }

    private func headers(of response: Response) -> HTTPFields {
        let isPage = response.headers[.contentType]?.hasPrefix(Media.html.rawValue) ?? false
        return isPage ? SecurityHeaders.ofPages : SecurityHeaders.ofData
    }

    /// No query and no personal data: the route as it is described, not the address as it was asked.
    private func write(
        _ request: Request, _ route: String, _ status: HTTPResponse.Status, _ id: String, microseconds: Int
    ) {
        logger.info(
            "request",
            metadata: [
                "request": "\(id)", "method": "\(request.method.known)", "route": "\(route)",
                "status": "\(status.code)", "microseconds": "\(microseconds)",
            ])
    }
}

extension HTTPRequest.Method {
    /// The name of a method that exists; what somebody made up is not repeated in logs and metrics.
    fileprivate var known: String {
        switch self {
        case .get, .head, .post, .put, .delete, .patch, .options, .trace, .connect: rawValue
        default: "other"
        }
    }
}

extension Duration {
    fileprivate var microseconds: Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
    }
}
