import HTTPTypes
import Hummingbird
import NIOCore
import Values

/// The body of a request, read to its end.
enum BodyBytes {
    /// - Parameters:
    ///   - largest: in bytes.
    ///   - visit: whose client may wait to be told that its body is read.
    /// - Throws: `body.too-large` before more than that is held; `body.broken` for what is not well-formed HTTP, and
    ///   where the connection ends before the body does. Both are the sender's doing, and no fault of ours.
    static func read(_ request: Request, largest: Int, _ visit: Visit? = nil) async throws(Refusal) -> [UInt8] {
        let stated = request.headers[.contentLength].flatMap { Int($0) }
        let tooLarge = Refusal(.bodyTooLarge, ["largest": size(largest)])
        guard stated ?? 0 <= largest else { throw tooLarge }
        await visit?.expectation.meet(request.headers)
        var bytes: [UInt8] = []
        // What is only announced takes no memory.
        bytes.reserveCapacity(min(stated ?? 0, 65_536))
        do {
            for try await part in request.body {
                guard bytes.count + part.readableBytes <= largest else { throw tooLarge }
                bytes.append(contentsOf: part.readableBytesView)
            }
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal(.bodyBroken)
        }
        // The library takes a connection that ends for the end of the body.
        guard stated ?? bytes.count == bytes.count else { throw Refusal(.bodyBroken) }
        return bytes
    }

    private static func size(_ bytes: Int) -> String {
        bytes < 1_000_000 ? "\(bytes / 1000) kB" : "\(bytes / 1_000_000) MB"
    }
}
