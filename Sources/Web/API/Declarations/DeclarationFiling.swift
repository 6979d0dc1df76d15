import Access
import Declarations
import Exchange
import HTTPTypes
import Service
import Values

/// Takes in one declaration: a new one, a draft or a correction.
struct DeclarationFiling: Sendable {
    let office: DeclarationOffice
    let gate: DeclarationGate

    /// - Parameters:
    ///   - version: what the client saw of the declaration that it changes.
    ///   - replacing: finds that out, once it is certain that the caller may hand in.
    ///   - terms: says how it is to be taken in, and may look at whose it is.
    func file(
        _ call: Call, about version: DeclarationVersion? = nil,
        replacing: ((DeclarationKey) throws(Problems) -> DeclarationVersion?)? = nil,
        _ terms: (PlacedDeclaration, inout FilingTerms) throws(Problems) -> Void
    ) throws(Problems) -> Answer {
        let caller = try call.admitted()
        let record = try single(call)
        guard let placed = record.declaration else { throw Problems(record.problems) }
        var chosen = FilingTerms()
        try terms(placed, &chosen)
        let meant = chosen.correctionReason.map { reason in
            placed.with { $0.correction = $0.correction ?? Correction(revision: 0, reason: reason) }
        }
        let author = try gate.author(of: meant ?? placed, caller).get()
        let request = FilingRequest(
            author: author, id: call.id, key: try call.idempotencyKey(),
            version: try replacing?(placed.declaration.key) ?? version)
        return try hand(in: record, chosen, request, call.language)
    }

    private func hand(
        in record: DeclarationDocument.Record, _ terms: FilingTerms, _ request: FilingRequest,
        _ language: Language
    ) throws(Problems) -> Answer {
        var verdict: FilingVerdict?
        let handedIn = HandedIn(number: 1, declaration: record.declaration, problems: record.problems)
        try office.submit([handedIn], terms, by: request) { verdict = $0 }
        guard let verdict, let filed = verdict.filed, !verdict.isRefused else {
            throw Problems(verdict?.problems ?? [])
        }
        return answer(filed, warnings: verdict.problems, language)
    }

    /// - Parameter language: of the warnings' texts.
    func answer(_ filed: Filed, warnings: [Problem] = [], _ language: Language) -> Answer {
        Answer.json(FiledJSON.value(filed, warnings, language), filed.isRepeated ? .ok : .created)
            .with(.location, "/api/v1/declarations/\(DeclarationName.text(filed.key))").with(tag: filed.version.tag)
    }

    /// The one declaration of a document.
    ///
    /// - Throws: everything that is wrong with the document; `batch.too-many` for several.
    private func single(_ call: Call) throws(Problems) -> DeclarationDocument.Record {
        let document = try DeclarationDocument(call.body, form: call.media == .xml ? .xml : .json, file: nil)
        guard document.records.count == 1, !document.isBatch, let record = document.records.first else {
            let details = ["count": String(document.records.count), "most": "1", "address": "/api/v1/batches"]
            throw Problems([Problem(.batchTooMany, details)])
        }
        return record
    }
}
