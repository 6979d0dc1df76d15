import CLibXML2
import Declarations
import Values

/// What elements hold: texts, and their ends.
extension XMLDocumentReader {
    mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard skipped == 0, !open.isEmpty else { return }
        if text.count + bytes.count <= XMLLimits.tag {
            text.append(contentsOf: bytes)
        } else {
            open[open.count - 1].isTooLong = true
        }
    }

    mutating func end(
        _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
    ) {
        guard skipped == 0 else {
            skipped -= 1
            return
        }
        guard let closed = open.last else { return }
        switch grammar.elements[closed.element].content {
        case .field(let field):
            let entry = takeText(of: closed, longest: field.longest)
            record?.raw[field] = entry
        case .filerField(let field):
            let entry = takeText(of: closed, longest: field.longest)
            filer?.entries[field.rawValue] = entry
        case .batch, .filer, .declaration, .group, .registration: checkTextBetweenElements()
        }
        check.end(name, prefix, namespace)
        noteFaults(of: closed.element, at: closed.spot)
        finish(closed)
        text.removeAll(keepingCapacity: true)
        open.removeLast()
    }

    /// The text of an element that has nothing else in it.
    private mutating func takeText(of closed: XMLOpenElement, longest: Int?) -> RawDeclaration.Entry {
        let value = text.withUnsafeBufferPointer { bytes in
            if !bytes.isEmpty { check.text(bytes) }
            return XMLText.trimmed(bytes)
        }
        if closed.isTooLong {
            let field = path()
            // Whatever its own length is, none takes so much.
            let details = ["field": field, "longest": String(longest ?? XMLLimits.tag)]
            report(.fieldTooLong, field, at: closed.spot, details)
            record?.tooLong.insert(field)
        }
        return RawDeclaration.Entry(text: value, spot: closed.spot)
    }

    /// Between elements stands white space, and nothing else.
    mutating func checkTextBetweenElements() {
        guard let last = open.last, !text.isEmpty || last.isTooLong else { return }
        switch grammar.elements[last.element].content {
        case .field, .filerField: return
        case .batch, .filer, .declaration, .group, .registration: break
        }
        let isBlank = text.withUnsafeBufferPointer(XMLText.isBlank)
        if !isBlank || last.isTooLong {
            text.withUnsafeBufferPointer(check.text)
            let written = text.withUnsafeBufferPointer(XMLText.trimmed)
            let details = ["value": Shown.text(written), "expected": grammar.known(in: last.element)]
            report(.xmlValue, path(), at: last.spot, details)
        }
        text.removeAll(keepingCapacity: true)
        open[open.count - 1].isTooLong = false
    }

    private mutating func finish(_ closed: XMLOpenElement) {
        switch grammar.elements[closed.element].content {
        case .declaration:
            if let record { records.append(record.read(&budget)) }
            record = nil
        case .group where closed.seen == 0 && grammar.elements[closed.element].isOptional:
            // Somebody began to say something: a list may be empty, a correction or a certificate may not.
            guard let first = grammar.elements[closed.element].children.first, !grammar.elements[first].isOptional
            else { return }
            let field = "\(path())/\(grammar.elements[first].name)"
            report(.fieldMissing, field, at: closed.spot, ["field": field])
        case .batch, .filer, .group, .registration, .field, .filerField: break
        }
    }
}
