import CLibXML2
import Declarations
import Values

/// Makes declarations of the events of a document.
///
/// A value that the library holds the address of, since an object would be asked at every event whether somebody else
/// is changing it.
struct XMLDocumentReader {
    let parser: XMLParser
    let file: String?
    let grammar = XMLGrammar.document
    let vocabulary: XMLVocabulary
    let check: XMLSchemaCheck
    /// The elements that are open, outermost first.
    var open: [XMLOpenElement] = []
    /// How many elements are open in one that nobody looks into: it is unknown, or there once too often.
    var skipped = 0
    /// The text of the innermost element.
    var text: [UInt8] = []

    /// Which document it is: the element of the grammar that it consists of.
    var root: Int?
    var allOrNothing = false
    /// Where the document's element begins.
    var start = Spot(line: 1, column: 1)
    var filer: FilerReader.Raw?
    /// What is wrong with a batch beside its declarations.
    var problems = Problems()
    /// What the schema refuses there.
    var net = XMLSchemaNet()
    var records: [DeclarationDocument.Record] = []
    /// How many declarations there are, also beyond those that are read.
    var declarations = 0
    /// Where the first declaration too many begins.
    var firstTooMany: Spot?
    var record: XMLRecord?
    var budget = ProblemBudget()

    static func read(_ bytes: XMLBytes, file: String?) throws(Problems) -> DeclarationDocument {
        let reader = UnsafeMutablePointer<XMLDocumentReader>.allocate(capacity: 1)
        defer { reader.deallocate() }
        reader.initialize(to: try XMLDocumentReader(bytes, file: file))
        defer { reader.deinitialize(count: 1) }
        let parser = reader.pointee.parser
        try parser.parse(handler, with: reader)
        return try reader.pointee.document()
    }

    private init(_ bytes: XMLBytes, file: String?) throws(Problems) {
        guard let xml = XMLLibrary.functions else {
            throw Problems([Problem(.libraryMissing, at: Place(file: file), ["package": XMLLibrary.package])])
        }
        guard let check = XMLSchemaCheck(xml), let parser = XMLParser(bytes, file: file, xml) else {
            throw Problems([Problem(.xmlMalformed, at: Place(file: file))])
        }
        self.check = check
        self.parser = parser
        self.file = file
        vocabulary = XMLVocabulary(parser.names, xml)
        text.reserveCapacity(1024)
        open.reserveCapacity(DocumentLimits.depth)
    }

    private mutating func document() throws(Problems) -> DeclarationDocument {
        let isBatch = root == XMLGrammar.batch
        let filer = isBatch ? try batchFiler() : nil
        // The schema has the last word, even if it could not say where.
        if !check.isValid, records.allSatisfy({ $0.problems.errors.isEmpty }) {
            throw Problems([Problem(.xmlMalformed, at: Place(file: file))])
        }
        return DeclarationDocument(
            form: .xml, isBatch: isBatch, filer: filer, allOrNothing: allOrNothing, records: records)
    }

    /// Who hands in the batch, if nothing is wrong with it as a whole.
    private mutating func batchFiler() throws(Problems) -> Filer? {
        let name = "/\(XMLGrammar.batchName)"
        let read = FilerReader.read(filer ?? FilerReader.Raw(start: start)) { [parser] field, spot in
            parser.place(at: spot, field: "\(name)/Filer/\(field.path)")
        }
        for problem in read.problems { problems.add(problem) }
        if declarations == 0 {
            let field = "\(name)/TurnoverDeclaration"
            problems.add(Problem(.fieldMissing, at: parser.place(at: start, field: field), ["field": field]))
        }
        if let firstTooMany {
            let details = ["count": String(declarations), "most": String(DocumentLimits.declarations)]
            problems.add(Problem(.batchTooMany, at: parser.place(at: firstTooMany), details))
        }
        for problem in net.untold(besides: problems.listed) { problems.add(problem) }
        guard problems.isEmpty else { throw problems }
        return read.filer
    }

    // MARK: The library's events

    private static func of(_ receiver: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLDocumentReader>? {
        receiver?.assumingMemoryBound(to: XMLDocumentReader.self)
    }

    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = XML_SAX2_MAGIC
        handler.internalSubset = { receiver, _, _, _ in XMLDocumentReader.of(receiver)?.pointee.refuseDocumentType() }
        handler.startElementNs = {
            receiver, name, prefix, namespace, namespaceCount, namespaces, count, _, attributes in
            XMLDocumentReader.of(receiver)?.pointee.start(
                XMLStartTag(
                    name: name, prefix: prefix, namespace: namespace, namespaceCount: namespaceCount,
                    namespaces: namespaces, attributeCount: count, attributes: attributes))
        }
        handler.endElementNs = { receiver, name, prefix, namespace in
            XMLDocumentReader.of(receiver)?.pointee.end(name, prefix, namespace)
        }
        handler.characters = { receiver, text, count in
            XMLDocumentReader.of(receiver)?.pointee.characters(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        // The same function, so that the library need not find out which of both it is.
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        handler.serror = { receiver, error in
            guard let error else { return }
            XMLDocumentReader.of(receiver)?.pointee.parser.note(error.pointee)
        }
        return handler
    }

    /// With a document type come entities, and with them whatever they name.
    private func refuseDocumentType() {
        parser.refuse(Problem(.xmlDoctype, at: parser.place(at: parser.startOfTag())))
    }
}
