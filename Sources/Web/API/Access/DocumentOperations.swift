import Access
import Exchange
import HTTPTypes
import Service
import Values

/// The signed requests of the exception procedure: a PDF is uploaded first, and the request names its fingerprint.
struct DocumentOperations: Sendable {
    let office: AccessOffice
    let blocking: Blocking

    var all: [Operation] { [upload, download] }

    private static let path = "/api/v1/organisations/{organisation}/chief-requests/documents"

    private var upload: Operation {
        Operation(
            id: "uploadSignedRequest", method: .post, path: Self.path, tag: .access,
            summary: "Upload a signed request for a chief access manager, as a PDF",
            explanation: "The same file once more is no other.", admission: AccessOperations.reading,
            parameters: [AccessOperations.named, .idempotencyKey],
            content: Content(
                forms: [
                    Content.Form(
                        media: .pdf, schema: Schema.text(),
                        examples: [("signed", .text("%PDF-1.7\n% A request with its signature\n%%EOF\n"))])
                ],
                largest: AccessOffice.largestDocument),
            answers: [
                .json(
                    "It is kept",
                    Schema.object([("document", Schema.text("SHA-256, which the request names"))]), status: .created)
            ], refusals: [.conflict, .unprocessableContent], rate: .upload
        ) { [office, blocking] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in
                    let id = try AccessOperations.id(call)
                    let hash = try office.keepDocument(call.body, of: id, by: try call.admitted())
                    return .json(.object([("document", .text(hash.description))]), .created)
                }
            } catch {
                throw Refusal(error)
            }
        }
    }

    private var download: Operation {
        let hash = Parameter(
            name: "document", place: .path, description: "Its SHA-256",
            schema: Schema.text(pattern: "^[0-9a-f]{64}$"), example: .text(String(repeating: "0", count: 64)))
        return Operation(
            id: "downloadSignedRequest", method: .get, path: Self.path + "/{document}", tag: .access,
            summary: "A signed request, for who validates it", admission: AccessOperations.reading,
            parameters: [AccessOperations.named, hash],
            answers: [
                AnswerShape(
                    .ok, "The file", [AnswerShape.Form(media: .pdf, schema: Schema.text())],
                    headers: [("Content-Disposition", "A name for the file")])
            ], refusals: [.notFound]
        ) { [office, blocking] call throws(Refusal) in
            do throws(Problems) {
                return try await blocking.run { () throws(Problems) in
                    let id = try AccessOperations.id(call)
                    let text = call[parameter: "document"]
                    guard let hash = Fingerprint(text) else {
                        let details = ["document": String(text.prefix(12))]
                        throw Problems([Problem(.signedDocumentUnknown, details)])
                    }
                    let document = try office.document(hash, of: id, by: try call.admitted())
                    return .file(document.bytes, .pdf, name: "request-\(text.prefix(12)).pdf")
                }
            } catch {
                throw Refusal(error)
            }
        }
    }
}
