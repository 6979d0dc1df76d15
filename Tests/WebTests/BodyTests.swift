import HTTPTypes
import Hummingbird
import NIOCore
import Testing
import Values

@testable import Web

/// Bodies that end as they should not: the sender is told, and nobody of ours is woken.
@Suite struct BodyTests {
    private struct Cut: Error {}

    private func read(_ parts: [String], stated: Int?, error: (any Error)? = nil) async throws -> [UInt8] {
        let (body, source) = RequestBody.makeStream()
        for part in parts { await source.yield(ByteBuffer(string: part)) }
        if let error { source.finish(error) } else { source.finish() }
        var headers = HTTPFields()
        headers[.contentLength] = stated.map(String.init)
        let head = HTTPRequest(method: .post, scheme: "http", authority: "localhost", path: "/", headerFields: headers)
        return try await BodyBytes.read(Request(head: head, body: body), largest: 10)
    }

    private func code(_ parts: [String], stated: Int?, error: (any Error)? = nil) async throws -> String? {
        do {
            _ = try await read(parts, stated: stated, error: error)
            return nil
        } catch let refusal as Refusal {
            return refusal.problems.listed.first?.code.rawValue
        }
    }

    @Test func aWholeBodyIsRead() async throws {
        #expect(try await read(["abc", "de"], stated: 5) == Array("abcde".utf8))
        #expect(try await read(["abc"], stated: nil) == Array("abc".utf8))
        #expect(try await read([], stated: 0) == [])
    }

    @Test func aBodyThatEndsEarlyIsBroken() async throws {
        #expect(try await code(["abc"], stated: 5) == "body.broken")
        #expect(try await code(["abc"], stated: nil, error: Cut()) == "body.broken")
    }

    @Test func moreThanIsTakenIsRefusedAsSoonAsItIsKnown() async throws {
        #expect(try await code([], stated: 11) == "body.too-large")
        #expect(try await code(["abcdef", "ghijk"], stated: nil) == "body.too-large")
    }
}
