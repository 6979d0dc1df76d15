import Exchange
import HTTPTypes
import Hummingbird
import NIOCore

/// What an operation answers.
struct Answer: Sendable {
    var status: HTTPResponse.Status
    var media: Media?
    var body: [UInt8]
    var headers: HTTPFields = [:]

    init(_ status: HTTPResponse.Status = .ok, _ media: Media? = nil, _ body: [UInt8] = []) {
        self.status = status
        self.media = media
        self.body = body
    }

    static func json(_ value: JSONValue, _ status: HTTPResponse.Status = .ok) -> Answer {
        Answer(status, .json, value.lineBytes)
    }

    static func text(_ text: String, _ media: Media = .text) -> Answer { Answer(.ok, media, Array(text.utf8)) }

    /// A file to be kept: it is never shown as a page (RFC 6266).
    ///
    /// - Parameter name: of letters, digits, points and dashes.
    static func file(_ bytes: [UInt8], _ media: Media, name: String) -> Answer {
        var answer = Answer(.ok, media, bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return answer
    }

    func with(_ name: HTTPField.Name?, _ value: String) -> Answer {
        guard let name else { return self }
        var answer = self
        answer.headers[name] = value
        return answer
    }

    func with(tag: VersionTag) -> Answer { with(.eTag, tag.text) }

    var response: Response {
        var headers = headers
        if let media { headers[.contentType] = media.contentType }
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}

/// Which version of something an answer shows, and a change is made of (RFC 9110, 8.8.3).
struct VersionTag: Hashable, Sendable {
    let version: String

    var text: String { "\"\(version)\"" }
}
