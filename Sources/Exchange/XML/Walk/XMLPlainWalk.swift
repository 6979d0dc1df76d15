import CLibXML2
import Declarations
import Values

/// Goes through a document that no schema of ours describes, element by element: whoever looks for something in it
/// passes the rest over.
final class XMLPlainWalk {
    private let parser: XMLParser
    private var text: [UInt8] = []
    private let began: (String, [String: String]) -> Void
    private let ended: (String, String) -> Void

    private init(
        _ parser: XMLParser, _ began: @escaping (String, [String: String]) -> Void,
        _ ended: @escaping (String, String) -> Void
    ) {
        (self.parser, self.began, self.ended) = (parser, began, ended)
    }

    /// Goes to the end of a document.
    ///
    /// - Parameters:
    ///   - began: what is done when an element begins: with its name, without a prefix, and its attributes.
    ///   - ended: what is done when it ends: with its name and the text since the last tag.
    /// - Returns: whether it is a document; `false` too where the system does not have the library.
    static func read(
        _ document: [UInt8], began: @escaping (String, [String: String]) -> Void = { _, _ in },
        ended: @escaping (String, String) -> Void = { _, _ in }
    ) -> Bool {
        document.withUnsafeBufferPointer { bytes in
            do throws(Problems) {
                let bytes = try XMLBytes(bytes, file: nil)
                guard let xml = XMLLibrary.functions, let parser = XMLParser(bytes, file: nil, xml) else {
                    return false
                }
                let walk = XMLPlainWalk(parser, began, ended)
                try parser.parse(handler, with: Unmanaged.passUnretained(walk).toOpaque())
                return true
            } catch {
                return false
            }
        }
    }

    // MARK: Events

    private func start(_ tag: XMLStartTag) {
        text.removeAll(keepingCapacity: true)
        let attributes = (0..<Int(tag.attributeCount)).reduce(into: [String: String]()) { all, index in
            guard let attribute = tag.attribute(index) else { return }
            all[String(cString: attribute.name)] = attribute.value
        }
        began(tag.name.map { String(cString: $0) } ?? "", attributes)
    }

    private func end(_ name: UnsafePointer<xmlChar>?) {
        ended(name.map { String(cString: $0) } ?? "", String(decoding: text, as: UTF8.self))
        text.removeAll(keepingCapacity: true)
    }

    private func refuseDocumentType() {
        parser.refuse(Problem(.xmlDoctype, at: parser.place(at: parser.startOfTag())))
    }

    private static func of(_ receiver: UnsafeMutableRawPointer?) -> XMLPlainWalk? {
        receiver.map { Unmanaged<XMLPlainWalk>.fromOpaque($0).takeUnretainedValue() }
    }

    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = XML_SAX2_MAGIC
        handler.internalSubset = { receiver, _, _, _ in XMLPlainWalk.of(receiver)?.refuseDocumentType() }
        handler.startElementNs = {
            receiver, name, prefix, namespace, namespaceCount, namespaces, count, _, attributes in
            XMLPlainWalk.of(receiver)?.start(
                XMLStartTag(
                    name: name, prefix: prefix, namespace: namespace, namespaceCount: namespaceCount,
                    namespaces: namespaces, attributeCount: count, attributes: attributes))
        }
        handler.endElementNs = { receiver, name, _, _ in XMLPlainWalk.of(receiver)?.end(name) }
        handler.characters = { receiver, text, count in
            XMLPlainWalk.of(receiver)?.text.append(
                contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        handler.serror = { receiver, error in
            guard let error else { return }
            XMLPlainWalk.of(receiver)?.parser.note(error.pointee)
        }
        return handler
    }
}
