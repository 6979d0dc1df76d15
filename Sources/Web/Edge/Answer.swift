import Exchange
import HTTPTypes
import Hummingbird
import NIOCore

/// What an operation answers.
struct Answer: Sendable {
    var status: HTTPResponse.Status
    var media: Media?
    var body: [UInt8]
    /// Sent instead of the body.
    var file: PassingFile?
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

    /// The same for a file that is too long to be held.
    static func file(_ file: PassingFile, _ media: Media, name: String) -> Answer {
        var answer = Answer.file([], media, name: name)
        answer.file = file
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
        let body = file.map { ResponseBody($0) } ?? ResponseBody(byteBuffer: ByteBuffer(bytes: body))
        return Response(status: status, headers: headers, body: body)
    }
}

/// Which version of something an answer shows, and a change is made of (RFC 9110, 8.8.3).
struct VersionTag: Hashable, Sendable {
    let version: String

    var text: String { "\"\(version)\"" }
}

extension ResponseBody {
    /// A file, some of it at a time.
    fileprivate init(_ file: PassingFile) {
        self.init(contentLength: file.size) { writer in
            var place = 0
            while place < file.size {
                let bytes = file.bytes(from: place, most: 1 << 18)
                guard !bytes.isEmpty else { break }
                try await writer.write(ByteBuffer(bytes: bytes))
                place += bytes.count
            }
            try await writer.finish(nil)
        }
    }
}
