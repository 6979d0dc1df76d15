public import Declarations
public import Service
public import Values

/// A document that is handed in: one declaration or a batch of them, each with its own verdict.
public struct DeclarationDocument: Sendable {
    /// One declaration of the document: read, or with the problems that stand in its way. Warnings may stand beside a
    /// declaration that was read.
    public struct Record: Sendable {
        /// Counted from 1.
        public let number: Int
        public let declaration: PlacedDeclaration?
        public let problems: [Problem]
        /// What a row of a sheet says of its declarant; `nil` in other documents.
        public internal(set) var said: HandedIn.SaidDeclarant?

        public init(number: Int, declaration: PlacedDeclaration?, problems: [Problem]) {
            self.number = number
            self.declaration = declaration
            self.problems = problems
        }
    }

    public let form: DocumentSource.Form
    /// Whether it is a batch, even of one.
    public let isBatch: Bool
    /// Who hands in a batch; `nil` for one declaration, and for a sheet, which does not say.
    public let filer: Filer?
    /// Whether the filer wants all declarations taken in or none.
    public let allOrNothing: Bool
    public let records: [Record]

    init(
        form: DocumentSource.Form, isBatch: Bool, filer: Filer? = nil, allOrNothing: Bool = false, records: [Record]
    ) {
        self.form = form
        self.isBatch = isBatch
        self.filer = filer
        self.allOrNothing = allOrNothing
        self.records = records
    }

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - file: its name, for the places of problems.
    ///   - isWorkbook: whether a sheet was one of a workbook.
    /// - Throws: what stands in the way of the document as a whole: it is too large, it cannot be read to its end, it
    ///   is another document. Problems of single declarations stand in their records.
    public init(
        _ bytes: [UInt8], form: DocumentSource.Form, file: String?, isWorkbook: Bool = false
    ) throws(Problems) {
        guard bytes.count <= DocumentLimits.fileSize else {
            throw Problems([DeclarationDocument.tooLarge(bytes.count, file: file)])
        }
        try ForeignFile.refuse(bytes, file: file)
        switch form {
        case .xml: self = try XMLDeclarations.read(bytes, file: file)
        case .json: self = try JSONDeclarations.read(bytes, file: file)
        case .csv: self = try CSVDeclarations.read(bytes, file: file, isWorkbook: isWorkbook)
        }
    }

    static func tooLarge(_ size: Int, file: String?) -> Problem {
        let details = ["size": megabytes(size), "largest": megabytes(DocumentLimits.fileSize)]
        return Problem(.documentTooLarge, at: Place(file: file), details)
    }

    /// Whole megabytes, rounded up: what is too large never reads as just fitting.
    private static func megabytes(_ size: Int) -> String { "\((size + 999_999) / 1_000_000) MB" }
}
