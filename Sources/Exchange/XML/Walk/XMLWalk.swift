import CLibXML2
import Declarations
import Values

/// Goes through a document of others element by element, checks it against a schema of ours as it goes, and hands each
/// element over at its end, with its text.
final class XMLWalk {
    /// An element that is open.
    struct Element {
        let name: String
        let spot: Spot
        let attributes: [String: String]
        /// Which of its name it is among its siblings, counted from 1.
        let number: Int
        fileprivate var counts: [String: Int] = [:]
        fileprivate var isTooLong = false
    }

    /// What documents it takes: each namespace with the schema of its documents.
    struct Kinds: Sendable {
        let namespaces: [String]
        /// Compiled once; `nil` where the system does not have the library.
        let schema: @Sendable (String) -> CompiledXMLSchema?
        /// The names that an element may hold, for a problem to say.
        let known: @Sendable (_ namespace: String, _ path: [String]) -> String
        /// The elements that come more than once, so that their number tells which.
        let repeated: Set<String>
    }

    /// More than documents of this kind ever are inside each other.
    private static let depth = 32

    private let xml: cxml_functions
    private let parser: XMLParser
    private let file: String?
    private let kinds: Kinds
    private var check: XMLSchemaCheck?
    private(set) var namespace = ""
    private(set) var open: [Element] = []
    private var text: [UInt8] = []
    private(set) var problems = Problems()
    /// What is done when an element begins and when it ends; the element is the last of `open` both times.
    var began: (XMLWalk) -> Void = { _ in }
    var ended: (XMLWalk, String) -> Void = { _, _ in }

    init(_ bytes: XMLBytes, _ kinds: Kinds, file: String?) throws(Problems) {
        guard let xml = XMLLibrary.functions else {
            throw Problems([Problem(.libraryMissing, at: Place(file: file), ["package": XMLLibrary.package])])
        }
        guard let parser = XMLParser(bytes, file: file, xml) else {
            throw Problems([Problem(.xmlMalformed, at: Place(file: file))])
        }
        (self.xml, self.parser, self.kinds, self.file) = (xml, parser, kinds, file)
    }

    /// Reads to the end.
    ///
    /// - Throws: why the document cannot be read as one of these kinds. What the schema refuses stands in `problems`.
    func run() throws(Problems) {
        try parser.parse(XMLWalk.handler, with: Unmanaged.passUnretained(self).toOpaque())
        guard let check, check.isValid || !problems.isEmpty else {
            throw Problems([Problem(.xmlMalformed, at: Place(file: file))])
        }
    }

    func report(_ code: ProblemCode, at spot: Spot, _ details: [String: String], field: String? = nil) {
        problems.add(Problem(code, at: parser.place(at: spot, field: field ?? path), details))
    }

    /// The path of the innermost element: `/Document/BkToCstmrStmt/Stmt[1]/Ntry[4]/Amt`.
    var path: String {
        open.map { kinds.repeated.contains($0.name) ? "/\($0.name)[\($0.number)]" : "/\($0.name)" }.joined()
    }

    // MARK: Events

    fileprivate func start(_ tag: XMLStartTag) {
        let spot = parser.startOfTag()
        guard open.count < XMLWalk.depth else {
            return parser.refuse(Problem(.xmlLimit, at: parser.place(at: spot), XMLLimits.details))
        }
        if open.isEmpty, !begin(tag, at: spot) { return }
        checkTextBetween()
        let name = tag.name.map { String(cString: $0) } ?? ""
        var number = 1
        if let parent = open.indices.last {
            number = (open[parent].counts[name] ?? 0) + 1
            open[parent].counts[name] = number
        }
        let attributes = (0..<Int(tag.attributeCount)).reduce(into: [String: String]()) { all, index in
            guard let attribute = tag.attribute(index) else { return }
            all[String(cString: attribute.name)] = attribute.value
        }
        open.append(Element(name: name, spot: spot, attributes: attributes, number: number))
        check?.start(tag)
        noteFaults(at: spot, inside: open.dropLast().map(\.name), value: name)
        began(self)
    }

    /// Chooses the schema by the first element's namespace.
    private func begin(_ tag: XMLStartTag, at spot: Spot) -> Bool {
        namespace = tag.namespace.map { String(cString: $0) } ?? ""
        if kinds.namespaces.contains(namespace) { check = XMLSchemaCheck(xml, kinds.schema(namespace)) }
        guard check != nil else {
            let expected = kinds.namespaces.joined(separator: ", ")
            parser.refuse(Problem(.xmlOtherDocument, at: parser.place(at: spot), ["expected": expected]))
            return false
        }
        return true
    }

    fileprivate func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let last = open.indices.last else { return }
        if text.count + bytes.count <= XMLLimits.tag {
            text.append(contentsOf: bytes)
        } else {
            open[last].isTooLong = true
        }
    }

    fileprivate func end(
        _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
    ) {
        guard let element = open.last else { return }
        let isLeaf = element.counts.isEmpty
        if !text.isEmpty { text.withUnsafeBufferPointer { check?.text($0) } }
        let value = isLeaf ? text.withUnsafeBufferPointer(XMLText.trimmed) : ""
        if element.isTooLong {
            let details = ["field": path, "longest": String(XMLLimits.tag)]
            report(.fieldTooLong, at: element.spot, details)
        }
        check?.end(name, prefix, namespace)
        noteFaults(at: element.spot, inside: open.map(\.name), value: isLeaf ? value : element.name)
        ended(self, value)
        text.removeAll(keepingCapacity: true)
        open.removeLast()
    }

    /// Text between elements is the schema's to refuse.
    private func checkTextBetween() {
        guard !text.isEmpty else { return }
        text.withUnsafeBufferPointer { check?.text($0) }
        text.removeAll(keepingCapacity: true)
    }

    private func noteFaults(at spot: Spot, inside path: [String], value: String) {
        guard let faults = check?.takeFaults(), !faults.isEmpty else { return }
        let expected = kinds.known(namespace, path)
        report(.xmlValue, at: spot, ["value": Shown.text(value), "expected": expected])
    }
}

extension XMLWalk {
    private static func of(_ receiver: UnsafeMutableRawPointer?) -> XMLWalk? {
        receiver.map { Unmanaged<XMLWalk>.fromOpaque($0).takeUnretainedValue() }
    }

    fileprivate static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = XML_SAX2_MAGIC
        handler.internalSubset = { receiver, _, _, _ in XMLWalk.of(receiver)?.refuseDocumentType() }
        handler.startElementNs = {
            receiver, name, prefix, namespace, namespaceCount, namespaces, count, _, attributes in
            XMLWalk.of(receiver)?.start(
                XMLStartTag(
                    name: name, prefix: prefix, namespace: namespace, namespaceCount: namespaceCount,
                    namespaces: namespaces, attributeCount: count, attributes: attributes))
        }
        handler.endElementNs = { receiver, name, prefix, namespace in
            XMLWalk.of(receiver)?.end(name, prefix, namespace)
        }
        handler.characters = { receiver, text, count in
            XMLWalk.of(receiver)?.characters(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        handler.serror = { receiver, error in
            guard let error else { return }
            XMLWalk.of(receiver)?.parser.note(error.pointee)
        }
        return handler
    }

    private func refuseDocumentType() {
        parser.refuse(Problem(.xmlDoctype, at: parser.place(at: parser.startOfTag())))
    }
}
