import Declarations
import Values

/// Declarations in JSON: the object of one, or a batch.
enum JSONDeclarations {
    /// - Parameter isKept: whether it was taken in before.
    static func read(_ bytes: [UInt8], file: String?, isKept: Bool = false) throws(Problems) -> DeclarationDocument {
        try bytes.withUnsafeBytes { bytes in
            Result { () throws(Problems) in try read(try DocumentBytes.checked(bytes, file: file), file, isKept) }
        }.get()
    }

    private static func read(
        _ text: UnsafeRawBufferPointer, _ file: String?, _ isKept: Bool
    ) throws(Problems) -> DeclarationDocument {
        var walk = JSONWalk(text)
        var batch = JSONBatchReader(file: file)
        do throws(JSONWalk.Fault) {
            guard try isBatch(text) else { return try declaration(&walk, file, isKept) }
            try batch.read(&walk)
            try walk.end()
        } catch {
            let spot = walk.spot(at: error.place)
            throw Problems([
                Problem(.jsonSyntax, at: Place(file: file, line: Int(spot.line), column: Int(spot.column)))
            ])
        }
        return try batch.document()
    }

    /// A batch says its declarations; everything else is read as one declaration.
    private static func isBatch(_ text: UnsafeRawBufferPointer) throws(JSONWalk.Fault) -> Bool {
        var walk = JSONWalk(text)
        return walk.kind() == .object ? try walk.hasKey("declarations") : false
    }

    private static func declaration(
        _ walk: inout JSONWalk, _ file: String?, _ isKept: Bool
    ) throws(JSONWalk.Fault) -> DeclarationDocument {
        let source = DocumentSource(form: .json, file: file)
        var raw = try JSONDeclarationReader.read(&walk, source: source)
        raw.isKept = isKept
        let read = DeclarationReader.read(raw)
        try walk.end()
        let record = DeclarationDocument.Record(number: 1, declaration: read.declaration, problems: read.problems)
        return DeclarationDocument(form: .json, isBatch: false, records: [record])
    }
}
