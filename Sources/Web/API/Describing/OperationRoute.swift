import HTTPTypes
import Hummingbird
import NIOCore
import Values

/// An operation behind its route: takes a request apart as the operation is described, and lets it in or not.
struct OperationRoute: Sendable {
    let operation: Operation
    let proxies: TrustedProxies
    let bearers: BearerGuard
    let rates: RequestRates

    func answer(_ request: Request, _ context: Visit) async throws -> Response {
        let call = try await call(request, context)
        do throws(Refusal) {
            return try await operation.handle(call).response
        } catch {
            throw error.naming(key: call.shownKey)
        }
    }

    private func call(_ request: Request, _ context: Visit) async throws -> Call {
        let address = proxies.client(of: request.headers, peer: context.peer)
        let admittance = try admittance(request)
        try await rates.pass(operation, address: address, admittance)
        let parameters = try parameters(request, context)
        let (media, body) = try await content(request, context)
        return Call(
            id: RequestID.current, address: address,
            language: Language(accepting: request.headers[.acceptLanguage]), parameters: parameters,
            headers: request.headers, media: media, body: body, answer: try accepted(request),
            admittance: admittance)
    }

    private func admittance(_ request: Request) throws(Refusal) -> Admittance? {
        switch operation.admission {
        case .open: nil
        case .bearer: try bearers.admittance(request.headers)
        }
    }

    // MARK: Parameters

    private func parameters(_ request: Request, _ context: Visit) throws(Refusal) -> [String: String] {
        var parameters: [String: String] = [:]
        for name in operation.names(of: .path) {
            parameters[name] = context.parameters.get(name).map { FormFields.decoded(step: $0) } ?? ""
        }
        let known = operation.names(of: .query)
        for (name, value) in FormFields(Array((request.uri.query ?? "").utf8)).fields {
            guard known.contains(name) else {
                let details = [
                    "value": String(name.prefix(40)), "known": known.isEmpty ? "–" : known.joined(separator: ", "),
                ]
                throw Refusal(.parameterUnknown, at: Place(field: String(name.prefix(40))), details)
            }
            guard parameters[name] == nil else {
                throw Refusal(.parameterRepeated, at: Place(field: name), ["value": name])
            }
            parameters[name] = value
        }
        for parameter in operation.parameters where parameter.place == .query && parameter.required {
            guard parameters[parameter.name] != nil else {
                throw Refusal(.parameterMissing, at: Place(field: parameter.name), ["value": parameter.name])
            }
        }
        return parameters
    }

    // MARK: Content

    private func accepted(_ request: Request) throws(Refusal) -> Media {
        let offered = operation.offered
        guard let media = Media.preferred(request.headers[.accept], of: offered + [.problem]) else {
            let known = offered.map(\.rawValue).joined(separator: ", ")
            let value = String((request.headers[.accept] ?? "").prefix(80))
            throw Refusal(.mediaTypeUnacceptable, ["value": value, "known": known])
        }
        return media == .problem ? offered.first ?? .json : media
    }

    private func content(_ request: Request, _ context: Visit) async throws -> (Media?, [UInt8]) {
        guard let content = operation.content else { return (nil, []) }
        let known = content.forms.map(\.media.rawValue).joined(separator: ", ")
        let header = request.headers[.contentType]
        let media = header.flatMap { Media(header: $0) }
        guard header == nil || content.forms.contains(where: { $0.media == media }) else {
            let value = String((header ?? "").prefix(80))
            throw Refusal(.mediaTypeUnsupported, ["value": value, "known": known])
        }
        if let coding = request.headers[.contentEncoding]?.lowercased(), coding != "identity" {
            throw Refusal(.mediaTypeUnsupported, ["value": "", "known": known, "encoding": String(coding.prefix(40))])
        }
        let body = try await BodyBytes.read(request, largest: content.largest, context)
        guard !body.isEmpty else {
            if content.required { throw Refusal(.bodyMissing, ["known": known]) }
            return (nil, [])
        }
        guard media != nil else { throw Refusal(.mediaTypeUnsupported, ["value": "", "known": known]) }
        return (media, body)
    }
}
